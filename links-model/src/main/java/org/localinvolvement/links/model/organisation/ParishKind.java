package org.localinvolvement.links.model.organisation;

/**
 * What a council below the districts calls itself.
 *
 * <p>Source: "Health and social care structures" (May 2009), How are Local Authorities structured.
 */
public enum ParishKind {
    /** A town council. */
    TOWN,
    /** A parish council. */
    PARISH
}
