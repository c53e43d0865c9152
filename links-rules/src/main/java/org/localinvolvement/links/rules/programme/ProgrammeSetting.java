package org.localinvolvement.links.rules.programme;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * Answers what goes on a LINk's work programme.
 *
 * <p>Safe for several threads.
 */
public final class ProgrammeSetting {

    private final Priorities priorities;

    /**
     * Sets programmes from priorities.
     *
     * @param priorities answers the question before; stays the caller's to close
     */
    public ProgrammeSetting(Priorities priorities) {
        this.priorities = priorities;
    }

    /**
     * Weighs the concerns and sets the programme.
     *
     * @param question the question
     * @return the programme; the outcome is that of the priorities, and unknown where a verdict of the selection is not settled
     * @throws UnusableInputException if the profile does not apply on the as-at date, or the plan cannot be used with it
     */
    public Decision<WorkProgramme> decide(SettingQuestion question) {
        PriorityQuestion asked = readOnce(question.priorities());
        Decision<PrioritiesWeighed> weighed = priorities.decide(asked);
        ProgrammePlan plan = question.plan();
        if (plan == null) {
            return of(weighed, weighed.outcome(), null, weighed.missing(), weighed.fingerprint());
        }
        Selecting.Selected selected = Selecting.select(plan, asked.triggers(), weighed);
        Set<String> missing = new TreeSet<>(weighed.missing());
        missing.addAll(selected.missing());
        boolean open = !selected.missing().isEmpty()
                || selected.selection().items().stream().anyMatch(item -> item.settled() == Truth.UNKNOWN);
        return of(
                weighed,
                open ? Truth.UNKNOWN : weighed.outcome(),
                selected.selection(),
                List.copyOf(missing),
                Fingerprint.of(List.of(weighed.fingerprint(), plan.toString())));
    }

    private static Decision<WorkProgramme> of(
            Decision<PrioritiesWeighed> weighed,
            Truth outcome,
            @Nullable Selection selection,
            List<String> missing,
            String fingerprint) {
        return new Decision<>(
                weighed.question(),
                weighed.asAt(),
                weighed.regime(),
                outcome,
                new WorkProgramme(weighed.answer(), selection),
                missing,
                weighed.findings(),
                weighed.parameters(),
                weighed.nearMisses(),
                weighed.ruleSets(),
                weighed.overrides(),
                fingerprint,
                weighed.problems());
    }

    /** Trigger points and weighing ask for the same evidence. */
    private static PriorityQuestion readOnce(PriorityQuestion question) {
        TriggerQuestion triggers = question.triggers();
        return new PriorityQuestion(
                triggers.withContacts(triggers.contacts().remembering()),
                question.profile(),
                question.judgements(),
                question.submissions());
    }
}
