package org.localinvolvement.links.model.commissioning;

/**
 * Who decides what is bought for people.
 *
 * <p>Source: "Health and social care structures" (May 2009): What is a Primary Care Trust?, Adult Social Services, LINks and
 * Commissioning, What is Practice Based Commissioning?, What is Specialist Commissioning? That specialised commissioning is
 * regional or national rests on a reading: the guide says only that its arrangements differ from those of other services.
 */
public enum CommissionerKind {
    /** A Primary Care Trust, or a Care Trust that is one. */
    PRIMARY_CARE_TRUST,
    /** A council with social services functions. */
    COUNCIL,
    /** GP practices and other primary care professionals; the Primary Care Trust keeps the budget. */
    PRACTICE_BASED,
    /** Specialised commissioning for a region. */
    SPECIALISED_REGIONAL,
    /** Specialised commissioning for the country. */
    SPECIALISED_NATIONAL,
    /** A Primary Care Trust and a council together. */
    JOINT;

    /**
     * Whether it holds the budget from which it buys.
     *
     * @return false for practice based commissioning alone, where the Primary Care Trust holds it
     */
    public boolean holdsBudget() {
        return this != PRACTICE_BASED;
    }

    /**
     * Whether World Class Commissioning and its competencies apply to it.
     *
     * <p>Source: "Health and social care structures" (May 2009), LINks and Commissioning: to Primary Care Trusts alone.
     *
     * @return true for a Primary Care Trust; false for commissioning together with a council as a whole, of which the trust is
     *     measured and the council is not
     */
    public boolean isWorldClass() {
        return this == PRIMARY_CARE_TRUST;
    }
}
