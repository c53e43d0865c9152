package org.localinvolvement.links.model.involvement;

/**
 * How far an issue reaches, which decides with whom it is taken up.
 *
 * <p>Source: "Starting a work programme" (April 2008), Key points (national, local, individual and specialist) and Identifying
 * priorities (regional).
 */
public enum IssueScope {
    /** One person's; it is signposted. */
    INDIVIDUAL,
    /** The LINk's own area. */
    LOCAL,
    /** Several areas. */
    REGIONAL,
    /** England. */
    NATIONAL,
    /** A minority with a specialist interest, which is considered equally. */
    SPECIALIST
}
