package org.localinvolvement.links.model.involvement;

import java.util.Arrays;

/**
 * Contacts of one theme, counted per contributor, day and circumstances: a map from a packed key to a count.
 *
 * <p>Written here because this is the inner loop of the fold. What comes in is only written down, behind what has been
 * counted; when the room is used up, it is sorted and counted. That walks along memory where a hash table jumps about in it,
 * and the sorted order of the packed keys (contributor, then day) is what the analysis needs anyway.
 */
final class CellTable {

    private static final int DAY_BITS = 16;
    private static final int CIRCUMSTANCES_BITS = 21;

    static final int MOST_CONTRIBUTORS = 1 << 26;
    static final int MOST_CIRCUMSTANCES = 1 << CIRCUMSTANCES_BITS;
    static final int DAYS = 1 << DAY_BITS;

    private static final int LEAST_ROOM = 16;

    /** Up to {@code counted} sorted and different, from there to {@code size} as they came. */
    private long[] keys = new long[LEAST_ROOM];

    /** Of the keys that are counted. */
    private int[] counts = new int[0];

    private int counted;
    private int size;

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

    void add(long key) {
        if (size == keys.length) {
            makeRoom();
        }
        keys[size++] = key;
    }

    /** Adds as many of each key as its count says; the keys in any order. */
    void addAll(long[] more, int[] howMany) {
        for (long key : more) {
            add(key);
        }
        count();
        for (int i = 0; i < more.length; i++) {
            if (howMany[i] > 1) {
                int at = Arrays.binarySearch(keys, 0, counted, more[i]);
                counts[at] = Math.addExact(counts[at], howMany[i] - 1);
            }
        }
    }

    /** Every key in ascending order: by contributor, then by day. */
    long[] sortedKeys() {
        count();
        return Arrays.copyOf(keys, counted);
    }

    /** The counts of the sorted keys. */
    int[] sortedCounts() {
        count();
        return Arrays.copyOf(counts, counted);
    }

    /** At least a third is free afterwards, so that counting stays rare. */
    private void makeRoom() {
        count();
        if (size > keys.length / 3 * 2) {
            keys = Arrays.copyOf(keys, Math.max(LEAST_ROOM, Math.addExact(keys.length, keys.length / 2)));
        }
    }

    private void count() {
        if (counted == size) {
            return;
        }
        Arrays.sort(keys, counted, size);
        long[] mergedKeys = new long[size];
        int[] mergedCounts = new int[size];
        int merged = 0;
        int next = 0;
        int fresh = counted;
        while (next < counted || fresh < size) {
            boolean known = next < counted && (fresh == size || keys[next] <= keys[fresh]);
            long key = known ? keys[next] : keys[fresh];
            int count = known ? counts[next++] : 0;
            while (fresh < size && keys[fresh] == key) {
                count = Math.addExact(count, 1);
                fresh++;
            }
            mergedKeys[merged] = key;
            mergedCounts[merged++] = count;
        }
        keys = mergedKeys;
        counts = mergedCounts;
        counted = merged;
        size = merged;
    }
}
