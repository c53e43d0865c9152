package org.localinvolvement.links.model.work;

import org.localinvolvement.links.model.decision.Citation;

/**
 * What makes a decision of a LINk a relevant one.
 *
 * <p>Source: SI 2008/528 reg 2(2).
 */
public enum DecisionHead {
    /** How to undertake activities: (a). */
    HOW_TO_UNDERTAKE_ACTIVITIES("a"),
    /** Which care services to look at: (b). */
    WHICH_CARE_SERVICES("b"),
    /** What to spend: (c). */
    SPENDING("c"),
    /** Whether to ask for information: (d). */
    ASK_FOR_INFORMATION("d"),
    /** Whether to send a report or recommendation: (e). */
    SEND_A_REPORT("e"),
    /** Which premises to enter, and when: (f). */
    ENTER_PREMISES("f"),
    /** Whether to refer a matter to an Overview and Scrutiny Committee: (g). */
    REFER_A_MATTER("g"),
    /** Whether to report a matter to anyone else: (h). */
    REPORT_A_MATTER("h");

    private final String paragraph;

    DecisionHead(String paragraph) {
        this.paragraph = paragraph;
    }

    /**
     * The provision that makes it relevant.
     *
     * @return for example {@code SI 2008/528 reg 2(2)(f)}
     */
    public Citation provision() {
        return new Citation("SI 2008/528 reg 2(2)(" + paragraph + ")");
    }
}
