package org.localinvolvement.links.api.comparison;

import java.math.BigDecimal;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * A figure as a decision shows it, in decimals of at most six digits after the point.
 *
 * @param least the least that it can be
 * @param most the most that it can be; the same where the figure is known
 */
public record Span(BigDecimal least, BigDecimal most) {

    /**
     * Takes zeros at the end away, so that equal figures are equal.
     *
     * @throws IllegalArgumentException if the least is more than the most
     */
    public Span {
        least = least.stripTrailingZeros();
        most = most.stripTrailingZeros();
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "The least, " + least.toPlainString() + ", is more than the most, " + most.toPlainString());
        }
    }

    static Span of(Bounds bounds) {
        return new Span(shown(bounds.least()), shown(bounds.most()));
    }

    private static BigDecimal shown(Ratio ratio) {
        return new BigDecimal(ratio.toString());
    }

    /**
     * For reading.
     *
     * @return for example {@code 1.25}, or {@code 1.25 to 3} where it is not known
     */
    public String inWords() {
        return least.compareTo(most) == 0
                ? least.toPlainString()
                : least.toPlainString() + " to " + most.toPlainString();
    }
}
