package org.localinvolvement.links.api.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.localinvolvement.links.model.csv.CsvRows;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;

/** The rows of a comma-separated file as records. */
final class CsvRecords implements ExportRecords {

    private final String source;
    private final CsvRows rows;
    private final int[] at;
    private final int width;

    CsvRecords(ExportText text, String source, ImportMapping mapping, ExportSeen seen) throws IOException {
        this.source = source;
        this.rows = CsvRows.of(
                text.bytes(), source, text.encoding(), mapping.parts().separator());
        if (!rows.hasNext()) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.LOG_EMPTY,
                    source,
                    0,
                    null,
                    null,
                    "this file has no row",
                    "Export the records again, with a header line"));
        }
        CsvRows.Row header = rows.next();
        List<String> names = header.cells().stream().map(String::strip).toList();
        this.width = names.size();
        this.at = places(names, mapping, seen);
    }

    private int[] places(List<String> names, ImportMapping mapping, ExportSeen seen) {
        requireSeparated(names, mapping.parts().separator());
        List<Problem> problems = new ArrayList<>();
        boolean isHeader = mapping.columns().stream().anyMatch(names::contains);
        int[] places = new int[mapping.columns().size()];
        for (int place = 0; place < places.length; place++) {
            String column = mapping.columns().get(place);
            places[place] = names.indexOf(column);
            seen.column(place);
            if (places[place] < 0) {
                problems.add(missing(column, names, isHeader));
            } else if (names.lastIndexOf(column) != places[place]) {
                problems.add(new Problem(
                        ProblemCode.LOG_COLUMN_TWICE,
                        source,
                        1,
                        column,
                        null,
                        "the header has two columns of this name",
                        "Rename one of the two"));
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return places;
    }

    /** A first line without any mapped column may be a record, of which nothing is shown. */
    private Problem missing(String column, List<String> names, boolean isHeader) {
        String near = isHeader
                ? Suggestion.nearest(column, names)
                        .map(found -> "Did you mean \"" + found + "\"? ")
                        .orElse("")
                : "The first line has none of the mapped columns: is it the header? ";
        return new Problem(
                ProblemCode.LOG_COLUMN_MISSING,
                source,
                1,
                column,
                null,
                "the header has no column of this name among its " + names.size(),
                near + "Correct the mapping, its separator or encoding, or export this column too");
    }

    /** The commonest mistake: a file whose cells stand apart by another separator is one long cell. */
    private void requireSeparated(List<String> names, char separator) {
        for (String other : List.of(";", "\t", ",", "|")) {
            if (names.size() == 1
                    && separator != other.charAt(0)
                    && names.get(0).contains(other)) {
                String written = other.equals("\t") ? "\\t" : other;
                throw new UnusableInputException(new Problem(
                        ProblemCode.LOG_COLUMN_MISSING,
                        source,
                        1,
                        null,
                        null,
                        "the first line is a single cell; its columns seem to stand apart by \"" + written + "\"",
                        "Add separator: \"" + written + "\" to the mapping"));
            }
        }
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public ExportRecord next() {
        CsvRows.Row row = rows.next();
        if (row.tooLong()) {
            return ExportRecord.broken(new Problem(
                    ProblemCode.ROW_TOO_LONG,
                    source,
                    row.line(),
                    null,
                    null,
                    "this row has more than one million characters",
                    "Shorten it, or close a quotation mark that is left open"));
        }
        if (row.cells().size() != width) {
            return ExportRecord.broken(new Problem(
                    ProblemCode.ROW_LENGTH,
                    source,
                    row.line(),
                    null,
                    null,
                    "this row has " + row.cells().size() + " cells and the header " + width,
                    "Put a cell that holds the separator in double quotes, or export again: the file may be cut off"));
        }
        List<List<String>> texts = new ArrayList<>(at.length);
        for (int place : at) {
            String cell = row.cell(place);
            texts.add(cell.isEmpty() ? List.of() : List.of(cell));
        }
        return new ExportRecord(row.line(), texts, "", null);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
