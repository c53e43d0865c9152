package org.localinvolvement.links.model.organisation;

/**
 * Whether a trust is a Foundation Trust. It is a status that a trust of any kind can hold from a date, not a kind of its own.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is a Foundation Trust: first introduced in 2004.
 */
public enum FoundationStatus {
    /**
     * It is a Foundation Trust: it accounts neither to a Strategic Health Authority nor to the Secretary of State, and Monitor
     * regulates it.
     */
    HELD,
    /** It is none. */
    NOT_HELD
}
