package org.localinvolvement.links.model.organisation;

/**
 * How far the specialised care of a trust reaches.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is an NHS Acute Trust: some are regional or national centres
 * for more specialised care.
 */
public enum SpecialistCentre {
    /** A centre for a region. */
    REGIONAL,
    /** A centre for England. */
    NATIONAL
}
