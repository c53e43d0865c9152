package org.localinvolvement.links.model.organisation;

/**
 * The three kinds of guidance of the National Institute for Health and Clinical Excellence.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is the National Institute for Health and Clinical Excellence.
 */
public enum NiceGuidance {
    /** Promotion of good health and prevention of ill health. */
    PUBLIC_HEALTH,
    /** Use of new and existing medicines, treatments and procedures. */
    HEALTH_TECHNOLOGIES,
    /** Treatment and care of people with specific diseases and conditions. */
    CLINICAL_PRACTICE
}
