package org.localinvolvement.links.model.commissioning;

/**
 * The eleven competencies of World Class Commissioning, which apply to Primary Care Trusts alone; the third is engagement.
 *
 * <p>Source: Department of Health, World Class Commissioning (December 2007), to which "Health and social care structures"
 * (May 2009), LINks and Commissioning refers; the guide itself names the third.
 */
public enum Competency {
    /** Locally lead the NHS. */
    LOCALLY_LEAD_THE_NHS(1),
    /** Work with community partners. */
    WORK_WITH_COMMUNITY_PARTNERS(2),
    /** Engage with public and patients; the one that matters most to a LINk. */
    ENGAGE_WITH_PUBLIC_AND_PATIENTS(3),
    /** Collaborate with clinicians. */
    COLLABORATE_WITH_CLINICIANS(4),
    /** Manage knowledge and assess needs. */
    MANAGE_KNOWLEDGE_AND_ASSESS_NEEDS(5),
    /** Prioritise investment. */
    PRIORITISE_INVESTMENT(6),
    /** Stimulate the market. */
    STIMULATE_THE_MARKET(7),
    /** Promote improvement and innovation. */
    PROMOTE_IMPROVEMENT_AND_INNOVATION(8),
    /** Secure procurement skills. */
    SECURE_PROCUREMENT_SKILLS(9),
    /** Manage the local health system. */
    MANAGE_THE_LOCAL_HEALTH_SYSTEM(10),
    /** Make sound financial investments. */
    MAKE_SOUND_FINANCIAL_INVESTMENTS(11);

    private final int number;

    Competency(int number) {
        this.number = number;
    }

    /**
     * Its number in the list.
     *
     * @return 1 to 11
     */
    public int number() {
        return number;
    }

    /**
     * Whether a commissioner is measured by it.
     *
     * @param kind a kind of commissioner
     * @return true for Primary Care Trusts alone
     */
    public boolean appliesTo(CommissionerKind kind) {
        return kind.isWorldClass();
    }
}
