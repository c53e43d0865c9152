package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many contacts each day had: an array over the days seen; a tree with boxed counts took a third of a fold. */
final class DayCounts {

    private int firstDay;
    private long[] counts = new long[0];

    void add(int day, long count) {
        if (day < firstDay || day >= firstDay + counts.length) {
            span(day);
        }
        counts[day - firstDay] += count;
    }

    void addAll(DayCounts other) {
        for (int i = 0; i < other.counts.length; i++) {
            if (other.counts[i] > 0) {
                add(other.firstDay + i, other.counts[i]);
            }
        }
    }

    NavigableMap<LocalDate, Long> toMap() {
        NavigableMap<LocalDate, Long> map = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                map.put(LocalDate.ofEpochDay(firstDay + i), counts[i]);
            }
        }
        return map;
    }

    /** Takes in a day, and twice the days there were, so that a log in any order is not copied day by day. */
    private void span(int day) {
        if (counts.length == 0) {
            firstDay = day;
            counts = new long[1];
        } else if (day < firstDay) {
            int before = Math.max(firstDay - day, counts.length);
            long[] longer = new long[before + counts.length];
            System.arraycopy(counts, 0, longer, before, counts.length);
            firstDay -= before;
            counts = longer;
        } else {
            counts = Arrays.copyOf(counts, Math.max(day - firstDay + 1, counts.length * 2));
        }
    }
}
