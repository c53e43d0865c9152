package org.localinvolvement.links.rules.priority;

import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;

/** A method that values each criterion, multiplies it by the criterion's weight and adds up. */
public sealed interface CriteriaMethod extends WeighingMethod permits WeightedSum, SumOfScores {

    /**
     * What the weight is multiplied by.
     *
     * @param criterion a criterion with an agreed scale
     * @param raw its raw value for a theme
     * @return the value
     */
    Ratio value(Criterion criterion, Ratio raw);

    /**
     * Which raw value has a given value.
     *
     * @param criterion a criterion with an agreed scale
     * @param value a value that the criterion can have
     * @return a raw value on the scale
     */
    Ratio raw(Criterion criterion, Ratio value);

    /**
     * The same of a raw value that is known only to lie between two others.
     *
     * @param criterion a criterion with an agreed scale
     * @param raw its raw value for a theme
     * @return the value
     */
    default Bounds value(Criterion criterion, Bounds raw) {
        return new Bounds(value(criterion, raw.least()), value(criterion, raw.most()));
    }

    /**
     * The points of a criterion.
     *
     * @param criterion a criterion with an agreed scale and weight
     * @param raw its raw value for a theme
     * @return its value times its weight
     */
    default Bounds points(Criterion criterion, Bounds raw) {
        Ratio weight = criterion.agreedWeight();
        Bounds value = value(criterion, raw);
        return new Bounds(value.least().times(weight), value.most().times(weight));
    }

    /**
     * The most points that a criterion can give.
     *
     * @param criterion a criterion with an agreed scale and weight
     * @return the points at the end of its scale
     */
    default Ratio mostPoints(Criterion criterion) {
        return value(criterion, criterion.agreedScale().most()).times(criterion.agreedWeight());
    }

    @Override
    default Ratio mostPoints(CriteriaProfile profile) {
        return profile.criteria().stream().map(this::mostPoints).reduce(Ratio.ZERO, Ratio::plus);
    }
}
