package org.localinvolvement.links.api.json;

import static org.localinvolvement.links.api.json.SchemaParts.object;
import static org.localinvolvement.links.api.json.SchemaParts.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.json.QuestionShapes.Shape;
import org.localinvolvement.links.api.json.QuestionShapes.ShapeId;
import org.localinvolvement.links.rules.document.KeysRead;
import org.localinvolvement.links.rules.document.KeysRead.ReadAs;

/** The schema of a question, made of the shapes that its readers have and of what is said of them. */
final class QuestionSchema {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final QuestionShapes shapes;
    private final FieldWords words;
    private final SortedMap<String, Object> defs = new TreeMap<>();

    QuestionSchema(QuestionShapes shapes, FieldWords words) {
        this.shapes = shapes;
        this.words = words;
    }

    Map<String, Object> of(JsonQuestion question) {
        ShapeId root = shapes.root(question);
        Map<String, Object> schema = object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:localinvolvement:links:" + question.word() + "-question:1",
                "title",
                words.nameOf(root, shapes.shape(root)));
        schema.putAll(shape(root));
        schema.put("$defs", defs);
        return schema;
    }

    private Map<String, Object> shape(ShapeId id) {
        Shape shape = shapes.shape(id);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (String member : words.inOrder(id, shape)) {
            properties.put(member, member(id, shape, member));
            if (!shape.optional.contains(member)) {
                required.add(member);
            }
        }
        Map<String, Object> made =
                object("description", words.says(id, shape), "type", "object", "properties", properties);
        if (!required.isEmpty()) {
            made.put("required", required);
        }
        made.put("additionalProperties", false);
        return made;
    }

    private Map<String, Object> member(ShapeId id, Shape shape, String member) {
        Set<KeysRead.Form> forms = shape.forms.getOrDefault(member, Set.of());
        if (!shape.seen.contains(member) || forms.isEmpty()) {
            throw new IllegalStateException(
                    "no sound document has " + member + " of " + id.name() + " at " + shape.places + "; add one");
        }
        // The most telling: a word is also read as a text before.
        KeysRead.Form form = forms.stream()
                .max(Comparator.comparing((KeysRead.Form one) -> rank(one.readAs())))
                .orElseThrow();
        boolean atLeastOne = forms.stream().anyMatch(KeysRead.Form::atLeastOne);
        Map<String, Object> made = object("description", words.says(id, shape, member));
        if (member.equals("version") && isRoot(id)) {
            made.putAll(object("type", "integer", "const", QuestionDocument.VERSION));
            return made;
        }
        made.putAll(value(form, atLeastOne, Optional.ofNullable(shape.within.get(member)), id, member));
        return made;
    }

    private boolean isRoot(ShapeId id) {
        return Stream.of(JsonQuestion.values()).anyMatch(question -> id.equals(shapes.root(question)));
    }

    /** In the order of what tells more. */
    private static int rank(ReadAs readAs) {
        return switch (readAs) {
            case ANY_TEXT, TEXTS -> 0;
            case TEXT -> 1;
            case DATE, IDENTIFIER, IDENTIFIERS, NUMBER, WHOLE, WORD, WORDS, DATES, SECTION, SECTIONS -> 2;
            case DATE_OR_NONE -> 3;
        };
    }

    private Map<String, Object> value(
            KeysRead.Form form, boolean atLeastOne, Optional<ShapeId> within, ShapeId id, String member) {
        return switch (form.readAs()) {
            case ANY_TEXT -> object("type", "string");
            case TEXT -> object("type", "string", "pattern", "\\S");
            case IDENTIFIER -> defined("Identifier", identifier());
            case DATE -> date();
            case DATE_OR_NONE -> object("type", "string", "pattern", "^(none|" + DAY + ")$");
            case NUMBER -> number("number", form);
            case WHOLE -> number("integer", form);
            case WORD -> word(form);
            case TEXTS -> list(object("type", "string", "pattern", "\\S"), atLeastOne);
            case IDENTIFIERS -> list(defined("Identifier", identifier()), atLeastOne);
            case DATES -> list(date(), atLeastOne);
            case WORDS -> list(word(form), atLeastOne);
            case SECTION -> defined(within, id, member);
            case SECTIONS -> list(defined(within, id, member), atLeastOne);
        };
    }

    private static Map<String, Object> identifier() {
        return object(
                "description",
                "The code of a body: a scheme, a colon and the code, for example gss:E06000015 or ods:5N7.",
                "type",
                "string",
                "pattern",
                "^[a-z][a-z0-9-]*:\\S([\\s\\S]*\\S)?$");
    }

    private static Map<String, Object> date() {
        return object("type", "string", "format", "date", "pattern", "^" + DAY + "$");
    }

    private static Map<String, Object> number(String type, KeysRead.Form form) {
        return object("type", type, "minimum", plain(form.least()), "maximum", plain(form.most()));
    }

    private static BigDecimal plain(@Nullable BigDecimal bound) {
        Objects.requireNonNull(bound, "a number has its bounds");
        return new BigDecimal(bound.toPlainString());
    }

    private Map<String, Object> word(KeysRead.Form form) {
        return defined(
                form.list(),
                object("description", words.saysOfList(form.list()), "type", "string", "enum", form.words()));
    }

    private static Map<String, Object> list(Map<String, Object> items, boolean atLeastOne) {
        Map<String, Object> list = object("type", "array", "items", items);
        if (atLeastOne) {
            list.put("minItems", 1);
        }
        return list;
    }

    private Map<String, Object> defined(String name, Map<String, Object> made) {
        Object other = defs.putIfAbsent(name, made);
        if (other != null && !other.equals(made)) {
            throw new IllegalStateException("two different definitions are called " + name);
        }
        return shared(name);
    }

    private Map<String, Object> defined(Optional<ShapeId> within, ShapeId id, String member) {
        ShapeId shape = within.orElseThrow(
                () -> new IllegalStateException("no sound document has something in " + member + " of " + id.name()));
        return defined(words.nameOf(shape, shapes.shape(shape)), shape(shape));
    }
}
