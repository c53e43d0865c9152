package org.localinvolvement.links.model.service;

/**
 * The level of care in the NHS model of care; social care has none.
 *
 * <p>Source: "Health and social care structures" (May 2009), The NHS Model of Care, What is Specialist Commissioning?
 */
public enum Level {
    /** Usually the first point of contact. */
    PRIMARY,
    /** Acute care that is planned, with or without surgery. */
    SECONDARY_ELECTIVE,
    /** Acute care in an emergency. */
    SECONDARY_EMERGENCY,
    /** Specialised consultative care by dedicated teams, usually reached by referral, often regional. */
    TERTIARY,
    /** Few patients, of whom treatment needs a critical mass; commissioned under arrangements of its own. */
    SPECIALISED
}
