package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.VoicesOverTime;

/**
 * On which day measures reached their thresholds, read from the log: the first day of the episode that is still open on the as-at
 * date. An episode of several measures is open where all of them are reached, and ends when they have not all been for as many
 * days as the longest of their windows.
 *
 * <p>What a measure was on each day is worked out where a finding asks for it, and not before. Not for several threads.
 */
final class Crossings {

    /** Whether a measure was reached on a day. */
    interface OnDay extends Function<LocalDate, Truth> {}

    private final LocalDate first;
    private final LocalDate asAt;
    private final Map<Key, Supplier<OnDay>> measured = new HashMap<>();
    private final Map<Key, OnDay> known = new HashMap<>();

    private record Key(MeasureKind kind, String theme) {
        static Key of(Measure measure) {
            return new Key(measure.kind(), measure.theme());
        }
    }

    /** Of a log whose first contact is of a day. */
    Crossings(LocalDate first, LocalDate asAt) {
        this.first = first;
        this.asAt = asAt;
    }

    /** Notes how a measure is followed day by day. */
    void follow(MeasureKind kind, String theme, Supplier<OnDay> measure) {
        measured.put(new Key(kind, theme), measure);
    }

    /** The day since which all of some measures are reached and another is not; null where it is not known. */
    @Nullable
    LocalDate since(List<Measure> reached, @Nullable Measure exception) {
        int days = exception == null ? 1 : exception.window().days();
        for (Measure measure : reached) {
            days = Math.max(days, measure.window().days());
            if (!measured.containsKey(Key.of(measure))) {
                return measure.firstReached();
            }
        }
        if (first.isAfter(asAt) || (exception != null && !measured.containsKey(Key.of(exception)))) {
            return null;
        }
        int length = Math.toIntExact(asAt.toEpochDay() - first.toEpochDay() + 1);
        return VoicesOverTime.openEpisode(length, days, day -> holds(reached, exception, first.plusDays(day))).stream()
                .mapToObj(first::plusDays)
                .findFirst()
                .orElse(null);
    }

    private boolean holds(List<Measure> reached, @Nullable Measure exception, LocalDate day) {
        for (Measure measure : reached) {
            if (on(measure, day) != Truth.YES) {
                return false;
            }
        }
        return exception == null || on(exception, day) == Truth.NO;
    }

    private Truth on(Measure measure, LocalDate day) {
        Key key = Key.of(measure);
        OnDay followed = known.get(key);
        if (followed == null) {
            Supplier<OnDay> how = measured.get(key);
            if (how == null) {
                throw new IllegalStateException(
                        "Nobody follows " + measure.kind() + "; call follow where it is measured");
            }
            followed = how.get();
            known.put(key, followed);
        }
        return followed.apply(day);
    }
}
