package org.localinvolvement.links.api.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localinvolvement.links.api.csv.ContactColumns.AttributeColumn;
import org.localinvolvement.links.api.csv.ContactColumns.Column;
import org.localinvolvement.links.api.csv.ContactColumns.Field;
import org.localinvolvement.links.model.csv.CsvRows;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;

/** Where in the rows of a log each mapped column stands. */
final class ContactHeader {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int END_OF_CELL = Character.MAX_VALUE + 1;

    private final String source;
    private final ContactColumns columns;
    private final int width;
    private final Set<String> personalColumns = new HashSet<>();
    private final Map<Field, Integer> position = new EnumMap<>(Field.class);
    private final Map<String, Integer> attributePosition = new TreeMap<>();
    private final int[] used;
    private final int[] unused;

    ContactHeader(String source, ContactColumns columns, List<String> header) {
        this.source = source;
        this.columns = columns;
        this.width = header.size();
        columns.columns().forEach((field, column) -> {
            if (field.personal()) {
                personalColumns.add(column.name());
            }
        });
        List<String> names = header.stream().map(String::strip).toList();
        requireSeparated(names);
        List<Problem> problems = new ArrayList<>();
        boolean isHeader = Stream.concat(
                        columns.columns().values().stream().map(Column::name),
                        columns.attributes().values().stream().map(AttributeColumn::name))
                .anyMatch(names::contains);
        columns.columns().forEach((field, column) -> {
            if (names.contains(column.name()) || !columns.mayBeMissing(field)) {
                position.put(field, find(names, isHeader, column.name(), problems));
            }
        });
        columns.attributes()
                .forEach((name, column) -> attributePosition.put(name, find(names, isHeader, column.name(), problems)));
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        Set<Integer> positions = new TreeSet<>(position.values());
        positions.addAll(attributePosition.values());
        this.used = positions.stream().mapToInt(Integer::intValue).toArray();
        this.unused =
                IntStream.range(0, width).filter(at -> !positions.contains(at)).toArray();
    }

    /** The commonest mistake: a log whose cells stand apart by another separator is one long cell. */
    private void requireSeparated(List<String> names) {
        for (String other : List.of(";", "\t", ",", "|")) {
            if (names.size() == 1
                    && columns.separator() != other.charAt(0)
                    && names.get(0).contains(other)) {
                String written = other.equals("\t") ? "\\t" : other;
                throw new UnusableInputException(new Problem(
                        ProblemCode.LOG_COLUMN_MISSING,
                        source,
                        1,
                        null,
                        null,
                        "the first line is a single cell; its columns seem to stand apart by \"" + written + "\"",
                        "Add separator: \"" + written + "\" to the column mapping"));
            }
        }
    }

    /** Where a column stands. A first line without any mapped column may be a contact, and is not shown. */
    private int find(List<String> names, boolean isHeader, String name, List<Problem> problems) {
        int at = names.indexOf(name);
        if (at < 0) {
            String near = isHeader
                    ? Suggestion.nearest(name, names)
                            .map(found -> "Did you mean \"" + found + "\"? ")
                            .orElse("")
                    : "The first line has none of the mapped columns: is it the header? ";
            problems.add(new Problem(
                    ProblemCode.LOG_COLUMN_MISSING,
                    source,
                    1,
                    name,
                    null,
                    "the header has no column of this name among its " + names.size(),
                    near + "Correct the column mapping, its separator or encoding, or the header"));
        } else if (names.lastIndexOf(name) != at) {
            problems.add(new Problem(
                    ProblemCode.LOG_COLUMN_TWICE,
                    source,
                    1,
                    name,
                    null,
                    "the header has two columns of this name",
                    "Rename one of the two"));
        }
        return at;
    }

    int width() {
        return width;
    }

    boolean fits(CsvRows.Row row) {
        return row.cells().size() == width;
    }

    /** Whether a column, by its name, names people or records. */
    boolean isPersonal(String column) {
        return personalColumns.contains(column);
    }

    /** The name of the column that fills a field. */
    String name(Field field) {
        Column column = columns.columns().get(field);
        return column == null ? field.key() : column.name();
    }

    /** The cell of a field, stripped; empty where the log has no such column. */
    String cell(CsvRows.Row row, Field field) {
        Integer at = position.get(field);
        return at == null ? "" : row.cells().get(at).strip();
    }

    /** The cell of an attribute, stripped. */
    String cell(CsvRows.Row row, String attribute) {
        Integer at = attributePosition.get(attribute);
        return at == null ? "" : row.cells().get(at).strip();
    }

    /** Every used cell that holds bytes that are not text, with the name of its column. */
    void forEachNotText(CsvRows.Row row, BiConsumer<String, String> action) {
        position.forEach((field, at) -> ifNotText(row, at, name(field), action));
        attributePosition.forEach((attribute, at) -> ifNotText(
                row,
                at,
                Objects.requireNonNull(columns.attributes().get(attribute)).name(),
                action));
    }

    private static void ifNotText(CsvRows.Row row, int at, String name, BiConsumer<String, String> action) {
        String cell = row.cells().get(at);
        if (cell.indexOf(REPLACEMENT) >= 0) {
            action.accept(name, cell);
        }
    }

    /** The id of the record in a row; empty where the row is too broken to tell. */
    String recordId(CsvRows.Row row) {
        return fits(row) ? cell(row, Field.RECORD_ID) : "";
    }

    /** A fingerprint of everything in the row that is used. */
    long content(CsvRows.Row row) {
        long hash = 0;
        for (int at : used) {
            String cell = row.cells().get(at).strip();
            for (int i = 0; i < cell.length(); i++) {
                hash = mixed(hash, cell.charAt(i));
            }
            hash = mixed(hash, END_OF_CELL);
        }
        return hash;
    }

    /** The step of SplitMix64: unlike 31 * hash + next, it does not take "Aa" and "BB" for the same. */
    private static long mixed(long hash, int next) {
        long mixed = hash + (next + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Whether a column that is not used holds bytes that are not text. */
    boolean notTextElsewhere(CsvRows.Row row) {
        for (int at : fits(row) ? unused : new int[0]) {
            if (row.cells().get(at).indexOf(REPLACEMENT) >= 0) {
                return true;
            }
        }
        return false;
    }
}
