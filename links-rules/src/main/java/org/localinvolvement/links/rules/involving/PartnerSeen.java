package org.localinvolvement.links.rules.involving;

import org.localinvolvement.links.model.decision.Truth;

/**
 * A Primary Care Trust of the council's area, held against the assessment. A fact that rules match.
 *
 * @param about the code of the element
 * @param trust the trust's name and id
 * @param lacking whether it took no part in preparing the assessment
 */
public record PartnerSeen(String about, String trust, Truth lacking) {}
