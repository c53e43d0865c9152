package org.localinvolvement.links.model.commissioning;

/**
 * What the work of a phase goes into: the documents and assessments that a LINk can feed.
 *
 * <p>Source: "Health and social care structures" (May 2009), Local Area Agreements, The Joint Strategic Needs Assessment,
 * What is a Primary Care Trust?; "Starting a work programme" (April 2008), Opportunities to be proactive. That a commissioner
 * reviews performance in a document of its own rests on a reading.
 */
public enum CycleDocument {
    /** The Joint Strategic Needs Assessment of council and Primary Care Trusts. */
    JOINT_STRATEGIC_NEEDS_ASSESSMENT,
    /** The Local Area Agreement, for three years. */
    LOCAL_AREA_AGREEMENT,
    /** The strategic commissioning plan of a Primary Care Trust, for five years. */
    STRATEGIC_COMMISSIONING_PLAN,
    /** A commissioner's contract with a provider, and its quality requirements. */
    CONTRACT,
    /** A commissioner's review of a provider's performance. */
    PERFORMANCE_REVIEW,
    /** The Healthcare Commission's Annual Health Check of NHS bodies. */
    ANNUAL_HEALTH_CHECK,
    /** The Audit Commission's Comprehensive Area Assessment, from 2009. */
    COMPREHENSIVE_AREA_ASSESSMENT
}
