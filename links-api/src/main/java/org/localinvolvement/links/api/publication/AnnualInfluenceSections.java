package org.localinvolvement.links.api.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.localinvolvement.links.api.publication.PublishedBlock.Items;
import org.localinvolvement.links.api.publication.PublishedBlock.Paragraph;
import org.localinvolvement.links.api.publication.PublishedBlock.Table;
import org.localinvolvement.links.rules.annual.AssembledReport;
import org.localinvolvement.links.rules.annual.Influence;
import org.localinvolvement.links.rules.annual.InfluenceCount;

/** What reports and recommendations brought about, and what all of this rests on. */
final class AnnualInfluenceSections {

    private AnnualInfluenceSections() {}

    static List<PublishedSection> of(PublishableYear what) {
        return List.of(influence(what.report()), basis(what));
    }

    private static PublishedSection influence(AssembledReport report) {
        Influence influence = report.influence();
        if (influence.all().reports() == 0) {
            return new PublishedSection("Influence", List.of(new Paragraph("No report of the year is on record.")));
        }
        List<String> names = new ArrayList<>(List.of("In all"));
        List<InfluenceCount> counts = new ArrayList<>(List.of(influence.all()));
        influence.byTheme().forEach((theme, count) -> {
            names.add(theme.equals(Influence.NO_THEME) ? "Theme not told" : "Theme " + theme);
            counts.add(count);
        });
        influence.byBody().forEach((body, count) -> {
            names.add(report.nameOf(body));
            counts.add(count);
        });
        return new PublishedSection(
                "Influence",
                List.of(
                        new Paragraph(
                                "Counted from the records alone. A report about two themes, or sent to two bodies,"
                                        + " counts under each, so that the rows need not add up to the whole. No body has to"
                                        + " accept a recommendation: to give reasons for no action is enough (SI 2008/528 reg"
                                        + " 5(2)(b))."),
                        new Table(
                                "Answers to reports",
                                List.of(
                                        "Of what",
                                        "Reports",
                                        "Answers owed",
                                        "In time",
                                        "Late",
                                        "Incomplete",
                                        "Overdue",
                                        "Not due",
                                        "Cannot say"),
                                rows(names, counts, AnnualInfluenceSections::answers)),
                        new Table(
                                "Recommendations",
                                List.of(
                                        "Of what",
                                        "Made",
                                        "Accepted",
                                        "Not accepted",
                                        "No answer",
                                        "Acted on",
                                        "Not acted on",
                                        "Not known"),
                                rows(names, counts, AnnualInfluenceSections::recommendations))));
    }

    private static List<List<String>> rows(
            List<String> names, List<InfluenceCount> counts, Function<InfluenceCount, Stream<Integer>> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> row = new ArrayList<>(List.of(names.get(i)));
            cells.apply(counts.get(i)).map(String::valueOf).forEach(row::add);
            rows.add(row);
        }
        return rows;
    }

    private static Stream<Integer> answers(InfluenceCount count) {
        return Stream.of(
                count.reports(),
                count.answersOwed(),
                count.inTime(),
                count.late(),
                count.incomplete(),
                count.overdue(),
                count.notDue(),
                count.cannotSay());
    }

    private static Stream<Integer> recommendations(InfluenceCount count) {
        return Stream.of(
                count.recommendations(),
                count.accepted(),
                count.refused(),
                count.unanswered(),
                count.actedOn(),
                count.notActedOn(),
                count.notLookedAt());
    }

    private static PublishedSection basis(PublishableYear what) {
        List<PublishedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Provisions and guidance: " + String.join("; ", what.provisions()) + "."));
        if (!what.readings().isEmpty()) {
            blocks.add(new Paragraph("What rests on a reading or is recalled:"));
            blocks.add(new Items(List.copyOf(what.readings())));
        }
        return new PublishedSection("What this rests on", blocks);
    }
}
