package org.localinvolvement.links.rules.entry;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What is told of a visit, fact by fact.
 *
 * <p>Immutable; safe for several threads.
 *
 * @param told what somebody told, in the order of the list of facts; what is not in it is as {@link EntryFact#unlessTold()} says
 */
public record EntryFacts(Map<EntryFact, Truth> told) {

    private static final EntryFacts NONE = new EntryFacts(Map.of());

    /** Copies. */
    public EntryFacts {
        EnumMap<EntryFact, Truth> copy = new EnumMap<>(EntryFact.class);
        copy.putAll(told);
        told = Collections.unmodifiableMap(copy);
    }

    /**
     * Nobody told anything.
     *
     * @return no facts
     */
    public static EntryFacts none() {
        return NONE;
    }

    /**
     * A fact.
     *
     * @param fact which
     * @return what was told of it, or what holds unless told
     */
    public Truth get(EntryFact fact) {
        return told.getOrDefault(fact, fact.unlessTold());
    }

    /**
     * The same with one more fact, or another value of it.
     *
     * @param fact which
     * @param truth what is told
     * @return a copy
     */
    public EntryFacts with(EntryFact fact, Truth truth) {
        EnumMap<EntryFact, Truth> more = new EnumMap<>(EntryFact.class);
        more.putAll(told);
        more.put(fact, truth);
        return new EntryFacts(more);
    }

    EntryFacts and(EntryFacts other) {
        EnumMap<EntryFact, Truth> both = new EnumMap<>(EntryFact.class);
        both.putAll(told);
        both.putAll(other.told);
        return new EntryFacts(both);
    }

    void requireOnly(EntryFact.Scope scope) {
        List<EntryFact> others =
                told.keySet().stream().filter(fact -> fact.scope() != scope).toList();
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("facts: " + others + " are told of the " + scope
                    + ", and they are not facts of it; tell them where they belong");
        }
    }
}
