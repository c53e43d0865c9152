package org.localinvolvement.links.model.commissioning;

/**
 * What World Class Commissioning is to deliver; it applies to Primary Care Trusts alone.
 *
 * <p>Source: "Health and social care structures" (May 2009), LINks and Commissioning.
 */
public enum WorldClassOutcome {
    /** Better health and wellbeing for the population. */
    HEALTH_AND_WELLBEING,
    /** Improved health outcomes. */
    HEALTH_OUTCOMES,
    /** Reduced health inequalities. */
    HEALTH_INEQUALITIES,
    /** Better value for money. */
    VALUE_FOR_MONEY
}
