package org.localinvolvement.links.rules.priority;

import java.util.List;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * What a theme that is not chosen would have needed for the short list, all others as they are.
 *
 * @param theme the theme
 * @param points how many more points
 * @param beyond whether it would have needed more than that; else just that many suffice
 * @param byOneCriterion with which raw value of one criterion alone it would have had them; criteria that cannot give them are left
 *     out
 */
public record Shortfall(String theme, Ratio points, boolean beyond, List<Needed> byOneCriterion) {

    /**
     * A raw value that would have sufficed, all others as they are.
     *
     * @param criterion the id of the criterion
     * @param now the raw value that is certain
     * @param needed the raw value that would have sufficed, or beyond which it would have
     */
    public record Needed(String criterion, Ratio now, Ratio needed) {}

    /** Copies the list. */
    public Shortfall {
        byOneCriterion = List.copyOf(byOneCriterion);
    }
}
