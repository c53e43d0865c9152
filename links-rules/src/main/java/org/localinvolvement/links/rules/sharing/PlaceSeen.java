package org.localinvolvement.links.rules.sharing;

import org.localinvolvement.links.model.decision.Truth;

/**
 * An area for whose people the service is. A fact that rules match.
 *
 * @param about the id of the council
 * @param name its name
 * @param noNetwork whether it has no network of its own, but that of its county
 */
public record PlaceSeen(String about, String name, Truth noNetwork) {}
