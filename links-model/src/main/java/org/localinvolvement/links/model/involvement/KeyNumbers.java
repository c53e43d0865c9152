package org.localinvolvement.links.model.involvement;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.ObjIntConsumer;

/**
 * A number for each key of a contributor.
 *
 * <p>Written here because this is where a fold spends its time once there are more contributors than fit in the processor's
 * cache: a lookup in a {@code HashMap} waits for an entry, its key, the key's characters and a boxed number, one after the
 * other, and the garbage collector moves all of them about. Here they are four arrays and no object.
 */
final class KeyNumbers {

    private static final int NONE = 0;

    /** Another one in each JVM, so that nobody can choose keys that all fall into one place. No answer depends on it. */
    private static final int SEED = ThreadLocalRandom.current().nextInt();

    private static final int MOST_CHARACTERS = Integer.MAX_VALUE - 8;

    private int size;

    /** The hash of a key in the upper half, its number in the lower; 0 where there is none. */
    private long[] entries = new long[16];

    /** Where in the text the key of an entry stands. */
    private int[] starts = new int[16];

    /** Key after key, each behind its length, which takes two characters. */
    private char[] text = new char[256];

    private int used;

    int size() {
        return size;
    }

    /** The number of a key; 0 if it has none yet. */
    int get(String key) {
        return (int) entries[slot(key, hash(key))];
    }

    /**
     * Gives a number, not 0, to a key that has none.
     *
     * @throws org.localinvolvement.links.model.decision.UnusableInputException if all keys together have more than 2 billion characters
     */
    void put(String key, int number) {
        int start = write(key);
        if (size >= entries.length / 2) {
            grow();
        }
        int hash = hash(key);
        int slot = slot(key, hash);
        entries[slot] = ((long) hash << Integer.SIZE) | number;
        starts[slot] = start;
        size++;
    }

    void forEach(ObjIntConsumer<String> action) {
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != NONE) {
                action.accept(new String(text, starts[i] + 2, length(starts[i])), (int) entries[i]);
            }
        }
    }

    private int write(String key) {
        int start = used;
        long end = (long) start + 2 + key.length();
        if (end > MOST_CHARACTERS) {
            throw ContactFold.tooVaried(
                    "contributors whose keys have more than " + MOST_CHARACTERS + " characters together",
                    "Analyse one LINk's area at a time");
        }
        if (end > text.length) {
            text = Arrays.copyOf(text, (int) Math.min(MOST_CHARACTERS, Math.max(end, text.length * 2L)));
        }
        text[start] = (char) (key.length() >>> Character.SIZE);
        text[start + 1] = (char) key.length();
        key.getChars(0, key.length(), text, start + 2);
        used = (int) end;
        return start;
    }

    private int length(int start) {
        return text[start] << Character.SIZE | text[start + 1];
    }

    private boolean isAt(int start, String key) {
        int length = key.length();
        if (length(start) != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[start + 2 + i] != key.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the key is, or where it would go. */
    private int slot(String key, int hash) {
        int slot = hash & (entries.length - 1);
        while (entries[slot] != NONE && !(hash(entries[slot]) == hash && isAt(starts[slot], key))) {
            slot = (slot + 1) & (entries.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldEntries = entries;
        int[] oldStarts = starts;
        entries = new long[Math.multiplyExact(oldEntries.length, 2)];
        starts = new int[entries.length];
        for (int i = 0; i < oldEntries.length; i++) {
            if (oldEntries[i] != NONE) {
                int slot = hash(oldEntries[i]) & (entries.length - 1);
                while (entries[slot] != NONE) {
                    slot = (slot + 1) & (entries.length - 1);
                }
                entries[slot] = oldEntries[i];
                starts[slot] = oldStarts[i];
            }
        }
    }

    private static int hash(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private static int hash(String key) {
        int hash = SEED;
        for (int i = 0; i < key.length(); i++) {
            hash = Integer.rotateLeft(hash, 5) ^ key.charAt(i);
            hash *= 0x9E3779B9;
        }
        return hash ^ (hash >>> 15);
    }
}
