package org.localinvolvement.links.model.organisation;

/**
 * An office within a body that a LINk will want to reach.
 *
 * <p>It names a role, never the person who holds it.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is a Primary Care Trust, How are Local Authorities structured
 * and Adult Social Services; "Starting a work programme" (April 2008), Sources of information.
 */
public enum OfficeRole {
    /**
     * Leads public health, often jointly appointed by trust and council; usually leads the Joint Strategic Needs Assessment.
     */
    DIRECTOR_OF_PUBLIC_HEALTH,
    /** The senior manager of adult social care; titles vary. */
    DIRECTOR_OF_ADULT_SOCIAL_SERVICES,
    /** The senior manager of services for children. */
    DIRECTOR_OF_CHILDRENS_SERVICES,
    /** The councillor of the executive who leads adult social care. */
    PORTFOLIO_HOLDER_ADULT_SOCIAL_CARE,
    /** The leader of the council. */
    LEADER,
    /** The directly elected mayor. */
    ELECTED_MAYOR,
    /** The chair of a board. */
    CHAIR,
    /** The chief executive. */
    CHIEF_EXECUTIVE,
    /** Who takes up an allegation of serious harm or abuse. */
    SAFEGUARDING_LEAD
}
