package org.localinvolvement.links.api.imports;

import java.util.Arrays;

/**
 * What is remembered of each record between the two readings: the last of its versions. About 60 bytes a record, none of them text.
 *
 * <p>Records are told apart by 128 bits of a hash of their ids. What is remembered does not depend on the order of the rows.
 */
final class RecordVersions {

    private static final int FIRST_SIZE = 1 << 10;
    private static final byte DELETED = 1;
    private static final byte CONTRADICTED = 2;
    private static final byte TAKEN = 4;

    private int[] slots = new int[FIRST_SIZE * 2];
    private long[] upper = new long[FIRST_SIZE];
    private long[] lower = new long[FIRST_SIZE];
    private long[] version = new long[FIRST_SIZE];
    private long[] content = new long[FIRST_SIZE];
    private byte[] state = new byte[FIRST_SIZE];
    private int size;

    /** What the second reading makes of a row. */
    enum Standing {
        /** It is the last version of its record, met for the first time. */
        LAST,
        /** It says again what the last version says. */
        REPEATED,
        /** A later version of its record is known. */
        SUPERSEDED,
        /** It is the last version, in which its record is deleted. */
        DELETED,
        /** Another row of the same version says something else. */
        CONTRADICTED
    }

    /** How many different records there are. */
    int size() {
        return size;
    }

    /** Remembers a row in the first reading. */
    void add(RecordIdentity row) {
        int at = find(row);
        if (at < 0) {
            remember(append(row), row);
        } else if (row.version() > version[at]) {
            remember(at, row);
        } else if (row.version() == version[at] && row.content() != content[at]) {
            state[at] |= CONTRADICTED;
        }
    }

    private void remember(int at, RecordIdentity row) {
        version[at] = row.version();
        content[at] = row.content();
        state[at] = row.deleted() ? DELETED : 0;
    }

    /** Where a row stands among the rows of its record, in the second reading. */
    Standing standing(RecordIdentity row) {
        int at = find(row);
        if (at < 0) {
            throw new IllegalStateException(
                    "A record was not there in the first reading: leave the files alone while they are read");
        }
        if (row.version() < version[at]) {
            return Standing.SUPERSEDED;
        }
        if ((state[at] & CONTRADICTED) != 0) {
            return Standing.CONTRADICTED;
        }
        if ((state[at] & TAKEN) != 0) {
            return Standing.REPEATED;
        }
        state[at] |= TAKEN;
        return (state[at] & DELETED) != 0 ? Standing.DELETED : Standing.LAST;
    }

    private int find(RecordIdentity row) {
        int slot = slotOf(row.upper());
        while (slots[slot] != 0) {
            int at = slots[slot] - 1;
            if (upper[at] == row.upper() && lower[at] == row.lower()) {
                return at;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private int slotOf(long hash) {
        return (int) (hash & (slots.length - 1));
    }

    private int append(RecordIdentity row) {
        if (size == upper.length) {
            grow();
        }
        upper[size] = row.upper();
        lower[size] = row.lower();
        size++;
        enter(size - 1);
        return size - 1;
    }

    private void enter(int at) {
        int slot = slotOf(upper[at]);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = at + 1;
    }

    private void grow() {
        int larger = Math.multiplyExact(upper.length, 2);
        upper = Arrays.copyOf(upper, larger);
        lower = Arrays.copyOf(lower, larger);
        version = Arrays.copyOf(version, larger);
        content = Arrays.copyOf(content, larger);
        state = Arrays.copyOf(state, larger);
        slots = new int[Math.multiplyExact(larger, 2)];
        for (int at = 0; at < size; at++) {
            enter(at);
        }
    }
}
