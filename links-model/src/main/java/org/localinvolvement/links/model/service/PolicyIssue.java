package org.localinvolvement.links.model.service;

/**
 * The significant policy issues of adult social services.
 *
 * <p>Source: "Health and social care structures" (May 2009), Adult Social Services.
 */
public enum PolicyIssue {
    /** Safeguarding adults and dealing with abuse. */
    SAFEGUARDING,
    /** Choice and control over the shape of one's support, in all care settings, whoever funds it. */
    PERSONALISATION,
    /** Dignity in care. */
    DIGNITY
}
