package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.ParameterValue;

/**
 * The days within which the LINk agreed to publish the statement of a decision. A fact that rules match.
 *
 * @param parameter the value in force
 */
public record StatementDays(ParameterValue parameter) implements AgreedValue {

    /**
     * The value.
     *
     * @return days
     */
    public int agreed() {
        return parameter.whole();
    }
}
