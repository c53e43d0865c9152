package org.localinvolvement.links.rules.internal.language;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.localinvolvement.links.model.figure.Ratio;

/** What a value is, as far as comparing goes: only values of one kind can be compared. */
enum ValueKind {
    NUMBER("a number", true),
    RATIO("an exact figure", true),
    TEXT("a text", false),
    DATE("a date", true),
    FLAG("true or false", false),
    CONSTANT("a constant", false),
    COLLECTION("a list", false),
    OTHER("a value of its own kind", false);

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, Integer.class, Long.class, BigDecimal.class);

    private final String words;
    private final boolean ordered;

    ValueKind(String words, boolean ordered) {
        this.words = words;
        this.ordered = ordered;
    }

    static ValueKind of(Type type) {
        Class<?> raw = Accessor.raw(type);
        if (NUMBERS.contains(raw)) {
            return NUMBER;
        }
        if (raw == Ratio.class) {
            return RATIO;
        }
        if (raw == String.class) {
            return TEXT;
        }
        if (raw == LocalDate.class) {
            return DATE;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return FLAG;
        }
        if (raw.isEnum()) {
            return CONSTANT;
        }
        return Collection.class.isAssignableFrom(raw) ? COLLECTION : OTHER;
    }

    String words() {
        return words;
    }

    boolean ordered() {
        return ordered;
    }
}
