package org.localinvolvement.links.model.decision;

import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * A trigger point that was not reached, and how far off it was.
 *
 * @param subject what it is about, for example a theme
 * @param measure what was measured, in words
 * @param value the figure that was measured
 * @param threshold the agreed value that it did not reach
 * @param distance how much more it would have taken, in the unit of {@code unit}
 * @param unit what the distance counts, for example {@code people}
 * @param explanation one sentence with the figures in it
 */
public record NearMiss(
        String subject,
        String measure,
        Bounds value,
        ParameterValue threshold,
        Ratio distance,
        String unit,
        String explanation) {}
