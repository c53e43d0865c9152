package org.localinvolvement.links.model.organisation;

/**
 * Whom the governors of a Foundation Trust come from.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is a Foundation Trust.
 */
public enum GovernorKind {
    /** Local residents. */
    RESIDENTS,
    /** Staff of the trust. */
    STAFF,
    /** Representatives of stakeholders. */
    STAKEHOLDERS
}
