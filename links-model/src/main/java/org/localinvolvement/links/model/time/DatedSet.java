package org.localinvolvement.links.model.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Values of which any number hold on a day, each with the days on which it holds.
 *
 * <p>A value that is not a member on a day is one of which it is not known whether it holds.
 *
 * @param members in the order of their values, then of their days; no value twice on a day
 * @param <T> what kind of value
 */
public record DatedSet<T extends Comparable<? super T>>(List<Dated<T>> members) {

    /**
     * Sorts the members and checks them.
     *
     * @throws IllegalArgumentException if one value holds twice on a day
     */
    public DatedSet {
        members = members.stream()
                .sorted(Comparator.<Dated<T>, T>comparing(Dated::value).thenComparing(Dated::period, Period.BY_DATE))
                .toList();
        for (int i = 1; i < members.size(); i++) {
            Dated<T> one = members.get(i - 1);
            Dated<T> next = members.get(i);
            if (one.value().equals(next.value()) && one.period().overlaps(next.period())) {
                throw new IllegalArgumentException(
                        "A member stands once on each day, and " + one.value() + " stands twice: "
                                + one.period().inWords() + ", "
                                + next.period().inWords() + "; join the two periods");
            }
        }
    }

    /**
     * Without members.
     *
     * @param <T> what kind of value
     * @return no value on any day
     */
    public static <T extends Comparable<? super T>> DatedSet<T> none() {
        return new DatedSet<>(List.of());
    }

    /**
     * Members that hold on every day.
     *
     * @param values the values
     * @param <T> what kind of value
     * @return each of them on every day
     */
    public static <T extends Comparable<? super T>> DatedSet<T> always(List<T> values) {
        return new DatedSet<>(values.stream().map(Dated::always).toList());
    }

    /**
     * The members on a day.
     *
     * @param day a day
     * @return in their natural order
     */
    public List<T> at(LocalDate day) {
        return members.stream()
                .filter(member -> member.holdsOn(day))
                .map(Dated::value)
                .toList();
    }

    /**
     * Whether a value is a member on a day.
     *
     * @param value a value
     * @param day a day
     * @return true if it holds on that day
     */
    public boolean holds(T value, LocalDate day) {
        return members.stream().anyMatch(member -> member.value().equals(value) && member.holdsOn(day));
    }
}
