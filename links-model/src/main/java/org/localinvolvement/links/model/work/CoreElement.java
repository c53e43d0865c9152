package org.localinvolvement.links.model.work;

/**
 * What every LINk's way of setting priorities should include, however it differs from that of others.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities: the six core elements.
 */
public enum CoreElement {
    /** Local people and groups take part, reflecting the diversity of local geography and population. */
    PEOPLE_INVOLVED,
    /** Priorities rest on themes and trends from the analysis of feedback. */
    THEMES_AND_TRENDS,
    /** Themes and trends are weighted by an agreed set of criteria. */
    AGREED_CRITERIA,
    /** The specialist interests of a minority are considered equally alongside the general interests of larger numbers. */
    SPECIALIST_INTERESTS,
    /** Opportunities to work with other LINks, committees, regulators and agencies. */
    WORKING_WITH_OTHERS,
    /** Creative and innovative ways to use resources. */
    USE_OF_RESOURCES
}
