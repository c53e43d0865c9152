package org.localinvolvement.links.api.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.csv.ContactColumns.AttributeColumn;
import org.localinvolvement.links.api.csv.ContactColumns.Column;
import org.localinvolvement.links.api.csv.ContactColumns.Field;
import org.localinvolvement.links.model.csv.CsvRows;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.model.service.Sector;

/** Makes a contact of a row, or says what is wrong with it: every fault of the row at once. */
final class ContactCells {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private final String source;
    private final ContactColumns columns;
    private final ContactHeader header;
    private final KindsOfSource kindsOfSource;
    private final @Nullable LocalDate exportedOn;

    ContactCells(
            String source,
            ContactColumns columns,
            ContactHeader header,
            KindsOfSource kindsOfSource,
            @Nullable LocalDate exportedOn) {
        this.source = source;
        this.columns = columns;
        this.header = header;
        this.kindsOfSource = kindsOfSource;
        this.exportedOn = exportedOn;
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
        if (!header.fits(row)) {
            problems.add(problem(
                    ProblemCode.ROW_LENGTH,
                    row,
                    null,
                    null,
                    "this row has " + row.cells().size() + " cells and the header " + header.width(),
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
                emptyToNull(header.cell(row, Field.CONTRIBUTOR)),
                emptyToNull(header.cell(row, Field.GROUP)),
                emptyToNull(header.cell(row, Field.CHANNEL)),
                list(row, Field.THEMES),
                sector.isEmpty() ? null : Sector.valueOf(constant(sector)),
                list(row, Field.ORGANISATIONS),
                emptyToNull(header.cell(row, Field.PLACE)),
                list(row, Field.USER_GROUPS),
                emptyToNull(kindOfSource),
                tone.isEmpty() ? null : Tone.valueOf(constant(tone)),
                harm.equals("yes"),
                attributes);
    }

    private void requireText(CsvRows.Row row, List<Problem> problems) {
        header.forEachNotText(
                row,
                (column, cell) -> problems.add(problem(
                        ProblemCode.NOT_TEXT,
                        row,
                        column,
                        cell,
                        "this cell holds bytes that are not text in "
                                + columns.encoding().name(),
                        "Save the log as UTF-8, or declare its encoding in the column mapping")));
    }

    private String required(CsvRows.Row row, Field field, List<Problem> problems) {
        String cell = header.cell(row, field);
        if (cell.isEmpty()) {
            problems.add(problem(
                    ProblemCode.CELL_EMPTY, row, header.name(field), null, "this cell has to be filled", "Fill it"));
        }
        return cell;
    }

    private LocalDate date(CsvRows.Row row, List<Problem> problems) {
        String cell = required(row, Field.DATE, problems);
        LocalDate date = cell.isEmpty() ? null : date(row, header.name(Field.DATE), cell, problems);
        if (date == null) {
            return LocalDate.EPOCH;
        }
        if (date.isBefore(columns.earliest())) {
            problems.add(problem(
                    ProblemCode.DATE_TOO_EARLY,
                    row,
                    header.name(Field.DATE),
                    cell,
                    "this date lies before " + columns.earliest() + ", the earliest that is possible in this log",
                    "Correct it, or set earliest in the column mapping"));
        }
        if (exportedOn != null && date.isAfter(exportedOn)) {
            problems.add(problem(
                    ProblemCode.DATE_IN_FUTURE,
                    row,
                    header.name(Field.DATE),
                    cell,
                    "this date lies after " + exportedOn + ", the day on which the log was exported",
                    "Correct it, or say on which day the log was exported"));
        }
        return date;
    }

    private @Nullable LocalDate date(CsvRows.Row row, String column, String cell, List<Problem> problems) {
        try {
            return LocalDate.parse(cell, columns.dates().format());
        } catch (DateTimeParseException e) {
            problems.add(problem(
                    ProblemCode.DATE_FORMAT,
                    row,
                    column,
                    cell,
                    "this is no date of the form " + columns.dates().pattern(),
                    "Correct it, or declare the format that the column has"));
            return null;
        }
    }

    private String coded(CsvRows.Row row, Field field, List<Problem> problems) {
        String cell = header.cell(row, field);
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
        String cell = header.cell(row, Field.KIND_OF_SOURCE);
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
                header.name(field),
                cell,
                "this value is not in the list of this column",
                "Correct it, or add it to the column mapping. " + Suggestion.among(cell, known));
    }

    private Map<String, Attribute> attributes(CsvRows.Row row, List<Problem> problems) {
        Map<String, Attribute> attributes = new TreeMap<>();
        columns.attributes().forEach((name, column) -> {
            String cell = header.cell(row, name);
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
        boolean personal = column != null && header.isPersonal(column);
        return new Problem(code, source, row.line(), column, personal ? null : value, reason, remedy);
    }

    private List<String> list(CsvRows.Row row, Field field) {
        String cell = header.cell(row, field);
        Column column = columns.columns().get(field);
        if (cell.isEmpty() || column == null) {
            return List.of();
        }
        return column.parts(cell);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
