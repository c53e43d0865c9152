package org.localinvolvement.links.rules.priority;

import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * Each criterion is scored on its own fixed scale, for example 0 to 2, and the scores are added up as they are; a weight other
 * than 1 is possible.
 */
public final class SumOfScores implements CriteriaMethod {

    /** The method. */
    public static final SumOfScores METHOD = new SumOfScores();

    private SumOfScores() {}

    @Override
    public String code() {
        return "sum-of-scores";
    }

    /** A figure of the analysis that lies beyond the scale counts as the end of the scale. */
    @Override
    public Ratio value(Criterion criterion, Ratio raw) {
        Bounds scale = criterion.agreedScale();
        return raw.compareTo(scale.least()) <= 0 ? scale.least() : raw.min(scale.most());
    }

    @Override
    public Ratio raw(Criterion criterion, Ratio value) {
        return value;
    }

    @Override
    public String toString() {
        return code();
    }
}
