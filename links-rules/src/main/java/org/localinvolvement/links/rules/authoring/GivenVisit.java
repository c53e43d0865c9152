package org.localinvolvement.links.rules.authoring;

import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.rules.entry.EntryQuestion;

/**
 * A visit, given to the question about entry.
 *
 * @param visit the visit
 */
public record GivenVisit(EntryQuestion visit) implements GivenFacts {

    @Override
    public AskedQuestion question() {
        return AskedQuestion.ENTRY;
    }

    @Override
    public Decision<?> ask(AskedRules rules) {
        return rules.enterAndView().decide(visit);
    }

    @Override
    public RuleExplanation explain(AskedRules rules, String rule) {
        return rules.enterAndView().explain(visit, rule);
    }
}
