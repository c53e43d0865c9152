package org.localinvolvement.links.model.service;

/**
 * Which of the two halves of care a contact is about.
 *
 * <p>Source: care services are services of the health service in England and services under social services functions,
 * Local Government and Public Involvement in Health Act 2007 s.221(6).
 */
public enum Sector {
    /** Services provided as part of the health service. */
    HEALTH,
    /** Services provided as part of a council's social services functions. */
    SOCIAL_CARE,
    /** Both together. */
    BOTH
}
