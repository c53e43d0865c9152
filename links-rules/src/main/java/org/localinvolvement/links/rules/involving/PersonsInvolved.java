package org.localinvolvement.links.rules.involving;

/**
 * Who took part in a step.
 *
 * <p>Source: National Health Service Act 2006 s.242(1B), (1F): users are those to whom services are or may be provided; Local
 * Government Act 1999 s.3A (recalled): representatives of local persons; the LINk is none of these by itself.
 */
public enum PersonsInvolved {
    /** People to whom the services are or may be provided. */
    USERS("users"),
    /** Those who represent such people. */
    REPRESENTATIVES_OF_USERS("representatives of users"),
    /** The Local Involvement Network. */
    LINK("the LINk"),
    /** Those who represent people of the area, whether or not they use the services. */
    REPRESENTATIVES_OF_LOCAL_PERSONS("representatives of local persons");

    private final String inWords;

    PersonsInvolved(String inWords) {
        this.inWords = inWords;
    }

    /**
     * Who, in words.
     *
     * @return for example {@code representatives of users}
     */
    public String inWords() {
        return inWords;
    }

    /** Whether they are users in the sense of section 242, or stand for them. */
    boolean areUsers() {
        return this == USERS || this == REPRESENTATIVES_OF_USERS;
    }
}
