package org.localinvolvement.links.model.involvement;

/**
 * The tone of a contact in five levels, from praise to concern.
 *
 * <p>LINks do not only criticise: the 2008 guide asks them to praise good services.
 */
public enum Tone {
    /** Warm praise. */
    STRONG_PRAISE,
    /** Praise. */
    PRAISE,
    /** Neither, or both. */
    MIXED,
    /** Concern. */
    CONCERN,
    /** Grave concern. */
    STRONG_CONCERN;

    /**
     * Whether this is praise.
     *
     * @return true for the two levels of praise
     */
    public boolean praises() {
        return this == STRONG_PRAISE || this == PRAISE;
    }

    /**
     * Whether this is concern.
     *
     * @return true for the two levels of concern
     */
    public boolean raisesConcern() {
        return this == CONCERN || this == STRONG_CONCERN;
    }
}
