package org.localinvolvement.links.model.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A span of whole days with a first and a last day, both inclusive.
 *
 * <p>Use it to say over which days contacts are counted.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive; not before {@code first}
 */
public record Window(LocalDate first, LocalDate last) {

    /**
     * Checks that the days are in order.
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public Window {
        Objects.requireNonNull(first, "first: give the first day of the window");
        Objects.requireNonNull(last, "last: give the last day of the window");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A window ends on or after its first day: " + first + " to " + last + "; swap the two dates");
        }
    }

    /**
     * The window of a number of days that ends on a day.
     *
     * @param last the last day, inclusive
     * @param days how many days, at least 1; with 1 the window is {@code last} alone
     * @return the window
     * @throws IllegalArgumentException if {@code days} is less than 1
     */
    public static Window endingOn(LocalDate last, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A window has at least one day, not " + days);
        }
        return new Window(last.minusDays(days - 1L), last);
    }

    /**
     * The window of the same length that ends on the day before this one begins.
     *
     * @return the preceding window
     */
    public Window preceding() {
        return endingOn(first.minusDays(1), days());
    }

    /**
     * How many days the window has.
     *
     * @return at least 1
     */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /**
     * Whether a day lies in the window.
     *
     * @param day a day
     * @return true from the first to the last day, both inclusive
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
