package org.localinvolvement.links.api.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.localinvolvement.links.api.publication.Chart.Bars;
import org.localinvolvement.links.api.publication.Chart.Lines;
import org.localinvolvement.links.api.publication.Publishable.Heard;
import org.localinvolvement.links.api.publication.PublishedBlock.Items;
import org.localinvolvement.links.api.publication.PublishedBlock.Paragraph;
import org.localinvolvement.links.api.publication.PublishedBlock.Picture;
import org.localinvolvement.links.api.publication.PublishedBlock.Table;
import org.localinvolvement.links.api.publication.PublishedTheme.Reason;
import org.localinvolvement.links.model.figure.Ratio;

/** What the programme rests on, and of whom nothing was heard. */
final class EvidenceSections {

    private static final List<String> SECTORS = List.of("health", "social care", "both", "not told");

    private EvidenceSections() {}

    static List<PublishedSection> of(Publishable what) {
        List<PublishedSection> sections = new ArrayList<>();
        if (!what.chosen().isEmpty()) {
            sections.add(overTime(what));
            sections.add(balance(what));
        }
        sections.add(heard(what));
        if (!what.goodPractice().isEmpty()) {
            sections.add(new PublishedSection(
                    "Good practice",
                    List.of(
                            new Paragraph(
                                    "Of these themes most of those who spoke praise the service. They are recommended as good"
                                            + " practice, and not weighed as concerns."),
                            new Items(what.goodPractice()))));
        }
        if (!what.deferred().isEmpty()) {
            sections.add(new PublishedSection(
                    "Not weighed for now",
                    List.of(new Items(
                            what.deferred().stream().map(Reason::words).toList()))));
        }
        sections.add(
                new PublishedSection("Passed on apart from the programme", List.of(new Paragraph(passedOn(what)))));
        return sections;
    }

    private static PublishedSection overTime(Publishable what) {
        List<PublishedTheme> told =
                what.chosen().stream().filter(one -> !one.overTime().isEmpty()).toList();
        List<PublishedBlock> blocks = new ArrayList<>();
        List<String> periods = what.periods().stream().map(Periods::name).toList();
        if (!told.isEmpty()) {
            List<String> header = new ArrayList<>(List.of("Theme"));
            header.addAll(periods);
            blocks.add(new Picture(
                    new Lines(
                            "Voices over time, themes on the short list",
                            "One line for each theme: how many different people and groups spoke in each period, all on the same"
                                    + " scale. The table below has the same figures.",
                            periods,
                            told.stream()
                                    .map(one -> new Lines.Line(one.name(), one.overTime()))
                                    .toList()),
                    new Table(
                            "Different people and groups in each period; who spoke in several counts in each",
                            header,
                            told.stream().map(EvidenceSections::row).toList())));
        }
        List<String> untold = what.chosen().stream()
                .filter(one -> one.overTime().isEmpty())
                .map(PublishedTheme::name)
                .sorted()
                .toList();
        if (!untold.isEmpty()) {
            blocks.add(new Paragraph("Not told for " + String.join(", ", untold)
                    + ". Where one period would have to be withheld all of them are, because one can often be worked out from the"
                    + " others."));
        }
        return new PublishedSection("Voices over time", blocks);
    }

    private static List<String> row(PublishedTheme theme) {
        List<String> row = new ArrayList<>(List.of(theme.name()));
        theme.overTime().stream().map(String::valueOf).forEach(row::add);
        return row;
    }

