package org.localinvolvement.links.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.trigger.Surroundings;

/**
 * Which trigger points are reached, and which nearly?
 *
 * @param asAt the date for which the question is asked; contacts after it are not looked at
 * @param contacts the contacts
 * @param surroundings what is known besides the contacts
 */
public record TriggersQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs contacts") ContactLog contacts,

        @NotNull(message = "the question needs its surroundings, Surroundings.notTold() where nothing is told")
        Surroundings surroundings) {

    /**
     * Of contacts alone: nothing else is told, and the answer names what rests on it.
     *
     * @param asAt the date
     * @param contacts the contacts
     */
    public TriggersQuestion(LocalDate asAt, ContactLog contacts) {
        this(asAt, contacts, Surroundings.notTold());
    }
}
