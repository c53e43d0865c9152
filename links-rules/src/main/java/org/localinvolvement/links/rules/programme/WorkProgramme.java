package org.localinvolvement.links.rules.programme;

import java.util.Objects;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;

/**
 * A LINk's work programme, and why each concern is on it or not.
 *
 * @param priorities the concerns that were weighed, and the short list
 * @param foundations what the programme rests on
 */
public record WorkProgramme(PrioritiesWeighed priorities, Foundations foundations) {

    /** Checks that nothing is null. */
    public WorkProgramme {
        Objects.requireNonNull(priorities, "priorities: give the concerns that were weighed");
        Objects.requireNonNull(foundations, "foundations: give what the programme rests on");
    }
}
