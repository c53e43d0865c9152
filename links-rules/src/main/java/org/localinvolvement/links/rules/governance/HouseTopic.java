package org.localinvolvement.links.rules.governance;

import org.localinvolvement.links.model.decision.Regime;

/** What is looked at to see whether a LINk or local Healthwatch keeps its own house in order. */
public enum HouseTopic {
    /** A procedure before each relevant decision and a statement with reasons after it: SI 2008/528 reg 2(1)(a), (d). */
    DECISIONS("Relevant decisions", true),
    /** Procedures for decisions and for breaches of it: SI 2008/528 reg 2(1)(a) to (c), (3)(c). */
    PROCEDURES("Procedures", true),
    /** Breaches of the procedure for decisions: SI 2008/528 reg 2(3)(c)(ii), (4); SI 2012/3094 reg 40(5). */
    BREACHES("Breaches", true),
    /** A decision on what was asked, sent, referred, visited and spent: SI 2008/528 reg 2(2)(c) to (g). */
    DEALINGS("What was done and the decisions on it", true),
    /** Who is authorised, by which procedure and steps, and the list of them: SI 2008/528 reg 3; SI 2012/3094 reg 42. */
    REPRESENTATIVES("Authorised representatives", true),
    /** That those who visited were authorised: Local Government and Public Involvement in Health Act 2007 s.225(5). */
    VISITS("Who visited", true),
    /** How lay persons and volunteers are involved, of local Healthwatch alone: SI 2012/3094 regs 38, 40(1)(g). */
    LAY_INVOLVEMENT("Lay persons and volunteers", true),
    /** The five points that a LINk that starts considers: "Starting a work programme" (April 2008), Setting a work programme. */
    READINESS("The five points of starting", false),
    /** That nobody dominates the running or the work: the same guide, Identifying priorities. */
    RUNNING("Who runs it", false);

    private final String title;
    private final boolean law;

    HouseTopic(String title, boolean law) {
        this.title = title;
        this.law = law;
    }

    /**
     * What it is called.
     *
     * @return for example {@code Relevant decisions}
     */
    public String title() {
        return title;
    }

    /**
     * Whether it is looked at under a law.
     *
     * @param regime the law in force
     * @return false where that law, and what goes with it, does not know it
     */
    public boolean isAskedUnder(Regime regime) {
        return switch (this) {
            case LAY_INVOLVEMENT -> regime == Regime.LOCAL_HEALTHWATCH;
            case READINESS -> regime == Regime.LINKS;
            default -> true;
        };
    }

    /**
     * Whether law asks for it.
     *
     * @return false for what the guide of 2008 asks, or the LINk agreed itself, which never changes the outcome
     */
    public boolean isLaw() {
        return law;
    }
}
