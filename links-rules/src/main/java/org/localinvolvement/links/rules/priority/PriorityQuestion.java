package org.localinvolvement.links.rules.priority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * Which concerns become priorities?
 *
 * @param triggers the contacts, the date and what was agreed about trigger points
 * @param profile what was agreed about weighing
 * @param judgements what people judged, of any date
 * @param submissions what people ranked, of any date; only under a profile that balances groups
 * @param callCloses the last day of contacts and submissions that the round of the programme takes, inclusive; null where there is
 *     no round, or none is told. Where the question is asked later, the themes are weighed as at that day
 */
public record PriorityQuestion(
        @NotNull(message = "the question needs its contacts and date") @Valid
        TriggerQuestion triggers,

        @NotNull(message = "the question needs a criteria profile")
        CriteriaProfile profile,

        @NotNull(message = "the question needs judgements; give Judgements.none() where there are none")
        Judgements judgements,

        @NotNull(message = "the question needs a list of submissions; give an empty one where there are none")
        List<Submission> submissions,

        @Nullable LocalDate callCloses) {

    /**
     * A question without a round.
     *
     * @param triggers the contacts, the date and what was agreed about trigger points
     * @param profile what was agreed about weighing
     * @param judgements what people judged, of any date
     * @param submissions what people ranked, of any date; only under a profile that balances groups
     */
    public PriorityQuestion(
            TriggerQuestion triggers, CriteriaProfile profile, Judgements judgements, List<Submission> submissions) {
        this(triggers, profile, judgements, submissions, null);
    }

    /**
     * A question without judgements and submissions.
     *
     * @param triggers the contacts, the date and what was agreed about trigger points
     * @param profile what was agreed about weighing
     */
    public PriorityQuestion(TriggerQuestion triggers, CriteriaProfile profile) {
        this(triggers, profile, Judgements.none(), List.of());
    }

    /**
     * The same for a round.
     *
     * @param closes the last day of contacts and submissions that it takes, inclusive; null for no round
     * @return a copy
     */
    public PriorityQuestion withCallClosing(@Nullable LocalDate closes) {
        return new PriorityQuestion(triggers, profile, judgements, submissions, closes);
    }

    /**
     * The contacts and the date that the themes are weighed by.
     *
     * @return {@link #triggers()}, as at the day on which the call for ideas closed where that is over
     */
    public TriggerQuestion weighedBy() {
        return callCloses != null && callCloses.isBefore(triggers.asAt()) ? triggers.asAt(callCloses) : triggers;
    }
}
