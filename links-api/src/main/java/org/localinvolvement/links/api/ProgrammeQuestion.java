package org.localinvolvement.links.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Judgements;
import org.localinvolvement.links.rules.priority.Submission;

/**
 * Which concerns become priorities, and why does each of the others not?
 *
 * @param asAt the date for which the question is asked; contacts after it are not looked at
 * @param contacts the contacts
 * @param profile what the LINk agreed about weighing
 * @param judgements what people judged, of any date; those after the as-at date are not looked at
 * @param submissions what people ranked, of any date; only under a profile that balances groups
 */
public record ProgrammeQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotNull(message = "the question needs contacts") ContactLog contacts,

        @NotNull(message = "the question needs a criteria profile")
        CriteriaProfile profile,

        @NotNull(message = "the question needs judgements; give Judgements.none() where there are none")
        Judgements judgements,

        @NotNull(message = "the question needs a list of submissions; give an empty one where there are none")
        List<Submission> submissions) {

    /**
     * Without judgements and submissions.
     *
     * @param asAt the date
     * @param contacts the contacts
     * @param profile what the LINk agreed about weighing
     */
    public ProgrammeQuestion(LocalDate asAt, ContactLog contacts, CriteriaProfile profile) {
        this(asAt, contacts, profile, Judgements.none(), List.of());
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
