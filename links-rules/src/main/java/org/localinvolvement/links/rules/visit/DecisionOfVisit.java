package org.localinvolvement.links.rules.visit;

import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;

/**
 * The relevant decision which premises to visit and when.
 *
 * @param visit the visit that is planned
 * @param about {@link PlanningTopic#DECISION}
 * @param regime the law on its day
 * @param decision what the host calls the decision; "none" where the visit names none
 * @param notOnRecord whether no such decision is on record
 * @param late whether it was made after the visit; unknown where on the same day
 * @param aboutSomethingElse whether it is told under other heads than which premises to enter and when
 * @param noProcedure whether no procedure was published before it
 * @param noStatement whether no statement with reasons was published by the as-at date
 */
public record DecisionOfVisit(
        String visit,
        PlanningTopic about,
        Regime regime,
        String decision,
        Truth notOnRecord,
        Truth late,
        Truth aboutSomethingElse,
        Truth noProcedure,
        Truth noStatement) {}
