package org.localinvolvement.links.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.trigger.Surroundings;

/**
 * Which concerns become priorities, and why does each of the others not?
 *
 * @param asAt the date for which the question is asked; contacts after it are not looked at
 * @param contacts the contacts
 * @param profile what the LINk agreed about weighing
 * @param surroundings what is known besides the contacts
 */
public record ProgrammeQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs contacts") ContactLog contacts,

        @NotNull(message = "the question needs a criteria profile")
        CriteriaProfile profile,

        @NotNull(message = "the question needs its surroundings, Surroundings.notTold() where nothing is told")
        Surroundings surroundings) {

    /**
     * Of contacts alone: nothing else is told, and the answer names what rests on it.
     *
     * @param asAt the date
     * @param contacts the contacts
     * @param profile what the LINk agreed about weighing
     */
    public ProgrammeQuestion(LocalDate asAt, ContactLog contacts, CriteriaProfile profile) {
        this(asAt, contacts, profile, Surroundings.notTold());
    }

    /**
     * By the profile that the library ships as an example.
     *
     * @param asAt the date
     * @param contacts the contacts
     * @return the question
     */
    public static ProgrammeQuestion of(LocalDate asAt, ContactLog contacts) {
        return new ProgrammeQuestion(asAt, contacts, CriteriaProfile.shipped("voices"));
    }
}
