package org.localinvolvement.links.model.involvement;

/**
 * The four subjects that a LINk finds out about before it sets priorities.
 *
 * <p>Source: "Starting a work programme" (April 2008), Sources of information.
 */
public enum Subject {
    /** People's health and social care needs, aspirations and preferences. */
    NEEDS,
    /** How Local Authorities and Primary Care Trusts identify needs and commission services. */
    COMMISSIONING,
    /** Where and how health and social care services are provided. */
    PROVISION,
    /** People's experiences of services. */
    EXPERIENCES
}
