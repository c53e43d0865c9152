package org.localinvolvement.links.rules.duty;

/** How a duty stands on a date. */
public enum DutyState {
    /** Nothing is on record, and the last day has not come. */
    NOT_DUE("not due"),
    /** Nothing is on record, and this is the last day. */
    DUE("due today"),
    /** Nothing is on record, and the last day has passed. */
    OVERDUE("overdue"),
    /** It was done, on the last day or before. */
    ANSWERED_IN_TIME("answered in time"),
    /** It was done after the last day. */
    ANSWERED_LATE("answered late"),
    /** Something came that is no full answer: an acknowledgement without an explanation, or words not in writing. */
    ANSWER_INCOMPLETE("answer incomplete"),
    /** It is not on record as done, and no time is set for it. */
    OPEN("open, without a time"),
    /** It was done, and no time is set for it. */
    DONE("done"),
    /** Missing facts decide. */
    CANNOT_SAY("cannot say");

    private final String words;

    DutyState(String words) {
        this.words = words;
    }

    /**
     * The state in words.
     *
     * @return for example {@code answered in time}
     */
    public String words() {
        return words;
    }
}
