package org.localinvolvement.links.model.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;

/**
 * Comma-separated rows as a text, in the form that {@link CsvTable} reads: a line feed at the end of each line, cells quoted only
 * where they have to be, the same bytes for the same cells.
 *
 * <p>It leaves cells as they are: whoever writes texts of others puts them through {@link SpreadsheetCells} first. Not for several threads
 * at once.
 */
public final class CsvText {

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);

    private CsvText() {}

    /**
     * Begins with the names of the columns.
     *
     * @param columns the names, in their order
     * @return a text of one line
     */
    public static CsvText headed(String... columns) {
        CsvText rows = new CsvText();
        rows.row(columns);
        return rows;
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are columns
     */
    public void row(String... cells) {
        writer.writeRecord(cells);
    }

    /**
     * What was written.
     *
     * @return the text, with a line feed at its end
     */
    @Override
    public String toString() {
        return text.toString();
    }
}
