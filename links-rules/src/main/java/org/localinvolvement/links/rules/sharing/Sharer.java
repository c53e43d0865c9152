package org.localinvolvement.links.rules.sharing;

import org.localinvolvement.links.model.decision.Truth;

/**
 * Somebody who may have a part in a service. A fact that rules match.
 *
 * @param about what tells it from the others: the part, the id of the body or a description, and the area
 * @param role the part
 * @param name the body's name, or a description of who it would be
 * @param of the area for whose people, or what else it is for
 * @param holds whether it has the part
 * @param missing what would have to be known; empty where nothing is open
 */
public record Sharer(String about, SharerRole role, String name, String of, Truth holds, String missing) {}
