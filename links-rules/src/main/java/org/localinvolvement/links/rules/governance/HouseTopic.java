package org.localinvolvement.links.rules.governance;

/** What is looked at to see whether a LINk or local Healthwatch keeps its own house in order. */
public enum HouseTopic {
    /** A procedure before each relevant decision and a statement with reasons after it: SI 2008/528 reg 2(1)(a), (d). */
    DECISIONS("Relevant decisions", true),
    /** A decision on what was asked, sent, referred, visited and spent: SI 2008/528 reg 2(2)(c) to (g). */
    DEALINGS("What was done and the decisions on it", true);

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
     * Whether law asks for it.
     *
     * @return false for what the guide of 2008 asks, or the LINk agreed itself, which never changes the outcome
     */
    public boolean isLaw() {
        return law;
    }
}
