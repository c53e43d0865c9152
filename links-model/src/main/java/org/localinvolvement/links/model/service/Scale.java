package org.localinvolvement.links.model.service;

/**
 * How far the issues of a service usually reach.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities (local focus, regional or national
 * significance); "Health and social care structures" (May 2009), The NHS Model of Care.
 */
public enum Scale {
    /** The area of one LINk. */
    LOCAL,
    /** Several areas. */
    REGIONAL,
    /** England. */
    NATIONAL
}
