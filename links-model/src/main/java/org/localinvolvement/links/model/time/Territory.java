package org.localinvolvement.links.model.time;

/** Where the bank holidays of a calendar are bank holidays: each law says which ones it counts. */
public enum Territory {
    /**
     * England: the working days of SI 2008/528 reg 1(3), which defines them by bank holidays in England; SI 2002/3048 reg 2(6) and
     * SI 2012/3094 reg 34(1) use the same words.
     */
    ENGLAND("England"),
    /**
     * Any part of the United Kingdom: the working days of the Freedom of Information Act 2000 s.10. A calendar of England alone
     * cannot say them.
     */
    UNITED_KINGDOM("the United Kingdom");

    private final String words;

    Territory(String words) {
        this.words = words;
    }

    /**
     * The territory as it stands in a sentence.
     *
     * @return for example {@code England}
     */
    public String words() {
        return words;
    }
}
