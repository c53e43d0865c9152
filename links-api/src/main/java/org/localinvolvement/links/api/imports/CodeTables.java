package org.localinvolvement.links.api.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.localinvolvement.links.api.imports.FieldSource.Unmapped;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;

/** Puts the LINk's words in the place of the CRM's codes, and keeps account of codes that no table names. For one thread. */
final class CodeTables {

    private static final int LONGEST_CODE = 200;
    private static final int MOST_CODES = 10_000;
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!][^>]*>");
    private static final char REPLACEMENT = '\uFFFD';

    private final ImportMapping mapping;
    private final SortedMap<String, SortedMap<String, Long>> unmapped = new TreeMap<>();
    private int codes;

    CodeTables(ImportMapping mapping) {
        this.mapping = mapping;
    }

    /** The words of a field in a record, each once; every fault is told. */
    List<String> words(ExportRecord record, ImportField field, RowProblems problems) {
        FieldSource source = mapping.source(field);
        if (!source.constant().isEmpty()) {
            return List.of(source.constant());
        }
        Set<String> words = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String column : field.several() ? source.columns() : filledColumn(record, source)) {
            for (String text : record.texts(mapping.place(column))) {
                for (String code :
                        isCode(column, text, problems) ? parts(text, source.separator()) : List.<String>of()) {
                    word(code, column, source, words, unknown, problems);
                }
            }
        }
        unknown.forEach(code -> count(field, code));
        return new ArrayList<>(words);
    }

    private List<String> filledColumn(ExportRecord record, FieldSource source) {
        return source.columns().stream()
                .filter(column -> !record.texts(mapping.place(column)).isEmpty())
                .limit(1)
                .toList();
    }

    private static void word(
            String code,
            String column,
            FieldSource source,
            Set<String> words,
            Set<String> unknown,
            RowProblems problems) {
        if (code.length() > LONGEST_CODE) {
            freeText(column, problems);
            return;
        }
        String word = source.values().get(code);
        if (word != null || source.values().isEmpty()) {
            words.add(word == null ? code : word);
            return;
        }
        unknown.add(code);
        if (source.unmapped() == Unmapped.KEEP) {
            words.add(code);
        } else if (source.unmapped() == Unmapped.REFUSE) {
            problems.tell(
                    ProblemCode.CODE_UNMAPPED,
                    column,
                    code,
                    "this code is not in the table of its field",
                    "Add it to the mapping, or correct the record. "
                            + Suggestion.among(code, source.values().keySet()));
        }
    }

    private void count(ImportField field, String code) {
        SortedMap<String, Long> table = unmapped.computeIfAbsent(field.key(), key -> new TreeMap<>());
        if (table.merge(code, 1L, Long::sum) == 1 && ++codes > MOST_CODES) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.CODES_TOO_MANY,
                    "mapping",
                    0,
                    field.key(),
                    null,
                    "more than " + MOST_CODES + " different codes are in no table",
                    "Map a field of codes, and name in its table those that the CRM has"));
        }
    }

    /** Whether a text can be a code; a note is told and not shown. */
    static boolean isCode(String column, String text, RowProblems problems) {
        if (text.indexOf(REPLACEMENT) >= 0) {
            problems.tell(
                    ProblemCode.NOT_TEXT,
                    column,
                    text,
                    "this field holds bytes that are not text in the encoding of the file",
                    "Export as UTF-8, or declare the encoding in the mapping");
            return false;
        }
        boolean lines = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        if (lines || MARKUP.matcher(text).find()) {
            freeText(column, problems);
            return false;
        }
        return true;
    }

    private static void freeText(String column, RowProblems problems) {
        problems.tell(
                ProblemCode.FREE_TEXT,
                column,
                null,
                "here stands a text with lines, markup or more than " + LONGEST_CODE + " characters, and not a code",
                "Map a field of codes; free text is never imported");
    }

    /** The values of a text that holds several; blank ones are left out. */
    static List<String> parts(String text, String separator) {
        if (separator.isEmpty()) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf(separator, from);
            String part = text.substring(from, to < 0 ? text.length() : to).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to < 0 ? text.length() + 1 : to + separator.length();
        }
        return parts;
    }

    List<UnmappedCode> unmapped() {
        List<UnmappedCode> all = new ArrayList<>();
        unmapped.forEach(
                (table, found) -> found.forEach((code, records) -> all.add(new UnmappedCode(table, code, records))));
        return all;
    }
}
