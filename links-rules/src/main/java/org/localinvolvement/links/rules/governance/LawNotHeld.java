package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Truth;

/**
 * Whether this library lacks what the law says of a topic. A fact that rules match.
 *
 * @param about the topic
 * @param what which provision, and of what
 * @param notHeld unknown where it is not held, so that nobody can say that it is kept; no where it is
 */
public record LawNotHeld(HouseTopic about, String what, Truth notHeld) {

    /**
     * Of what it is said.
     *
     * @return the provision
     */
    public String subject() {
        return what;
    }
}
