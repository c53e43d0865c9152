package org.localinvolvement.links.model.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A value and the days on which it holds.
 *
 * @param value the value
 * @param period when it holds
 * @param <T> what kind of value
 */
public record Dated<T>(T value, Period period) {

    /** Checks that both are given. */
    public Dated {
        Objects.requireNonNull(value, "value: give what holds in the period");
        Objects.requireNonNull(period, "period: give when it holds, Period.always() for every day");
    }

    /**
     * A value that holds on every day.
     *
     * @param value the value
     * @param <T> what kind of value
     * @return the value with the open period
     */
    public static <T> Dated<T> always(T value) {
        return new Dated<>(value, Period.always());
    }

    /**
     * Whether it holds on a day.
     *
     * @param day a day
     * @return true from the first to the last day of the period, both inclusive
     */
    public boolean holdsOn(LocalDate day) {
        return period.contains(day);
    }
}
