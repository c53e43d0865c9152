package org.localinvolvement.links.rules.sharing;

import org.localinvolvement.links.model.decision.Truth;

/**
 * Whether several networks share the service. A fact that rules match.
 *
 * @param about the service
 * @param several whether there are several
 */
public record NetworksSeen(String about, Truth several) {}
