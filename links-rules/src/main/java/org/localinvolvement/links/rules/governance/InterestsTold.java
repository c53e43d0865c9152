package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Truth;

/**
 * Whether it was told which interests were declared. A fact that rules match.
 *
 * @param about the topic
 * @param interestsUntold unknown where nobody told of them, no where somebody did
 */
public record InterestsTold(HouseTopic about, Truth interestsUntold) {

    /**
     * Of what it is said.
     *
     * @return the interests
     */
    public String subject() {
        return "interests";
    }
}
