package org.localinvolvement.links.model.organisation;

/**
 * What spoke for patients before the LINks.
 *
 * <p>Source: "Health and social care structures" (May 2009), Having a say; SI 2008/461 art 2(3) for the end of the forums,
 * which the guide gives as 2007.
 */
public enum EarlierInvolvement {
    /** 1974 to 2003. */
    COMMUNITY_HEALTH_COUNCIL,
    /** 2003 to 31 March 2008. */
    PATIENT_AND_PUBLIC_INVOLVEMENT_FORUM
}
