package org.localinvolvement.links.rules.authoring;

import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * Facts that somebody wrote down to put a question to the rules, without anything that is expected of the answer.
 *
 * <p>You would want it to ask why a rule does or does not speak. The notation is that of a test in a {@link RuleTestFile},
 * less its name and what it expects:
 *
 * <pre>{@code
 * question: triggers
 * as_at: 2009-03-31
 * log_from: 2008-10-01
 * contacts:
 *   - {people: 11, about: podiatry, on: 2009-02-10}
 * }</pre>
 *
 * @param question which question is asked
 * @param triggers the contacts, the date and what was agreed
 * @param profile what was agreed about weighing; read only where the programme is asked for
 */
public record GivenFacts(AskedQuestion question, TriggerQuestion triggers, CriteriaProfile profile) {

    /**
     * Reads facts; what they do not agree otherwise is as shipped.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @return the facts
     * @throws UnusableInputException with every problem at once
     */
    public static GivenFacts parse(String source, String yaml) {
        return parse(source, yaml, Parameters.standard());
    }

    /**
     * Reads facts.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @param agreed the values of everything that the facts do not agree otherwise
     * @return the facts
     * @throws UnusableInputException with every problem at once
     */
    public static GivenFacts parse(String source, String yaml, Parameters agreed) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Section root = document.root();
        root.allowOnly(GivenNotation.KEYS.toArray(String[]::new));
        GivenNotation notation = new GivenNotation(source, agreed);
        Supplier<GivenFacts> facts = notation.read(root, notation.questionOf(root));
        document.complete();
        return facts.get();
    }

    /**
     * The question about priorities.
     *
     * @return the same contacts and date, with the profile
     */
    public PriorityQuestion priorities() {
        return new PriorityQuestion(triggers, profile);
    }

    /**
     * Puts the question to rules.
     *
     * @param triggerPoints answers which trigger points are reached
     * @param priorities answers which concerns become priorities
     * @return the decision of the one that is asked
     * @throws UnusableInputException if an agreed value or the profile does not apply on the as-at date
     * @throws IllegalStateException if the rules are closed
     */
    public Decision<?> ask(TriggerPoints triggerPoints, Priorities priorities) {
        return switch (question) {
            case TRIGGERS -> triggerPoints.decide(triggers);
            case PROGRAMME -> priorities.decide(priorities());
        };
    }

    /**
     * Tells why a rule fires for these facts, and why not.
     *
     * @param triggerPoints answers which trigger points are reached
     * @param priorities answers which concerns become priorities
     * @param rule the id of a rule
     * @return what each of its conditions saw
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(TriggerPoints triggerPoints, Priorities priorities, String rule) {
        return switch (question) {
            case TRIGGERS -> triggerPoints.explain(triggers, rule);
            case PROGRAMME -> priorities.explain(priorities(), rule);
        };
    }
}
