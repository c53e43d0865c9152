package org.localinvolvement.links.rules.involving;

import java.util.Locale;

/**
 * What a Joint Strategic Needs Assessment is looked at for.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.116(4), (5) for the first two; the guides of April 2008 and May
 * 2009 for the others, which no provision asks for.
 */
public enum NeedsElement {
    /** It is published by the authority. */
    PUBLISHED("Published by the council"),
    /** The council and each partner Primary Care Trust prepare it. */
    PARTNERS("Prepared by the council and each partner Primary Care Trust"),
    /** The Director of Public Health leads it. */
    LED("Led by the Director of Public Health"),
    /** It is refreshed. */
    REFRESHED("Refreshed in the agreed time"),
    /** It covers needs to come beside those of today. */
    FUTURE_NEEDS("Current and future needs"),
    /** It shows how people were involved. */
    EVIDENCE_OF_INVOLVEMENT("Evidence of involvement"),
    /** It says how the needs will be met. */
    HOW_NEEDS_WILL_BE_MET("How the needs will be met");

    private final String title;

    NeedsElement(String title) {
        this.title = title;
    }

    /**
     * The element in words.
     *
     * @return for example {@code Evidence of involvement}
     */
    public String title() {
        return title;
    }

    /**
     * What findings name it by.
     *
     * @return for example {@code evidence-of-involvement}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
