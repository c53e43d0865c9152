package org.localinvolvement.links.rules.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;

/**
 * A LINk's work programme, and why each concern is on it or not.
 *
 * @param priorities the concerns that were weighed, and the short list
 * @param selection the items that the limits of the programme leave room for; null where no plan is told
 * @param foundations what the programme rests on
 */
public record WorkProgramme(
        PrioritiesWeighed priorities, @Nullable Selection selection, Foundations foundations) {

    /** Checks that the priorities are there. */
    public WorkProgramme {
        Objects.requireNonNull(priorities, "priorities: give the concerns that were weighed");
        Objects.requireNonNull(foundations, "foundations: give what the programme rests on");
    }
}
