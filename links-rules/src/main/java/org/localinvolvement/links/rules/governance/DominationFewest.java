package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.ParameterValue;

/**
 * The fewest of which a share tells anything, as agreed. A fact that rules match.
 *
 * @param parameter the value in force
 */
public record DominationFewest(ParameterValue parameter) implements AgreedValue {

    /**
     * The value.
     *
     * @return at least 1
     */
    public int fewest() {
        return parameter.whole();
    }
}
