package org.localinvolvement.links.rules.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.time.Days;

/** Writes figures into sentences, alike in every locale. */
final class Words {

    private Words() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "not known";
        }
        if (value instanceof LocalDate day) {
            return Days.inWords(day);
        }
        return plain(value);
    }

    static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        }
        return value.toString();
    }
}
