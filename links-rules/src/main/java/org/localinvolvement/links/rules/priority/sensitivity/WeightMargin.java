package org.localinvolvement.links.rules.priority.sensitivity;

import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * How far one weight can move, the others as they are, before the short list changes.
 *
 * @param criterion the id of the criterion
 * @param weight its agreed weight
 * @param down where the list changes first as the weight falls; null where it does not down to a weight of 0
 * @param up where the list changes first as the weight rises; null where it never does
 */
public record WeightMargin(
        String criterion,
        Ratio weight,
        @Nullable WeightTurn down,
        @Nullable WeightTurn up) {}
