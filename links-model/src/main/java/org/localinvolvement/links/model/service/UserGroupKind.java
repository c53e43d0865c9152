package org.localinvolvement.links.model.service;

/**
 * What joins the people of a user group or community.
 *
 * <p>Source: "Health and social care structures" (May 2009), LINks and local councils, Adult Social Services (older people,
 * disability, sensory impairment, mental health needs, carers); "Starting a work programme" (April 2008), Sources of
 * information and Identifying priorities (communities of the area, specialist interests, the "hard to hear").
 */
public enum UserGroupKind {
    /** Older people. */
    OLDER_PEOPLE,
    /** People with a physical disability. */
    PHYSICAL_DISABILITY,
    /** People with a learning disability. */
    LEARNING_DISABILITY,
    /** People with a sensory impairment. */
    SENSORY_DISABILITY,
    /** People with mental health needs. */
    MENTAL_HEALTH_NEEDS,
    /** Carers. */
    CARERS,
    /** A community of place. */
    PLACE,
    /** A community of interest. */
    INTEREST,
    /** People seldom heard; the 2008 guide calls them "hard to hear". */
    SELDOM_HEARD
}
