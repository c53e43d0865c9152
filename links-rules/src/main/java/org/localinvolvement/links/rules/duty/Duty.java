package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What one body has to do, by when, and how that stands on the as-at date.
 *
 * @param event the event that it follows from, as the host calls it
 * @param on the identifier of the body on which it falls
 * @param deed what is to be done
 * @param holds whether the body is under the duty: yes, or unknown where missing facts decide; no where nothing is a duty, as for
 *     a request for information
 * @param deadline by when
 * @param state how it stands
 * @param done the day on which all of it was done, on or before the as-at date; null where none is on record
 * @param overdue whether its last day has passed without its being done in full
 * @param rules the ids of the rules that say so, in order
 * @param citations what they rest on, in order
 * @param readings why the provisions do not say so in terms; empty where they do
 * @param missing what would have to be known; empty where nothing is missing
 */
public record Duty(
        String event,
        String on,
        Deed deed,
        Truth holds,
        Deadline deadline,
        DutyState state,
        @Nullable LocalDate done,
        Truth overdue,
        List<String> rules,
        List<Citation> citations,
        List<String> readings,
        List<String> missing) {

    /** Copies. */
    public Duty {
        rules = List.copyOf(rules);
        citations = List.copyOf(citations);
        readings = List.copyOf(readings);
        missing = List.copyOf(missing);
    }
}
