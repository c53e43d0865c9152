package org.localinvolvement.links.model.decision;

import java.util.Comparator;
import java.util.List;

/**
 * One thing that a rule found, with everything needed to defend it in public.
 *
 * @param ruleId the stable id of the rule, for example {@code T01}
 * @param title the rule's title
 * @param subject what it is about, for example a theme
 * @param holds {@link Truth#YES}, or {@link Truth#UNKNOWN} where a missing fact decides; never {@link Truth#NO}
 * @param reason one sentence of plain English with the figures in it
 * @param citations what it rests on; not empty
 * @param reading why what is cited does not say so in terms, where the finding rests on an inferred or unconfirmed reading
 *     of the law; empty where what is cited states it
 * @param figures the facts used, in the order of their names
 * @param parameters the agreed values that were read, as they stood on the as-at date
 * @param actions codes of what the rule calls for, for example {@code gather-views}; may be empty
 * @param pack the rule pack that the rule comes from; {@code links} for a rule that the library ships
 * @param conditions the rule's conditions in their order, with the values that they saw
 */
public record Finding(
        String ruleId,
        String title,
        String subject,
        Truth holds,
        String reason,
        List<Citation> citations,
        String reading,
        List<Figure> figures,
        List<ParameterValue> parameters,
        List<String> actions,
        String pack,
        List<ConditionSeen> conditions) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if {@code holds} is no, or nothing is cited
     */
    public Finding {
        if (holds == Truth.NO) {
            throw new IllegalArgumentException("Rule " + ruleId + ": what does not hold is no finding; leave it out");
        }
        citations = List.copyOf(citations);
        figures = List.copyOf(figures);
        parameters = List.copyOf(parameters);
        actions = List.copyOf(actions);
        conditions = List.copyOf(conditions);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("Rule " + ruleId + ": a finding cites what it rests on; add @cites");
        }
    }

    /**
     * The order in which findings stand.
     *
     * @return by subject, rule and reason
     */
    public static Comparator<Finding> order() {
        return Comparator.comparing(Finding::subject)
                .thenComparing(Finding::ruleId)
                .thenComparing(Finding::reason);
    }
}
