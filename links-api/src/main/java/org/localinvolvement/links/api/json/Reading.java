package org.localinvolvement.links.api.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.document.Section;

/**
 * Values that are read first and made afterwards, so that every fault of the form is told before any fault of the domain, and then
 * all of these.
 */
final class Reading {

    private Reading() {}

    /** A value whose constructor may refuse it. */
    record Made<T>(Section section, String key, Supplier<T> making) {

        /** The value; empty with one more problem where the domain refuses it. */
        Optional<T> make() {
            try {
                return Optional.of(making.get());
            } catch (IllegalArgumentException e) {
                section.problem(
                        ProblemCode.VALUE_INVALID,
                        key,
                        String.valueOf(e.getMessage()),
                        "Correct it, or leave it out where it may be missing");
                return Optional.empty();
            }
        }
    }

    /** All that can be made. */
    static <T> List<T> make(List<Made<T>> all) {
        List<T> values = new ArrayList<>();
        all.forEach(one -> one.make().ifPresent(values::add));
        return values;
    }
}
