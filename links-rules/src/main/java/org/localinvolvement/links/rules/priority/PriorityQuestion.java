package org.localinvolvement.links.rules.priority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * Which concerns become priorities?
 *
 * @param triggers the contacts, the date and what was agreed about trigger points
 * @param profile what was agreed about weighing
 * @param judgements what people judged, of any date
 * @param submissions what people ranked, of any date; only under a profile that balances groups
 */
public record PriorityQuestion(
        @NotNull(message = "the question needs its contacts and date") @Valid
        TriggerQuestion triggers,

        @NotNull(message = "the question needs a criteria profile")
        CriteriaProfile profile,

        @NotNull(message = "the question needs judgements; give Judgements.none() where there are none")
        Judgements judgements,

        @NotNull(message = "the question needs a list of submissions; give an empty one where there are none")
        List<Submission> submissions) {

    /**
     * A question without judgements and submissions.
     *
     * @param triggers the contacts, the date and what was agreed about trigger points
     * @param profile what was agreed about weighing
     */
    public PriorityQuestion(TriggerQuestion triggers, CriteriaProfile profile) {
        this(triggers, profile, Judgements.none(), List.of());
    }
}
