package org.localinvolvement.links.api.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * Where each field of a contact or an issue comes from in the export of a CRM, as data.
 *
 * <p>A mapping is YAML, or JSON with the same keys. It is the notation of
 * {@link org.localinvolvement.links.api.csv.ContactColumns}: a document of that form is also a mapping of format {@code csv}. It adds
 * what a CRM's export has over a plain log:
 *
 * <pre>{@code
 * format: civicrm                  # csv (default), json-lines, civicrm (API v4 JSON) or dataverse (Web API JSON)
 * records: contacts                # contacts (default) or issues
 * date_format: yyyy-MM-dd HH:mm:ss # of every date and time; default uuuu-MM-dd
 * zone: Europe/London              # a contact is of the day that a time has here; default Europe/London
 * times_in: UTC                    # the zone of times that are written without their offset; default: zone
 * version: modified_date           # of several versions of a record the last counts; {column: x, as: number} for a counter
 * deleted: {column: is_deleted, values: ["true", "1"]}
 * only: {column: "activity_type_id:name", values: [Phone Call, Inbound Email]}
 * columns:
 *   record_id: {column: id}        # as: salesforce-id or small-letters, for ids and keys that are spelt in several ways
 *   date: activity_date_time
 *   contributor: {columns: [target_contact_id, source_contact_id]}   # the first that is filled
 *   channel: {constant: telephone}
 *   themes:
 *     columns: ["Concern.Topic:name", "tags.name"]   # all of them; a member within a member, or one whose name has a dot
 *     separator: ";"
 *     values: {access: appointments, waits: waiting-times}
 *     unmapped: count              # count (left out), keep or refuse; each code is counted and told in each case
 * attributes:
 *   ward: {column: "Address.Ward"}
 * }</pre>
 *
 * <p>The keys {@code encoding} and {@code separator} are of format {@code csv}; a byte order mark says the encoding where there is one.
 * Issues have the columns {@code record_id}, {@code date} (when it was raised), {@code title}, {@code scope}, {@code sector},
 * {@code themes}, {@code services}, {@code pathway}, {@code determinants}, {@code area} and {@code organisations} (identifiers as
 * {@code ods:5N7}).
 *
 * <p>Where a field has a table, a code that is not in it is left out and counted; of sector, tone, kind of source and serious harm,
 * whose own words are a table, its record is refused. Free text is never imported: a mapping that names a note is refused, and so is
 * a record in whose codes a long text, a line break or markup stands.
 *
 * <p>Immutable; safe for several threads.
 */
public final class ImportMapping {

    private static final Set<String> SHIPPED = Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(
            "civicrm-activities",
            "civicrm-activities-csv",
            "civicrm-cases",
            "salesforce-cases",
            "dynamics-incidents")));

    /** A column that says which version of its record a row is. */
    record VersionColumn(String column, boolean number) {}

    /** A column with the values for which something is said. */
    record Marked(String column, Set<String> values) {}

    /** A column of a host's own. */
    record OwnColumn(String column, Type type) {
        enum Type {
            TEXT,
            NUMBER,
            DATE,
            TRUTH
        }
    }

    /** What a mapping is made of. */
    record Parts(
            ExportFormat format,
            boolean contacts,
            Charset encoding,
            char separator,
            TimeForm times,
            LocalDate earliest,
            @Nullable LocalDate logBegins,
            @Nullable VersionColumn version,
            @Nullable Marked deleted,
            @Nullable Marked only,
            SortedMap<ImportField, FieldSource> fields,
            SortedMap<String, OwnColumn> attributes) {}

    private final Parts parts;
    private final List<String> columns;
    private final Map<String, Integer> places;

    ImportMapping(Parts parts) {
        this.parts = parts;
        Set<String> names = new TreeSet<>();
        parts.fields().values().forEach(source -> names.addAll(source.columns()));
        parts.attributes().values().forEach(own -> names.add(own.column()));
        if (parts.version() != null) {
            names.add(parts.version().column());
        }
        if (parts.deleted() != null) {
            names.add(parts.deleted().column());
        }
        if (parts.only() != null) {
            names.add(parts.only().column());
        }
        this.columns = List.copyOf(names);
        this.places = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
        }
    }

    /**
     * Reads a mapping.
     *
     * @param source the name of the file, for its problems
     * @param text YAML in the form above, or JSON with the same keys
     * @return the mapping
     * @throws UnusableInputException with every problem at once, each with its line
     */
    public static ImportMapping read(String source, String text) {
        return MappingDocument.read(source, text);
    }

    /**
     * A mapping to start from. What is a site's own in it, the names of its custom fields and its codes, is marked for change.
     *
     * @param name one of {@link #shippedNames()}
     * @return the mapping
     * @throws IllegalArgumentException if there is none of that name
     */
    public static ImportMapping shipped(String name) {
        return read(name + ".yaml", shippedText(name));
    }

    /**
     * The text of a mapping to start from, with its remarks, to be copied and changed.
     *
     * @param name one of {@link #shippedNames()}
     * @return YAML
     * @throws IllegalArgumentException if there is none of that name
     */
    public static String shippedText(String name) {
        if (!SHIPPED.contains(name)) {
            throw new IllegalArgumentException(
                    "No mapping \"" + name + "\" is shipped. " + Suggestion.among(name, SHIPPED));
        }
        try (InputStream resource = ImportMapping.class.getResourceAsStream(name + ".yaml")) {
            if (resource == null) {
                throw new IllegalStateException(name + ".yaml is missing from the jar; build the library anew");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The mappings to start from.
     *
     * @return their names, in the order of the alphabet
     */
    public static List<String> shippedNames() {
        return new ArrayList<>(SHIPPED);
    }

    /**
     * Whether the records are contacts.
     *
     * @return false where they are issues
     */
    public boolean ofContacts() {
        return parts.contacts();
    }

    Parts parts() {
        return parts;
    }

    /** The columns or members that are read, in the order of the alphabet. */
    List<String> columns() {
        return columns;
    }

    /** Where among {@link #columns()} a column stands. */
    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("The mapping reads no column " + column + "; ask for one that it reads");
        }
        return place;
    }

    /** Where a field comes from; of one that is not mapped, from nowhere. */
    FieldSource source(ImportField field) {
        FieldSource source = parts.fields().get(field);
        return source == null ? FieldSource.of(List.of(), "") : source;
    }

    /** The texts of the first column of a field that is filled in a record. */
    List<String> filled(ExportRecord record, FieldSource source) {
        for (String column : source.columns()) {
            List<String> texts = record.texts(place(column));
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return List.of();
    }

    /** The first text of the first column of a field that is filled in a record; empty where none is. */
    String first(ExportRecord record, FieldSource source) {
        List<String> texts = filled(record, source);
        return texts.isEmpty() ? "" : texts.get(0);
    }
}
