package org.localinvolvement.links.model.visit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.work.Activity;

/**
 * What a visit is for.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.225(4)(a): viewing and observing are for the
 * activities of s.221(2). A visit for something else, such as a personal grievance or the press, has none of them.
 * For local Healthwatch an empty set says less: the activities that it has beyond these are not held ({@link Activity}).
 *
 * @param words what it is for
 * @param activities the activities that it serves; empty where it serves none
 * @param programmeItem the id of the item of the work programme; null where it belongs to none
 */
public record VisitPurpose(
        String words, Set<Activity> activities, @Nullable String programmeItem) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the words are blank
     */
    public VisitPurpose {
        words = Given.text("words", words);
        programmeItem = Given.textOrNull("programmeItem", programmeItem);
        activities = Given.constants(Activity.class, activities);
    }

    /**
     * Whether it serves an activity of the LINk.
     *
     * @return false where there is none
     */
    public boolean servesAnActivity() {
        return !activities.isEmpty();
    }
}
