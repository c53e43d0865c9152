package org.localinvolvement.links.rules.priority;

import java.math.BigDecimal;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * One criterion of a profile.
 *
 * @param id for example {@code breadth-of-concern}
 * @param title for reading
 * @param measure what it reads
 * @param weight how much it counts, 0 or more
 * @param scaleFrom the raw value at or under which it gives nothing
 * @param scaleTo the raw value at or over which it gives its whole weight; more than {@code scaleFrom}. The range is fixed, so
 *     that a further theme never changes the order of the others
 * @param reference where the criterion comes from
 */
public record Criterion(
        String id,
        String title,
        CriterionMeasure measure,
        BigDecimal weight,
        BigDecimal scaleFrom,
        BigDecimal scaleTo,
        String reference) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the weight is negative or the scale does not rise
     */
    public Criterion {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("Criterion " + id + ": a weight is 0 or more, not " + weight);
        }
        if (scaleFrom.signum() < 0 || scaleTo.compareTo(scaleFrom) <= 0) {
            throw new IllegalArgumentException(
                    "Criterion " + id + ": a scale rises from 0 or more, not from " + scaleFrom + " to " + scaleTo);
        }
    }

    /**
     * Puts a raw value on the scale.
     *
     * @param raw the raw value
     * @return 0 to 1
     */
    public Bounds scaled(Bounds raw) {
        return new Bounds(scaled(raw.least()), scaled(raw.most()));
    }

    private Ratio scaled(Ratio raw) {
        Ratio from = Ratio.of(scaleFrom);
        return raw.minusOrZero(from)
                .dividedBy(Ratio.of(scaleTo).minusOrZero(from))
                .min(Ratio.ONE);
    }
}
