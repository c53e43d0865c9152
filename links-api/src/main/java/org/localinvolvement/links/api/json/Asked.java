package org.localinvolvement.links.api.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.RuleExplanation;

/**
 * A question that was read and can be asked.
 *
 * @param asking asks it
 * @param explaining explains a rule with the question
 */
record Asked(Supplier<Answered> asking, Explaining explaining) {

    /** What was answered. */
    interface Answered {

        /** Writes it with explanations, which are none where none is asked for. */
        String write(List<RuleExplanation> explanations);
    }

    /** Explains rules. */
    interface Explaining {

        /** The explanation of a rule, of one theme where one is named. */
        RuleExplanation explain(String rule, Optional<String> theme);
    }

    /** A question that is answered by a decision. */
    static Asked decided(Supplier<? extends Decision<?>> decision, Explaining explaining) {
        return new Asked(
                () -> {
                    Decision<?> answer = decision.get();
                    return explanations -> DecisionJson.of(answer, explanations);
                },
                explaining);
    }

    /** A question in which no rule is asked. */
    static Explaining nothing() {
        return (rule, theme) -> {
            throw new IllegalArgumentException("no rule of this question can be explained");
        };
    }
}
