package org.localinvolvement.links.rules.internal.compile;

/** How far a rule file came. */
public enum Stage {
    /** The engine could not make code of it. */
    COMPILE,
    /** The code names something that rules may not name; none of it ran. */
    BYTES,
    /** The code could not be loaded, or its rules do not make a rule base. */
    LOAD
}
