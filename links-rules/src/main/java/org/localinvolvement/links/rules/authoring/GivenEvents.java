package org.localinvolvement.links.rules.authoring;

import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.rules.duty.DutyQuestion;

/**
 * Events, given to the question about duties.
 *
 * @param events the events, and the date
 */
public record GivenEvents(DutyQuestion events) implements GivenFacts {

    @Override
    public AskedQuestion question() {
        return AskedQuestion.DUTIES;
    }

    @Override
    public Decision<?> ask(AskedRules rules) {
        return rules.dutyClocks().decide(events);
    }

    @Override
    public RuleExplanation explain(AskedRules rules, String rule) {
        return rules.dutyClocks().explain(events, rule);
    }
}
