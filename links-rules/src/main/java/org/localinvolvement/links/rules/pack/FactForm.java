package org.localinvolvement.links.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of fact of which a rule may write a pattern.
 *
 * @param type the type of the fact
 * @param keys the fields that together name one fact; a rule joins a further pattern by them
 * @param parameters the agreed values that are read to make every such fact
 * @param known of a field that is a text, every text that it can have, where the library knows them all
 */
public record FactForm(Class<?> type, Set<String> keys, List<String> parameters, Map<String, Set<String>> known) {

    /**
     * Of a kind of fact whose texts the library cannot know.
     *
     * @param type the type of the fact
     * @param keys the fields that together name one fact
     * @param parameters the agreed values that are read to make every such fact
     */
    public FactForm(Class<?> type, Set<String> keys, List<String> parameters) {
        this(type, keys, parameters, Map.of());
    }

    /** Copies. */
    public FactForm {
        keys = Set.copyOf(keys);
        parameters = List.copyOf(parameters);
        known = Map.copyOf(known);
    }
}
