package org.localinvolvement.links.rules.authoring;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

/**
 * The rules that are asked, those among them that are tested, and what is agreed where a test says nothing.
 *
 * @param triggerPoints answers which trigger points are reached
 * @param priorities answers which concerns become priorities
 * @param ids the rules that are tested: a pack's own, or all that are shipped
 * @param agreed the values of everything that a test does not agree otherwise
 */
record RulesUnderTest(TriggerPoints triggerPoints, Priorities priorities, Set<String> ids, Parameters agreed) {

    RulesUnderTest {
        ids = Set.copyOf(ids);
    }

    /** The rules whose findings can stand in the answer to a question; the programme repeats those of trigger points. */
    Set<String> speakingIn(AskedQuestion question) {
        Set<String> speaking = new TreeSet<>(triggerPoints.ruleIds());
        if (question == AskedQuestion.PROGRAMME) {
            speaking.addAll(priorities.ruleIds());
        }
        return speaking;
    }

    /** The rules of which a test of a question lists every finding: those tested whose own question it is. */
    Set<String> testedIn(AskedQuestion question) {
        Set<String> own =
                switch (question) {
                    case TRIGGERS -> triggerPoints.ruleIds();
                    case PROGRAMME -> priorities.ruleIds();
                };
        return ids.stream().filter(own::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Why an expectation cannot name a rule. */
    record Unnameable(String reason, String remedy) {}

    /** Why a test of a question cannot name a rule; empty if it can. */
    Optional<Unnameable> unnameable(String rule, AskedQuestion question) {
        Set<String> speaking = speakingIn(question);
        if (speaking.contains(rule)) {
            return Optional.empty();
        }
        if (speakingIn(AskedQuestion.PROGRAMME).contains(rule)) {
            return Optional.of(new Unnameable(
                    "rule " + rule + " answers the question programme, and this asks for triggers",
                    "Ask for the programme (question: programme), or name a rule about trigger points"));
        }
        return Optional.of(new Unnameable("there is no rule " + rule, Suggestion.among(rule, speaking)));
    }
}
