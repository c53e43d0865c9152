package org.localinvolvement.links.api.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.csv.ContactColumns.AttributeColumn;
import org.localinvolvement.links.api.csv.ContactColumns.Column;
import org.localinvolvement.links.api.csv.ContactColumns.Field;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Sector;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.rules.document.Suggestion;

/** Makes a contact of a row, or says what is wrong with it: every fault of the row at once. */
final class ContactCells {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int END_OF_CELL = Character.MAX_VALUE + 1;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private final String source;
    private final ContactColumns columns;
    private final KindsOfSource kindsOfSource;
    private final @Nullable LocalDate exportedOn;
    private final int width;
    private final Set<String> personalColumns = new HashSet<>();
    private final Map<Field, Integer> position = new EnumMap<>(Field.class);
    private final Map<String, Integer> attributePosition = new TreeMap<>();
    private final int[] used;
    private final int[] unused;

    ContactCells(
            String source,
            ContactColumns columns,
            KindsOfSource kindsOfSource,
            @Nullable LocalDate exportedOn,
            List<String> header) {
        this.source = source;
        this.columns = columns;
        this.kindsOfSource = kindsOfSource;
        this.exportedOn = exportedOn;
        this.width = header.size();
        columns.columns().forEach((field, column) -> {
            if (field.personal()) {
                personalColumns.add(column.name());
            }
        });
        List<String> names = header.stream().map(String::strip).toList();
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

    /** The id of the record in a row; empty where the row is too broken to tell. */
    String recordId(CsvRows.Row row) {
        return row.cells().size() == width ? cell(row, Field.RECORD_ID) : "";
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
        for (int at : row.cells().size() == width ? unused : new int[0]) {
            if (row.cells().get(at).indexOf(REPLACEMENT) >= 0) {
                return true;
            }
        }
        return false;
    }

    static Problem tooLong(String source, CsvRows.Row row) {
        return new Problem(
                ProblemCode.ROW_TOO_LONG,
                source,
                row.line(),
                null,
                null,
                "this row has more than one million characters",
                "Shorten it, or close a quotation mark that is left open");
    }

    /** The contact, or null with at least one more problem. */
    @Nullable
    Contact read(CsvRows.Row row, List<Problem> problems) {
        if (row.tooLong()) {
            problems.add(tooLong(source, row));
            return null;
        }
        if (row.cells().size() != width) {
            problems.add(problem(
                    ProblemCode.ROW_LENGTH,
                    row,
                    null,
                    null,
                    "this row has " + row.cells().size() + " cells and the header " + width,
                    "Put a cell that holds the separator in double quotes, or fill the row up"));
            return null;
        }
        int before = problems.size();
        requireText(row, problems);
        String recordId = required(row, Field.RECORD_ID, problems);
        LocalDate date = date(row, problems);
        String sector = coded(row, Field.SECTOR, problems);
        String tone = coded(row, Field.TONE, problems);
        String harm = coded(row, Field.SERIOUS_HARM, problems);
        String kindOfSource = kindOfSource(row, problems);
        Map<String, Attribute> attributes = attributes(row, problems);
        if (problems.size() > before) {
            return null;
        }
        return new Contact(
                recordId,
                date,
                emptyToNull(cell(row, Field.CONTRIBUTOR)),
                emptyToNull(cell(row, Field.GROUP)),
                emptyToNull(cell(row, Field.CHANNEL)),
                list(row, Field.THEMES),
                sector.isEmpty() ? null : Sector.valueOf(constant(sector)),
                list(row, Field.ORGANISATIONS),
                emptyToNull(cell(row, Field.PLACE)),
                list(row, Field.USER_GROUPS),
                emptyToNull(kindOfSource),
                tone.isEmpty() ? null : Tone.valueOf(constant(tone)),
                harm.equals("yes"),
                attributes);
    }

    private void requireText(CsvRows.Row row, List<Problem> problems) {
        position.forEach((field, at) -> requireText(row, at, columnName(field), problems));
        attributePosition.forEach((name, at) -> requireText(
                row, at, Objects.requireNonNull(columns.attributes().get(name)).name(), problems));
    }

    private void requireText(CsvRows.Row row, int at, String name, List<Problem> problems) {
        String cell = row.cells().get(at);
        if (cell.indexOf(REPLACEMENT) >= 0) {
            problems.add(problem(
                    ProblemCode.NOT_TEXT,
                    row,
                    name,
                    cell,
                    "this cell holds bytes that are not text in "
                            + columns.encoding().name(),
                    "Save the log as UTF-8, or declare its encoding in the column mapping"));
        }
    }

    private String required(CsvRows.Row row, Field field, List<Problem> problems) {
        String cell = cell(row, field);
        if (cell.isEmpty()) {
            problems.add(problem(
                    ProblemCode.CELL_EMPTY, row, columnName(field), null, "this cell has to be filled", "Fill it"));
        }
        return cell;
    }

    private LocalDate date(CsvRows.Row row, List<Problem> problems) {
        String cell = required(row, Field.DATE, problems);
        LocalDate date = cell.isEmpty() ? null : date(row, columnName(Field.DATE), cell, problems);
        if (date == null) {
            return LocalDate.EPOCH;
        }
        if (date.isBefore(columns.earliest())) {
            problems.add(problem(
                    ProblemCode.DATE_TOO_EARLY,
                    row,
                    columnName(Field.DATE),
                    cell,
                    "this date lies before " + columns.earliest() + ", the earliest that is possible in this log",
                    "Correct it, or set earliest in the column mapping"));
        }
        if (exportedOn != null && date.isAfter(exportedOn)) {
            problems.add(problem(
                    ProblemCode.DATE_IN_FUTURE,
                    row,
                    columnName(Field.DATE),
                    cell,
                    "this date lies after " + exportedOn + ", the day on which the log was exported",
                    "Correct it, or say on which day the log was exported"));
        }
        return date;
    }

    private @Nullable LocalDate date(CsvRows.Row row, String column, String cell, List<Problem> problems) {
        try {
            return LocalDate.parse(cell, columns.dateFormat());
        } catch (DateTimeParseException e) {
            problems.add(problem(
                    ProblemCode.DATE_FORMAT,
                    row,
                    column,
                    cell,
                    "this is no date of the form " + columns.datePattern(),
                    "Correct it, or declare the format that the column has"));
            return null;
        }
    }

    private String coded(CsvRows.Row row, Field field, List<Problem> problems) {
        String cell = cell(row, field);
        Column column = columns.columns().get(field);
        if (cell.isEmpty() || column == null) {
            return "";
        }
        String meaning = column.values().get(cell);
        if (meaning == null) {
            problems.add(unknownValue(row, field, cell, column.values().keySet()));
            return "";
        }
        return meaning;
    }

    private String kindOfSource(CsvRows.Row row, List<Problem> problems) {
        String cell = cell(row, Field.KIND_OF_SOURCE);
        Column column = columns.columns().get(Field.KIND_OF_SOURCE);
        if (cell.isEmpty() || column == null) {
            return "";
        }
        String code = column.values().isEmpty() ? cell : column.values().get(cell);
        if (code == null) {
            problems.add(unknownValue(
                    row, Field.KIND_OF_SOURCE, cell, column.values().keySet()));
            return "";
        }
        if (kindsOfSource.find(code).isEmpty()) {
            problems.add(unknownValue(row, Field.KIND_OF_SOURCE, code, kindsOfSource.codes()));
        }
        return code;
    }

    private Problem unknownValue(CsvRows.Row row, Field field, String cell, Set<String> known) {
        return problem(
                ProblemCode.VALUE_UNKNOWN,
                row,
                columnName(field),
                cell,
                "this value is not in the list of this column",
                "Correct it, or add it to the column mapping. " + Suggestion.among(cell, known));
    }

    private Map<String, Attribute> attributes(CsvRows.Row row, List<Problem> problems) {
        Map<String, Attribute> attributes = new TreeMap<>();
        columns.attributes().forEach((name, column) -> {
            Integer at = attributePosition.get(name);
            String cell = at == null ? "" : row.cells().get(at).strip();
            Attribute value = cell.isEmpty() ? null : attribute(row, column, cell, problems);
            if (value != null) {
                attributes.put(name, value);
            }
        });
        return attributes;
    }

    private @Nullable Attribute attribute(
            CsvRows.Row row, AttributeColumn column, String cell, List<Problem> problems) {
        return switch (column.type()) {
            case TEXT -> new Attribute.Text(cell);
            case NUMBER -> {
                if (!NUMBER.matcher(cell).matches()) {
                    problems.add(problem(
                            ProblemCode.NUMBER_INVALID,
                            row,
                            column.name(),
                            cell,
                            "this is no number with a point and without grouping",
                            "Correct it, or map the column as text"));
                    yield null;
                }
                yield new Attribute.Quantity(new BigDecimal(cell));
            }
            case DATE -> {
                LocalDate day = date(row, column.name(), cell, problems);
                yield day == null ? null : new Attribute.Day(day);
            }
            case TRUTH -> {
                Map<String, Truth> truths = Map.of("yes", Truth.YES, "no", Truth.NO, "unknown", Truth.UNKNOWN);
                Truth truth = truths.get(cell);
                if (truth == null) {
                    problems.add(problem(
                            ProblemCode.VALUE_UNKNOWN,
                            row,
                            column.name(),
                            cell,
                            "this is neither yes nor no nor unknown",
                            "Correct it, or map the column as text"));
                    yield null;
                }
                yield new Attribute.Known(truth);
            }
        };
    }

    Problem problem(
            ProblemCode code,
            CsvRows.Row row,
            @Nullable String column,
            @Nullable String value,
            String reason,
            String remedy) {
        boolean personal = column != null && personalColumns.contains(column);
        return new Problem(code, source, row.line(), column, personal ? null : value, reason, remedy);
    }

    private String columnName(Field field) {
        Column column = columns.columns().get(field);
        return column == null ? field.key() : column.name();
    }

    private String cell(CsvRows.Row row, Field field) {
        Integer at = position.get(field);
        return at == null ? "" : row.cells().get(at).strip();
    }

    private List<String> list(CsvRows.Row row, Field field) {
        String cell = cell(row, field);
        Column column = columns.columns().get(field);
        if (cell.isEmpty() || column == null) {
            return List.of();
        }
        Set<String> parts = new LinkedHashSet<>();
        for (String part : cell.split(Pattern.quote(column.separator()), -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return List.copyOf(parts);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
