package org.localinvolvement.links.rules.visit;

import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;

/**
 * Who is told of a visit before.
 *
 * @param visit the visit that is planned
 * @param about {@link PlanningTopic#NOTICE}
 * @param regime the law on its day
 * @param unannounced whether the provider is not told
 * @param unexplained whether no reason for a spot check is on record
 * @param peopleNotTold whether those who receive care there were not told
 */
public record NoticeOfVisit(
        String visit, PlanningTopic about, Regime regime, Truth unannounced, Truth unexplained, Truth peopleNotTold) {}
