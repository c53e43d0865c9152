package org.localinvolvement.links.rules.visit;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;

/**
 * When a visit is to be made.
 *
 * @param visit the visit that is planned
 * @param about {@link PlanningTopic#TIME}
 * @param regime the law on its day
 * @param day its day
 * @param noLaw whether no law of local involvement is in force on that day
 * @param noCare whether no care services are provided there at that time
 */
public record TimeOfVisit(String visit, PlanningTopic about, Regime regime, LocalDate day, Truth noLaw, Truth noCare) {}
