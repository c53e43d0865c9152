package org.localinvolvement.links.model.decision;

import org.jspecify.annotations.Nullable;

/**
 * Something in a host's data that could not be used, told so that a person can mend it.
 *
 * <p>It holds no personal data: the value of a column that names people or records is never in it.
 *
 * @param code which kind of problem
 * @param source the name of the file or document, without its folder
 * @param line the line on which it stands, from 1; 0 where a line has no meaning
 * @param column the name of the column or the key, in a document in JSON the JSON pointer (RFC 6901); null where it concerns the whole
 *     row or file
 * @param value the offending text, cut to 60 characters and free of control characters; null where it may not be shown
 * @param reason what is wrong and what was expected
 * @param remedy what to do
 */
public record Problem(
        ProblemCode code,
        String source,
        long line,
        @Nullable String column,
        @Nullable String value,
        String reason,
        String remedy) {

    private static final int LONGEST_VALUE = 60;
    private static final char REPLACEMENT = '\uFFFD';

    /** Makes the value fit to be shown. */
    public Problem {
        value = value == null ? null : presentable(value);
    }

    private static String presentable(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters <= LONGEST_VALUE
                ? Visible.text(text, REPLACEMENT)
                : Visible.text(text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)), REPLACEMENT) + "…";
    }

    /**
     * The problem in one line, in which nothing that stood in a file can steer a terminal.
     *
     * @return for example {@code contacts.csv:17, date, "31/02/2009": not a date of the form dd/MM/yyyy. Correct the cell.
     *     [LINKS-112]}
     */
    public String inWords() {
        StringBuilder words = new StringBuilder(source);
        if (line > 0) {
            words.append(':').append(line);
        }
        if (column != null) {
            words.append(", ").append(column);
        }
        if (value != null) {
            words.append(", \"").append(value).append('"');
        }
        words.append(": ")
                .append(reason)
                .append(". ")
                .append(remedy)
                .append(". [")
                .append(code.code())
                .append(']');
        return Visible.text(words.toString(), REPLACEMENT);
    }
}
