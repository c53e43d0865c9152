package org.localinvolvement.links.rules.visit;

import org.localinvolvement.links.model.decision.Truth;

/**
 * Whether something may be of which nobody told: a list that was not handed in, where an empty one says that there is nothing.
 *
 * @param visit the visit that is planned
 * @param about which topic the list is of
 * @param who whose list it is, in words
 * @param untold no where the list was told, unknown where it was not
 */
public record Untold(String visit, PlanningTopic about, String who, Truth untold) {}
