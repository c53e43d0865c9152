package org.localinvolvement.links.api.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;

/** Reads the fields that contacts and issues have in common. For one thread. */
final class Reading {

    private final ImportMapping mapping;
    private final CodeTables codes;
    private final @Nullable LocalDate exportedOn;

    Reading(ImportMapping mapping, CodeTables codes, @Nullable LocalDate exportedOn) {
        this.mapping = mapping;
        this.codes = codes;
        this.exportedOn = exportedOn;
    }

    /** The day of a record, or null with one more problem. */
    @Nullable
    LocalDate date(ExportRecord record, RowProblems problems) {
        FieldSource source = mapping.source(ImportField.DATE);
        String column = source.columns().get(0);
        String text = mapping.first(record, source);
        if (text.isEmpty()) {
            problems.tell(ProblemCode.CELL_EMPTY, column, null, "a record needs its day", "Fill it in the CRM");
            return null;
        }
        LocalDate day = day(column, text, problems);
        if (day != null && day.isBefore(mapping.parts().earliest())) {
            problems.tell(
                    ProblemCode.DATE_TOO_EARLY,
                    column,
                    text,
                    "this date lies before " + mapping.parts().earliest() + ", the earliest that is possible here",
                    "Correct it, or set earliest in the mapping");
        }
        if (day != null && exportedOn != null && day.isAfter(exportedOn)) {
            problems.tell(
                    ProblemCode.DATE_IN_FUTURE,
                    column,
                    text,
                    "this date lies after " + exportedOn + ", the day of the export",
                    "Correct it, or say on which day the records were exported");
        }
        return day;
    }

    @Nullable
    LocalDate day(String column, String text, RowProblems problems) {
        Optional<LocalDate> day = mapping.parts().times().day(text);
        if (day.isEmpty()) {
            problems.tell(
                    ProblemCode.DATE_FORMAT,
                    column,
                    text,
                    "this is no date of the form " + mapping.parts().times().pattern(),
                    "Correct it, or date_format in the mapping");
        }
        return day.orElse(null);
    }

    List<String> words(ExportRecord record, ImportField field, RowProblems problems) {
        return codes.words(record, field, problems);
    }

    /** The word of a field that has one; where several stand, the record is refused. */
    @Nullable
    String word(ExportRecord record, ImportField field, RowProblems problems) {
        List<String> words = codes.words(record, field, problems);
        if (words.size() > 1) {
            problems.tell(
                    ProblemCode.VALUE_UNKNOWN,
                    String.join(", ", mapping.source(field).columns()),
                    null,
                    "this field has one value, and " + words.size() + " stand here",
                    "Map a field with one value, or choose one in the CRM");
        }
        return words.isEmpty() ? null : words.get(0);
    }

    <E extends Enum<E>> @Nullable E constant(
            ExportRecord record, ImportField field, Class<E> list, RowProblems problems) {
        String word = word(record, field, problems);
        return word == null ? null : constant(word, list);
    }

    static <E extends Enum<E>> E constant(String word, Class<E> list) {
        return Enum.valueOf(list, word.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
