package org.localinvolvement.links.rules.priority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Voices;

/**
 * A theme that a trigger point brings on the list as at the date of the question, and not yet as at the day on which the call for
 * ideas closed. It takes no place in the round: it is decided out of cycle, or waits for the next.
 *
 * @param theme the theme
 * @param holds whether that is certain
 * @param contributors how many different people and groups spoke about it in the days of evidence up to the date of the question
 * @param triggers the trigger points that are reached, by their titles
 * @param since the first day on which one of them was reached; null where it is not certain or not dated. It can lie before the close
 *     of the call where the theme had fallen below in between
 * @param findings what rules found of these trigger points
 */
public record OutOfCycle(
        String theme,
        Truth holds,
        Voices contributors,
        List<String> triggers,
        @Nullable LocalDate since,
        List<Finding> findings) {

    /** Copies the lists. */
    public OutOfCycle {
        triggers = List.copyOf(triggers);
        findings = List.copyOf(findings);
    }
}
