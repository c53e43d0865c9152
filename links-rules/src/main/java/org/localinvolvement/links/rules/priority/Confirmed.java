package org.localinvolvement.links.rules.priority;

/** How sure it is that a source says what a profile takes from it. */
public enum Confirmed {
    /** The source itself was read and says so. */
    READ,
    /** It follows from what was read, and is not said there in terms. */
    INFERRED,
    /** It is told from memory; nobody read it in the source. */
    RECALLED,
    /** It was looked for and not found, or the source did not publish it. */
    NOT_FOUND
}
