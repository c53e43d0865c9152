package org.localinvolvement.links.rules.priority.sensitivity;

import java.util.List;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * Where the short list changes while one weight moves and the others stay.
 *
 * @param weight the weight at which it changes, exactly
 * @param change by how much that is more, or less, than the agreed weight
 * @param beyond whether the short list changes only beyond that weight, and is the same at it; else it changes at it
 * @param joins themes that come on the list, in the order of the alphabet
 * @param leaves themes that come off it, in the order of the alphabet
 */
public record WeightTurn(Ratio weight, Ratio change, boolean beyond, List<String> joins, List<String> leaves) {

    /** Copies the lists. */
    public WeightTurn {
        joins = List.copyOf(joins);
        leaves = List.copyOf(leaves);
    }
}
