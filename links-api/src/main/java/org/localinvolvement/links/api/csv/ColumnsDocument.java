package org.localinvolvement.links.api.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.localinvolvement.links.api.csv.ContactColumns.AttributeColumn;
import org.localinvolvement.links.api.csv.ContactColumns.AttributeType;
import org.localinvolvement.links.api.csv.ContactColumns.Column;
import org.localinvolvement.links.api.csv.ContactColumns.Field;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/** Reads a column mapping from YAML, in the form that {@link ContactColumns} gives. */
final class ColumnsDocument {

    private ColumnsDocument() {}

    static ContactColumns read(String source, String yaml) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Section root = document.root();
        root.allowOnly("encoding", "separator", "date_format", "earliest", "log_begins", "columns", "attributes");
        Charset encoding = encoding(root);
        char separator = separator(root);
        String pattern = root.optionalText("date_format").orElse(LogDates.ISO.pattern());
        String wrong = LogDates.wrongWith(pattern);
        if (!wrong.isEmpty()) {
            root.problem(ProblemCode.VALUE_INVALID, "date_format", wrong, "Write it as, for example, dd/MM/yyyy");
        }
        LocalDate earliest = root.has("earliest") ? root.date("earliest") : ContactColumns.FIRST_DAY_OF_LINKS;
        LocalDate logBegins = root.has("log_begins") ? root.date("log_begins") : null;
        Map<Field, Column> columns = new TreeMap<>();
        root.optionalSection("columns")
                .ifPresentOrElse(section -> readColumns(section, columns), () -> root.text("columns"));
        Map<String, AttributeColumn> attributes = new TreeMap<>();
        root.optionalSection("attributes").ifPresent(section -> readAttributes(section, attributes));
        document.complete();
        return new ContactColumns(
                encoding, separator, LogDates.of(pattern), earliest, logBegins, columns, attributes, false);
    }

    private static Charset encoding(Section root) {
        String name = root.optionalText("encoding").orElse("UTF-8");
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    "encoding",
                    "this encoding is not known",
                    "Write, for example, UTF-8, windows-1252 or ISO-8859-1");
            return StandardCharsets.UTF_8;
        }
    }

    private static char separator(Section root) {
        if (!root.has("separator")) {
            return ',';
        }
        String text = root.rawText("separator");
        if (text.length() != 1 || text.equals("\"") || text.equals("\n") || text.equals("\r")) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    "separator",
                    "a separator is a single character",
                    "Write \",\" or \";\" or, for a tab, \"\\t\" in double quotes");
            return ',';
        }
        return text.charAt(0);
    }

    private static void readColumns(Section section, Map<Field, Column> columns) {
        Set<String> keys = new TreeSet<>();
        for (Field field : Field.values()) {
            keys.add(field.key());
        }
        section.allowOnly(keys.toArray(String[]::new));
        for (Field field : Field.values()) {
            if (section.has(field.key())) {
                columns.put(field, column(section, field));
            } else if (field == Field.RECORD_ID || field == Field.DATE) {
                section.text(field.key());
            }
        }
    }

    private static Column column(Section section, Field field) {
        Map<String, String> ownWords = ContactColumns.OWN_WORDS.getOrDefault(field, Map.of());
        if (section.isText(field.key())) {
            return new Column(section.text(field.key()), "|", ownWords);
        }
        Optional<Section> mapping = section.optionalSection(field.key());
        if (mapping.isEmpty()) {
            return new Column("", "|", ownWords);
        }
        boolean several = field == Field.THEMES || field == Field.ORGANISATIONS || field == Field.USER_GROUPS;
        boolean coded = ContactColumns.OWN_WORDS.containsKey(field) || field == Field.KIND_OF_SOURCE;
        Section details = mapping.get();
        if (several) {
            details.allowOnly("column", "separator");
        } else if (coded) {
            details.allowOnly("column", "values");
        } else {
            details.allowOnly("column");
        }
        String separator = several && details.has("separator") ? details.rawText("separator") : "|";
        if (separator.isEmpty()) {
            details.problem(
                    ProblemCode.VALUE_INVALID, "separator", "a separator is not empty", "Write, for example, \"|\"");
        }
        Map<String, String> values = new LinkedHashMap<>();
        if (coded) {
            details.optionalSection("values").ifPresent(list -> readValues(list, ownWords, values));
        }
        return new Column(details.text("column"), separator, values.isEmpty() ? ownWords : values);
    }

    private static void readValues(Section section, Map<String, String> ownWords, Map<String, String> values) {
        for (String cell : section.keys()) {
            String meaning = section.text(cell);
            if (!ownWords.isEmpty() && !ownWords.containsValue(meaning)) {
                section.problem(
                        ProblemCode.VALUE_INVALID,
                        cell,
                        "this is not one of the library's own words",
                        Suggestion.among(meaning, ownWords.values()));
            }
            values.put(cell, meaning);
        }
    }

    private static void readAttributes(Section section, Map<String, AttributeColumn> attributes) {
        Set<String> types = Set.of("text", "number", "date", "truth");
        for (String name : section.keys()) {
            if (section.isText(name)) {
                attributes.put(name, new AttributeColumn(section.text(name), AttributeType.TEXT));
                continue;
            }
            section.optionalSection(name).ifPresent(details -> {
                details.allowOnly("column", "type");
                String type = details.optionalText("type").orElse("text");
                if (!types.contains(type)) {
                    details.problem(
                            ProblemCode.VALUE_INVALID, "type", "this type is not known", Suggestion.among(type, types));
                    return;
                }
                attributes.put(
                        name,
                        new AttributeColumn(
                                details.text("column"), AttributeType.valueOf(type.toUpperCase(Locale.ROOT))));
            });
        }
    }
}
