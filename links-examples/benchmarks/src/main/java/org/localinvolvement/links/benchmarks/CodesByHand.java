package org.localinvolvement.links.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.register.Register;

/** What one would write by hand to find a body by its code on a day: no near matches, no successors, nothing that is not held. */
final class CodesByHand {

    private final Map<String, NavigableMap<LocalDate, Body>> bodies = new HashMap<>();

    CodesByHand(Register register) {
        register.entries()
                .forEach(body -> body.identity().codes().forEach(code -> {
                    LocalDate from = code.period().from();
                    bodies.computeIfAbsent(code.value().toString(), none -> new TreeMap<>())
                            .put(from == null ? Register.FIRST_DAY : from, body);
                }));
    }

    @Nullable
    Body find(String code, LocalDate day) {
        NavigableMap<LocalDate, Body> bearers = bodies.get(code);
        if (bearers == null) {
            return null;
        }
        Map.Entry<LocalDate, Body> bearer = bearers.floorEntry(day);
        return bearer != null && bearer.getValue().existsOn(day) ? bearer.getValue() : null;
    }
}
