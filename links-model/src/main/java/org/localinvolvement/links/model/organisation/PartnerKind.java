package org.localinvolvement.links.model.organisation;

/**
 * Who takes part in a Local Strategic Partnership.
 *
 * <p>Source: "Health and social care structures" (May 2009), Local Area Agreements and Local Strategic Partnerships; the guide
 * calls its list likely, not closed.
 */
public enum PartnerKind {
    /** The council. */
    COUNCIL,
    /** Health trusts and organisations. */
    HEALTH,
    /** Community and faith groups. */
    COMMUNITY_AND_FAITH,
    /** The police. */
    POLICE,
    /** Fire and rescue services. */
    FIRE_AND_RESCUE,
    /** Charity groups. */
    CHARITIES,
    /** Businesses. */
    BUSINESS,
    /** Schools. */
    SCHOOLS,
    /** Others. */
    OTHER
}
