package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Truth;

/**
 * The list of authorised representatives. A fact that rules match.
 *
 * @param about the topic
 * @param change the last change of who is authorised, in words
 * @param published when it was published last, in words
 * @param neverPublished whether it never was
 * @param outOfDate whether it was not published after that change
 */
public record RepresentativeListKept(
        HouseTopic about, String change, String published, Truth neverPublished, Truth outOfDate) {

    /**
     * Of what it is said.
     *
     * @return the list
     */
    public String subject() {
        return "list of authorised representatives";
    }
}
