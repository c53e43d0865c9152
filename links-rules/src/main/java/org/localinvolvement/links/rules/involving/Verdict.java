package org.localinvolvement.links.rules.involving;

import org.localinvolvement.links.model.decision.Truth;

/** How something that was checked stands. */
public enum Verdict {
    /** Nothing that is asked for is lacking. */
    MET("met"),
    /** Something that is asked for is lacking. */
    NOT_MET("not met"),
    /** Nothing is asked for. */
    NO_DUTY("no duty"),
    /** It depends on what is not known. */
    CANNOT_SAY("cannot say");

    private final String inWords;

    Verdict(String inWords) {
        this.inWords = inWords;
    }

    /**
     * The verdict in words.
     *
     * @return for example {@code not met}
     */
    public String inWords() {
        return inWords;
    }

    static Verdict of(Truth binds, Truth met) {
        if (binds == Truth.NO) {
            return NO_DUTY;
        }
        return switch (binds.not().or(met)) {
            case YES -> MET;
            case NO -> NOT_MET;
            case UNKNOWN -> CANNOT_SAY;
        };
    }
}
