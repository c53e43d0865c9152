package org.localinvolvement.links.api.writeback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * What a CRM calls the fields of a task, as data.
 *
 * <p>A mapping is YAML, or JSON with the same keys:
 *
 * <pre>{@code
 * form: civicrm                       # civicrm (Activity.save of API v4), dataverse (one request a line) or csv
 * entity: tasks                       # of dataverse: the entity set
 * fields:                             # in this order; only id has to be there
 *   id: LINks.Task_id                 # a field of your own with an index, by which a task is found again
 *   subject: {field: subject, longest: 255}
 *   description: {field: details, as: html}
 *   due: {field: activity_date_time, days_after_start: 28}   # see below; without the days: due: activity_date_time
 *   priority: {field: "priority_id:name", values: {high: Urgent, normal: Normal, low: Low}}
 *   state: {field: "status_id:name", values: {open: Scheduled, done: Completed, withdrawn: Cancelled}}
 * constants:                          # what every task has besides
 *   "activity_type_id:name": LINk task
 * }</pre>
 *
 * <p>A last day is the law's, or that of a window, and no deadline is invented for a task without one: with {@code days_after_start} it
 * is due as many days after what calls for it came about as the LINk has agreed.
 *
 * <p>Values of a field that says {@code as: number}, and constants that are numbers in a list {@code numbers}, are written as numbers
 * in JSON. A text that is longer than its field is cut at a word and ends with an ellipsis.
 *
 * <p>Immutable; safe for several threads.
 */
public final class TaskMapping {

    private static final Set<String> SHIPPED = Collections.unmodifiableSortedSet(
            new TreeSet<>(Set.of("civicrm-tasks", "civicrm-tasks-csv", "dynamics-tasks", "salesforce-tasks")));

    /** In which form tasks are written. */
    public enum Form {
        /** The parameters of {@code Activity.save} of API v4 of CiviCRM. */
        CIVICRM,
        /** Requests to the Web API of Dataverse, one a line. */
        DATAVERSE,
        /** Comma-separated rows. */
        CSV;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part of a task that a field can hold. */
    enum Part {
        ID,
        SUBJECT,
        DESCRIPTION,
        DUE,
        PRIORITY,
        STATE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A field of the CRM; {@code values} is empty where the text stands for itself, {@code longest} and {@code days} 0 where none is told. */
    record Field(String name, SortedMap<String, String> values, boolean html, boolean number, int longest, int days) {}

    private final Form form;
    private final String entity;
    private final Map<Part, Field> fields;
    private final Map<String, String> constants;
    private final Map<String, BigDecimal> numbers;

    TaskMapping(
            Form form,
            String entity,
            Map<Part, Field> fields,
            Map<String, String> constants,
            Map<String, BigDecimal> numbers) {
        this.form = form;
        this.entity = entity;
        this.fields = fields;
        this.constants = constants;
        this.numbers = numbers;
    }

    /**
     * Reads a mapping.
     *
     * @param source the name of the file, for its problems
     * @param text YAML in the form above, or JSON with the same keys
     * @return the mapping
     * @throws UnusableInputException with every problem at once, each with its line
     */
    public static TaskMapping read(String source, String text) {
        return TaskMappingDocument.read(source, text);
    }

    /**
     * A mapping to start from. What is a site's own in it is marked for change.
     *
     * @param name one of {@link #shippedNames()}
     * @return the mapping
     * @throws IllegalArgumentException if there is none of that name
     */
    public static TaskMapping shipped(String name) {
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
        try (InputStream resource = TaskMapping.class.getResourceAsStream(name + ".yaml")) {
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
     * In which form tasks are written.
     *
     * @return the form
     */
    public Form form() {
        return form;
    }

    /**
     * The entity set of Dataverse.
     *
     * @return for example {@code tasks}; empty for other forms
     */
    public String entity() {
        return entity;
    }

    /**
     * The field by which a task is found again.
     *
     * @return its name in the CRM
     */
    public String idField() {
        Field id = fields.get(Part.ID);
        return id == null ? "" : id.name();
    }

    /**
     * The columns of comma-separated rows.
     *
     * @return the fields in their order, then the constants
     */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        fields.values().forEach(field -> columns.add(field.name()));
        columns.addAll(constants.keySet());
        columns.addAll(numbers.keySet());
        return columns;
    }

    /**
     * What the CRM is to hold of a task.
     *
     * @param task the task
     * @return by the names of the CRM's fields, in the order of {@link #columns()}: a text, a number ({@link BigDecimal}), or null
     *     where the field is to be empty
     */
    public Map<String, @Nullable Object> fieldsOf(Task task) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        fields.forEach((part, field) -> all.put(field.name(), value(field, text(part, field, task))));
        all.putAll(constants);
        all.putAll(numbers);
        return all;
    }

    private static String text(Part part, Field field, Task task) {
        return switch (part) {
            case ID -> task.id().text();
            case SUBJECT -> task.subject();
            case DESCRIPTION -> task.description();
            case DUE -> due(task, field.days());
            case PRIORITY -> word(task.priority());
            case STATE -> word(task.state());
        };
    }

    private static String due(Task task, int days) {
        LocalDate since = task.since();
        LocalDate due = task.due();
        if (due == null && since != null && days > 0) {
            due = since.plusDays(days);
        }
        return due == null ? "" : due.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(Field field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        String mapped = field.values().getOrDefault(text, text);
        String fitting = cut(mapped, field.longest());
        if (field.html()) {
            return html(fitting);
        }
        return field.number() ? new BigDecimal(fitting) : fitting;
    }

    private static String cut(String text, int longest) {
        if (longest == 0 || text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 1);
        int end = space > longest / 2 ? space : longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br />");
    }
}
