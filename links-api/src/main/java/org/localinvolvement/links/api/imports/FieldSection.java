package org.localinvolvement.links.api.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.api.imports.FieldSource.Spelling;
import org.localinvolvement.links.api.imports.FieldSource.Unmapped;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.document.Section;

/** Reads where one field comes from. */
final class FieldSection {

    /** What the three CRMs call the texts that people write; the last part of a name counts, without its case. */
    private static final Set<String> NOTES = Set.of(
            "comment",
            "comments",
            "description",
            "details",
            "message",
            "note",
            "notes",
            "notetext",
            "subject",
            "title");

    /** An issue has a title; the host sees to it that it names nobody. */
    private static final Set<String> TITLES = Set.of("subject", "title");

    private static final Map<String, Spelling> SPELLINGS =
            Map.of("small-letters", Spelling.SMALL_LETTERS, "salesforce-id", Spelling.SALESFORCE_ID);

    private final Section section;
    private final ImportField field;
    private final String separator;

    FieldSection(Section section, ImportField field, String separator) {
        this.section = section;
        this.field = field;
        this.separator = separator;
    }

    FieldSource read() {
        if (section.isText(field.key())) {
            List<String> columns = List.of(section.text(field.key()));
            refuseNotes(section, field.key(), columns);
            return new FieldSource(columns, "", separator, field.ownWords(), whereUnmapped(), Spelling.AS_IT_STANDS);
        }
        Optional<Section> details = section.optionalSection(field.key());
        return details.isEmpty() ? FieldSource.of(List.of(), separator) : read(details.get());
    }

    private FieldSource read(Section details) {
        Set<String> keys = new TreeSet<>(Set.of("column", "columns"));
        if (field == ImportField.RECORD_ID || field == ImportField.CONTRIBUTOR || field == ImportField.GROUP) {
            keys.add("as");
        }
        if (field.several()) {
            keys.add("separator");
        }
        if (field.coded()) {
            keys.addAll(Set.of("constant", "values", "unmapped"));
        }
        details.allowOnly(keys.toArray(String[]::new));
        String constant = details.optionalText("constant").orElse("");
        requireMeaning(details, "constant", constant);
        List<String> columns = columns(details, constant);
        Map<String, String> values = new LinkedHashMap<>();
        details.optionalSection("values").ifPresent(table -> {
            for (String code : table.keys()) {
                String meaning = table.text(code);
                requireMeaning(table, code, meaning);
                values.put(code, meaning);
            }
        });
        return new FieldSource(
                columns,
                constant,
                details.keys().contains("separator") ? details.rawText("separator") : separator,
                values.isEmpty() ? field.ownWords() : values,
                unmapped(details),
                spelling(details));
    }

    private List<String> columns(Section details, String constant) {
        boolean one = details.keys().contains("column");
        boolean several = details.keys().contains("columns");
        if ((one && several) || (!constant.isEmpty() && (one || several))) {
            details.problemOfAll(
                    ProblemCode.VALUE_INVALID,
                    "a field comes from a column, from several columns or from a constant",
                    "Leave all but one of column, columns and constant out");
            return List.of();
        }
        if (!constant.isEmpty()) {
            return List.of();
        }
        List<String> columns = several ? details.texts("columns") : List.of(details.text("column"));
        refuseNotes(details, several ? "columns" : "column", columns);
        return columns;
    }

    private void refuseNotes(Section where, String key, List<String> columns) {
        for (String column : columns) {
            if (field != ImportField.TITLE || !TITLES.contains(lastPart(column))) {
                refuseNotes(where, key, column);
            }
        }
    }

    /** Refuses a column that holds what people wrote. */
    static void refuseNotes(Section where, String key, String column) {
        if (NOTES.contains(lastPart(column))) {
            where.problem(
                    ProblemCode.FREE_TEXT,
                    key,
                    "this names a text that people write, and free text is not imported: it may hold names and health",
                    "Name a field of codes: a type, a pick list or tags");
        }
    }

    private static String lastPart(String column) {
        return column.substring(column.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void requireMeaning(Section where, String key, String meaning) {
        Map<String, String> own = field.ownWords();
        if (!meaning.isEmpty() && !own.isEmpty() && !own.containsValue(meaning)) {
            where.problem(
                    ProblemCode.VALUE_INVALID,
                    key,
                    "this is not one of the library's own words",
                    Suggestion.among(meaning, own.values()));
        }
    }

    private Unmapped whereUnmapped() {
        boolean closed = !field.ownWords().isEmpty() || field == ImportField.KIND_OF_SOURCE;
        return closed ? Unmapped.REFUSE : Unmapped.COUNT;
    }

    private Unmapped unmapped(Section details) {
        Unmapped told = details.optionalConstant("unmapped", Unmapped.class).orElse(whereUnmapped());
        if (told == Unmapped.KEEP && !field.ownWords().isEmpty()) {
            details.problem(
                    ProblemCode.VALUE_INVALID,
                    "unmapped",
                    "this field has the library's own words, and a code of the CRM is none",
                    "Write count or refuse");
        }
        if (told != Unmapped.REFUSE && field == ImportField.SERIOUS_HARM) {
            details.problem(
                    ProblemCode.VALUE_INVALID,
                    "unmapped",
                    "what may say that somebody came to harm is not left out",
                    "Write refuse, or leave the key out, and put every code into values");
        }
        return told;
    }

    private static Spelling spelling(Section details) {
        String as = details.optionalText("as").orElse("");
        if (as.isEmpty()) {
            return Spelling.AS_IT_STANDS;
        }
        Spelling spelling = SPELLINGS.get(as);
        if (spelling == null) {
            details.problem(
                    ProblemCode.VALUE_INVALID,
                    "as",
                    "this spelling is not known",
                    Suggestion.among(as, SPELLINGS.keySet()));
            return Spelling.AS_IT_STANDS;
        }
        return spelling;
    }
}
