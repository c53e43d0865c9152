package org.localinvolvement.links.model.involvement;

import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A number for each key of a contributor.
 *
 * <p>Written here because this is where a fold spends its time once there are more contributors than fit in the processor's
 * cache: each lookup in a {@code HashMap} waits for an entry, then for its key, then for its boxed number.
 */
final class KeyNumbers {

    private static final int NONE = 0;

    private int size;

    /** The hash of a key in the upper half, its number in the lower; 0 where there is none. */
    private long[] entries = new long[16];

    private @Nullable String[] keys = new String[16];

    int size() {
        return size;
    }

    /** The number of a key; 0 if it has none yet. */
    int get(String key) {
        return (int) entries[slot(key, hash(key))];
    }

    /** Gives a number, not 0, to a key that has none. */
    void put(String key, int number) {
        if (size >= entries.length / 2) {
            grow();
        }
        int hash = hash(key);
        int slot = slot(key, hash);
        entries[slot] = ((long) hash << Integer.SIZE) | number;
        keys[slot] = key;
        size++;
    }

    void forEach(ObjIntConsumer<String> action) {
        for (int i = 0; i < keys.length; i++) {
            String key = keys[i];
            if (key != null) {
                action.accept(key, (int) entries[i]);
            }
        }
    }

    private int slot(String key, int hash) {
        int slot = hash & (entries.length - 1);
        while (entries[slot] != NONE && !((int) (entries[slot] >>> Integer.SIZE) == hash && key.equals(keys[slot]))) {
            slot = (slot + 1) & (entries.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldEntries = entries;
        @Nullable String[] oldKeys = keys;
        entries = new long[Math.multiplyExact(oldEntries.length, 2)];
        keys = new String[entries.length];
        for (int i = 0; i < oldEntries.length; i++) {
            if (oldEntries[i] != NONE) {
                int slot = (int) (oldEntries[i] >>> Integer.SIZE) & (entries.length - 1);
                while (entries[slot] != NONE) {
                    slot = (slot + 1) & (entries.length - 1);
                }
                entries[slot] = oldEntries[i];
                keys[slot] = oldKeys[i];
            }
        }
    }

    private static int hash(String key) {
        int mixed = key.hashCode() * 0x9E3779B9;
        return mixed ^ (mixed >>> 16);
    }
}
