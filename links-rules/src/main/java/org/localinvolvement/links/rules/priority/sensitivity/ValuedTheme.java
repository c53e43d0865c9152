package org.localinvolvement.links.rules.priority.sensitivity;

import java.util.List;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * A theme with what its weights are multiplied by.
 *
 * @param theme the theme
 * @param values one for each criterion, in the order of the criteria
 */
public record ValuedTheme(String theme, List<Ratio> values) {

    /** Copies the list. */
    public ValuedTheme {
        values = List.copyOf(values);
    }

    /**
     * Its points.
     *
     * @param weights one for each criterion, in the same order
     * @return each value times its weight, added up
     */
    public Ratio points(List<Ratio> weights) {
        Ratio points = Ratio.ZERO;
        for (int i = 0; i < values.size(); i++) {
            points = points.plus(values.get(i).times(weights.get(i)));
        }
        return points;
    }
}
