package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Truth;

/**
 * Somebody who visited. A fact that rules match.
 *
 * @param about the topic
 * @param visit the id of the visit
 * @param day its day in words
 * @param representative the opaque key
 * @param notAuthorised whether the individual was not an authorised representative on that day
 */
public record VisitorOfVisit(HouseTopic about, String visit, String day, String representative, Truth notAuthorised) {

    /**
     * Of what it is said.
     *
     * @return for example {@code visit V-01}
     */
    public String subject() {
        return "visit " + visit;
    }
}
