package org.localinvolvement.links.rules.former;

import java.util.Locale;

/**
 * A word that rules or packs wrote for an earlier release.
 *
 * @param what what the word names
 * @param of where it belongs, as {@link What} says; empty where the word alone says it
 * @param old the word that was written
 * @param now the word that is written instead
 * @param since the version from which on the new word is there
 * @param works whether the old word is still understood
 */
public record FormerWord(What what, String of, String old, String now, String since, boolean works) {

    /** What a word of rules or packs names. */
    public enum What {
        /** A type of fact, a list of constants or what rules speak to, by its import. */
        TYPE,
        /** A field of a type; the type is named without its package. */
        FIELD,
        /** A constant of a list; the list is named without its package. */
        CONSTANT,
        /** A finding of a question. */
        FINDING,
        /** An annotation of a rule, without the at sign. */
        ANNOTATION,
        /** A question, as it stands under {@code extends} in {@code pack.yaml}. */
        QUESTION,
        /** A parameter of the library. */
        PARAMETER,
        /** The id of a rule that the library ships. */
        RULE,
        /** An action of the library. */
        ACTION,
        /**
         * A key of a document: {@code pack.yaml}, {@code parameters}, {@code profile} or {@code *.test.yaml}. A key that is gone is
         * never understood.
         */
        KEY;

        /**
         * The word for it.
         *
         * @return in small letters
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks that an old key is not said to be understood.
     *
     * @throws IllegalArgumentException if it is
     */
    public FormerWord {
        if (what == What.KEY && works) {
            throw new IllegalArgumentException("The key " + old + " of " + of
                    + " is gone: no reader understands two keys for one thing; say works: no");
        }
    }

    /**
     * What a problem tells its reader to do about the old word.
     *
     * @param written as it was written; a type with or without its package
     * @return without a full stop
     */
    public String remedy(String written) {
        return "Write \"" + now(written) + "\", which since " + since + " is the word for \"" + written + "\"";
    }

    /**
     * What is wrong with the old word where it is still understood.
     *
     * @param written as it was written; a type with or without its package
     * @return without a full stop
     */
    public String reason(String written) {
        return "\"" + written + "\" is an old word for \"" + now(written) + "\", since " + since;
    }

    /**
     * The new word.
     *
     * @param written how the old one was written; a type with or without its package
     * @return written likewise
     */
    public String now(String written) {
        return what == What.TYPE && written.indexOf('.') < 0 ? simple(now) : now;
    }

    /** Whether this is what was written; a type is written with its package in an import, and without it in a pattern. */
    boolean isWritten(String written) {
        return old.equals(written) || (what == What.TYPE && simple(old).equals(written));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
