package org.localinvolvement.links.model.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * A value that a LINk agreed (or an example that it should agree locally), as it stood on the as-at date.
 *
 * @param name for example {@code volume-of-voices.threshold}
 * @param theme the one theme for which it was set, or empty for every theme
 * @param value the value in force
 * @param unit what it counts, for example {@code people} or {@code days}
 * @param from the day from which it applies, inclusive
 * @param reference where it was agreed, or that it is an example to agree locally
 */
public record ParameterValue(
        String name, String theme, BigDecimal value, String unit, LocalDate from, String reference) {

    /**
     * The value as an exact figure.
     *
     * @return the ratio
     */
    public Ratio ratio() {
        return Ratio.of(value);
    }

    /**
     * The value as a whole number.
     *
     * @return the number
     * @throws ArithmeticException if it has a fraction or is too large for an int
     */
    public int whole() {
        return value.intValueExact();
    }
}
