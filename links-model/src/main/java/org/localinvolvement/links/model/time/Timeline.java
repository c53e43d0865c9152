package org.localinvolvement.links.model.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A fact that has at most one value on each day.
 *
 * <p>A day without a value is a day for which the value is not known; it never means that there was none.
 *
 * @param values the values in the order of their days; no two share a day
 * @param <T> what kind of value
 */
public record Timeline<T>(List<Dated<T>> values) {

    /**
     * Sorts the values by date and checks them.
     *
     * @throws IllegalArgumentException if two periods share a day
     */
    public Timeline {
        values = values.stream()
                .sorted(Comparator.comparing(Dated::period, Period.BY_DATE))
                .toList();
        for (int i = 1; i < values.size(); i++) {
            Dated<T> earlier = values.get(i - 1);
            Dated<T> later = values.get(i);
            if (earlier.period().overlaps(later.period())) {
                throw new IllegalArgumentException("A fact has one value on each day, and these share days: "
                        + earlier.value() + " " + earlier.period().inWords() + ", " + later.value() + " "
                        + later.period().inWords() + "; end the one before the other begins");
            }
        }
    }

    /**
     * A fact of which no day is known.
     *
     * @param <T> what kind of value
     * @return no value on any day
     */
    public static <T> Timeline<T> unknown() {
        return new Timeline<>(List.of());
    }

    /**
     * A fact that is the same on every day.
     *
     * @param value the value
     * @param <T> what kind of value
     * @return the value on every day
     */
    public static <T> Timeline<T> always(T value) {
        return new Timeline<>(List.of(Dated.always(value)));
    }

    /**
     * A fact that holds in one period and is not known outside it.
     *
     * @param value the value
     * @param period when it holds
     * @param <T> what kind of value
     * @return the value in the period
     */
    public static <T> Timeline<T> in(Period period, T value) {
        return new Timeline<>(List.of(new Dated<>(value, period)));
    }

    /**
     * The value on a day.
     *
     * @param day a day
     * @return empty where it is not known
     */
    public Optional<T> at(LocalDate day) {
        for (Dated<T> dated : values) {
            if (dated.holdsOn(day)) {
                return Optional.of(dated.value());
            }
        }
        return Optional.empty();
    }
}
