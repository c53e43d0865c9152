package org.localinvolvement.links.model.involvement;

import java.util.Arrays;

/**
 * Contacts of one theme, counted per contributor, day and circumstances: a map from a packed key to a count.
 *
 * <p>Written here because this is the inner loop of the fold: boxed keys cost eight times the memory, and the sorted order
 * of the packed keys (contributor, then day) is what the analysis walks along.
 */
final class CellTable {

    private static final int DAY_BITS = 16;
    private static final int CIRCUMSTANCES_BITS = 21;

    static final int MOST_CONTRIBUTORS = 1 << 26;
    static final int MOST_CIRCUMSTANCES = 1 << CIRCUMSTANCES_BITS;
    static final int DAYS = 1 << DAY_BITS;

    private static final long FREE = -1;

    private long[] keys;
    private int[] counts;
    private int size;

    CellTable() {
        this(16);
    }

    private CellTable(int capacity) {
        keys = new long[capacity];
        Arrays.fill(keys, FREE);
        counts = new int[capacity];
    }

    static long key(int contributor, int day, int circumstances) {
        return ((long) contributor << (DAY_BITS + CIRCUMSTANCES_BITS))
                | ((long) day << CIRCUMSTANCES_BITS)
                | circumstances;
    }

    static int contributor(long key) {
        return (int) (key >>> (DAY_BITS + CIRCUMSTANCES_BITS));
    }

    static int day(long key) {
        return (int) (key >>> CIRCUMSTANCES_BITS) & (DAYS - 1);
    }

    static int circumstances(long key) {
        return (int) key & (MOST_CIRCUMSTANCES - 1);
    }

    void add(long key, int count) {
        int slot = slot(keys, key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            size++;
            counts[slot] = count;
            if (size * 3L > keys.length * 2L) {
                grow();
            }
        } else {
            counts[slot] = Math.addExact(counts[slot], count);
        }
    }

    int count(long key) {
        return counts[slot(keys, key)];
    }

    /** Every key in ascending order: by contributor, then by day. */
    long[] sortedKeys() {
        long[] sorted = new long[size];
        int next = 0;
        for (long key : keys) {
            if (key != FREE) {
                sorted[next++] = key;
            }
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private void grow() {
        CellTable larger = new CellTable(Math.multiplyExact(keys.length, 2));
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int slot = slot(larger.keys, keys[i]);
                larger.keys[slot] = keys[i];
                larger.counts[slot] = counts[i];
            }
        }
        keys = larger.keys;
        counts = larger.counts;
    }

    private static int slot(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
