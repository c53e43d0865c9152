package org.localinvolvement.links.crm.keys;

import java.util.List;
import java.util.Optional;

/**
 * The keys that are known.
 *
 * @param keys in the order of their file
 */
public record KeyRing(List<Key> keys) {

    /** No key opens a door. */
    public static final KeyRing EMPTY = new KeyRing(List.of());

    /** Copies the list. */
    public KeyRing {
        keys = List.copyOf(keys);
    }

    /**
     * Whose key somebody shows. It is compared with all of them, so that the time tells nothing.
     *
     * @param secret what was shown
     * @return empty if no key is known by it
     */
    public Optional<Key> find(String secret) {
        String hash = Key.hash(secret);
        Key found = null;
        for (Key key : keys) {
            if (key.hasHash(hash)) {
                found = key;
            }
        }
        return Optional.ofNullable(found);
    }
}
