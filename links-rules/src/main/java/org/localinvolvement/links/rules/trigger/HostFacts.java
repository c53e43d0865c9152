package org.localinvolvement.links.rules.trigger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.parameter.Agreed;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Makes the facts that only rules of hosts ask for, and only where one of them does. */
public final class HostFacts {

    private HostFacts() {}

    /**
     * The evidence of each theme over the days on which priorities are scored, and what is agreed for it.
     *
     * @param question the question
     * @param rules the rules that will be asked
     * @param read where the agreed values are noted
     * @return the facts, theme by theme
     */
    public static List<Object> of(TriggerQuestion question, RuleBase rules, Collection<ParameterValue> read) {
        List<Object> facts = new ArrayList<>();
        if (rules.asksFor(ThemeEvidence.class)) {
            ParameterValue days = question.parameters().get("evidence.window-days", "", question.asAt());
            read.add(days);
            facts.addAll(question.contacts().evidence(Window.endingOn(question.asAt(), days.whole())));
        }
        if (rules.asksFor(Agreed.class)) {
            Parameters agreed = question.agreed();
            Set<String> names = agreed.names();
            for (String theme : question.contacts().themes()) {
                for (String name : names) {
                    if (rules.names(name)) {
                        agreed.find(name, theme, question.asAt()).ifPresent(value -> {
                            read.add(value);
                            facts.add(new Agreed(theme, value));
                        });
                    }
                }
            }
        }
        return facts;
    }
}
