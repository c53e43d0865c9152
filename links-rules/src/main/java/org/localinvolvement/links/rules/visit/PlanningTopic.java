package org.localinvolvement.links.rules.visit;

/**
 * What is looked at when a visit is planned.
 *
 * <p>Source: "Starting a work programme" (April 2008), Building relationships; Local Government and Public
 * Involvement in Health Act 2007 s.225(4); SI 2008/528 reg 2; SI 2012/3094 reg 40; the code of conduct of 2008, whose topics are
 * recalled.
 */
public enum PlanningTopic {
    /** What the regulator plans there. */
    REGULATOR("What the regulator plans there", "The regulator plans nothing there near the visit.", true),
    /** What others plan there: another LINk, a scrutiny committee, an advice service. */
    OTHERS("What others plan there", "Nobody else plans anything there near the visit.", true),
    /** What the visit is for. */
    PURPOSE("What the visit is for", "The visit serves an activity of involvement.", true),
    /** Its place in the work programme. */
    PROGRAMME("The work programme", "The visit belongs to work that is open on its day.", true),
    /** When the premises were visited last, and what came of it. */
    EARLIER_VISITS("Earlier visits", "No earlier visit stands against this one.", true),
    /** Whether there is a law of visits on that day, and care is provided at that time. */
    TIME("The time", "Care services are provided there at that time.", true),
    /** Who was told of it. */
    NOTICE("Who is told of it", "The visit is announced, and those who receive care there were told.", true),
    /** The decision to make it. */
    DECISION(
            "The decision to make it",
            "It was decided under a procedure published before, and a statement with reasons is published.",
            true),
    /** What to keep to on the day. */
    CONDUCT("On the day", "Nothing is told of conduct.", false);

    private final String title;
    private final String clear;
    private final boolean concerns;

    PlanningTopic(String title, String clear, boolean concerns) {
        this.title = title;
        this.clear = clear;
        this.concerns = concerns;
    }

    /**
     * The topic in plain English.
     *
     * @return for example {@code What the regulator plans there}
     */
    public String title() {
        return title;
    }

    /**
     * What can be said where no rule found anything to attend to.
     *
     * @return a sentence
     */
    public String clear() {
        return clear;
    }

    /**
     * Whether something of it can stand against the plan.
     *
     * @return false for what is told of every visit
     */
    public boolean concerns() {
        return concerns;
    }
}
