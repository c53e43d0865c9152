package org.localinvolvement.links.rules.priority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.rules.priority.sensitivity.RankRange;
import org.localinvolvement.links.rules.priority.sensitivity.WeightMargin;
import org.localinvolvement.links.rules.priority.sensitivity.WeightTurn;

/**
 * How sure the order of themes and the short list are.
 *
 * <p>Everything here rests on the points that are certain, in exact fractions: of figures that anonymous contacts leave open, and of
 * what nobody has judged, the least counts.
 *
 * @param percent by how much each weight is moved for the ranges, up and down and each on its own; null where the profile does not
 *     say, or the method has no weights
 * @param ranges the ranks of each theme while weights move so, in the order of the ranks; empty without a percentage
 * @param margins how far each weight can move before the short list changes, in the order of the profile
 * @param smallest the smallest of those changes; null where no change of one weight changes the list
 * @param shortfalls what each theme that is not chosen would have needed, in the order of the ranks
 * @param basis what the figures rest on, where that needs to be said
 */
public record Sensitivity(
        @Nullable Integer percent,
        List<RankRange> ranges,
        List<WeightMargin> margins,
        @Nullable Smallest smallest,
        List<Shortfall> shortfalls,
        List<String> basis) {

    /**
     * The smallest change of one weight that changes the short list; of equal changes the first in the order of the profile, and
     * the one that changes the list at the weight before the one that changes it beyond.
     *
     * @param criterion the id of the criterion
     * @param turn where the list changes, and how
     */
    public record Smallest(String criterion, WeightTurn turn) {}

    /** Copies the lists. */
    public Sensitivity {
        ranges = List.copyOf(ranges);
        margins = List.copyOf(margins);
        shortfalls = List.copyOf(shortfalls);
        basis = List.copyOf(basis);
    }
}
