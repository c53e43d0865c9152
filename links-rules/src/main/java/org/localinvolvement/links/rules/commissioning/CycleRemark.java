package org.localinvolvement.links.rules.commissioning;

import java.util.Comparator;
import java.util.List;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;

/**
 * Something that a rule says.
 *
 * @param ruleId the rule, for example {@code C07}
 * @param title its title
 * @param holds yes, or unknown where missing facts decide
 * @param reason a sentence of plain English
 * @param citations what it rests on
 * @param reading why the source does not say so in terms; empty where it does
 */
public record CycleRemark(
        String ruleId, String title, Truth holds, String reason, List<Citation> citations, String reading) {

    static final Comparator<CycleRemark> ORDER =
            Comparator.comparing(CycleRemark::ruleId).thenComparing(CycleRemark::reason);

    /** Copies the list. */
    public CycleRemark {
        citations = List.copyOf(citations);
    }

    static CycleRemark of(Finding finding) {
        return new CycleRemark(
                finding.ruleId(),
                finding.title(),
                finding.holds(),
                finding.reason(),
                finding.citations(),
                finding.reading());
    }
}
