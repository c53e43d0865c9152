package org.localinvolvement.links.rules.programme;

import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;

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
        Decision<PrioritiesWeighed> weighed = priorities.decide(question.priorities());
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
}
