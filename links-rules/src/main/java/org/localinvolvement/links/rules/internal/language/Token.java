package org.localinvolvement.links.rules.internal.language;

/**
 * A word, text, number or sign in a file of rules.
 *
 * @param kind what it is
 * @param text as it stands there; of a text, without its quotation marks
 * @param line from 1
 * @param column of its first character, from 1
 * @param length how many characters it takes in the file
 */
record Token(Kind kind, String text, int line, int column, int length) {

    enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(expected);
    }

    boolean isVariable() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    /** As the file has it. */
    String written() {
        return kind == Kind.TEXT ? "\"" + text + "\"" : text;
    }
}
