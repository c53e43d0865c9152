package org.localinvolvement.links.model.involvement;

/**
 * What makes a decision of a LINk a relevant one.
 *
 * <p>Source: SI 2008/528 reg 2(2).
 */
public enum DecisionHead {
    /** How to undertake activities: (a). */
    HOW_TO_UNDERTAKE_ACTIVITIES,
    /** Which care services to look at: (b). */
    WHICH_CARE_SERVICES,
    /** What to spend: (c). */
    SPENDING,
    /** Whether to ask for information: (d). */
    ASK_FOR_INFORMATION,
    /** Whether to send a report or recommendation: (e). */
    SEND_A_REPORT,
    /** Which premises to enter, and when: (f). */
    ENTER_PREMISES,
    /** Whether to refer a matter to an Overview and Scrutiny Committee: (g). */
    REFER_A_MATTER,
    /** Whether to report a matter to anyone else: (h). */
    REPORT_A_MATTER
}
