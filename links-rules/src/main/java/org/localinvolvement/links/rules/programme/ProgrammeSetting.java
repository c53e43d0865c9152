package org.localinvolvement.links.rules.programme;

import org.localinvolvement.links.model.decision.Decision;
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
     * @return the programme; the outcome is that of the priorities
     */
    public Decision<WorkProgramme> decide(SettingQuestion question) {
        Decision<PrioritiesWeighed> weighed = priorities.decide(readOnce(question.priorities()));
        return new Decision<>(
                weighed.question(),
                weighed.asAt(),
                weighed.regime(),
                weighed.outcome(),
                new WorkProgramme(weighed.answer()),
                weighed.missing(),
                weighed.findings(),
                weighed.parameters(),
                weighed.nearMisses(),
                weighed.ruleSets(),
                weighed.overrides(),
                weighed.fingerprint(),
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
