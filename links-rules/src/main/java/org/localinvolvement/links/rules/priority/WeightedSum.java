package org.localinvolvement.links.rules.priority;

import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;

/** Each raw value is put on its fixed scale from 0 to 1, multiplied by its weight, and added up. */
public final class WeightedSum implements CriteriaMethod {

    /** The method. */
    public static final WeightedSum METHOD = new WeightedSum();

    private WeightedSum() {}

    @Override
    public String code() {
        return "weighted-sum";
    }

    @Override
    public Ratio value(Criterion criterion, Ratio raw) {
        return criterion.scaled(raw);
    }

    @Override
    public Ratio raw(Criterion criterion, Ratio value) {
        Bounds scale = criterion.agreedScale();
        return scale.least().plus(value.times(scale.most().minusOrZero(scale.least())));
    }

    @Override
    public String toString() {
        return code();
    }
}
