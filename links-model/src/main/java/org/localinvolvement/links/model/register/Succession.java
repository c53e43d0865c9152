package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * Who followed whom. Each step leads from a body that has ended to one that outlives it, so that there is no circle; a step
 * that does not is no succession and is told as a conflict.
 */
final class Succession {

    private final Map<Identifier, SortedSet<Identifier>> next = new HashMap<>();
    private final Map<Identifier, SortedSet<Identifier>> previous = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    Succession(Map<Identifier, Body> bodies) {
        bodies.values().forEach(body -> {
            body.identity().successors().forEach(after -> step(bodies, body.id(), after));
            body.identity().predecessors().forEach(before -> step(bodies, before, body.id()));
        });
    }

    private void step(Map<Identifier, Body> bodies, Identifier before, Identifier after) {
        Body ended = bodies.get(before);
        Body following = bodies.get(after);
        if (ended != null && following != null && !outlives(following, ended)) {
            conflicts.add(new Conflict(
                    Conflict.Kind.SUCCESSION,
                    before,
                    after,
                    after + " cannot follow " + before + ", which exists "
                            + ended.identity().period().inWords()
                            + ": a body that follows outlives the one that ended; mend the last day of one of them"));
            return;
        }
        if (ended != null) {
            next.computeIfAbsent(before, none -> new TreeSet<>()).add(after);
        }
        previous.computeIfAbsent(after, none -> new TreeSet<>()).add(before);
    }

    private static boolean outlives(Body following, Body ended) {
        LocalDate last = ended.identity().period().until();
        LocalDate later = following.identity().period().until();
        return last != null && (later == null || later.isAfter(last));
    }

    SortedSet<Identifier> successors(Identifier id) {
        return Collections.unmodifiableSortedSet(next.getOrDefault(id, new TreeSet<>()));
    }

    SortedSet<Identifier> predecessors(Identifier id) {
        return Collections.unmodifiableSortedSet(previous.getOrDefault(id, new TreeSet<>()));
    }

    /** Everybody that followed, at any distance. */
    SortedSet<Identifier> allSuccessors(Identifier id) {
        SortedSet<Identifier> reached = new TreeSet<>();
        Deque<Identifier> open = new ArrayDeque<>(successors(id));
        while (!open.isEmpty()) {
            Identifier one = open.remove();
            if (reached.add(one)) {
                open.addAll(successors(one));
            }
        }
        return reached;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
