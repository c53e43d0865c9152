package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.localinvolvement.links.model.involvement.ContactAnalysis.Cells;

/**
 * How the contacts of a theme were shared among those who spoke, in the days up to each day: the series from which the date is
 * read on which one voice came to dominate, or praise to prevail.
 *
 * <p>Immutable; safe for several threads.
 */
public final class SharesOverTime {

    private static final Shares NOTHING = new Shares(0, 0, 0, 0, 0, 0, 0);

    private final LocalDate until;
    private final int firstDay;
    private final Shares[] shares;

    private SharesOverTime(LocalDate until, int firstDay, Shares[] shares) {
        this.until = until;
        this.firstDay = firstDay;
        this.shares = shares;
    }

    static SharesOverTime read(Cells cells, int days, LocalDate until, IntPredicate praising) {
        if (days < 1) {
            throw new IllegalArgumentException("A window has at least one day, not " + days);
        }
        int first = Integer.MAX_VALUE;
        for (long key : cells.keys()) {
            first = Math.min(first, CellTable.day(key));
        }
        if (first > until.toEpochDay()) {
            return new SharesOverTime(until, 0, new Shares[0]);
        }
        int length = Math.toIntExact(until.toEpochDay() - first + 1);
        int[] byDay = byDay(cells, first, length);
        Sliding sliding = new Sliding(cells, praising);
        Shares[] shares = new Shares[length];
        int entering = 0;
        int leaving = 0;
        for (int day = 0; day < length; day++) {
            while (entering < byDay.length && CellTable.day(cells.keys()[byDay[entering]]) - first <= day) {
                sliding.count(byDay[entering++], 1);
            }
            while (leaving < entering && CellTable.day(cells.keys()[byDay[leaving]]) - first <= day - days) {
                sliding.count(byDay[leaving++], -1);
            }
            shares[day] = sliding.shares();
        }
        return new SharesOverTime(until, first, shares);
    }

    /** The places of the cells up to the last day, by day. */
    private static int[] byDay(Cells cells, int first, int length) {
        int[] starts = new int[length + 1];
        for (long key : cells.keys()) {
            int day = CellTable.day(key) - first;
            if (day < length) {
                starts[day + 1]++;
            }
        }
        for (int day = 0; day < length; day++) {
            starts[day + 1] += starts[day];
        }
        int[] byDay = new int[starts[length]];
        for (int i = 0; i < cells.keys().length; i++) {
            int day = CellTable.day(cells.keys()[i]) - first;
            if (day < length) {
                byDay[starts[day]++] = i;
            }
        }
        return byDay;
    }

    /**
     * The shares of the window that ends on a day.
     *
     * @param day a day up to the last day asked about
     * @return no contact before the first
     * @throws IllegalArgumentException if the day is after the last day asked about
     */
    public Shares on(LocalDate day) {
        if (day.isAfter(until)) {
            throw new IllegalArgumentException(
                    "Shares are known up to " + until + ", not on " + day + "; ask for a later last day");
        }
        long index = day.toEpochDay() - firstDay;
        return index < 0 || shares.length == 0 ? NOTHING : shares[(int) index];
    }

    /** What the window holds, as contacts come into it and leave it. */
    private static final class Sliding {
        private final Cells cells;
        private final IntPredicate praises;

        /** Of each cell the place among the contributors, from 0; -1 of anonymous contacts. */
        private final int[] speaker;

        private final long[] contactsOf;
        private final int[] praiseOf;

        /** How many contributors have so many contacts. */
        private final int[] having;

        private long contacts;
        private long anonymous;
        private long named;
        private long squares;
        private int largest;
        private long praising;
        private long anonymousPraise;

        Sliding(Cells cells, IntPredicate praises) {
            this.cells = cells;
            this.praises = praises;
            speaker = new int[cells.keys().length];
            int speakers = 0;
            int last = ContactFold.ANONYMOUS;
            long most = 0;
            long ofThis = 0;
            for (int i = 0; i < speaker.length; i++) {
                int contributor = CellTable.contributor(cells.keys()[i]);
                if (contributor == ContactFold.ANONYMOUS) {
                    speaker[i] = -1;
                    continue;
                }
                if (contributor != last) {
                    last = contributor;
                    speakers++;
                    ofThis = 0;
                }
                ofThis += cells.counts()[i];
                most = Math.max(most, ofThis);
                speaker[i] = speakers - 1;
            }
            contactsOf = new long[speakers];
            praiseOf = new int[speakers];
            having = new int[Math.toIntExact(most + 1)];
        }

        /** Takes a cell in, or out with -1. */
        void count(int cell, int sign) {
            long change = (long) sign * cells.counts()[cell];
            boolean praise = praises.test(CellTable.circumstances(cells.keys()[cell]));
            contacts += change;
            int who = speaker[cell];
            if (who < 0) {
                anonymous += change;
                anonymousPraise += praise ? change : 0;
                return;
            }
            long before = contactsOf[who];
            long now = before + change;
            contactsOf[who] = now;
            squares += now * now - before * before;
            named += (now > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
            having[(int) before]--;
            having[(int) now]++;
            largest = Math.max(largest, (int) now);
            while (largest > 0 && having[largest] <= 0) {
                largest--;
            }
            if (praise) {
                int praisedBefore = praiseOf[who];
                praiseOf[who] += sign;
                praising += (praiseOf[who] > 0 ? 1 : 0) - (praisedBefore > 0 ? 1 : 0);
            }
        }

        Shares shares() {
            return new Shares(contacts, anonymous, named, squares, largest, praising, anonymousPraise);
        }
    }
}
