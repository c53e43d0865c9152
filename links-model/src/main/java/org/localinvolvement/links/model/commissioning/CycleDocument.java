package org.localinvolvement.links.model.commissioning;

/**
 * What the work of a phase goes into: the documents and assessments that a LINk can feed.
 *
 * <p>Source: "Health and social care structures" (May 2009), Local Area Agreements, The Joint Strategic Needs Assessment,
 * What is a Primary Care Trust?; "Starting a work programme" (April 2008), Opportunities to be proactive; SI 2009/462 art 11 for
 * the Care Quality Commission. That a commissioner reviews performance in a document of its own rests on a reading.
 */
public enum CycleDocument {
    /** The Joint Strategic Needs Assessment of council and Primary Care Trusts. */
    JOINT_STRATEGIC_NEEDS_ASSESSMENT("Joint Strategic Needs Assessment"),
    /** The Local Area Agreement, for three years. */
    LOCAL_AREA_AGREEMENT("Local Area Agreement"),
    /** The strategic commissioning plan of a Primary Care Trust, for five years. */
    STRATEGIC_COMMISSIONING_PLAN("Strategic Commissioning Plan"),
    /** A commissioner's contract with a provider, and its quality requirements. */
    CONTRACT("Contract"),
    /** A commissioner's review of a provider's performance. */
    PERFORMANCE_REVIEW("Performance review"),
    /** The Healthcare Commission's Annual Health Check of NHS bodies. */
    ANNUAL_HEALTH_CHECK("Annual Health Check"),
    /**
     * What the regulator finds: the Commission for Social Care Inspection of social care to 31 March 2009, the Care Quality Commission
     * of health and adult social care from 1 April 2009.
     */
    REGULATORS_ASSESSMENT("Assessment by the regulator"),
    /** The Audit Commission's Comprehensive Area Assessment, from 2009. */
    COMPREHENSIVE_AREA_ASSESSMENT("Comprehensive Area Assessment");

    private final String title;

    CycleDocument(String title) {
        this.title = title;
    }

    /**
     * The name in plain English.
     *
     * @return for example {@code Local Area Agreement}
     */
    public String title() {
        return title;
    }
}
