package org.localinvolvement.links.rules.internal.explain;

import java.util.List;
import org.localinvolvement.links.model.decision.RuleExplanation.Attempt;
import org.localinvolvement.links.model.decision.Truth;

/**
 * For what a rule fires and for what it does not.
 *
 * @param fires unknown where the rule cannot be followed
 * @param fired in the order of the subjects
 * @param missed nearest first
 */
public record Attempts(Truth fires, List<Attempt> fired, List<Attempt> missed) {

    static final Attempts UNKNOWN = new Attempts(Truth.UNKNOWN, List.of(), List.of());

    /** Copies the lists. */
    public Attempts {
        fired = List.copyOf(fired);
        missed = List.copyOf(missed);
    }
}
