package org.localinvolvement.links.model.organisation;

/**
 * Of what a scrutiny committee takes referrals: the two have different law.
 *
 * <p>A matter that is half of the one and half of the other is both.
 */
public enum ScrutinisedCare {
    /** Health services of the area: SI 2002/3048 reg 2. */
    HEALTH_CARE,
    /**
     * Services under social services functions: Local Government and Public Involvement in Health Act 2007 s.226 and SI
     * 2008/528 reg 17.
     */
    SOCIAL_CARE
}
