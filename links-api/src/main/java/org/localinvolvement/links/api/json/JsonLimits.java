package org.localinvolvement.links.api.json;

/** How large a JSON document can be that is read; each limit is told with a problem code of its own. */
public final class JsonLimits {

    /** The most bytes of a document in UTF-8. */
    public static final int MOST_BYTES = 10_000_000;

    /** The most objects and lists within each other, the whole document being the first. */
    public static final int DEEPEST = 30;

    /** The most characters of a text or of the name of a member. */
    public static final int LONGEST_TEXT = 20_000;

    /** The most characters of a number. */
    public static final int LONGEST_NUMBER = 30;

    /** The most items of a list. */
    public static final int MOST_ITEMS = 100_000;

    /** The most members of an object. */
    public static final int MOST_MEMBERS = 1_000;

    /** The most rules that are explained with one answer. */
    public static final int MOST_EXPLANATIONS = 100;

    private JsonLimits() {}
}
