package org.localinvolvement.links.rules.governance;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * An interest that was declared. A fact that rules match.
 *
 * @param about the topic
 * @param role the role or group that declared it
 * @param matter in what it lies
 * @param declared the day
 * @param decisions the ids of the relevant decisions that the role or group made, in words
 * @param decided whether it made any
 */
public record InterestOfWhoDecided(
        HouseTopic about, String role, String matter, LocalDate declared, String decisions, Truth decided) {

    /**
     * Of what it is said.
     *
     * @return the role or group
     */
    public String subject() {
        return role;
    }
}
