package org.localinvolvement.links.api.writeback;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.localinvolvement.links.api.writeback.TaskMapping.Field;
import org.localinvolvement.links.api.writeback.TaskMapping.Form;
import org.localinvolvement.links.api.writeback.TaskMapping.Part;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;

/** Reads a mapping in the form that {@link TaskMapping} gives. */
final class TaskMappingDocument {

    private static final int LONGEST = 1_000_000;
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private static final int MOST_DAYS = 3660;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Section root;

    private TaskMappingDocument(Section root) {
        this.root = root;
    }

    static TaskMapping read(String source, String text) {
        YamlDocument document = YamlDocument.parse(source, text.startsWith("\uFEFF") ? text.substring(1) : text);
        TaskMapping mapping = new TaskMappingDocument(document.root()).mapping();
        document.complete();
        return mapping;
    }

    private TaskMapping mapping() {
        root.allowOnly("form", "entity", "fields", "constants", "numbers");
        Form form = root.constant("form", Form.class);
        String entity = form == Form.DATAVERSE ? entity() : "";
        if (form != Form.DATAVERSE && root.keys().contains("entity")) {
            root.problem(ProblemCode.VALUE_INVALID, "entity", "only Dataverse has an entity set", "Leave this key out");
        }
        Map<Part, Field> fields = fields();
        Map<String, String> constants = new LinkedHashMap<>();
        root.optionalSection("constants")
                .ifPresent(section -> section.keys().forEach(key -> constants.put(key, section.text(key))));
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        root.optionalSection("numbers")
                .ifPresent(section -> section.keys()
                        .forEach(key -> numbers.put(key, section.number(key, LARGEST.negate(), LARGEST))));
        requireOnce(fields, constants, numbers);
        return new TaskMapping(form, entity, fields, constants, numbers);
    }

    private String entity() {
        String entity = root.text("entity");
        if (!entity.isEmpty() && !NAME.matcher(entity).matches()) {
            root.problem(ProblemCode.VALUE_INVALID, "entity", "an entity set has a name", "Write, for example, tasks");
        }
        return entity;
    }

    private Map<Part, Field> fields() {
        Map<Part, Field> fields = new EnumMap<>(Part.class);
        Optional<Section> section = root.optionalSection("fields");
        if (section.isEmpty()) {
            root.text("fields");
            return fields;
        }
        section.get().allowOnly(Stream.of(Part.values()).map(Part::key).toArray(String[]::new));
        for (Part part : Part.values()) {
            if (section.get().keys().contains(part.key())) {
                fields.put(part, field(section.get(), part));
            } else if (part == Part.ID) {
                section.get().text(part.key());
            }
        }
        return fields;
    }

    private static Field field(Section section, Part part) {
        Optional<Section> details = section.isText(part.key()) ? Optional.empty() : section.optionalSection(part.key());
        if (details.isEmpty()) {
            return new Field(
                    section.optionalText(part.key()).orElse(""), Collections.emptySortedMap(), false, false, 0, 0);
        }
        Section told = details.get();
        Set<String> words = words(part);
        told.allowOnly(
                switch (part) {
                    case ID -> new String[] {"field"};
                    case SUBJECT, DESCRIPTION -> new String[] {"field", "as", "longest"};
                    case DUE -> new String[] {"field", "days_after_start"};
                    case PRIORITY, STATE -> new String[] {"field", "as", "values"};
                });
        SortedMap<String, String> values = new TreeMap<>();
        told.optionalSection("values").ifPresent(table -> {
            table.allowOnly(words.toArray(String[]::new));
            words.forEach(word -> values.put(word, table.text(word)));
        });
        String as = told.optionalText("as").orElse("");
        List<String> forms = words.isEmpty() ? List.of("html") : List.of("number");
        if (!as.isEmpty() && !forms.contains(as)) {
            told.problem(ProblemCode.VALUE_INVALID, "as", "this form is not known here", Suggestion.among(as, forms));
        }
        if (as.equals("number")) {
            told.optionalSection("values")
                    .ifPresent(table -> words.forEach(word -> table.number(word, LARGEST.negate(), LARGEST)));
            if (values.isEmpty()) {
                told.text("values");
            }
        }
        int longest = told.keys().contains("longest") ? told.whole("longest", 10, LONGEST) : 0;
        int days = told.keys().contains("days_after_start") ? told.whole("days_after_start", 1, MOST_DAYS) : 0;
        return new Field(told.text("field"), values, as.equals("html"), as.equals("number"), longest, days);
    }

    private static Set<String> words(Part part) {
        Enum<?>[] constants = part == Part.PRIORITY
                ? Task.Priority.values()
                : part == Part.STATE ? Task.State.values() : new Task.State[0];
        Set<String> words = new TreeSet<>();
        for (Enum<?> constant : constants) {
            words.add(constant.name().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Two values for one field of the CRM would be one lost. */
    private void requireOnce(Map<Part, Field> fields, Map<String, String> constants, Map<String, BigDecimal> numbers) {
        Set<String> names = new TreeSet<>();
        Stream.of(fields.values().stream().map(Field::name), constants.keySet().stream(), numbers.keySet().stream())
                .flatMap(all -> all)
                .filter(name -> !names.add(name))
                .distinct()
                .forEach(name -> root.problem(
                        ProblemCode.TASK_FIELD_TWICE,
                        "fields",
                        "the field " + name + " of the CRM is filled twice",
                        "Leave one of the two out"));
    }
}
