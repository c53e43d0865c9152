package org.localinvolvement.links.model.service;

/**
 * What makes people well or ill outside the direct influence of health and social care services.
 *
 * <p>Source: "Health and social care structures" (May 2009), The Joint Strategic Needs Assessment, figure 2 (Dahlgren and
 * Whitehead 1991); the four that its text names.
 */
public enum WiderDeterminant {
    /** Education. */
    EDUCATION,
    /** Employment. */
    EMPLOYMENT,
    /** Housing. */
    HOUSING,
    /** Environment. */
    ENVIRONMENT
}