    private static PublishedSection balance(Publishable what) {
        Map<String, List<String>> themes = new TreeMap<>();
        what.chosen()
                .forEach(one -> themes.computeIfAbsent(
                                one.sector().isEmpty() ? "not told" : one.sector(), sector -> new ArrayList<>())
                        .add(one.name()));
        List<String> sectors = new ArrayList<>(SECTORS);
        themes.keySet().stream().filter(sector -> !SECTORS.contains(sector)).forEach(sectors::add);
        List<Bars.Bar> bars = sectors.stream()
                .map(sector -> {
                    long number = themes.getOrDefault(sector, List.of()).size();
                    return new Bars.Bar(sector, OptionalLong.of(number), String.valueOf(number));
                })
                .toList();
        Table table = new Table(
                "Themes on the short list by sector",
                List.of("Sector", "Number of themes", "Themes"),
                sectors.stream()
                        .map(sector -> {
                            List<String> of = themes.getOrDefault(sector, List.of());
                            return List.of(
                                    sector,
                                    String.valueOf(of.size()),
                                    of.isEmpty() ? "none" : of.stream().sorted().collect(Collectors.joining(", ")));
                        })
                        .toList());
        return new PublishedSection(
                "Balance of health and social care",
                List.of(
                        new Paragraph(
                                "A theme is counted under what most of those who spoke about it said that it is. The guide asks to"
                                        + " maintain a balance between the two [Starting a work programme (April 2008)]."),
                        new Picture(
                                new Bars(
                                        "Themes on the short list by sector",
                                        "One bar for each sector, as long as the number of its themes. The table below has the same"
                                                + " figures.",
                                        bars),
                                table)));
    }

    private static PublishedSection heard(Publishable what) {
        String heading = "Who we have not heard";
        if (what.heard().isEmpty()) {
            return new PublishedSection(
                    heading,
                    List.of(new Paragraph(
                            "It cannot be said, because it was not told how many people live in the area and belong to its"
                                    + " communities.")));
        }
        List<Heard> heard = what.heard().stream()
                .sorted(Comparator.comparing(Heard::sort).thenComparing(Heard::code))
                .toList();
        List<PublishedBlock> blocks = new ArrayList<>();
        List<String> silent = heard.stream()
                .filter(Heard::notHeard)
                .map(EvidenceSections::silence)
                .toList();
        blocks.add(new Paragraph(
                "The real priorities may reflect the needs of people who are not yet involved [Starting a work"
                        + " programme (April 2008), Identifying priorities]. "
                        + (silent.isEmpty() ? "Every area and community was heard." : "Hardly or not heard were:")));
        if (!silent.isEmpty()) {
            blocks.add(new Items(silent));
        }
        blocks.add(new Picture(
                new Bars(
                        "Voices in 10,000 people of each area and community",
                        "One bar for each area and community, as long as the number of its voices in 10,000 of its people. Where"
                                + " fewer spoke than may be told there is no bar, but words. The table below has the same figures.",
                        heard.stream()
                                .map(one -> new Bars.Bar(
                                        one.code(),
                                        one.voices().number().isPresent()
                                                ? OptionalLong.of(
                                                        one.voices().number().getAsLong()
                                                                * 10_000
                                                                / Math.max(1, one.people()))
                                                : OptionalLong.empty(),
                                        rate(one)))
                                .toList()),
                new Table(
                        "How areas and communities were heard",
                        List.of(
                                "Area or community",
                                "Sort",
                                "People",
                                "Voices",
                                "In 10,000 people",
                                "Source of the number of people"),
                        heard.stream()
                                .map(one -> List.of(
                                        one.code(),
                                        one.sort(),
                                        String.valueOf(one.people()),
                                        one.voices().words(),
                                        rate(one),
                                        one.source()))
                                .toList())));
        return new PublishedSection(heading, blocks);
    }

    private static String silence(Heard one) {
        String how = one.tooLittle()
                ? "significantly fewer voices than its share of the people"
                : one.voices() instanceof PublishedCount.Nobody
                        ? "nobody"
                        : one.voices().words() + " voices";
        return one.code() + " (" + one.sort() + "): " + how + ".";
    }

    private static String rate(Heard one) {
        OptionalLong number = one.voices().number();
        return number.isEmpty()
                ? one.voices().words()
                : Ratio.of(number.getAsLong() * 10_000, Math.max(1, one.people()))
                        .toDecimal(1)
                        .toPlainString();
    }

    private static String passedOn(Publishable what) {
        String number = what.passedOn() instanceof PublishedCount.Told
                ? " Matters passed on so: " + what.passedOn().words() + "."
                : "";
        return "Whatever alleges serious harm or abuse is passed on at once to those who protect people from it. It does not wait for a"
                + " programme and is not told here, and neither is what single people were answered." + number;
    }
}
