package org.localinvolvement.links.model.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

/** States what is held of one body, in the same order for the same body. */
final class FactRows {

    private final List<StatedFact> facts = new ArrayList<>();

    void row(String fact, Object value, Period period) {
        facts.add(new StatedFact(fact, written(value), period));
    }

    void once(String fact, @Nullable Object value) {
        if (value != null) {
            row(fact, value, Period.always());
        }
    }

    void undated(String fact, Collection<?> values) {
        values.forEach(value -> once(fact, value));
    }

    void all(String fact, List<? extends Dated<?>> values) {
        values.forEach(dated -> row(fact, dated.value(), dated.period()));
    }

    void timeline(String fact, Timeline<?> timeline) {
        all(fact, timeline.values());
    }

    void bodies(String fact, DatedSet<Identifier> set) {
        all(fact, set.members());
    }

    List<StatedFact> stated() {
        return List.copyOf(facts);
    }

    private static String written(Object value) {
        return value instanceof Enum<?> listed ? Codes.of(listed) : value.toString();
    }
}
