package org.localinvolvement.links.api.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.time.Period;

/**
 * Who came before a body and who followed it, at any distance and whenever.
 *
 * @param asked the code or id that was asked about
 * @param steps the bodies, the earliest first, then by id; empty where the register never heard of the code
 * @param missing what is not held and would have to be known, each a sentence without its full stop
 */
public record SuccessionChain(Identifier asked, List<SuccessionStep> steps, List<String> missing) {

    private static final Comparator<SuccessionStep> ORDER =
            Comparator.comparingInt(SuccessionStep::distance).thenComparing(SuccessionStep::id);

    /** Copies the lists. */
    public SuccessionChain {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /**
     * Asks a register.
     *
     * @param register the register
     * @param code a code that was ever in use, or the id of a body; a code of several bodies, one after the other, leads to all of
     *     them
     * @return the chain
     */
    public static SuccessionChain of(Register register, Identifier code) {
        SortedSet<Identifier> asked = new TreeSet<>();
        register.bearersOf(code).forEach(bearer -> asked.add(bearer.value().id()));
        if (asked.isEmpty()) {
            if (register.entry(code).isEmpty()) {
                return new SuccessionChain(
                        code, List.of(), register.find(code, Register.FIRST_DAY).missing());
            }
            asked.add(code);
        }
        Map<Identifier, Integer> distances = new LinkedHashMap<>();
        asked.forEach(id -> distances.put(id, 0));
        reach(asked, 1, register::successors, distances);
        reach(asked, -1, register::predecessors, distances);
        List<SuccessionStep> steps = distances.entrySet().stream()
                .map(reached -> step(register, reached.getKey(), reached.getValue()))
                .sorted(ORDER)
                .toList();
        return new SuccessionChain(code, steps, missing(steps));
    }

    /**
     * Whether every body of the chain is held, and its last ones exist without an end.
     *
     * @return false where something is not held
     */
    public boolean isWhole() {
        return missing.isEmpty();
    }

    private static void reach(
            SortedSet<Identifier> from,
            int step,
            Function<Identifier, SortedSet<Identifier>> next,
            Map<Identifier, Integer> distances) {
        SortedSet<Identifier> edge = from;
        for (int distance = step; !edge.isEmpty(); distance += step) {
            SortedSet<Identifier> reached = new TreeSet<>();
            for (Identifier id : edge) {
                for (Identifier other : next.apply(id)) {
                    if (distances.putIfAbsent(other, distance) == null) {
                        reached.add(other);
                    }
                }
            }
            edge = reached;
        }
    }

    private static SuccessionStep step(Register register, Identifier id, int distance) {
        Optional<Body> body = register.entry(id);
        @Nullable Period period = body.map(held -> held.identity().period()).orElse(null);
        return new SuccessionStep(
                distance,
                id,
                body.map(SuccessionChain::lastName).orElse(""),
                body.map(Body::kind).orElse(null),
                period,
                List.copyOf(register.predecessors(id)),
                List.copyOf(register.successors(id)));
    }

    /** Without a date, a body is called by the name that it bore last. */
    private static String lastName(Body body) {
        LocalDate last = body.identity().period().until();
        return body.nameOn(last == null ? LocalDate.MAX : last);
    }

    private static List<String> missing(List<SuccessionStep> steps) {
        List<String> missing = new ArrayList<>();
        for (SuccessionStep step : steps) {
            Period period = step.period();
            if (period == null) {
                missing.add("The body " + step.id() + " is not held");
            } else if (step.distance() >= 0
                    && period.until() != null
                    && step.successors().isEmpty()) {
                missing.add("What followed " + step.name() + " (" + step.id() + "), which exists " + period.inWords()
                        + ", is not held");
            }
        }
        return missing;
    }
}
