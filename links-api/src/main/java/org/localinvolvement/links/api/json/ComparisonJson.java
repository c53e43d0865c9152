package org.localinvolvement.links.api.json;

import org.localinvolvement.links.api.comparison.ProgrammeComparison;

/**
 * Comparisons as JSON.
 *
 * <p>One object: {@code format} (always {@code links-comparison}), {@code version} (of this form) and {@code comparison}, whose members
 * have the names of the Java components in their order. Two equal comparisons are equal text.
 */
public final class ComparisonJson {

    private static final int VERSION = 1;

    private ComparisonJson() {}

    /**
     * A comparison.
     *
     * @param format always {@code links-comparison}
     * @param version of this form
     * @param comparison of two work programmes
     */
    record Document(String format, int version, ProgrammeComparison comparison) {}

    /**
     * Writes a comparison.
     *
     * @param comparison of two work programmes
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String of(ProgrammeComparison comparison) {
        return JsonText.of(new Document("links-comparison", VERSION, comparison));
    }
}
