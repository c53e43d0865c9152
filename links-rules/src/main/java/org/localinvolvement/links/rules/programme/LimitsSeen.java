package org.localinvolvement.links.rules.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.programme.ItemVerdict.Verdict;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Budget;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Minimum;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Reserve;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.SectorShare;

/** Says of each limit how the selection stands to it. */
final class LimitsSeen {

    private final ProgrammeRoom room;
    private final OutOfCycleItems outcome;
    private final List<MinimumKept> kept;
    private final int candidates;
    private final List<ItemVerdict> chosen;
    private final Set<String> missing = new TreeSet<>();

    LimitsSeen(ProgrammeRoom room, OutOfCycleItems outcome, List<MinimumKept> kept, int candidates) {
        this.room = room;
        this.outcome = outcome;
        this.kept = kept;
        this.candidates = candidates;
        this.chosen = outcome.verdicts().stream()
                .filter(one -> one.verdict() == Verdict.CHOSEN)
                .toList();
    }

    /** What would have to be known to say of every minimum whether it is kept. */
    Set<String> missing() {
        return missing;
    }

    List<LimitSeen> all() {
        List<LimitSeen> seen = new ArrayList<>();
        seen.add(items(
                "places",
                "the short list of the criteria profile",
                room.places(),
                chosen.size(),
                Truth.of(chosen.size() <= room.places()),
                "the short list holds " + room.places() + ", of which " + room.openPlaces()
                        + " are open to proactive work; items chosen: " + chosen.size()));
        Budget budget = room.limits().budget();
        if (budget != null) {
            long taken = outcome.penceTaken();
            seen.add(new LimitSeen(
                    "budget",
                    budget.reference(),
                    "pounds",
                    Pounds.of(room.pence()),
                    Pounds.of(taken),
                    Truth.of(taken <= room.pence()),
                    List.of(),
                    "the items chosen cost " + Pounds.inWords(taken) + " of " + Pounds.number(room.pence())));
        }
        Reserve reserve = room.limits().reserve();
        if (reserve != null) {
            int used = outcome.inReserve().size();
            seen.add(items(
                    "reserve",
                    reserve.reference(),
                    reserve.places(),
                    used,
                    Truth.YES,
                    "held back for reactive work: " + reserve.places() + " places"
                            + (room.heldPence() == 0 ? "" : " and " + Pounds.inWords(room.heldPence()))
                            + "; reactive items that displace nothing: " + used));
        }
        if (room.limits().measurableOutcomeRequired()) {
            int with = (int) chosen.stream().filter(LimitsSeen::outcomeAgreed).count();
            seen.add(items(
                    "measurable outcome",
                    room.limits().reference(),
                    chosen.size(),
                    with,
                    Truth.of(with == chosen.size()),
                    "every item chosen has a measurable outcome; an item without one waits"));
        }
        for (int j = 0; j < kept.size(); j++) {
            seen.add(minimum(room.minimums().get(j), kept.get(j)));
        }
        return seen;
    }

    private static LimitSeen items(
            String limit, String reference, int agreed, int reached, Truth kept, String because) {
        return new LimitSeen(
                limit,
                reference,
                "items",
                BigDecimal.valueOf(agreed),
                BigDecimal.valueOf(reached),
                kept,
                List.of(),
                because);
    }

    private static boolean outcomeAgreed(ItemVerdict one) {
        return one.item() != null && one.item().measurableOutcome() != null;
    }

    private LimitSeen minimum(Minimum minimum, MinimumKept one) {
        List<ItemVerdict> counted = outcome.counted();
        long reached = counted.stream()
                .filter(item -> counts(item, minimum) == Truth.YES)
                .count();
        List<ItemVerdict> notKnown = counted.stream()
                .filter(item -> counts(item, minimum) == Truth.UNKNOWN)
                .toList();
        Truth holds = reached >= one.wanted()
                ? Truth.YES
                : reached + notKnown.size() >= one.wanted() ? Truth.UNKNOWN : Truth.NO;
        String names = notKnown.stream().map(LimitsSeen::called).collect(Collectors.joining(", "));
        if (holds == Truth.UNKNOWN) {
            missing.add("whether " + names + " would count for " + minimum.title());
        }
        List<String> with = with(one);
        return new LimitSeen(
                minimum.title(),
                minimum.reference(),
                "items",
                BigDecimal.valueOf(one.wanted()),
                BigDecimal.valueOf(reached),
                holds,
                with,
                agreed(minimum, one.wanted())
                        + "; items chosen that count for it: " + reached
                        + (one.lowered() ? "; " + lowered(one, with) : "")
                        + (reached < one.kept() ? "; " + one.kept() + " before an item was displaced" : "")
                        + (names.isEmpty() ? "" : "; not known of: " + names));
    }

    private static Truth counts(ItemVerdict item, Minimum minimum) {
        return new Candidate(item.theme(), null, item.item(), null, false, item.sectors(), item.areas())
                .countsFor(minimum);
    }

    private static String called(ItemVerdict item) {
        return item.id().isEmpty() ? item.theme() : item.id() + " (" + item.theme() + ")";
    }

    private String agreed(Minimum minimum, int wanted) {
        String least = "at least " + wanted;
        if (minimum instanceof SectorShare share) {
            boolean fewer = candidates < room.openPlaces();
            return least + ", which is " + share.percent().stripTrailingZeros().toPlainString() + " per cent of the "
                    + room.shared(candidates)
                    + (fewer ? " candidates that could be chosen" : " places open to proactive work")
                    + ", rounded up";
        }
        return least;
    }

    private List<String> with(MinimumKept one) {
        List<String> with = new ArrayList<>();
        if (one.places()) {
            with.add("places");
        }
        if (one.budget()) {
            with.add("budget");
        }
        one.before().forEach(j -> with.add(room.minimums().get(j).title()));
        return with;
    }

    private static String lowered(MinimumKept one, List<String> with) {
        return one.tooFewItems()
                ? "not more than " + one.kept() + " candidates that could be chosen count for it"
                : (one.kept() + 1) + " cannot be kept together with " + String.join(", ", with);
    }
}
