package org.localinvolvement.links.rules.internal.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one question, by type and by what rules find them by, so that following a rule does not go through all of them
 * again for each fact that it is about. Not for several threads.
 */
public final class QuestionFacts {

    private final Collection<?> given;
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final IdentityHashMap<AskedPattern, Candidates> byKind = new IdentityHashMap<>();
    private final Map<AskedCondition, Map<Object, List<Object>>> byName = new HashMap<>();

    /**
     * The facts of a question; nothing is done with them before a rule is followed.
     *
     * @param given the facts, which stay as they are
     */
    public QuestionFacts(Collection<?> given) {
        this.given = given;
    }

    /**
     * The facts that a pattern can be about.
     *
     * @param facts those that have the kind and the names that it asks for
     * @param missing the condition that left none of them; null where there are some, or there were none to begin with
     * @param before how many there were before that condition
     */
    record Candidates(List<Object> facts, @Nullable AskedCondition missing, int before) {}

    /** The facts of the pattern's type, or what its collection holds of that type. */
    List<Object> given(AskedPattern pattern, @Nullable Object[] values) {
        AskedPattern.Source source = pattern.source();
        if (source == null) {
            return byType.computeIfAbsent(pattern.type(), this::ofType);
        }
        Object from = source.of(values);
        List<Object> of = new ArrayList<>();
        if (from instanceof Iterable<?> parts) {
            parts.forEach(part -> {
                if (pattern.type().isInstance(part)) {
                    of.add(part);
                }
            });
        } else if (pattern.type().isInstance(from)) {
            of.add(from);
        }
        return of;
    }

    /** The engine takes a fact that is given twice once. */
    private List<Object> ofType(Class<?> type) {
        Set<Object> once = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> of = new ArrayList<>();
        for (Object fact : given) {
            if (type.isInstance(fact) && once.add(fact)) {
                of.add(fact);
            }
        }
        return of;
    }

    Candidates candidates(AskedPattern pattern, @Nullable Object[] values) {
        if (pattern.source() != null) {
            return left(pattern, given(pattern, values), false, values);
        }
        Candidates ofKind = byKind.get(pattern);
        if (ofKind == null) {
            ofKind = left(pattern, given(pattern, values), true, values);
            byKind.put(pattern, ofKind);
        }
        List<Object> left = ofKind.facts();
        boolean first = true;
        for (AskedCondition name : pattern.conditions()) {
            if (name.naming() && !name.onFactAlone() && !left.isEmpty()) {
                int before = left.size();
                left = first ? named(pattern, name, left, values) : thatHold(pattern, name, left, values);
                if (left.isEmpty()) {
                    return new Candidates(left, name, before);
                }
                first = false;
            }
        }
        return left == ofKind.facts() ? ofKind : new Candidates(left, null, left.size());
    }

    /** What the conditions that name a fact leave: those that ask nothing of other facts only, or all of them. */
    private static Candidates left(
            AskedPattern pattern, List<Object> facts, boolean onFactAlone, @Nullable Object[] values) {
        List<Object> left = facts;
        for (AskedCondition name : pattern.conditions()) {
            if (name.naming() && (name.onFactAlone() || !onFactAlone) && !left.isEmpty()) {
                int before = left.size();
                left = thatHold(pattern, name, left, values);
                if (left.isEmpty()) {
                    return new Candidates(left, name, before);
                }
            }
        }
        return new Candidates(left, null, left.size());
    }

    private static List<Object> thatHold(
            AskedPattern pattern, AskedCondition condition, List<Object> facts, @Nullable Object[] values) {
        List<Object> held = new ArrayList<>();
        for (Object fact : facts) {
            pattern.take(fact, values);
            if (condition.holds(values)) {
                held.add(fact);
            }
        }
        return held;
    }

    private List<Object> named(
            AskedPattern pattern, AskedCondition name, List<Object> facts, @Nullable Object[] values) {
        Object wanted = name.wanted(values);
        if (wanted == null) {
            return thatHold(pattern, name, facts, values);
        }
        Map<Object, List<Object>> index = byName.get(name);
        if (index == null) {
            index = new HashMap<>();
            for (Object fact : facts) {
                pattern.take(fact, values);
                Object key = name.key(values);
                if (key != null) {
                    index.computeIfAbsent(key, any -> new ArrayList<>()).add(fact);
                }
            }
            byName.put(name, index);
        }
        // The engine's own test has the last word; the index only spares it the facts of other names.
        return thatHold(pattern, name, index.getOrDefault(wanted, List.of()), values);
    }

    /** How many facts a pattern fits. */
    int count(AskedPattern pattern, @Nullable Object[] values) {
        int many = 0;
        for (Object fact : candidates(pattern, values).facts()) {
            pattern.take(fact, values);
            if (pattern.holds(values)) {
                many++;
            }
        }
        return many;
    }
}
