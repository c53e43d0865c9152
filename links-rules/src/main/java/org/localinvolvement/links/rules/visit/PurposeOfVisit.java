package org.localinvolvement.links.rules.visit;

import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What a visit is for, held against the activities of the law.
 *
 * @param visit the visit that is planned
 * @param about {@link PlanningTopic#PURPOSE}
 * @param regime the law on its day
 * @param noActivity whether it serves no activity; unknown for local Healthwatch where none is named, because some of its
 *     activities are not held
 */
public record PurposeOfVisit(String visit, PlanningTopic about, Regime regime, Truth noActivity) {}
