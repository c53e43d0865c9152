package org.localinvolvement.links.model.service;

/**
 * The subjects of the National Service Frameworks: long-term strategies that set national standards for an area of care.
 *
 * <p>Source: "Health and social care structures" (May 2009), The National Health Service and the Department of Health.
 */
public enum NationalServiceFramework {
    /** Blood pressure. */
    BLOOD_PRESSURE,
    /** Cancer. */
    CANCER,
    /** Children. */
    CHILDREN,
    /** Chronic obstructive pulmonary disease. */
    CHRONIC_OBSTRUCTIVE_PULMONARY_DISEASE,
    /** Coronary heart disease. */
    CORONARY_HEART_DISEASE,
    /** Diabetes. */
    DIABETES,
    /** Long-term conditions. */
    LONG_TERM_CONDITIONS,
    /** Long-term neurological conditions. */
    LONG_TERM_NEUROLOGICAL_CONDITIONS,
    /** Mental health. */
    MENTAL_HEALTH,
    /** Older people. */
    OLDER_PEOPLE,
    /** Renal disorders. */
    RENAL_DISORDERS,
    /** Vascular disease. */
    VASCULAR_DISEASE
}
