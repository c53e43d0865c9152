package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Truth;

/**
 * One of the five points that a LINk that starts considers. A fact that rules match.
 *
 * @param about the topic
 * @param point the point in words
 * @param evidence by what one sees how far it is settled
 * @param unsettled whether it is not settled
 */
public record PointOfStarting(HouseTopic about, String point, String evidence, Truth unsettled) {

    /**
     * Of what it is said.
     *
     * @return the point
     */
    public String subject() {
        return point;
    }
}
