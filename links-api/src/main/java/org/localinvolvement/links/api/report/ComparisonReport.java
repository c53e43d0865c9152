package org.localinvolvement.links.api.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.comparison.ProgrammeComparison;
import org.localinvolvement.links.api.comparison.ThemeMoved;
import org.localinvolvement.links.api.json.ComparisonJson;

/**
 * What moved between two work programmes, in a form that a person or a program reads. For a host's own use: small counts stand in it.
 * Line ends are single line feeds, and equal comparisons are equal text.
 */
public enum ComparisonReport {
    /** Plain text with a table, for a terminal. Its layout may change: not for parsing. */
    TEXT {
        @Override
        public String of(ProgrammeComparison comparison) {
            return TextPage.write(page(comparison));
        }
    },
    /** JSON, see {@link ComparisonJson}. */
    JSON {
        @Override
        public String of(ProgrammeComparison comparison) {
            return ComparisonJson.of(comparison);
        }
    },
    /** Markdown. Its layout may change: not for parsing. */
    MARKDOWN {
        @Override
        public String of(ProgrammeComparison comparison) {
            return MarkdownPage.write(page(comparison));
        }
    };

    /**
     * Writes a comparison.
     *
     * @param comparison of two programmes
     * @return the text, ending with a line feed
     */
    public abstract String of(ProgrammeComparison comparison);

    private static Page page(ProgrammeComparison comparison) {
        PageBuilder page = new PageBuilder("What moved between the work programmes as at "
                + Pages.day(comparison.before()) + " and as at " + Pages.day(comparison.after()));
        page.paragraph(
                comparison.isEmpty()
                        ? "Nothing moved, and nothing was agreed otherwise. Themes: " + comparison.same() + "."
                        : "Themes that moved: " + comparison.moved().size() + ". Themes that stand as they stood: "
                                + comparison.same() + ".");
        page.items("Agreed otherwise", comparison.agreed());
        page.table(
                "Moved",
                List.of("Theme", ">Rank before", ">Now", ">Points before", ">Now", "Short list"),
                comparison.moved().stream().map(ComparisonReport::row).toList());
        page.items("Items of the programme", comparison.items());
        for (ThemeMoved moved : comparison.moved()) {
            page.items("Why " + moved.theme(), moved.because());
        }
        page.paragraph("For the LINk and its host. Not for publication: small counts are not suppressed.");
        return page.build();
    }

    private static List<String> row(ThemeMoved moved) {
        List<String> row = new ArrayList<>(List.of(moved.theme()));
        row.add(rank(moved.before()));
        row.add(rank(moved.after()));
        row.add(points(moved.before()));
        row.add(points(moved.after()));
        row.add(listed(moved.before()) + " -> " + listed(moved.after()));
        return row;
    }

    private static String rank(ThemeMoved.@Nullable Place place) {
        Integer rank = place == null ? null : place.rank();
        return rank == null ? "-" : rank.toString();
    }

    private static String points(ThemeMoved.@Nullable Place place) {
        return place == null || place.points() == null ? "-" : place.points().inWords();
    }

    private static String listed(ThemeMoved.@Nullable Place place) {
        if (place == null) {
            return "not weighed";
        }
        return (place.certain() ? "" : "cannot say, ") + (place.listed() ? "yes" : "no");
    }
}
