package org.localinvolvement.links.rules.internal.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.time.Days;

/** Writes figures into sentences, alike in every locale. */
public final class Words {

    /** How much of a collection is told: who wants more asks for the collection. */
    private static final int MOST = 12;

    private Words() {}

    /**
     * A value as it stands in a sentence.
     *
     * @param value any value; null for one that is not known
     * @return days in words, figures without an exponent, collections with their parts
     */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "not known";
        }
        if (value instanceof LocalDate day) {
            return Days.inWords(day);
        }
        if (value instanceof Collection<?> parts) {
            return list(parts);
        }
        if (value instanceof Map<?, ?> map) {
            return list(map.keySet());
        }
        return plain(value);
    }

    /**
     * A value as it stands in a column.
     *
     * @param value any value
     * @return days as ISO 8601, figures without an exponent
     */
    public static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static String list(Collection<?> parts) {
        if (parts.isEmpty()) {
            return "an empty list";
        }
        List<String> told = new ArrayList<>();
        parts.stream().limit(MOST).forEach(part -> told.add(of(part)));
        String more = parts.size() > MOST ? " and " + (parts.size() - MOST) + " more" : "";
        return String.join(", ", told) + more;
    }
}
