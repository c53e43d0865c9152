package org.localinvolvement.links.rules.pack;

import java.util.List;
import java.util.Set;

/**
 * A kind of fact of which a rule may write a pattern.
 *
 * @param type the type of the fact
 * @param keys the fields that together name one fact; a rule joins a further pattern by them
 * @param parameters the agreed values that are read to make every such fact
 */
public record FactForm(Class<?> type, Set<String> keys, List<String> parameters) {

    /** Copies. */
    public FactForm {
        keys = Set.copyOf(keys);
        parameters = List.copyOf(parameters);
    }
}
