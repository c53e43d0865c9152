package org.localinvolvement.links.model.service;

/**
 * How people reach a service.
 *
 * <p>Source: "Health and social care structures" (May 2009), The NHS Model of Care, What is an Ambulance Trust?, Adult Social
 * Services.
 */
public enum AccessRoute {
    /** People go there by themselves. */
    SELF_REFERRAL,
    /** A GP refers. */
    GP_REFERRAL,
    /** The national electronic referral service, with a choice of place, date and time for a first appointment. */
    CHOOSE_AND_BOOK,
    /** A primary or secondary care service refers. */
    TERTIARY_REFERRAL,
    /** An emergency. */
    EMERGENCY,
    /** The council assesses the need against its eligibility criteria. */
    COUNCIL_ASSESSMENT
}
