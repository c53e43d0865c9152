package org.localinvolvement.links.api.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.Suggestion;
import org.localinvolvement.links.rules.document.YamlDocument;

/**
 * Which column of a contact log holds what, as data.
 *
 * <p>A mapping is YAML; all keys but {@code columns} with {@code record_id} and {@code date} may be left out:
 *
 * <pre>{@code
 * encoding: UTF-8                 # default UTF-8
 * separator: ","                  # default comma; "\t" in double quotes for a tab
 * date_format: dd/MM/yyyy         # default uuuu-MM-dd
 * earliest: 2008-04-01            # default: the first day of LINks; an earlier date is refused
 * columns:
 *   record_id: Case No
 *   date: Date received
 *   contributor: Contact key      # a person; a row without it is anonymous or a group's own
 *   group: Group key
 *   channel: Channel
 *   themes: {column: Issue codes, separator: "|"}
 *   sector: {column: Sector, values: {H: health, S: social-care, B: both}}
 *   organisations: {column: Organisations, separator: "|"}
 *   place: Ward
 *   user_groups: {column: Communities, separator: "|"}
 *   kind_of_source: Source
 *   tone: {column: Sentiment, values: {"1": strong-praise, "2": praise, "3": mixed, "4": concern, "5": strong-concern}}
 *   serious_harm: {column: Safeguarding, values: {"Y": "yes", "N": "no"}}
 * attributes:
 *   ward: {column: Ward, type: text}   # text, number, date (in date_format) or truth (yes, no, unknown)
 * }</pre>
 *
 * <p>Without {@code values}, a cell holds the library's own words: sectors {@code health}, {@code social-care},
 * {@code both}; tones as above or {@code 1} to {@code 5}; serious harm {@code yes} or {@code no}. Kinds of source are the
 * codes of the LINk's list. Cells are stripped of white space at both ends; an empty cell is not recorded.
 *
 * <p>Immutable; safe for several threads.
 */
public final class ContactColumns {

    /** A field of a contact that a column can fill. */
    enum Field {
        RECORD_ID,
        DATE,
        CONTRIBUTOR,
        GROUP,
        CHANNEL,
        THEMES,
        SECTOR,
        ORGANISATIONS,
        PLACE,
        USER_GROUPS,
        KIND_OF_SOURCE,
        TONE,
        SERIOUS_HARM;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Columns that name people or records are never shown. */
        boolean personal() {
            return this == RECORD_ID || this == CONTRIBUTOR || this == GROUP;
        }
    }

    /** The kinds of a host's own attributes. */
    enum AttributeType {
        TEXT,
        NUMBER,
        DATE,
        TRUTH
    }

    /** A column with what its cells mean; {@code values} is empty where they hold the library's own words. */
    record Column(String name, String separator, Map<String, String> values) {}

    /** A column of a host's own. */
    record AttributeColumn(String name, AttributeType type) {}

    private static final String ISO = "uuuu-MM-dd";
    private static final LocalDate FIRST_DAY_OF_LINKS = LocalDate.of(2008, 4, 1);
    private static final Pattern YEAR_OF_TWO_DIGITS = Pattern.compile("(?<![uy])([uy]{1,3})(?![uy])");

    private static final Map<Field, Map<String, String>> OWN_WORDS = Map.of(
            Field.SECTOR,
            words("health", "social-care", "both"),
            Field.TONE,
            tones(),
            Field.SERIOUS_HARM,
            words("yes", "no"));

    private final Charset encoding;
    private final char separator;
    private final String datePattern;
    private final DateTimeFormatter dateFormat;
    private final LocalDate earliest;
    private final Map<Field, Column> columns;
    private final Map<String, AttributeColumn> attributes;
    private final boolean columnsMayBeMissing;

    private ContactColumns(
            Charset encoding,
            char separator,
            String datePattern,
            LocalDate earliest,
            Map<Field, Column> columns,
            Map<String, AttributeColumn> attributes,
            boolean columnsMayBeMissing) {
        this.encoding = encoding;
        this.separator = separator;
        this.datePattern = datePattern;
        this.dateFormat = dateFormat(datePattern);
        this.earliest = earliest;
        this.columns = columns;
        this.attributes = attributes;
        this.columnsMayBeMissing = columnsMayBeMissing;
    }

