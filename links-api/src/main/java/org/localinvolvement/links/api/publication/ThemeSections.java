package org.localinvolvement.links.api.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localinvolvement.links.api.publication.Chart.StackedBars;
import org.localinvolvement.links.api.publication.PublishedBlock.Items;
import org.localinvolvement.links.api.publication.PublishedBlock.Paragraph;
import org.localinvolvement.links.api.publication.PublishedBlock.Picture;
import org.localinvolvement.links.api.publication.PublishedBlock.Subheading;
import org.localinvolvement.links.api.publication.PublishedBlock.Table;
import org.localinvolvement.links.api.publication.PublishedTheme.Line;
import org.localinvolvement.links.api.publication.PublishedTheme.Reason;
import org.localinvolvement.links.api.publication.PublishedTheme.Score;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.priority.Criterion;
import org.localinvolvement.links.rules.priority.OverrideSeen;
import org.localinvolvement.links.rules.priority.ThemeOverride;

/** Which themes were chosen and which not, each with its reasons. */
final class ThemeSections {

    private static final String ORDER =
            "Themes whose points are told stand in the order of their points. The others follow in the"
                    + " order of the alphabet, because their place would tell their points, and from these it could be worked out how few spoke.";

    private ThemeSections() {}

    static List<PublishedSection> of(Publishable what) {
        List<PublishedSection> sections = new ArrayList<>();
        if (!what.chosen().isEmpty()) {
            sections.add(shortList(what));
        }
        if (!what.notChosen().isEmpty()) {
            sections.add(notChosen(what));
        }
        if (!what.notScored().isEmpty()) {
            sections.add(new PublishedSection(
                    "Themes without points",
                    List.of(new Table(
                            "Themes to be weighed, in the order of the alphabet",
                            List.of("Theme", "Voices"),
                            what.notScored().stream()
                                    .map(one -> List.of(one.name(), one.voices().words()))
                                    .toList()))));
        }
        if (!what.overrides().isEmpty()) {
            sections.add(new PublishedSection(
                    "Decisions against the points",
                    List.of(new Table(
                            "Decisions on record, who took them and why",
                            List.of("Theme", "To", "By", "Of", "Unanimous", "Counts", "Reason"),
                            what.overrides().stream().map(ThemeSections::row).toList()))));
        }
        if (!what.sureness().isEmpty()) {
            sections.add(new PublishedSection("How sure the order is", List.of(new Items(what.sureness()))));
        }
        return sections;
    }

