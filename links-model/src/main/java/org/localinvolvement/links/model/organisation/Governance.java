package org.localinvolvement.links.model.organisation;

/**
 * How a council takes its decisions.
 *
 * <p>Source: "Health and social care structures" (May 2009), How are Local Authorities structured.
 */
public enum Governance {
    /** A leader with an executive of portfolio holders, held to account by overview and scrutiny committees. */
    LEADER_AND_CABINET,
    /** A directly elected mayor with an executive. */
    ELECTED_MAYOR,
    /** Committees without an executive, as some councils with small populations could choose. */
    COMMITTEE_SYSTEM
}
