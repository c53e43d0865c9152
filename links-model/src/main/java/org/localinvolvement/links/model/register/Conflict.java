package org.localinvolvement.links.model.register;

import org.localinvolvement.links.model.organisation.Identifier;

/**
 * Something that cannot hold of two bodies at once, and what the register does about it.
 *
 * @param kind what cannot hold
 * @param body the id of the body that gives way: it loses the code, is followed by nobody, or its reference answers nothing
 * @param other the id of the body that it conflicts with
 * @param reason what cannot hold, and what to do; without a full stop
 */
public record Conflict(Kind kind, Identifier body, Identifier other, String reason) {

    /** What cannot hold of two bodies at once. */
    public enum Kind {
        /** Both claim one code on one day. */
        CODE,
        /** One is to follow the other and does not outlive it. */
        SUCCESSION,
        /** One takes the other for a body of a kind that it is not. */
        REFERENCE
    }
}
