package org.localinvolvement.links.api.json;

import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.rules.commissioning.CyclePosition;
import org.localinvolvement.links.rules.engagement.EngagementPlan;

/** The answers about the commissioning cycle and engagement plans, as JSON. Equal answers are equal text. */
public final class CycleJson {

    private CycleJson() {}

    /**
     * Writes where commissioners are in the cycle.
     *
     * @param decision the answer
     * @return as {@link DecisionJson} writes it
     */
    public static String write(Decision<CyclePosition> decision) {
        return DecisionJson.of(decision);
    }

    /**
     * Writes an engagement plan.
     *
     * @param decision the answer
     * @return as {@link DecisionJson} writes it
     */
    public static String writePlan(Decision<EngagementPlan> decision) {
        return DecisionJson.of(decision);
    }
}
