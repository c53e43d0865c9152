package org.localinvolvement.links.rules.authoring;

import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.former.FormerWords;
import org.localinvolvement.links.rules.parameter.Parameters;

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
 */
public sealed interface GivenFacts permits GivenVoices, GivenVisit, GivenEvents {

    /**
     * Reads facts; what they do not agree otherwise is as shipped.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @return the facts
     * @throws UnusableInputException with every problem at once
     */
    static GivenFacts parse(String source, String yaml) {
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
    static GivenFacts parse(String source, String yaml, Parameters agreed) {
        return FormerWords.shipped().reading(FormerWords.TESTS, () -> {
            YamlDocument document = YamlDocument.parse(source, yaml);
            Section root = document.root();
            GivenNotation notation = new GivenNotation(source, agreed);
            AskedQuestion question = notation.questionOf(root);
            root.allowOnly(GivenNotation.keysOf(question).toArray(String[]::new));
            Supplier<GivenFacts> facts = notation.read(root, question);
            document.complete();
            return facts.get();
        });
    }

    /**
     * Which question is asked.
     *
     * @return the question that they are given to
     */
    AskedQuestion question();

    /**
     * Puts the question to rules.
     *
     * @param rules the rules
     * @return the decision
     * @throws UnusableInputException if an agreed value or the profile does not apply on the as-at date
     * @throws IllegalArgumentException if the question cannot be asked of these facts
     * @throws IllegalStateException if the rules are closed
     */
    Decision<?> ask(AskedRules rules);

    /**
     * Tells why a rule fires for these facts, and why not.
     *
     * @param rules the rules
     * @param rule the id of a rule
     * @return what each of its conditions saw
     * @throws IllegalArgumentException if there is no such rule, or it does not answer this question
     */
    RuleExplanation explain(AskedRules rules, String rule);
}
