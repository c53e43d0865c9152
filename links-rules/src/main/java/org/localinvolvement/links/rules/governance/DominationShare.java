package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.ParameterValue;

/**
 * The largest share that one role or group may have, as agreed. A fact that rules match.
 *
 * @param parameter the value in force
 */
public record DominationShare(ParameterValue parameter) implements AgreedValue {

    /**
     * The value.
     *
     * @return a share, as it was written
     */
    public String limit() {
        return parameter.value().toPlainString();
    }
}
