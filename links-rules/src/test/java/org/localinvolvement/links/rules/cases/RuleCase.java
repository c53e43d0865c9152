package org.localinvolvement.links.rules.cases;

import java.util.List;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * One case: a question, and what the rules say to it.
 *
 * @param name a sentence
 * @param line the line of the file on which the case begins
 * @param question the contacts, the date and what was agreed
 * @param yes the rules whose findings hold
 * @param unknown the rules whose findings are <em>cannot say</em>
 * @param justNot the rules that this case misses narrowly
 * @param outcome the outcome of the decision
 * @param says words that stand in a reason; empty if nothing is asked
 */
public record RuleCase(
        String name,
        int line,
        TriggerQuestion question,
        List<String> yes,
        List<String> unknown,
        List<String> justNot,
        Truth outcome,
        String says) {}
