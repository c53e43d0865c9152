package org.localinvolvement.links.rules.governance;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A step on the way to becoming an authorised representative. A fact that rules match.
 *
 * @param about the topic
 * @param representative the opaque key
 * @param authorised the day of the authorisation
 * @param step the step in words
 * @param provision what asks for it
 * @param notTaken whether it was not taken
 */
public record StepOfAuthorisation(
        HouseTopic about, String representative, LocalDate authorised, String step, String provision, Truth notTaken) {

    /**
     * Of what it is said.
     *
     * @return for example {@code representative ar-01}
     */
    public String subject() {
        return "representative " + representative;
    }
}
