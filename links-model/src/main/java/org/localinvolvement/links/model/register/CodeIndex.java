package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Period;

/** Which body answers to a code on which days; where two claim one, the one that stands later in the register has it. */
final class CodeIndex {

    private final Map<Identifier, List<Dated<Body>>> claims = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    CodeIndex(Collection<Body> bodies) {
        List<Body> latestFirst = new ArrayList<>(bodies);
        Collections.reverse(latestFirst);
        latestFirst.forEach(body -> body.identity().codes().forEach(code -> claim(body, code)));
        claims.values().forEach(all -> all.sort((one, other) -> Period.BY_DATE.compare(one.period(), other.period())));
        Collections.reverse(conflicts);
    }

    private void claim(Body body, Dated<Identifier> code) {
        Period lived = code.period().shared(body.identity().period()).orElse(null);
        if (lived == null) {
            return;
        }
        List<Dated<Body>> held = claims.computeIfAbsent(code.value(), none -> new ArrayList<>(1));
        List<Period> free = List.of(lived);
        for (Dated<Body> other : held) {
            if (other.value() != body && other.period().overlaps(lived)) {
                conflicts.add(new Conflict(
                        Conflict.Kind.CODE,
                        body.id(),
                        other.value().id(),
                        "the code " + code.value() + " is also the code of "
                                + other.value().id() + " "
                                + lived.shared(other.period()).orElseThrow().inWords()
                                + ", which stands later and has it; give both entries one id if they are one body"));
            }
            free = free.stream()
                    .flatMap(period -> period.without(other.period()).stream())
                    .toList();
        }
        free.forEach(period -> held.add(new Dated<>(body, period)));
    }

    @Nullable
    Body on(Identifier code, LocalDate day) {
        List<Dated<Body>> all = claims.get(code);
        if (all != null) {
            for (Dated<Body> claim : all) {
                if (claim.period().contains(day)) {
                    return claim.value();
                }
            }
        }
        return null;
    }

    /** Everybody who ever answered to a code; no two on one day. */
    List<Dated<Body>> of(Identifier code) {
        return List.copyOf(claims.getOrDefault(code, List.of()));
    }

    Collection<Identifier> codes() {
        return claims.keySet();
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
