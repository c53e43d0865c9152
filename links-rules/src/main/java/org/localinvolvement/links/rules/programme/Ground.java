package org.localinvolvement.links.rules.programme;

import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.CoreElement;

/**
 * Whether something is lacking that a core element rests on. A fact that rules match.
 *
 * @param element which element
 * @param part what it rests on
 * @param said what is told of it, in words
 * @param lacking whether it is lacking
 * @param missing what would have to be known where that cannot be said; otherwise empty
 */
public record Ground(CoreElement element, GroundPart part, String said, Truth lacking, String missing) {}
