package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.time.CalendarUsed;

/**
 * By when a duty is to be done, and how that was counted.
 *
 * @param kind whether there is a last day
 * @param due the last day, inclusive; null where there is none or it cannot be said
 * @param inWords how it was counted, with the calendar, or why there is no last day
 * @param provision where the time stands; empty where there is none
 * @param calendar the calendar of working days that it was counted with; null where none was
 * @param missing what would have to be known to say it; empty where it can be said
 */
public record Deadline(
        Kind kind,
        @Nullable LocalDate due,
        String inWords,
        String provision,
        @Nullable CalendarUsed calendar,
        List<String> missing) {

    /** Whether there is a last day. */
    public enum Kind {
        /** There is one. */
        LAST_DAY,
        /** There is a duty, and the provision states no time. */
        NO_TIME_STATED,
        /** No statute sets a time. */
        NO_STATUTORY_DEADLINE,
        /** There is a time, and missing facts decide the day. */
        CANNOT_SAY,
        /** There is a time, and the calendar does not reach to its end. */
        BEYOND_THE_CALENDAR
    }

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if there is a last day of another kind, or none of its own
     */
    public Deadline {
        missing = List.copyOf(missing);
        if ((kind == Kind.LAST_DAY) != (due != null)) {
            throw new IllegalArgumentException("A deadline has a last day where it is of that kind, and only there");
        }
    }

    /**
     * Whether there is a time of which the last day cannot be said.
     *
     * @return true where missing facts decide it, or the calendar does
     */
    public boolean isUnsettled() {
        return kind == Kind.CANNOT_SAY || kind == Kind.BEYOND_THE_CALENDAR;
    }

    static Deadline without(Kind kind, String inWords) {
        return new Deadline(kind, null, inWords, "", null, List.of());
    }

    static Deadline unknown(String provision, String missing) {
        return new Deadline(
                Kind.CANNOT_SAY, null, "The last day depends on " + missing, provision, null, List.of(missing));
    }
}
