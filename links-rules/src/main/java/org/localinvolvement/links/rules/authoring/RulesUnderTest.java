package org.localinvolvement.links.rules.authoring;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * The rules that are asked, those among them that are tested, and what is agreed where a test says nothing.
 *
 * @param asked the rules
 * @param ids the rules that are tested: a pack's own, or all that are shipped
 * @param agreed the values of everything that a test does not agree otherwise
 */
record RulesUnderTest(AskedRules asked, Set<String> ids, Parameters agreed) {

    RulesUnderTest {
        ids = Set.copyOf(ids);
    }

    /** The rules of which a test of a question lists every finding: those tested whose own question it is. */
    Set<String> testedIn(AskedQuestion question) {
        Set<String> own = asked.ids(question);
        return ids.stream().filter(own::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Why an expectation cannot name a rule. */
    record Unnameable(String reason, String remedy) {}

    /** Why a test of a question cannot name a rule; empty if it can. */
    Optional<Unnameable> unnameable(String rule, AskedQuestion question) {
        Set<String> speaking = asked.speakingIn(question);
        if (speaking.contains(rule)) {
            return Optional.empty();
        }
        for (AskedQuestion other : AskedQuestion.values()) {
            if (asked.ids(other).contains(rule)) {
                return Optional.of(new Unnameable(
                        "rule " + rule + " answers the question " + other.word() + ", and this asks for "
                                + question.word(),
                        "Ask for it (question: " + other.word() + "), or name a rule that answers " + question.word()));
            }
        }
        return Optional.of(new Unnameable("there is no rule " + rule, Suggestion.among(rule, speaking)));
    }
}
