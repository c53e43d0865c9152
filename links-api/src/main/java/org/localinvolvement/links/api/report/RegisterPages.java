package org.localinvolvement.links.api.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localinvolvement.links.api.register.BodyEntry;
import org.localinvolvement.links.api.register.BodyListing;
import org.localinvolvement.links.api.register.BodyProfile;
import org.localinvolvement.links.api.register.BodyReference;
import org.localinvolvement.links.api.register.RelatedAnswer;
import org.localinvolvement.links.api.register.SuccessionChain;
import org.localinvolvement.links.api.register.SuccessionStep;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.NameType;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Period;

/** Lays out what a register holds as pages. */
final class RegisterPages {

    /** The facts by which one tells the bodies of a list apart, in the order of the columns; the page of a body has all of them. */
    private static final List<String> DISTINGUISHING = List.of(
            "tier",
            "trust-kind",
            "parish-kind",
            "earlier-kind",
            "advice-kind",
            "contractor-kind",
            "region",
            "county",
            "within",
            "authority",
            "scrutinises",
            "run-by",
            "of",
            "contracted-by",
            "strategic-health-authority",
            "commissions",
            "council");

    private static final String REGULATES = "regulates ";

    private RegisterPages() {}

    static Page of(BodyListing listing) {
        PageBuilder page = new PageBuilder(titled(listing.kind().title(), "as at " + Days.inWords(listing.asAt())));
        if (listing.isWhole()) {
            page.paragraph(
                    listing.bodies().isEmpty()
                            ? "None: the register knows that there is none on that day."
                            : "Bodies: " + listing.bodies().size() + ". The register holds every one of that day.");
        } else {
            page.paragraph(
                    listing.bodies().isEmpty()
                            ? "Not held: the register cannot say which there are on that day."
                            : "Bodies held: " + listing.bodies().size()
                                    + ". The register cannot say that these are all.");
        }
        notHeld(page, listing.missing());
        page.items("Remarks", sentences(listing.remarks()));
        table(page, listing.bodies());
        return page.build();
    }

