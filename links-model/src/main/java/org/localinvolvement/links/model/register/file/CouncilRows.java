package org.localinvolvement.links.model.register.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.NameType;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

/** The rows of a list of councils, put together to councils: a council whose code or name changed has several. */
final class CouncilRows {

    private static final Comparator<CouncilRow> BY_DATE = Comparator.comparing(CouncilRow::period, Period.BY_DATE);

    private final Map<Identifier, List<CouncilRow>> byCouncil = new LinkedHashMap<>();
    private final Map<String, List<CouncilRow>> byCode = new LinkedHashMap<>();

    /** Takes a row in, or tells why it cannot be right beside those before it. */
    void add(CouncilRow council) {
        List<CouncilRow> sameCode = byCode.computeIfAbsent(council.code(), code -> new ArrayList<>());
        if (sameCode.stream().anyMatch(other -> other.period().overlaps(council.period()))) {
            council.row()
                    .tell(
                            ProblemCode.BODY_CODE_TWICE,
                            CouncilFile.CODE,
                            council.code(),
                            "an earlier row has this code on the same days, and is the one that counts",
                            "Leave one of the two rows out, or correct its code or its dates");
            return;
        }
        List<CouncilRow> sameCouncil = byCouncil.computeIfAbsent(council.id(), id -> new ArrayList<>());
        if (sameCouncil.isEmpty() || agrees(council, sameCouncil)) {
            sameCode.add(council);
            sameCouncil.add(council);
        }
    }

    private static boolean agrees(CouncilRow council, List<CouncilRow> earlier) {
        CouncilRow first = earlier.get(0);
        if (first.tier() != council.tier()) {
            council.contradicts(
                    CouncilFile.TIER,
                    "an earlier row of this council says " + first.tier().title()
                            + ", and a council of another tier is another council");
        }
        if (first.region() != council.region()) {
            council.contradicts(CouncilFile.REGION, "an earlier row of this council names another region");
        }
        if (earlier.stream().anyMatch(other -> other.period().overlaps(council.period()))) {
            council.contradicts(CouncilFile.FROM, "an earlier row of this council holds on the same days");
        }
        return council.row().isSound();
    }

    /** The councils, in the order in which each first stands in the list; rows after days without a row are told and left out. */
    List<Body> councils() {
        byCouncil.values().forEach(this::leaveOutWhatDoesNotFollow);
        List<Body> councils = new ArrayList<>();
        byCouncil.forEach((id, rows) -> {
            if (!rows.isEmpty()) {
                councils.add(council(id, rows));
            }
        });
        return councils;
    }

    private void leaveOutWhatDoesNotFollow(List<CouncilRow> rows) {
        rows.sort(BY_DATE);
        for (int at = 1; at < rows.size(); ) {
            CouncilRow row = rows.get(at);
            if (rows.get(at - 1).period().isFollowedBy(row.period())) {
                at++;
            } else {
                row.contradicts(
                        CouncilFile.FROM, "between this row and the one before it in time lie days without a row");
                rows.remove(at);
                byCode.getOrDefault(row.code(), new ArrayList<>()).remove(row);
            }
        }
    }

    private LocalAuthority council(Identifier id, List<CouncilRow> rows) {
        CouncilRow first = rows.get(0);
        CouncilRow last = rows.get(rows.size() - 1);
        List<Dated<Identifier>> counties = dated(rows, CouncilRow::county).stream()
                .filter(county -> !county.value().isEmpty())
                .map(county -> new Dated<>(idOf(county.value(), county.period()), county.period()))
                .toList();
        return new LocalAuthority(
                identity(
                        id,
                        rows,
                        new Period(first.period().from(), last.period().until())),
                first.tier(),
                first.region(),
                new Timeline<>(counties),
                Timeline.unknown(),
                List.of(),
                List.of());
    }

    private Identity identity(Identifier id, List<CouncilRow> rows, Period period) {
        List<Dated<String>> names = dated(rows, CouncilRow::name);
        Identity identity = Identity.of(id, names.get(0).value());
        if (names.size() > 1) {
            identity = new Identity(
                    id,
                    identity.period(),
                    identity.codes(),
                    List.of(new Dated<>(
                            identity.names().get(0).value(), names.get(0).period())),
                    identity.predecessors(),
                    identity.successors(),
                    identity.sources());
            for (Dated<String> name : names.subList(1, names.size())) {
                identity = identity.named(NameType.SHORT, name.value(), name.period());
            }
        }
        for (Dated<String> code : dated(rows, CouncilRow::code)) {
            identity = identity.coded(Identifier.gss(code.value()), code.period());
        }
        for (CouncilRow row : rows) {
            for (String code : row.successors()) {
                Identifier successor = idOf(code, following(row.period()));
                if (!successor.equals(id) && outlives(successor, code, period, row)) {
                    identity = identity.succeededBy(successor);
                }
            }
        }
        return identity.existing(period);
    }

    /** Whether a successor is there after the council has ended; where the list says that it is not, that is told. */
    private boolean outlives(Identifier successor, String code, Period ended, CouncilRow row) {
        List<CouncilRow> following = byCouncil.getOrDefault(successor, List.of());
        if (following.isEmpty()) {
            return true;
        }
        LocalDate last = ended.until();
        LocalDate later = following.get(following.size() - 1).period().until();
        boolean outlives = last != null && (later == null || later.isAfter(last));
        if (!outlives) {
            row.contradicts(
                    CouncilFile.SUCCESSORS,
                    "by this list " + code
                            + " does not outlive the council that it should follow, and it is not kept as a"
                            + " successor");
        }
        return outlives;
    }

    /** What the rows say, joined where one says the same as the row before it. */
    private static List<Dated<String>> dated(List<CouncilRow> rows, Function<CouncilRow, String> what) {
        List<Dated<String>> dated = new ArrayList<>();
        for (CouncilRow row : rows) {
            int last = dated.size() - 1;
            if (last >= 0 && dated.get(last).value().equals(what.apply(row))) {
                Period joined =
                        new Period(dated.get(last).period().from(), row.period().until());
                dated.set(last, new Dated<>(dated.get(last).value(), joined));
            } else {
                dated.add(new Dated<>(what.apply(row), row.period()));
            }
        }
        return dated;
    }

    private static Period following(Period period) {
        return period.until() == null
                ? Period.always()
                : Period.startingOn(period.until().plusDays(1));
    }

    /** The id of the council that has a code in a period; the code itself where the list does not hold it. */
    private Identifier idOf(String code, Period period) {
        Optional<CouncilRow> named = byCode.getOrDefault(code, List.of()).stream()
                .filter(row -> row.period().overlaps(period))
                .min(BY_DATE);
        return named.map(CouncilRow::id).orElseGet(() -> Identifier.gss(code));
    }
}
