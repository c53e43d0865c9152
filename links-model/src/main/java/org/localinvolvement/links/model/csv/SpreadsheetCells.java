package org.localinvolvement.links.model.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text as a formula.
 *
 * <p>A spreadsheet runs a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, {@code %} or {@code |}, or with the wide
 * form of the first four, also after white space, quotation marks or control characters. One that takes another separator for its own
 * sees such a cell also behind a semicolon, a tab, a bar or a line break within a cell. An apostrophe is put in front of each, and of a
 * cell that begins with a control character, so that it is text. Texts go through here; a number that the library counted does not, and stays one.
 *
 * <p>What was put in can be taken out again with {@link #original(String)}; whoever reads the file with a program of their own does the
 * same: of two or more apostrophes in front of such a beginning, and of one, the first goes.
 */
public final class SpreadsheetCells {

    private static final String BEGINNING = "(?:^|(?<=[;|\\t\\r\\n]))";
    private static final String BEFORE = "[\\s\\p{Cntrl}\\p{Z}\\p{Cf}\"'\u2018\u2019\u201C\u201D]*";
    private static final String FORMULA = "[=+\\-@%|\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern DANGEROUS =
            Pattern.compile(BEGINNING + "(?=" + BEFORE + FORMULA + ")|^(?='*\\p{Cntrl})");
    private static final Pattern MADE_SAFE =
            Pattern.compile(BEGINNING + "'(?=" + BEFORE + FORMULA + ")|^'(?='*\\p{Cntrl})");

    private SpreadsheetCells() {}

    /**
     * A cell that a spreadsheet shows and does not run.
     *
     * @param cell any text
     * @return the text, perhaps with apostrophes put in
     */
    public static String safe(String cell) {
        return DANGEROUS.matcher(cell).replaceAll("'");
    }

    /**
     * The text that was made safe.
     *
     * @param cell what {@link #safe(String)} returned
     * @return what it was given
     */
    public static String original(String cell) {
        return MADE_SAFE.matcher(cell).replaceAll("");
    }
}
