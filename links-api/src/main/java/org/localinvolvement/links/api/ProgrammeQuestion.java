package org.localinvolvement.links.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Judgements;
import org.localinvolvement.links.rules.priority.Submission;
import org.localinvolvement.links.rules.programme.Groundwork;
import org.localinvolvement.links.rules.programme.ProgrammePlan;
import org.localinvolvement.links.rules.trigger.Surroundings;

/**
 * What goes on the work programme, and why does each of the other concerns not?
 *
 * @param asAt the date for which the question is asked; contacts after it are not looked at
 * @param contacts the contacts
 * @param profile what the LINk agreed about weighing
 * @param judgements what people judged, of any date; those after the as-at date are not looked at
 * @param submissions what people ranked, of any date; only under a profile that balances groups
 * @param surroundings what is known besides the contacts
 * @param plan what was agreed and proposed for the programme; null where nothing is told, and then no items are selected
 * @param groundwork what the LINk did before it set its programme; a round among it says until when contacts count
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
        List<Submission> submissions,

        @NotNull(message = "the question needs its surroundings, Surroundings.notTold() where nothing is told")
        Surroundings surroundings,

        @Nullable ProgrammePlan plan,

        @NotNull(message = "the question needs its groundwork, Groundwork.notTold() where nothing is told")
        Groundwork groundwork) {

    /**
     * Of contacts alone, without judgements and submissions: nothing else is told, and the answer names what rests on it.
     *
     * @param asAt the date
     * @param contacts the contacts
     * @param profile what the LINk agreed about weighing
     */
    public ProgrammeQuestion(LocalDate asAt, ContactLog contacts, CriteriaProfile profile) {
        this(asAt, contacts, profile, Judgements.none(), List.of(), Surroundings.notTold());
    }

    /**
     * Without a plan and without groundwork: nothing is told of them, and the answer says so.
     *
     * @param asAt the date
     * @param contacts the contacts
     * @param profile what the LINk agreed about weighing
     * @param judgements what people judged
     * @param submissions what people ranked
     * @param surroundings what is known besides the contacts
     */
    public ProgrammeQuestion(
            LocalDate asAt,
            ContactLog contacts,
            CriteriaProfile profile,
            Judgements judgements,
            List<Submission> submissions,
            Surroundings surroundings) {
        this(asAt, contacts, profile, judgements, submissions, surroundings, null, Groundwork.notTold());
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

    /**
     * The same with what people judged.
     *
     * @param judged of any date; what is later than the as-at date is not looked at
     * @return a copy
     */
    public ProgrammeQuestion with(Judgements judged) {
        return new ProgrammeQuestion(asAt, contacts, profile, judged, submissions, surroundings, plan, groundwork);
    }

    /**
     * The same with what people ranked.
     *
     * @param ranked of any date; only under a profile that balances groups
     * @return a copy
     */
    public ProgrammeQuestion with(List<Submission> ranked) {
        return new ProgrammeQuestion(asAt, contacts, profile, judgements, ranked, surroundings, plan, groundwork);
    }

    /**
     * The same with what is known besides the contacts.
     *
     * @param told what is known
     * @return a copy
     */
    public ProgrammeQuestion with(Surroundings told) {
        return new ProgrammeQuestion(asAt, contacts, profile, judgements, submissions, told, plan, groundwork);
    }

    /**
     * The same with what was agreed and proposed for the programme.
     *
     * @param agreed limits, items, and the last programme with what came of it
     * @return a copy
     */
    public ProgrammeQuestion with(ProgrammePlan agreed) {
        return new ProgrammeQuestion(
                asAt, contacts, profile, judgements, submissions, surroundings, agreed, groundwork);
    }

    /**
     * The same with what the LINk did before it set its programme.
     *
     * @param done its groundwork
     * @return a copy
     */
    public ProgrammeQuestion with(Groundwork done) {
        return new ProgrammeQuestion(asAt, contacts, profile, judgements, submissions, surroundings, plan, done);
    }
}
