package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Truth;

/**
 * The share that one role or group has of something. A fact that rules match.
 *
 * @param about the topic
 * @param what of what
 * @param who the role or group
 * @param count how many are of it
 * @param total how many there are
 * @param share the one by the other, with at most two digits after the point
 * @param over whether it is more than agreed, where there are enough to say
 */
public record ShareOfOne(HouseTopic about, String what, String who, int count, int total, String share, Truth over) {

    /**
     * Of what it is said.
     *
     * @return the role or group
     */
    public String subject() {
        return who;
    }
}
