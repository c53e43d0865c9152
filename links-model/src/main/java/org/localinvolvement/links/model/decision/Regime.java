package org.localinvolvement.links.model.decision;

import java.time.LocalDate;

/**
 * Which law of local involvement is in force on a date.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 Part 14, in force from 1 April 2008 (SI 2008/461
 * art 2), and as amended by the Health and Social Care Act 2012 ss.181-189 from 1 April 2013.
 */
public enum Regime {
    /** Before 1 April 2008: there is no Local Involvement Network. */
    NONE("before Local Involvement Networks"),
    /** 1 April 2008 to 31 March 2013, both inclusive. */
    LINKS("Local Involvement Networks"),
    /** From 1 April 2013. */
    LOCAL_HEALTHWATCH("local Healthwatch");

    private static final LocalDate LINKS_START = LocalDate.of(2008, 4, 1);
    private static final LocalDate HEALTHWATCH_START = LocalDate.of(2013, 4, 1);

    private final String title;

    Regime(String title) {
        this.title = title;
    }

    /**
     * The regime in force on a day.
     *
     * @param day any day
     * @return the regime
     */
    public static Regime asAt(LocalDate day) {
        if (day.isBefore(LINKS_START)) {
            return NONE;
        }
        return day.isBefore(HEALTHWATCH_START) ? LINKS : LOCAL_HEALTHWATCH;
    }

    /**
     * The name in plain English.
     *
     * @return for example {@code Local Involvement Networks}
     */
    public String title() {
        return title;
    }
}
