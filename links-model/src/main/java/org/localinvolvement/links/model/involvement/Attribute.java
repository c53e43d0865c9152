package org.localinvolvement.links.model.involvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/** A value that a host adds under a name of its own, for its own rules: text, number, date or truth. */
public sealed interface Attribute {

    /**
     * The value as text.
     *
     * @return the same text for the same value in every locale: dates as year-month-day, numbers plain, truths as YES, NO
     *     or UNKNOWN
     */
    String asText();

    /**
     * Words.
     *
     * @param value the words
     */
    record Text(String value) implements Attribute {
        @Override
        public String asText() {
            return value;
        }
    }

    /**
     * A number; 7 and 7.0 are the same number.
     *
     * @param value the number
     */
    record Quantity(BigDecimal value) implements Attribute {
        /** Takes trailing zeros away. */
        public Quantity {
            value = value.stripTrailingZeros();
        }

        @Override
        public String asText() {
            return value.toPlainString();
        }
    }

    /**
     * A day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Attribute {
        @Override
        public String asText() {
            return value.toString();
        }
    }

    /**
     * Yes, no or not known.
     *
     * @param value the truth
     */
    record Known(Truth value) implements Attribute {
        @Override
        public String asText() {
            return value.name();
        }
    }
}
