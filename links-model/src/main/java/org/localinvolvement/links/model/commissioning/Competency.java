package org.localinvolvement.links.model.commissioning;

/**
 * The eleven competencies of World Class Commissioning, which apply to Primary Care Trusts alone; the third is engagement.
 *
 * <p>Source: Department of Health, World Class Commissioning (December 2007), to which "Health and social care structures"
 * (May 2009), LINks and Commissioning refers; the guide itself names the third.
 */
public enum Competency {
    /** Locally lead the NHS. */
    LOCALLY_LEAD_THE_NHS(1, "Locally lead the NHS"),
    /** Work with community partners. */
    WORK_WITH_COMMUNITY_PARTNERS(2, "Work with community partners"),
    /** Engage with public and patients; the one that matters most to a LINk. */
    ENGAGE_WITH_PUBLIC_AND_PATIENTS(3, "Engage with public and patients"),
    /** Collaborate with clinicians. */
    COLLABORATE_WITH_CLINICIANS(4, "Collaborate with clinicians"),
    /** Manage knowledge and assess needs. */
    MANAGE_KNOWLEDGE_AND_ASSESS_NEEDS(5, "Manage knowledge and assess needs"),
    /** Prioritise investment. */
    PRIORITISE_INVESTMENT(6, "Prioritise investment"),
    /** Stimulate the market. */
    STIMULATE_THE_MARKET(7, "Stimulate the market"),
    /** Promote improvement and innovation. */
    PROMOTE_IMPROVEMENT_AND_INNOVATION(8, "Promote improvement and innovation"),
    /** Secure procurement skills. */
    SECURE_PROCUREMENT_SKILLS(9, "Secure procurement skills"),
    /** Manage the local health system. */
    MANAGE_THE_LOCAL_HEALTH_SYSTEM(10, "Manage the local health system"),
    /** Make sound financial investments. */
    MAKE_SOUND_FINANCIAL_INVESTMENTS(11, "Make sound financial investments");

    private final int number;
    private final String title;

    Competency(int number, String title) {
        this.number = number;
        this.title = title;
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
     * The name in plain English.
     *
     * @return for example {@code Engage with public and patients}
     */
    public String title() {
        return title;
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
