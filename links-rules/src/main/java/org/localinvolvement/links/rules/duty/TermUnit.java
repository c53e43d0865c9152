package org.localinvolvement.links.rules.duty;

/** What a provision counts a time in. */
public enum TermUnit {
    /** Days other than Saturdays, Sundays and the holidays of the term's territory. */
    WORKING_DAYS,
    /** Calendar days. */
    DAYS,
    /** Calendar months: the time ends on the day of the same number, or on the last of a shorter month. */
    MONTHS,
    /** A fixed day of the year: the first such day after the start. */
    DAY_OF_YEAR
}
