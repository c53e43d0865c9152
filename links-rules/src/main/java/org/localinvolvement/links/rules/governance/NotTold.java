package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Truth;

/**
 * Whether a kind of records was told at all. A fact that rules match.
 *
 * @param about which topic needs it
 * @param kind what they are called
 * @param untold unknown where nobody told of them, no where somebody did
 */
public record NotTold(HouseTopic about, String kind, Truth untold) {

    /**
     * Of what it is said.
     *
     * @return the kind
     */
    public String subject() {
        return kind;
    }
}
