package org.localinvolvement.links.model.organisation;

/**
 * What kind of care an NHS trust gives.
 *
 * <p>Source: "Health and social care structures" (May 2009), Which healthcare organisations might a LINk work with.
 */
public enum TrustKind {
    /** Hospitals: secondary care, elective and emergency. */
    ACUTE,
    /** Mental health; often wider than one council. */
    MENTAL_HEALTH,
    /** Emergency access to healthcare and patient transport. */
    AMBULANCE,
    /** Community health services. */
    COMMUNITY,
    /** The source does not say; files of the Organisation Data Service give no kind. */
    NOT_STATED
}