    private static Map<String, String> words(String... words) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String word : words) {
            map.put(word, word);
        }
        return map;
    }

    private static Map<String, String> tones() {
        Map<String, String> map = words("strong-praise", "praise", "mixed", "concern", "strong-concern");
        map.putAll(Map.of("1", "strong-praise", "2", "praise", "3", "mixed", "4", "concern", "5", "strong-concern"));
        return map;
    }

    /**
     * The library's own column names: those of the keys above. Columns that a log lacks, {@code record_id} and {@code date}
     * apart, are not recorded.
     *
     * @return the mapping
     */
    public static ContactColumns standard() {
        Map<Field, Column> columns = new TreeMap<>();
        for (Field field : Field.values()) {
            columns.put(field, new Column(field.key(), "|", OWN_WORDS.getOrDefault(field, Map.of())));
        }
        return new ContactColumns(StandardCharsets.UTF_8, ',', ISO, FIRST_DAY_OF_LINKS, columns, Map.of(), true);
    }

    /**
     * Reads a mapping in the form above.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document
     * @return the mapping
     * @throws UnusableInputException with every problem at once
     */
    public static ContactColumns parse(String source, String yaml) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Section root = document.root();
        root.allowOnly("encoding", "separator", "date_format", "earliest", "columns", "attributes");
        Charset encoding = encoding(root);
        char separator = separator(root);
        String pattern = root.optionalText("date_format").orElse(ISO);
        String wrong = wrongWith(pattern);
        if (!wrong.isEmpty()) {
            root.problem(ProblemCode.VALUE_INVALID, "date_format", wrong, "Write it as, for example, dd/MM/yyyy");
        }
        LocalDate earliest = root.keys().contains("earliest") ? root.date("earliest") : FIRST_DAY_OF_LINKS;
        Map<Field, Column> columns = new TreeMap<>();
        root.optionalSection("columns")
                .ifPresentOrElse(section -> readColumns(section, columns), () -> root.text("columns"));
        Map<String, AttributeColumn> attributes = new TreeMap<>();
        root.optionalSection("attributes").ifPresent(section -> readAttributes(section, attributes));
        document.complete();
        return new ContactColumns(
                encoding,
                separator,
                pattern,
                earliest,
                Collections.unmodifiableMap(columns),
                Collections.unmodifiableMap(attributes),
                false);
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
        if (!root.keys().contains("separator")) {
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
            if (section.keys().contains(field.key())) {
                columns.put(field, column(section, field));
            } else if (field == Field.RECORD_ID || field == Field.DATE) {
                section.text(field.key());
            }
        }
    }

    private static Column column(Section section, Field field) {
        Map<String, String> ownWords = OWN_WORDS.getOrDefault(field, Map.of());
        if (section.isText(field.key())) {
            return new Column(section.text(field.key()), "|", ownWords);
        }
        Optional<Section> mapping = section.optionalSection(field.key());
        if (mapping.isEmpty()) {
            return new Column("", "|", ownWords);
        }
        boolean several = field == Field.THEMES || field == Field.ORGANISATIONS || field == Field.USER_GROUPS;
        boolean coded = OWN_WORDS.containsKey(field) || field == Field.KIND_OF_SOURCE;
        Section details = mapping.get();
        if (several) {
            details.allowOnly("column", "separator");
        } else if (coded) {
            details.allowOnly("column", "values");
        } else {
            details.allowOnly("column");
        }
        String separator = several && details.keys().contains("separator") ? details.rawText("separator") : "|";
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

    /**
     * The same mapping with another date format.
     *
     * @param pattern in the letters of {@link DateTimeFormatter}, for example {@code dd/MM/yyyy}; month names are English.
     *     The year has four digits: which century two digits mean would be a guess
     * @return the mapping
     * @throws UnusableInputException if it is not a format of whole dates
     */
    public ContactColumns withDateFormat(String pattern) {
        String wrong = wrongWith(pattern);
        if (!wrong.isEmpty()) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.VALUE_INVALID,
                    "date format",
                    0,
                    null,
                    pattern,
                    wrong,
                    "Write it as, for example, dd/MM/yyyy or uuuu-MM-dd"));
        }
        return new ContactColumns(encoding, separator, pattern, earliest, columns, attributes, columnsMayBeMissing);
    }

    private static DateTimeFormatter dateFormat(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** What is wrong with a date pattern; empty if nothing. A day is written and read back to see whether it is whole. */
    private static String wrongWith(String pattern) {
        if (YEAR_OF_TWO_DIGITS.matcher(pattern.replaceAll("'[^']*'", "")).find()) {
            return "a year is written with four digits (yyyy or uuuu)";
        }
        LocalDateTime day = LocalDate.of(2009, 11, 23).atTime(14, 5, 6);
        try {
            DateTimeFormatter format = dateFormat(pattern);
            LocalDate back = LocalDate.parse(format.format(day), format);
            return back.equals(day.toLocalDate()) ? "" : "this format does not tell day, month and year";
        } catch (RuntimeException e) {
            // Besides what it documents, the JDK throws a ClassCastException for some patterns, "pdM" for one.
            return "this is not a format that tells day, month and year";
        }
    }

    Charset encoding() {
        return encoding;
    }

    char separator() {
        return separator;
    }

    String datePattern() {
        return datePattern;
    }

    DateTimeFormatter dateFormat() {
        return dateFormat;
    }

    LocalDate earliest() {
        return earliest;
    }

    Map<Field, Column> columns() {
        return columns;
    }

    Map<String, AttributeColumn> attributes() {
        return attributes;
    }

    boolean mayBeMissing(Field field) {
        return columnsMayBeMissing && field != Field.RECORD_ID && field != Field.DATE;
    }
}
