package org.localinvolvement.links.rules.priority;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * One criterion of a profile: measured, which reads the analysis of contacts; judged, which a role or body does; or measured
 * with a judgement that may stand in its place.
 *
 * @param id for example {@code breadth-of-concern}
 * @param title for reading
 * @param measure what it reads; null where it is judged alone
 * @param judgedBy the roles or bodies that can judge it, each a code and never a person's name, in the order of the alphabet;
 *     empty where it is measured alone
 * @param weight how much it counts, 0 or more; null where the profile leaves it for a LINk to agree
 * @param scaleFrom the raw value at or under which it gives least; null where the profile leaves the scale open
 * @param scaleTo the raw value at or over which it gives most; more than {@code scaleFrom}, and null with it. The range is
 *     fixed, so that a further theme never changes the order of the others
 * @param reference where the criterion comes from
 * @param remarks what is inferred, recalled or was not found in the source
 */
public record Criterion(
        String id,
        String title,
        @Nullable CriterionMeasure measure,
        List<String> judgedBy,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal scaleFrom,
        @Nullable BigDecimal scaleTo,
        String reference,
        List<Remark> remarks) {

    /**
     * Checks the numbers and copies the lists.
     *
     * @throws IllegalArgumentException if the criterion is neither measured nor judged, the weight is negative or the scale
     *     does not rise
     */
    public Criterion {
        judgedBy = judgedBy.stream().distinct().sorted().toList();
        remarks = List.copyOf(remarks);
        if (measure == null && judgedBy.isEmpty()) {
            throw new IllegalArgumentException(
                    "Criterion " + id + ": it reads no measure and nobody judges it; give one or the other");
        }
        if (weight != null && weight.signum() < 0) {
            throw new IllegalArgumentException("Criterion " + id + ": a weight is 0 or more, not " + weight);
        }
        if ((scaleFrom == null) != (scaleTo == null)) {
            throw new IllegalArgumentException("Criterion " + id + ": a scale has two ends; give both or neither");
        }
        if (scaleFrom != null && scaleTo != null && (scaleFrom.signum() < 0 || scaleTo.compareTo(scaleFrom) <= 0)) {
            throw new IllegalArgumentException(
                    "Criterion " + id + ": a scale rises from 0 or more, not from " + scaleFrom + " to " + scaleTo);
        }
    }

    /**
     * A criterion that reads the analysis and nothing else.
     *
     * @param id for example {@code breadth-of-concern}
     * @param title for reading
     * @param measure what it reads
     * @param weight how much it counts, 0 or more
     * @param scaleFrom the raw value at or under which it gives least
     * @param scaleTo the raw value at or over which it gives most
     * @param reference where the criterion comes from
     */
    public Criterion(
            String id,
            String title,
            CriterionMeasure measure,
            BigDecimal weight,
            BigDecimal scaleFrom,
            BigDecimal scaleTo,
            String reference) {
        this(id, title, measure, List.of(), weight, scaleFrom, scaleTo, reference, List.of());
    }

    /**
     * The same criterion with another weight.
     *
     * @param other the weight, 0 or more
     * @return a copy
     */
    public Criterion withWeight(BigDecimal other) {
        return new Criterion(id, title, measure, judgedBy, other, scaleFrom, scaleTo, reference, remarks);
    }

    /**
     * Whether a weight and a scale are agreed, without which nothing can be scored.
     *
     * @return false where the profile leaves one of them open
     */
    public boolean settled() {
        return weight != null && scaleFrom != null;
    }

    /**
     * The weight.
     *
     * @return 0 or more
     * @throws IllegalStateException if it is left open
     */
    Ratio agreedWeight() {
        return Ratio.of(agreed(weight, "weight"));
    }

    /**
     * The two ends of the scale.
     *
     * @return least and most
     * @throws IllegalStateException if it is left open
     */
    Bounds agreedScale() {
        return new Bounds(Ratio.of(agreed(scaleFrom, "scale")), Ratio.of(agreed(scaleTo, "scale")));
    }

    private BigDecimal agreed(@Nullable BigDecimal value, String what) {
        if (value == null) {
            throw new IllegalStateException("Criterion " + id + " has no agreed " + what + "; ask settled() before");
        }
        return value;
    }

    /**
     * Puts a raw value on the scale.
     *
     * @param raw the raw value
     * @return 0 to 1
     * @throws IllegalStateException if the scale is left open
     */
    public Bounds scaled(Bounds raw) {
        return new Bounds(scaled(raw.least()), scaled(raw.most()));
    }

    Ratio scaled(Ratio raw) {
        Bounds scale = agreedScale();
        return raw.minusOrZero(scale.least())
                .dividedBy(scale.most().minusOrZero(scale.least()))
                .min(Ratio.ONE);
    }
}
