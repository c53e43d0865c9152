package org.localinvolvement.links.api.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

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
 * log_begins: 2009-01-01          # default: the day of the first contact; a rise against days before it cannot be told
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
    record Column(String name, String separator, Map<String, String> values) {

        /** The values of a cell that holds several; blank ones and repeats are left out. */
        List<String> parts(String cell) {
            Set<String> parts = new LinkedHashSet<>();
            int from = 0;
            while (from <= cell.length()) {
                int to = cell.indexOf(separator, from);
                String part = cell.substring(from, to < 0 ? cell.length() : to).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = to < 0 ? cell.length() + 1 : to + separator.length();
            }
            return List.copyOf(parts);
        }
    }

    /** A column of a host's own. */
    record AttributeColumn(String name, AttributeType type) {}

    static final LocalDate FIRST_DAY_OF_LINKS = LocalDate.of(2008, 4, 1);
    /** The words that a cell can hold where the mapping gives none, and what they mean. */
    static final Map<Field, Map<String, String>> OWN_WORDS = Map.of(
            Field.SECTOR,
            words("health", "social-care", "both"),
            Field.TONE,
            tones(),
            Field.SERIOUS_HARM,
            words("yes", "no"));

    private final Charset encoding;
    private final char separator;
    private final LogDates dates;
    private final LocalDate earliest;
    private final @Nullable LocalDate logBegins;
    private final Map<Field, Column> columns;
    private final Map<String, AttributeColumn> attributes;
    private final boolean columnsMayBeMissing;

    ContactColumns(
            Charset encoding,
            char separator,
            LogDates dates,
            LocalDate earliest,
            @Nullable LocalDate logBegins,
            Map<Field, Column> columns,
            Map<String, AttributeColumn> attributes,
            boolean columnsMayBeMissing) {
        this.encoding = encoding;
        this.separator = separator;
        this.dates = dates;
        this.earliest = earliest;
        this.logBegins = logBegins;
        this.columns = Collections.unmodifiableMap(columns);
        this.attributes = Collections.unmodifiableMap(attributes);
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
        return new ContactColumns(
                StandardCharsets.UTF_8, ',', LogDates.ISO, FIRST_DAY_OF_LINKS, null, columns, Map.of(), true);
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
        return ColumnsDocument.read(source, yaml);
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
        String wrong = LogDates.wrongWith(pattern);
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
        return new ContactColumns(
                encoding,
                separator,
                LogDates.of(pattern),
                earliest,
                logBegins,
                columns,
                attributes,
                columnsMayBeMissing);
    }

    Charset encoding() {
        return encoding;
    }

    char separator() {
        return separator;
    }

    LogDates dates() {
        return dates;
    }

    LocalDate earliest() {
        return earliest;
    }

    @Nullable
    LocalDate logBegins() {
        return logBegins;
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
