package org.localinvolvement.links.rules.visit;

import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What to keep to on the day.
 *
 * @param visit the visit that is planned
 * @param about {@link PlanningTopic#CONDUCT}
 * @param regime the law on its day
 * @param several whether more than one representative goes
 */
public record ConductOfVisit(String visit, PlanningTopic about, Regime regime, Truth several) {}
