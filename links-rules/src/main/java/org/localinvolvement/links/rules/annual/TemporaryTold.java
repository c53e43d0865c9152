package org.localinvolvement.links.rules.annual;

import org.localinvolvement.links.model.decision.Truth;

/**
 * Whether a temporary body of 2008 stopped within the year. A fact that rules match.
 *
 * @param stopped whether it did
 * @param said what is told of it, in words
 * @param missing what would have to be known where that cannot be said; otherwise empty
 */
public record TemporaryTold(Truth stopped, String said, String missing) {}
