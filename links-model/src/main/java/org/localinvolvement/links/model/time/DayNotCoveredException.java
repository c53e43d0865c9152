package org.localinvolvement.links.model.time;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.ProblemCode;

/**
 * Thrown where a calendar is asked for a day that it does not cover, or a count runs beyond its last day: bank holidays are
 * proclaimed, and nobody can count on with a guess.
 */
public final class DayNotCoveredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final transient CalendarUsed calendar;

    DayNotCoveredException(LocalDate day, CalendarUsed calendar) {
        super("Whether " + Days.inWords(day) + " is a working day is not known: it lies "
                + (day.isAfter(calendar.covered().last()) ? "after the last" : "before the first")
                + " day of the calendar " + calendar.inWords()
                + ". Supply a calendar that covers it: WorkingDays.extendedBy(...) with one of your own, made by"
                + " WorkingDays.of(...) or read by WorkingDaysFile.read(...). [" + ProblemCode.DAY_NOT_COVERED.code()
                + "]");
        this.day = day;
        this.calendar = calendar;
    }

    /**
     * The stable code.
     *
     * @return {@link ProblemCode#DAY_NOT_COVERED}
     */
    public ProblemCode code() {
        return ProblemCode.DAY_NOT_COVERED;
    }

    /**
     * The first day that was asked for and is not covered.
     *
     * @return for a count that runs beyond the calendar, the day after its last
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The calendar that was asked.
     *
     * @return its name, its version and what it covers
     */
    public CalendarUsed calendar() {
        return calendar;
    }
}
