package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactAnalysis.Cells;

/**
 * How many different people and groups had spoken of a theme in the days up to each day: the series from which the date is
 * read on which a threshold was reached.
 *
 * <p>Immutable; safe for several threads.
 */
public final class VoicesOverTime {

    private final int days;
    private final LocalDate until;
    private final int firstDay;
    private final long[] named;
    private final long[] anonymous;

    private VoicesOverTime(int days, LocalDate until, int firstDay, long[] named, long[] anonymous) {
        this.days = days;
        this.until = until;
        this.firstDay = firstDay;
        this.named = named;
        this.anonymous = anonymous;
    }

    /** The days begin with the first contact of the theme, whichever circumstances are looked at. */
    static VoicesOverTime read(Cells cells, int days, LocalDate until, IntPredicate circumstances) {
        if (days < 1) {
            throw new IllegalArgumentException("A window has at least one day, not " + days);
        }
        long untilDay = until.toEpochDay();
        int first = Integer.MAX_VALUE;
        for (long key : cells.keys()) {
            first = Math.min(first, CellTable.day(key));
        }
        if (first > untilDay) {
            return new VoicesOverTime(days, until, 0, new long[0], new long[0]);
        }
        int length = Math.toIntExact(untilDay - first + 1);
        long[] named = new long[length + 1];
        long[] anonymous = new long[length + 1];
        int contributor = ContactFold.ANONYMOUS;
        int heardUntil = 0;
        for (int i = 0; i < cells.keys().length; i++) {
            long key = cells.keys()[i];
            int start = CellTable.day(key) - first;
            int end = (int) Math.min((long) start + days, length);
            if (start >= length || !circumstances.test(CellTable.circumstances(key))) {
                continue;
            }
            if (CellTable.contributor(key) == ContactFold.ANONYMOUS) {
                anonymous[start] += cells.counts()[i];
                anonymous[end] -= cells.counts()[i];
                continue;
            }
            if (CellTable.contributor(key) != contributor) {
                contributor = CellTable.contributor(key);
                heardUntil = 0;
            }
            int newlyFrom = Math.max(start, heardUntil);
            if (newlyFrom < end) {
                named[newlyFrom]++;
                named[end]--;
                heardUntil = end;
            }
        }
        for (int day = 1; day < length; day++) {
            named[day] += named[day - 1];
            anonymous[day] += anonymous[day - 1];
        }
        return new VoicesOverTime(days, until, first, named, anonymous);
    }

    /**
     * The voices of the window that ends on a day.
     *
     * @param day a day up to the last day asked about
     * @return nobody before the first contact
     * @throws IllegalArgumentException if the day is after the last day asked about
     */
    public Voices on(LocalDate day) {
        if (day.isAfter(until)) {
            throw new IllegalArgumentException(
                    "Voices are known up to " + until + ", not on " + day + "; ask for a later last day");
        }
        long index = day.toEpochDay() - firstDay;
        if (index < 0 || named.length == 0) {
            return Voices.NONE;
        }
        return Voices.of(named[(int) index], anonymous[(int) index]);
    }

    /**
     * The day on which a threshold was certainly reached in the episode that is still open on the last day. An episode
     * begins when the voices of the window reach the threshold and ends when they have been below it for as many days as the
     * window is long; reaching it again begins a new one.
     *
     * @param threshold how many voices, at least 1
     * @return empty if it was never certainly reached, or if the last episode has ended
     */
    public Optional<LocalDate> reachedSince(long threshold) {
        return openEpisode(
                        Math.max(named.length - 1, 0),
                        days,
                        day -> Voices.of(named[day], anonymous[day]).least() >= threshold)
                .stream()
                .mapToObj(day -> LocalDate.ofEpochDay((long) firstDay + day))
                .findFirst();
    }

    /**
     * The day on which the episode began that is still open at the end of a series of days.
     *
     * @param length how many days the series has; days are numbered from 0
     * @param days for how many days in a row a measure must not be reached for the episode to end, at least 1
     * @param reached whether the measure was reached on a day
     * @return empty if no episode is open on the last day
     */
    public static OptionalInt openEpisode(int length, int days, IntPredicate reached) {
        int since = -1;
        int below = 0;
        for (int day = 0; day < length; day++) {
            if (reached.test(day)) {
                since = since < 0 ? day : since;
                below = 0;
            } else if (since >= 0 && ++below >= days) {
                since = -1;
            }
        }
        return since < 0 ? OptionalInt.empty() : OptionalInt.of(since);
    }
}
