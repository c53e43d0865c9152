package org.localinvolvement.links.api.json;

import org.localinvolvement.links.rules.comparison.RuleComparison;

/**
 * Comparisons of rules as JSON.
 *
 * <p>One object: {@code format} (always {@code links-rule-comparison}), {@code version} (of this form) and {@code comparison}, whose
 * members have the names of the Java components in their order. Two equal comparisons are equal text. Characters that could steer a
 * terminal are written as escapes.
 */
public final class RuleComparisonJson {

    private static final int VERSION = 1;

    private RuleComparisonJson() {}

    /**
     * A comparison.
     *
     * @param format always {@code links-rule-comparison}
     * @param version of this form
     * @param comparison of two versions of rules, or of one as at two dates
     */
    record Document(String format, int version, RuleComparison comparison) {}

    /**
     * Writes a comparison.
     *
     * @param comparison of two versions of rules, or of one as at two dates
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String of(RuleComparison comparison) {
        return JsonText.of(new Document("links-rule-comparison", VERSION, comparison));
    }
}
