package org.localinvolvement.links.rules.annual;

/**
 * What an annual report tells; their order is that of the report.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.227(3); "Directions on Matters to Be Addressed in LINk Annual
 * Reports 2008", of which the first four matters are held and the others recalled, unverified.
 */
public enum AnnualMatter {
    /** Directions 2008, among the first four matters. */
    CONTACT_DETAILS("How to reach the LINk and its host"),
    /** Directions 2008, among the first four matters; s.227(3)(b). */
    FINANCE("What was spent, and on what"),
    /** Directions 2008, among the first four matters. */
    NAMES("Authorised representatives, and those who take relevant decisions"),
    /** Recalled. */
    PARTICIPATION("Who took part and who was heard"),
    /** Recalled. */
    REQUESTS("Requests for information, and what was answered"),
    /** Recalled. */
    REPORTS("Reports and recommendations, and what was answered"),
    /** Recalled. */
    VISITS("Visits that were made"),
    /** Recalled. */
    REFERRALS("Referrals to Overview and Scrutiny Committees"),
    /** Recalled. */
    IMPACT("What came of the work");

    private final String title;

    AnnualMatter(String title) {
        this.title = title;
    }

    /**
     * The heading.
     *
     * @return for example {@code What was spent, and on what}
     */
    public String title() {
        return title;
    }
}
