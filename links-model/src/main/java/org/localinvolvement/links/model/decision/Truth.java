package org.localinvolvement.links.model.decision;

import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * Yes, no, or not known: the three answers of this library, combined as in Kleene's strong logic.
 *
 * <p>{@link #UNKNOWN} means that the facts given do not settle it. It is never a polite no.
 */
public enum Truth {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** The facts given do not settle it. */
    UNKNOWN;

    /**
     * From a Java boolean.
     *
     * @param value a fact that is known
     * @return {@link #YES} or {@link #NO}
     */
    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * Whether a figure is at or over a threshold.
     *
     * @param figure what is known of the figure
     * @param threshold inclusive
     * @return unknown where it depends on where between its bounds the figure lies
     */
    public static Truth atLeast(Bounds figure, Ratio threshold) {
        if (figure.least().compareTo(threshold) >= 0) {
            return YES;
        }
        return figure.most().compareTo(threshold) < 0 ? NO : UNKNOWN;
    }

    /**
     * Whether a figure is at or under a threshold.
     *
     * @param figure what is known of the figure
     * @param threshold inclusive
     * @return unknown where it depends on where between its bounds the figure lies
     */
    public static Truth atMost(Bounds figure, Ratio threshold) {
        if (figure.most().compareTo(threshold) <= 0) {
            return YES;
        }
        return figure.least().compareTo(threshold) > 0 ? NO : UNKNOWN;
    }

    /**
     * Both.
     *
     * @param other the other
     * @return no where either is no, yes where both are yes, otherwise unknown
     */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /**
     * Either.
     *
     * @param other the other
     * @return yes where either is yes, no where both are no, otherwise unknown
     */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /**
     * The contrary.
     *
     * @return no for yes, yes for no, unknown for unknown
     */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
