package org.localinvolvement.links.rules.authoring;

import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * What people said, given to the questions about trigger points and priorities.
 *
 * @param question which of the two is asked
 * @param triggers the contacts, the date and what was agreed
 * @param profile what was agreed about weighing; read only where the programme is asked for
 */
public record GivenVoices(AskedQuestion question, TriggerQuestion triggers, CriteriaProfile profile)
        implements GivenFacts {

    /**
     * Checks the question.
     *
     * @throws IllegalArgumentException if another question is asked
     */
    public GivenVoices {
        if (!question.isAboutVoices()) {
            throw new IllegalArgumentException(
                    "question: voices are given to triggers and programme, and not to " + question.word());
        }
    }

    /**
     * The question about priorities.
     *
     * @return the same contacts and date, with the profile
     */
    public PriorityQuestion priorities() {
        return new PriorityQuestion(triggers, profile);
    }

    @Override
    public Decision<?> ask(AskedRules rules) {
        return question == AskedQuestion.TRIGGERS
                ? rules.triggerPoints().decide(triggers)
                : rules.priorities().decide(priorities());
    }

    @Override
    public RuleExplanation explain(AskedRules rules, String rule) {
        return rules.priorities().explain(priorities(), rule);
    }

    /**
     * Tells why a rule fires for one theme, and why not.
     *
     * @param rules the rules
     * @param rule the id of a rule about trigger points or priorities
     * @param theme a theme of the contacts, or empty for contacts that nobody has coded
     * @return what each of its conditions saw, of this theme alone
     * @throws IllegalArgumentException if there is no such rule, or nobody has spoken about the theme
     */
    public RuleExplanation explain(AskedRules rules, String rule, String theme) {
        return rules.priorities().explain(priorities(), rule, theme);
    }
}
