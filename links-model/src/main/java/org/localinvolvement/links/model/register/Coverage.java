package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.time.Period;

/**
 * For which kinds of body, and in which periods, a register holds every body there was.
 *
 * <p>Outside these periods, and for a kind that does not stand here, a register answers <em>not held</em>, never <em>none</em>.
 *
 * @param periods by kind, in the order of their days, joined where one follows another
 */
public record Coverage(Map<BodyKind, List<Period>> periods) {

    /** Copies the map, sorts the periods and joins those that touch. */
    public Coverage {
        Map<BodyKind, List<Period>> joined = new EnumMap<>(BodyKind.class);
        periods.forEach((kind, all) -> {
            if (!all.isEmpty()) {
                joined.put(kind, joined(all));
            }
        });
        periods = Collections.unmodifiableMap(joined);
    }

    /**
     * Of nothing.
     *
     * @return a coverage without any kind
     */
    public static Coverage nothing() {
        return new Coverage(Map.of());
    }

    /**
     * Of one kind in one period.
     *
     * @param kind the kind
     * @param period when every body of the kind is held; open-ended where no further one can come to be
     * @return the coverage
     */
    public static Coverage of(BodyKind kind, Period period) {
        return new Coverage(Map.of(kind, List.of(period)));
    }

    /**
     * What two registers cover together.
     *
     * @param other another coverage
     * @return the days of either
     */
    public Coverage and(Coverage other) {
        Map<BodyKind, List<Period>> both = new EnumMap<>(BodyKind.class);
        periods.forEach((kind, all) ->
                both.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(all));
        other.periods.forEach((kind, all) ->
                both.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(all));
        return new Coverage(both);
    }

    /**
     * Whether every body of a kind is held for a day.
     *
     * @param kind the kind
     * @param day a day
     * @return true if a period of the kind contains the day
     */
    public boolean isComplete(BodyKind kind, LocalDate day) {
        return of(kind).stream().anyMatch(period -> period.contains(day));
    }

    /**
     * The periods for which every body of a kind is held.
     *
     * @param kind the kind
     * @return in the order of their days; empty where the kind was never loaded whole
     */
    public List<Period> of(BodyKind kind) {
        return periods.getOrDefault(kind, List.of());
    }

    /** Why an answer about a kind is not whole on a day. */
    String gap(BodyKind kind) {
        List<Period> held = of(kind);
        return held.isEmpty()
                ? "Not every " + kind.title() + " is held for any date"
                : "Every " + kind.title() + " is held "
                        + held.stream().map(Period::inWords).collect(Collectors.joining(", ")) + " alone";
    }

    private static List<Period> joined(List<Period> all) {
        List<Period> joined = new ArrayList<>();
        all.stream().sorted(Period.BY_DATE).forEach(period -> {
            Period last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (last.overlaps(period) || last.isFollowedBy(period))) {
                joined.set(joined.size() - 1, last.covers(period) ? last : new Period(last.from(), period.until()));
            } else {
                joined.add(period);
            }
        });
        return List.copyOf(joined);
    }
}
