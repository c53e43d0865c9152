package org.localinvolvement.links.rules.visit;

import org.localinvolvement.links.model.decision.Truth;

/**
 * What a rule about the plan of a visit may say: the one global of its rule base, under the name {@code findings}. None of it changes
 * the legal answer.
 */
public interface VisitFindings {

    /**
     * Something stands against the plan by law.
     *
     * @param visit the visit that is planned
     * @param about which topic it is of
     * @param when whether it is so; unknown leaves it open
     */
    void againstInLaw(String visit, PlanningTopic about, Truth when);

    /**
     * Something stands against the plan by published guidance.
     *
     * @param visit the visit that is planned
     * @param about which topic it is of
     * @param when whether it is so; unknown leaves it open
     */
    void againstInGuidance(String visit, PlanningTopic about, Truth when);

    /**
     * Something stands against the plan by guidance whose text was not read.
     *
     * @param visit the visit that is planned
     * @param about which topic it is of
     * @param when whether it is so; unknown leaves it open
     */
    void againstAsRecalled(String visit, PlanningTopic about, Truth when);

    /**
     * Something to know or to keep to, by law.
     *
     * @param visit the visit that is planned
     * @param about which topic it is of
     */
    void reminderOfLaw(String visit, PlanningTopic about);

    /**
     * Something to keep to, by guidance whose text was not read.
     *
     * @param visit the visit that is planned
     * @param about which topic it is of
     */
    void reminderAsRecalled(String visit, PlanningTopic about);
}
