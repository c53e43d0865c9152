package org.localinvolvement.links.model.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * A comma-separated file in UTF-8 as rows whose cells have names.
 *
 * <p>Rows come one after the other. A row that has another number of cells than it should, that is too long or that holds bytes
 * which are not text becomes a problem, and the next row comes instead. {@link #problems()} tells these and whatever was told
 * of a row with {@link TableRow}. A file that holds a zero byte is no text, and cannot be read at all.
 *
 * <p>For one thread; to be closed.
 */
public final class CsvTable implements Iterator<TableRow>, Closeable {

    private static final String REMARK = "#";
    private static final char NOTHING = '\u0000';
    private static final char REPLACEMENT = '\uFFFD';

    private final String source;
    private final CsvRows rows;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final boolean remarks;
    private int fewest;
    private int most;
    private @Nullable TableRow next;

    private CsvTable(String source, CsvRows rows, boolean remarks) {
        this.source = source;
        this.rows = rows;
        this.remarks = remarks;
    }

    /**
     * Opens a file whose first row names its columns, in any order. A line that begins with {@code #} is a remark. A column that
     * is not known is told and not read.
     *
     * @param file the file
     * @param columns which columns it may have and which it has to have
     * @return its rows after the header
     * @throws UnusableInputException if it cannot be opened, is no text, has no row, or its header lacks a column or names one twice
     */
    public static CsvTable open(Path file, CsvColumns columns) {
        String source = CsvRows.nameOf(file);
        return named(source, CsvRows.open(file, StandardCharsets.UTF_8, ','), columns);
    }

    /**
     * Reads a stream, for example of a resource, whose first row names its columns.
     *
     * @param bytes the stream; closed with the table
     * @param source the name to tell problems with
     * @param columns which columns it may have and which it has to have
     * @return its rows after the header
     * @throws IOException if the stream cannot be read
     * @throws UnusableInputException if it has no row, or its header lacks a column or names one twice
     */
    public static CsvTable of(InputStream bytes, String source, CsvColumns columns) throws IOException {
        return named(source, CsvRows.of(bytes, source, StandardCharsets.UTF_8, ','), columns);
    }

    /**
     * Opens a file without a header, whose columns have their places.
     *
     * @param file the file
     * @param columns the columns that are read, each with its place from 0
     * @param fewest how many cells a row has at least; the cells that it lacks at its end are empty
     * @param most how many it has at most
     * @return its rows
     * @throws UnusableInputException if it cannot be opened, is no text or has no row
     */
    public static CsvTable withoutHeader(Path file, Map<String, Integer> columns, int fewest, int most) {
        String source = CsvRows.nameOf(file);
        CsvTable table = new CsvTable(source, CsvRows.open(file, StandardCharsets.UTF_8, ','), false);
        table.places.putAll(new TreeMap<>(columns));
        table.fewest = fewest;
        table.most = most;
        CsvRows.Row first = table.nextWritten();
        if (first == null) {
            throw table.empty();
        }
        table.next = table.readable(first);
        return table;
    }

    private static CsvTable named(String source, CsvRows rows, CsvColumns columns) {
        CsvTable table = new CsvTable(source, rows, true);
        CsvRows.Row header = table.nextWritten();
        if (header == null) {
            throw table.empty();
        }
        table.readHeader(header, columns);
        return table;
    }

    private UnusableInputException empty() {
        return new UnusableInputException(new Problem(
                ProblemCode.LIST_EMPTY, source, 0, null, null, "this file has no row", "Export the list again"));
    }

    private void readHeader(CsvRows.Row header, CsvColumns columns) {
        List<String> names =
                header.cells().stream().map(name -> columns.named(name.strip())).toList();
        List<Problem> unusable = new ArrayList<>();
        for (String column : columns.known()) {
            if (Collections.frequency(names, column) > 1) {
                unusable.add(new Problem(
                        ProblemCode.LIST_COLUMN_TWICE,
                        source,
                        header.line(),
                        column,
                        null,
                        "the header has two columns of this name",
                        "Rename one of the two"));
            } else if (columns.needed().contains(column) && !names.contains(column)) {
                unusable.add(new Problem(
                        ProblemCode.LIST_COLUMN_MISSING,
                        source,
                        header.line(),
                        column,
                        null,
                        "the header has no column of this name among its " + names.size(),
                        Suggestion.nearest(column, names)
                                        .map(near -> "Did you mean \"" + near + "\"? ")
                                        .orElse("")
                                + "Add the column; the first row names the columns, apart by commas"));
            }
        }
        if (!unusable.isEmpty()) {
            throw new UnusableInputException(unusable);
        }
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at);
            if (columns.known().contains(name)) {
                places.put(name, at);
            } else {
                problems.add(new Problem(
                        ProblemCode.LIST_COLUMN_UNKNOWN,
                        source,
                        header.line(),
                        name,
                        null,
                        "this column is not known and not read",
                        "Leave it out or rename it. " + Suggestion.among(name, columns.known())));
            }
        }
        fewest = names.size();
        most = names.size();
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            CsvRows.Row row = nextWritten();
            if (row == null) {
                return false;
            }
            next = readable(row);
        }
        return true;
    }

    @Override
    public TableRow next() {
        TableRow row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }

    private CsvRows.@Nullable Row nextWritten() {
        while (rows.hasNext()) {
            CsvRows.Row row = rows.next();
            if (row.cells().stream().anyMatch(cell -> cell.indexOf(NOTHING) >= 0)) {
                throw new UnusableInputException(new Problem(
                        ProblemCode.NOT_TEXT,
                        source,
                        row.line(),
                        null,
                        null,
                        "this is no text in UTF-8: it is a file of another program, or in an encoding of two bytes a letter",
                        "Save the list as comma-separated text in UTF-8"));
            }
            if (!remarks || !row.cell(0).startsWith(REMARK)) {
                return row;
            }
        }
        return null;
    }

    /** The row with its names, or null with one more problem. */
    private @Nullable TableRow readable(CsvRows.Row row) {
        TableRow named = new TableRow(source, row, places, problems);
        int cells = row.cells().size();
        if (row.tooLong()) {
            named.tell(
                    ProblemCode.ROW_TOO_LONG,
                    null,
                    null,
                    "this row has more than a million characters",
                    "Shorten it, or look for a quotation mark that is not closed");
        } else if (cells < fewest || cells > most) {
            named.tell(
                    ProblemCode.ROW_LENGTH,
                    null,
                    null,
                    "this row has " + cells + " cells and should have "
                            + (fewest == most ? fewest + "" : fewest + " to " + most),
                    "Put a cell that holds a comma in double quotes, or fill the row up");
        } else {
            places.forEach((column, at) -> {
                if (row.cell(at).indexOf(REPLACEMENT) >= 0) {
                    named.tell(
                            ProblemCode.NOT_TEXT,
                            column,
                            null,
                            "this cell holds bytes that are not text in UTF-8",
                            "Save the file as UTF-8");
                }
            });
        }
        return named.isSound() ? named : null;
    }

    /**
     * What was told so far of the header and the rows.
     *
     * @return in the order of the lines; every problem only once the last row was read
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
