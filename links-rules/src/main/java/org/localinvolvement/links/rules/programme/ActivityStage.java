package org.localinvolvement.links.rules.programme;

/** Where a planned activity of another body stands as at the date of the question. */
public enum ActivityStage {
    /** It has not begun: it can be joined, or done together. */
    AHEAD,
    /** It is under way: its result can be waited for, or it can be joined. */
    UNDER_WAY,
    /** It has ended: its result is evidence. */
    ENDED
}
