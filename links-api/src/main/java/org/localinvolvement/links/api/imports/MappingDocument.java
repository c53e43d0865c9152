package org.localinvolvement.links.api.imports;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.imports.ImportMapping.Marked;
import org.localinvolvement.links.api.imports.ImportMapping.OwnColumn;
import org.localinvolvement.links.api.imports.ImportMapping.VersionColumn;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/** Reads a mapping in the form that {@link ImportMapping} gives. */
final class MappingDocument {

    private static final LocalDate FIRST_DAY_OF_LINKS = LocalDate.of(2008, 4, 1);
    private static final String ENGLAND = "Europe/London";

    private final Section root;

    private MappingDocument(Section root) {
        this.root = root;
    }

    static ImportMapping read(String source, String text) {
        YamlDocument document = YamlDocument.parse(source, text.startsWith("\uFEFF") ? text.substring(1) : text);
        ImportMapping.Parts parts = new MappingDocument(document.root()).parts();
        document.complete();
        return new ImportMapping(parts);
    }

    private ImportMapping.Parts parts() {
        ExportFormat format = format();
        boolean csv = format == ExportFormat.CSV;
        List<String> keys = new ArrayList<>(List.of(
                "format",
                "records",
                "date_format",
                "zone",
                "times_in",
                "earliest",
                "log_begins",
                "version",
                "deleted",
                "only",
                "columns",
                "attributes"));
        if (csv) {
            keys.addAll(List.of("encoding", "separator"));
        }
        root.allowOnly(keys.toArray(String[]::new));
        boolean contacts = contacts();
        ZoneId zone = zone("zone", ZoneId.of(ENGLAND));
        return new ImportMapping.Parts(
                format,
                contacts,
                csv ? encoding() : StandardCharsets.UTF_8,
                csv ? separator() : ',',
                TimeForm.of(pattern(), zone("times_in", zone), zone),
                root.optionalDate("earliest").orElse(FIRST_DAY_OF_LINKS),
                root.optionalDate("log_begins").orElse(null),
                version(),
                marked("deleted"),
                marked("only"),
                fields(csv, contacts),
                attributes());
    }

    private ExportFormat format() {
        String word = root.optionalText("format").orElse(ExportFormat.CSV.word());
        Set<String> known = new TreeSet<>();
        for (ExportFormat format : ExportFormat.values()) {
            known.add(format.word());
            if (format.word().equals(word)) {
                return format;
            }
        }
        root.problem(ProblemCode.VALUE_INVALID, "format", "this format is not known", Suggestion.among(word, known));
        return ExportFormat.CSV;
    }

    private boolean contacts() {
        String word = root.optionalText("records").orElse("contacts");
        if (!word.equals("contacts") && !word.equals("issues")) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    "records",
                    "records are contacts or issues",
                    Suggestion.among(word, Set.of("contacts", "issues")));
        }
        return !word.equals("issues");
    }

    private Charset encoding() {
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

    private char separator() {
        String text = root.keys().contains("separator") ? root.rawText("separator") : ",";
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

    private String pattern() {
        String pattern = root.optionalText("date_format").orElse(TimeForm.DAYS);
        String wrong = TimeForm.wrongWith(pattern);
        if (wrong.isEmpty()) {
            return pattern;
        }
        root.problem(
                ProblemCode.VALUE_INVALID,
                "date_format",
                wrong,
                "Write it as, for example, dd/MM/yyyy, yyyy-MM-dd HH:mm:ss or yyyy-MM-dd'T'HH:mm:ssX");
        return TimeForm.DAYS;
    }

    private ZoneId zone(String key, ZoneId otherwise) {
        String name = root.optionalText(key).orElse("");
        try {
            return name.isEmpty() ? otherwise : ZoneId.of(name);
        } catch (DateTimeException e) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    key,
                    "this zone is not known",
                    "Write, for example, " + ENGLAND + " or UTC");
            return otherwise;
        }
    }

    private @Nullable VersionColumn version() {
        if (root.isText("version")) {
            return new VersionColumn(root.text("version"), false);
        }
        return root.optionalSection("version")
                .map(details -> {
                    details.allowOnly("column", "as");
                    String as = details.optionalText("as").orElse("time");
                    if (!as.equals("time") && !as.equals("number")) {
                        details.problem(
                                ProblemCode.VALUE_INVALID,
                                "as",
                                "a version is a time or a number",
                                Suggestion.among(as, Set.of("time", "number")));
                    }
                    return new VersionColumn(details.text("column"), as.equals("number"));
                })
                .orElse(null);
    }

    private @Nullable Marked marked(String key) {
        return root.optionalSection(key)
                .map(details -> {
                    details.allowOnly("column", "values");
                    return new Marked(details.text("column"), new TreeSet<>(details.texts("values")));
                })
                .orElse(null);
    }

    private SortedMap<ImportField, FieldSource> fields(boolean csv, boolean contacts) {
        SortedMap<ImportField, FieldSource> fields = new TreeMap<>();
        List<ImportField> known = ImportField.of(contacts);
        root.optionalSection("columns")
                .ifPresentOrElse(
                        section -> {
                            section.allowOnly(
                                    known.stream().map(ImportField::key).toArray(String[]::new));
                            for (ImportField field : known) {
                                if (section.keys().contains(field.key())) {
                                    fields.put(field, new FieldSection(section, field, csv ? "|" : "").read());
                                } else if (field.needed()) {
                                    section.text(field.key());
                                }
                            }
                        },
                        () -> root.text("columns"));
        return fields;
    }

    private SortedMap<String, OwnColumn> attributes() {
        SortedMap<String, OwnColumn> attributes = new TreeMap<>();
        Set<String> types = Set.of("text", "number", "date", "truth");
        root.optionalSection("attributes").ifPresent(section -> {
            for (String name : section.keys()) {
                if (section.isText(name)) {
                    FieldSection.refuseNotes(section, name, section.text(name));
                    attributes.put(name, new OwnColumn(section.text(name), OwnColumn.Type.TEXT));
                    continue;
                }
                section.optionalSection(name).ifPresent(details -> {
                    details.allowOnly("column", "type");
                    String type = details.optionalText("type").orElse("text");
                    if (!types.contains(type)) {
                        details.problem(
                                ProblemCode.VALUE_INVALID,
                                "type",
                                "this type is not known",
                                Suggestion.among(type, types));
                        return;
                    }
                    String column = details.text("column");
                    FieldSection.refuseNotes(details, "column", column);
                    attributes.put(name, new OwnColumn(column, OwnColumn.Type.valueOf(type.toUpperCase(Locale.ROOT))));
                });
            }
        });
        return attributes;
    }
}
