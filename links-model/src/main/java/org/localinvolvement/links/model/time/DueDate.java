package org.localinvolvement.links.model.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The last of a number of working days, and how it was counted, so that it can be counted again by hand.
 *
 * @param start the date from which is counted
 * @param days how many working days, at least 1
 * @param counting whether the date itself is counted
 * @param due the last of the working days, inclusive
 * @param passedOver the days from Monday to Friday that are no working days, from {@code start} to {@code due}, in order;
 *     {@code start} among them where it would have been counted, else from the day after it
 * @param calendar the calendar that it was counted with
 */
public record DueDate(
        LocalDate start,
        int days,
        Counting counting,
        LocalDate due,
        List<NonWorkingDay> passedOver,
        CalendarUsed calendar) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if {@code days} is less than 1 or {@code due} before {@code start}
     */
    public DueDate {
        Objects.requireNonNull(counting, "counting: say how the days are counted");
        Objects.requireNonNull(calendar, "calendar: say which calendar was used");
        if (days < 1) {
            throw new IllegalArgumentException("At least one working day is counted, not " + days);
        }
        if (due.isBefore(start)) {
            throw new IllegalArgumentException("A due date is not before the date from which is counted: " + due
                    + " before " + start + "; swap the two dates");
        }
        passedOver = List.copyOf(passedOver);
    }

    /**
     * The count in words.
     *
     * @return for example {@code 20 working days beginning with 14 April 2011 end on 17 May 2011, not counting 22 April 2011 (Good
     *     Friday), …; calendar England 2008 to 2028, version 2026.1, which covers …}
     */
    public String inWords() {
        String notCounted = passedOver.isEmpty()
                ? ""
                : passedOver.stream()
                        .map(NonWorkingDay::inWords)
                        .collect(Collectors.joining(", ", ", not counting ", ""));
        return days + (days == 1 ? " working day " : " working days ") + counting.words() + " " + Days.inWords(start)
                + (days == 1 ? " ends on " : " end on ") + Days.inWords(due) + notCounted + "; calendar "
                + calendar.inWords();
    }
}
