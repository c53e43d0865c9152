package org.localinvolvement.links.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days from which and until which something holds; either end may be open.
 *
 * <p>Use it for what existed before the record begins or has not ended: a body, a name, a code. A {@link Window} has two ends.
 *
 * @param from the first day, inclusive; null where it held before the record begins
 * @param until the last day, inclusive; null where no end is known
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** The earlier beginning first, then the earlier end; an open beginning is the earliest, an open end the latest. */
    public static final Comparator<Period> BY_DATE =
            Comparator.comparing(Period::firstDay).thenComparing(Period::lastDay);

    private static final Period ALWAYS = new Period(null, null);

    /**
     * Checks that the days are in order.
     *
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public Period {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A period ends on or after its first day: " + from + " to " + until + "; swap the two dates");
        }
    }

    /**
     * Every day.
     *
     * @return the period that is open at both ends
     */
    public static Period always() {
        return ALWAYS;
    }

    /**
     * From a day on.
     *
     * @param first the first day, inclusive
     * @return a period without an end
     */
    public static Period startingOn(LocalDate first) {
        return new Period(first, null);
    }

    /**
     * Up to a day.
     *
     * @param last the last day, inclusive
     * @return a period without a beginning
     */
    public static Period endingOn(LocalDate last) {
        return new Period(null, last);
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day a day
     * @return true from the first to the last day, both inclusive
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /**
     * Whether two periods share a day.
     *
     * @param other another period
     * @return true if there is a day that lies in both
     */
    public boolean overlaps(Period other) {
        return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
    }

    /**
     * Whether every day of another period lies in this one.
     *
     * @param other another period
     * @return true also where the two are equal
     */
    public boolean covers(Period other) {
        return !firstDay().isAfter(other.firstDay()) && !lastDay().isBefore(other.lastDay());
    }

    /**
     * The days that lie in both.
     *
     * @param other another period
     * @return empty where they share no day
     */
    public Optional<Period> shared(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new Period(
                firstDay().isBefore(other.firstDay()) ? other.from : from,
                lastDay().isAfter(other.lastDay()) ? other.until : until));
    }

    /**
     * The days of this period that do not lie in another.
     *
     * @param other another period
     * @return none, one or two periods, in the order of their days
     */
    public List<Period> without(Period other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<Period> rest = new ArrayList<>();
        if (firstDay().isBefore(other.firstDay())) {
            rest.add(new Period(from, other.firstDay().minusDays(1)));
        }
        if (lastDay().isAfter(other.lastDay())) {
            rest.add(new Period(other.lastDay().plusDays(1), until));
        }
        return rest;
    }

    /**
     * Whether a period begins on the day after this one ends.
     *
     * @param next another period
     * @return false where this one has no end or the other no beginning
     */
    public boolean isFollowedBy(Period next) {
        return until != null && next.from != null && until.plusDays(1).equals(next.from);
    }

    /**
     * The period in words.
     *
     * @return for example {@code from 1 April 2009}, {@code to 31 March 2013}, {@code 1 April 2008 to 31 March 2013} or
     *     {@code at all dates}
     */
    public String inWords() {
        if (from == null) {
            return until == null ? "at all dates" : "to " + Days.inWords(until);
        }
        return until == null ? "from " + Days.inWords(from) : Days.inWords(from) + " to " + Days.inWords(until);
    }

    private LocalDate lastDay() {
        return until == null ? LocalDate.MAX : until;
    }

    private LocalDate firstDay() {
        return from == null ? LocalDate.MIN : from;
    }
}
