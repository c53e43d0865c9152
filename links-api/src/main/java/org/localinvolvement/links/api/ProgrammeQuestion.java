package org.localinvolvement.links.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.priority.CriteriaProfile;

/**
 * Which concerns become priorities, and why does each of the others not?
 *
 * @param asAt the date for which the question is asked; contacts after it are not looked at
 * @param contacts the contacts
 * @param profile what the LINk agreed about weighing
 */
public record ProgrammeQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs contacts") ContactLog contacts,

        @NotNull(message = "the question needs a criteria profile")
        CriteriaProfile profile) {

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
