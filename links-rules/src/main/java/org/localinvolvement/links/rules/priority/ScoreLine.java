package org.localinvolvement.links.rules.priority;

import org.localinvolvement.links.model.figure.Bounds;

/**
 * What one criterion gave one theme.
 *
 * @param criterion the criterion
 * @param raw the raw value
 * @param scaled the raw value on the criterion's scale, 0 to 1
 * @param points the scaled value times the weight
 */
public record ScoreLine(Criterion criterion, Bounds raw, Bounds scaled, Bounds points) {}