    private static PublishedSection shortList(Publishable what) {
        List<PublishedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph(ORDER));
        blocks.add(table("The short list", what.chosen()));
        scores(what, what.chosen()).ifPresent(blocks::add);
        for (PublishedTheme theme : what.chosen()) {
            blocks.add(new Subheading("Why " + theme.name()));
            blocks.add(new Items(why(theme)));
        }
        return new PublishedSection("The short list and its reasons", blocks);
    }

    private static PublishedSection notChosen(Publishable what) {
        List<PublishedBlock> blocks = new ArrayList<>();
        blocks.add(new Paragraph(ORDER));
        blocks.add(table("Themes that were weighed and not chosen", what.notChosen()));
        blocks.add(new Items(
                what.notChosen().stream().map(theme -> whyNot(theme, what)).toList()));
        return new PublishedSection("What was not chosen, and why", blocks);
    }

    private static Table table(String caption, List<PublishedTheme> themes) {
        return new Table(
                caption,
                List.of("Theme", "Points", "Voices", "Certain", "Weighed because of"),
                themes.stream()
                        .map(theme -> List.of(
                                theme.name(),
                                theme.scored().map(Score::words).orElse("withheld"),
                                theme.voices().words(),
                                certain(theme),
                                theme.told()
                                        ? theme.triggers().stream()
                                                .map(Reason::title)
                                                .collect(Collectors.joining(", "))
                                        : "withheld"))
                        .toList());
    }

    private static String certain(PublishedTheme theme) {
        if (!theme.told()) {
            return "withheld";
        }
        return theme.chosen() == Truth.UNKNOWN ? "cannot say" : "yes";
    }

    private static Optional<Picture> scores(Publishable what, List<PublishedTheme> themes) {
        List<PublishedTheme> scored =
                themes.stream().filter(one -> one.score() != null).toList();
        List<String> criteria =
                what.profile().criteria().stream().map(Criterion::title).toList();
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        List<StackedBars.Stack> bars = scored.stream()
                .map(one -> new StackedBars.Stack(
                        one.name(),
                        one.scored().stream()
                                .flatMap(score -> score.lines().stream())
                                .map(Line::points)
                                .toList()))
                .toList();
        List<String> header = new ArrayList<>(List.of("Theme"));
        header.addAll(criteria);
        header.add("All");
        List<List<String>> rows = new ArrayList<>();
        for (PublishedTheme one : scored) {
            List<String> row = new ArrayList<>(List.of(one.name()));
            one.scored().stream()
                    .flatMap(score -> score.lines().stream())
                    .map(line -> words(line.points(), line.exactly()))
                    .forEach(row::add);
            row.add(one.scored().map(Score::words).orElse(""));
            rows.add(row);
        }
        return Optional.of(new Picture(
                new StackedBars(
                        "Points of the themes on the short list, by criterion",
                        "One bar for each theme, as long as its points, made of a part for each criterion in the order of the"
                                + " legend. Where points are at least so many, the bar shows the fewest. The table below has the"
                                + " same figures.",
                        criteria,
                        bars),
                new Table("Points by criterion", header, rows)));
    }

    static String words(BigDecimal number, boolean exactly) {
        return (exactly ? "" : "at least ") + number.toPlainString();
    }

    private static List<String> why(PublishedTheme theme) {
        List<String> why = new ArrayList<>();
        decided(theme, "put on the short list").ifPresent(why::add);
        if (!theme.told()) {
            why.add("Different people and groups that spoke: " + theme.voices().words()
                    + ". Further figures are withheld, so that nobody can be recognised.");
            return why;
        }
        why.add("Different people and groups that spoke: " + theme.voices().words() + ".");
        if (!theme.triggers().isEmpty()) {
            why.add("Weighed because of: "
                    + theme.triggers().stream().map(Reason::words).collect(Collectors.joining("; ")) + ".");
        }
        theme.scored()
                .ifPresentOrElse(
                        score -> score.lines().stream()
                                .filter(line -> line.points().signum() > 0)
                                .forEach(line -> why.add(line.criterion() + ": "
                                        + words(line.points(), line.exactly()) + " of "
                                        + line.most().toPlainString() + " points (" + line.source() + ").")),
                        () -> why.add(
                                "Its points are withheld, because from them something could be worked out that is not"
                                        + " for publication."));
        return why;
    }

    private static String whyNot(PublishedTheme theme, Publishable what) {
        Optional<String> decided = decided(theme, "kept off the short list");
        if (decided.isPresent()) {
            return theme.name() + ": " + decided.get();
        }
        List<PublishedTheme> scored = what.chosen().stream()
                .filter(one -> one.score() != null && one.override() == null)
                .toList();
        String last = scored.isEmpty()
                ? ""
                : " The last theme on the short list whose points are told has "
                        + scored.get(scored.size() - 1)
                                .scored()
                                .map(Score::words)
                                .orElse("")
                        + ".";
        BigDecimal kept = what.profile().keepAt();
        String line = kept == null ? "" : " Themes are kept at " + kept.toPlainString() + " points or more.";
        String places = " The short list holds " + what.profile().shortList() + ".";
        return theme.scored()
                .map(score -> theme.name() + ": " + score.words() + " points." + line + places + last)
                .orElse(
                        theme.name()
                                + ": it was weighed like the others, and has not the points for the short list; they are withheld.");
    }

    private static Optional<String> decided(PublishedTheme theme, String what) {
        ThemeOverride override = theme.override();
        return override == null
                ? Optional.empty()
                : Optional.of("By a decision of " + override.role() + " of " + Days.inWords(override.date())
                        + (override.unanimous() ? ", which was unanimous," : "") + " it is " + what
                        + " against its points: " + override.reason() + ".");
    }

    private static List<String> row(OverrideSeen seen) {
        ThemeOverride override = seen.override();
        return List.of(
                override.theme(),
                override.to().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                override.role(),
                Days.inWords(override.date()),
                override.unanimous() ? "yes" : "no",
                (seen.counts() ? "yes: " : "no: ") + seen.because(),
                override.reason());
    }
}
