package org.localinvolvement.links.rules.annual;

import org.localinvolvement.links.model.decision.Truth;

/**
 * What the records hold for one matter of the report. A fact that rules match.
 *
 * @param matter which
 * @param said what the records hold, in words
 * @param lacking whether something is lacking that the matter needs
 * @param byHand whether something is to be added by hand, because the library holds none of it
 * @param missing what would have to be known where that cannot be said; otherwise empty
 */
public record MatterTold(AnnualMatter matter, String said, Truth lacking, Truth byHand, String missing) {}
