package org.localinvolvement.links.model.organisation;

import java.util.Set;
import org.localinvolvement.links.model.decision.Given;

/**
 * The governors of a Foundation Trust. Its members, local people and staff, may stand for election to them.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is a Foundation Trust.
 *
 * @param kinds whom the governors come from
 */
public record CouncilOfGovernors(Set<GovernorKind> kinds) {

    /**
     * What governors do.
     *
     * <p>Source: "Health and social care structures" (May 2009), What is a Foundation Trust.
     */
    public enum Power {
        /** They appoint the chair and the non-executive directors. */
        APPOINT_CHAIR_AND_NON_EXECUTIVES,
        /** They can remove the chair and the non-executive directors. */
        REMOVE_CHAIR_AND_NON_EXECUTIVES,
        /** They approve the appointment of the chief executive. */
        APPROVE_CHIEF_EXECUTIVE,
        /** They are consulted on plans for change to health services. */
        BE_CONSULTED_ON_CHANGE
    }

    /**
     * Copies the kinds into their stated order.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CouncilOfGovernors {
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException(
                    "Governors come from somewhere: give residents, staff or stakeholders, or no council at all");
        }
        kinds = Given.constants(GovernorKind.class, kinds);
    }
}
