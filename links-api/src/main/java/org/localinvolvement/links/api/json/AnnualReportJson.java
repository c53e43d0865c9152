package org.localinvolvement.links.api.json;

import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.rules.annual.AssembledReport;

/** Annual reports as JSON. It is for the host's own use: it holds numbers of people that may not be published. */
public final class AnnualReportJson {

    private AnnualReportJson() {}

    /**
     * Writes an annual report.
     *
     * @param decision the answer
     * @return as {@link DecisionJson} writes it
     */
    public static String write(Decision<AssembledReport> decision) {
        return DecisionJson.of(decision);
    }
}
