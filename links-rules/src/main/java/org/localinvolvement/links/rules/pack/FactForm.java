package org.localinvolvement.links.rules.pack;

import java.util.Set;

/**
 * A kind of fact of which a rule may write a pattern.
 *
 * @param type the type of the fact
 * @param keys the fields that together name one fact; a rule joins a further pattern by them
 */
public record FactForm(Class<?> type, Set<String> keys) {

    /** Copies the set. */
    public FactForm {
        keys = Set.copyOf(keys);
    }
}
