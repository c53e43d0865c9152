package org.localinvolvement.links.rules.priority;

import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * What one criterion gave one theme.
 *
 * @param criterion the criterion
 * @param raw the raw value; from one end of the scale to the other where nobody has judged
 * @param scaled the raw value on the criterion's scale, 0 to 1
 * @param points what the method makes of it, with the weight
 * @param mostPoints what the method makes of the most that the raw value can be
 * @param judgement the judgement that the raw value is; null where it was measured, or nobody has judged
 * @param missing why the theme cannot be scored by this criterion, and who could judge it; empty where it is scored
 */
public record ScoreLine(
        Criterion criterion,
        Bounds raw,
        Bounds scaled,
        Bounds points,
        Ratio mostPoints,
        @Nullable Judgement judgement,
        String missing) {}
