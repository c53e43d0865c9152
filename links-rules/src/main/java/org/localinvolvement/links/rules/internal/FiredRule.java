package org.localinvolvement.links.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.Figure;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.explain.Words;

/**
 * A rule at the moment at which it says something.
 *
 * @param rule what it says of itself
 * @param pack the pack that it comes from
 * @param bindings the values that its variables hold, by name without the dollar sign
 * @param conditions tells its conditions and what they saw; asked only where a finding is made
 */
public record FiredRule(
        RuleText rule, String pack, Map<String, Object> bindings, Supplier<List<ConditionSeen>> conditions) {

    /**
     * The reason with its figures in it.
     *
     * @return a sentence of plain English, with its full stop
     */
    public String reason() {
        return rule.reason(bindings) + ".";
    }

    /**
     * What the rule found.
     *
     * @param subject what it is about
     * @param holds yes or unknown
     * @param reason the whole reason, in sentences
     * @param parameters the agreed values that were read
     * @return the finding, with the rule's own title, citations, reading and actions
     */
    public Finding finding(String subject, Truth holds, String reason, List<ParameterValue> parameters) {
        return new Finding(
                rule.id(),
                rule.title(),
                subject,
                holds,
                reason,
                rule.citations(),
                rule.reading(),
                figures(),
                parameters,
                rule.actions(),
                pack,
                conditions.get());
    }

    /** The figures that the reason names, in the order of their names. */
    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (String name : rule.places()) {
            Object value = bindings.get(name);
            if (value != null) {
                figures.add(new Figure(name, Words.plain(value)));
            }
        }
        return figures;
    }
}
