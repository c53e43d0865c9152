package org.localinvolvement.links.model.involvement;

import org.localinvolvement.links.model.time.Window;

/** Days as cells number them, so that each of a million cells is looked at without asking the calendar; both inclusive. */
record CellDays(long first, long last) {

    static CellDays of(Window window) {
        return new CellDays(window.first().toEpochDay(), window.last().toEpochDay());
    }

    boolean hold(long key) {
        long day = CellTable.day(key);
        return day >= first && day <= last;
    }
}
