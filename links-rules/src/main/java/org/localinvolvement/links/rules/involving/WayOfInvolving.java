package org.localinvolvement.links.rules.involving;

/** How somebody was involved. Source: National Health Service Act 2006 s.242(1B): by consultation, by information, or otherwise. */
public enum WayOfInvolving {
    /** Consulted. */
    CONSULTED("consulted"),
    /** Provided with information. */
    INFORMED("informed"),
    /** In another way. */
    OTHER_WAY("involved in another way");

    private final String inWords;

    WayOfInvolving(String inWords) {
        this.inWords = inWords;
    }

    /**
     * How, in words.
     *
     * @return for example {@code consulted}
     */
    public String inWords() {
        return inWords;
    }
}