    private static void table(PageBuilder page, List<BodyEntry> bodies) {
        Set<String> columns = new LinkedHashSet<>();
        List<Map<String, String>> cells =
                bodies.stream().map(body -> distinguishing(body, columns)).toList();
        List<String> order = Stream.concat(DISTINGUISHING.stream(), Stream.of(REGULATES))
                .filter(columns::contains)
                .toList();
        List<String> header = new ArrayList<>(List.of("Code", "Name"));
        order.forEach(column -> header.add(titled(column.strip().replace('-', ' '), "")));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            List<String> row =
                    new ArrayList<>(List.of(code(bodies.get(i)), bodies.get(i).name()));
            for (String column : order) {
                row.add(cells.get(i).getOrDefault(column, ""));
            }
            rows.add(row);
        }
        page.table("Bodies", header, rows);
    }

    private static Map<String, String> distinguishing(BodyEntry body, Set<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        body.facts().forEach(fact -> {
            boolean remit = fact.fact().startsWith(REGULATES);
            String column = remit ? REGULATES : fact.fact();
            columns.add(column);
            cells.merge(
                    column,
                    remit ? fact.fact().substring(REGULATES.length()) : fact.value(),
                    (one, other) -> one + ", " + other);
        });
        return cells;
    }

    /** What one would type to ask for the body on that day. */
    private static String code(BodyEntry body) {
        return body.codes().isEmpty()
                ? body.id().toString()
                : body.codes().stream().map(code -> code.value().toString()).collect(Collectors.joining(" "));
    }

    static Page of(BodyProfile profile) {
        BodyEntry body = profile.body();
        String asAt = "as at " + Days.inWords(profile.asAt());
        PageBuilder page = new PageBuilder((body == null ? profile.asked() : body.name()) + " " + asAt);
        if (body == null) {
            page.paragraph(
                    profile.isWhole()
                            ? "None: the register knows that nothing answers to " + profile.asked() + " on that day."
                            : "Not held: the register cannot say what answers to " + profile.asked() + " on that day.");
        } else {
            page.table("What it is", List.of("Item", "Value", "When"), identity(body, profile));
        }
        notHeld(page, profile.missing());
        page.items("Remarks", sentences(profile.remarks()));
        if (body != null) {
            page.table(
                    "Facts",
                    List.of("Fact", "Value", "When"),
                    body.facts().stream()
                            .map(fact -> List.of(fact.fact(), fact.value(), when(fact.period())))
                            .toList());
            page.table(
                    "Around it",
                    List.of("Question", "Answer"),
                    profile.related().stream()
                            .map(answer -> List.of(answer.title(), inWords(answer)))
                            .toList());
        }
        return page.build();
    }

    private static List<List<String>> identity(BodyEntry body, BodyProfile profile) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", body.id().toString(), when(body.period())));
        rows.add(List.of("kind", body.kind().title(), ""));
        body.codes().forEach(code -> rows.add(List.of("code", code.value().toString(), when(code.period()))));
        body.names()
                .forEach(name -> rows.add(
                        List.of(inWords(name.value().type()), name.value().text(), when(name.period()))));
        profile.predecessors().forEach(before -> rows.add(List.of("followed", inWords(before), "")));
        profile.successors().forEach(after -> rows.add(List.of("followed by", inWords(after), "")));
        body.sources().forEach(source -> rows.add(List.of("source", source, "")));
        return rows;
    }

    private static String inWords(NameType type) {
        String words = type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (type) {
            case STATUTORY, SHORT, TRADING -> words + " name";
            case ALSO_KNOWN_AS, DESCRIPTION -> words;
        };
    }

    /** None, what there is, and what cannot be said are told apart in words. */
    private static String inWords(RelatedAnswer answer) {
        List<String> parts = new ArrayList<>();
        if (!answer.values().isEmpty()) {
            parts.add(answer.values().stream().map(RegisterPages::inWords).collect(Collectors.joining(", ")) + ".");
        } else if (answer.isWhole()) {
            parts.add("None.");
        }
        answer.missing().forEach(missing -> parts.add("Not held: " + missing + "."));
        answer.remarks().forEach(remark -> parts.add(remark + "."));
        return String.join(" ", parts);
    }

    private static String inWords(BodyReference reference) {
        return reference.name().isEmpty()
                ? reference.code() + " (not held)"
                : reference.name() + " (" + reference.code() + ")";
    }

    static Page of(SuccessionChain chain) {
        PageBuilder page = new PageBuilder("Succession of " + chain.asked());
        if (chain.steps().isEmpty()) {
            page.paragraph("Not held: the register never heard of " + chain.asked() + ".");
        } else if (chain.steps().size() == 1 && chain.isWhole()) {
            page.paragraph("Nobody is held before it, and nobody followed it.");
        } else {
            page.paragraph("Steps count from what was asked about: before it negative, after it positive.");
        }
        notHeld(page, chain.missing());
        page.table(
                "Bodies",
                List.of(">Step", "Id", "Name", "Exists", "Followed by"),
                chain.steps().stream().map(RegisterPages::row).toList());
        return page.build();
    }

    private static List<String> row(SuccessionStep step) {
        Period period = step.period();
        return List.of(
                String.valueOf(step.distance()),
                step.id().toString(),
                step.name(),
                period == null ? "not held" : period.inWords(),
                step.successors().stream().map(Identifier::toString).collect(Collectors.joining(", ")));
    }

    private static void notHeld(PageBuilder page, List<String> missing) {
        page.items("Not held", sentences(missing));
    }

    private static List<String> sentences(List<String> parts) {
        return parts.stream()
                .map(part -> part.endsWith("?") ? part : part + ".")
                .toList();
    }

    private static String when(Period period) {
        return period.equals(Period.always()) ? "" : period.inWords();
    }

    private static String titled(String words, String then) {
        String all = (words + " " + then).strip();
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }
}
