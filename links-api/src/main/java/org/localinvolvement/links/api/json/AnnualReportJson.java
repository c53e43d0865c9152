package org.localinvolvement.links.api.json;

import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.rules.annual.AssembledReport;

/**
 * Annual reports as JSON.
 *
 * <p>One object: {@code format} (always {@code links-annual-report}), {@code version} (of this form) and {@code decision}, as in
 * {@link DecisionJson}. It is for the host's own use: it holds numbers of people that may not be published.
 */
public final class AnnualReportJson {

    private static final int VERSION = 1;

    private AnnualReportJson() {}

    private record Document(String format, int version, Decision<AssembledReport> decision) {}

    /**
     * Writes an annual report.
     *
     * @param decision the answer
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String write(Decision<AssembledReport> decision) {
        return JsonText.of(new Document("links-annual-report", VERSION, decision));
    }
}
