package org.localinvolvement.links.api.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.api.json.JsonForm.Entries;
import org.localinvolvement.links.api.json.JsonForm.Items;
import org.localinvolvement.links.api.json.JsonForm.Kinds;
import org.localinvolvement.links.api.json.JsonForm.Member;
import org.localinvolvement.links.api.json.JsonForm.Members;
import org.localinvolvement.links.api.json.JsonForm.Single;
import org.localinvolvement.links.api.json.JsonForm.Words;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * The schema of a document that the library writes, made of its form, with what the sources say of each member. It has only what
 * makers of clients in other languages understand.
 */
final class AnswerSchema {

    private static final RecordComments COMMENTS = new RecordComments();

    /** What each shared part is, over all schemas: a client has one type of a name. */
    private static final Map<String, Class<?>> NAMED = new TreeMap<>();

    private final Map<String, Object> shared = new TreeMap<>();

    private AnswerSchema() {}

    static Map<String, Object> of(String word, String title, String format, Members document) {
        AnswerSchema schema = new AnswerSchema();
        Map<String, Map<String, Object>> head = Map.of(
                "format",
                SchemaParts.object("type", "string", "enum", List.of(format)),
                "version",
                SchemaParts.object(
                        "type", "integer", "minimum", DecisionJson.VERSION, "maximum", DecisionJson.VERSION));
        Map<String, Object> whole = SchemaParts.object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:localinvolvement:links:" + word + "-answer:" + DecisionJson.VERSION,
                "title",
                title);
        whole.putAll(schema.object(document, head));
        whole.put("$defs", schema.shared);
        return whole;
    }

    /** With what is known better of some members than their form tells. */
    private Map<String, Object> object(Members form, Map<String, Map<String, Object>> better) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (!form.kind().isEmpty()) {
            properties.put(
                    JsonForm.KIND,
                    SchemaParts.object("description", "Which kind this is.", "type", "string", "const", form.kind()));
            required.add(JsonForm.KIND);
        }
        for (Member member : form.members()) {
            Map<String, Object> described = SchemaParts.object("description", COMMENTS.of(form.type(), member.name()));
            Map<String, Object> schema = better.getOrDefault(member.name(), Map.of());
            schema = schema.isEmpty() ? schema(member.form()) : schema;
            described.putAll(member.nullable() ? orNull(schema) : schema);
            properties.put(member.name(), described);
            if (!member.nullable()) {
                required.add(member.name());
            }
        }
        return SchemaParts.object(
                "description",
                COMMENTS.of(form.type()),
                "type",
                "object",
                "properties",
                properties,
                "required",
                required,
                "additionalProperties",
                false);
    }

    private Map<String, Object> schema(JsonForm form) {
        if (form instanceof Single single) {
            return single(single.type());
        }
        if (form instanceof Words words && words.type() == String.class) {
            return SchemaParts.object(
                    "type", "string", "enum", List.copyOf(words.constants().keySet()));
        }
        if (form instanceof Words words) {
            String name = JsonForms.name(words.type());
            return shared(
                    name,
                    words.type(),
                    SchemaParts.object(
                            "description",
                            words.type().isEnum()
                                    ? COMMENTS.of(words.type()) + " " + COMMENTS.ofConstants(words.type())
                                    : COMMENTS.of(words.type()),
                            "type",
                            "string",
                            "enum",
                            List.copyOf(words.constants().keySet())));
        }
        if (form instanceof Items items) {
            return SchemaParts.object("type", "array", "items", schema(items.item()));
        }
        if (form instanceof Entries entries) {
            return SchemaParts.object("type", "object", "additionalProperties", schema(entries.value()));
        }
        if (form instanceof Kinds kinds) {
            return shared(
                    JsonForms.name(kinds.type()),
                    kinds.type(),
                    SchemaParts.object(
                            "description",
                            COMMENTS.of(kinds.type()),
                            "oneOf",
                            kinds.kinds().values().stream().map(this::schema).toList()));
        }
        Members members = (Members) form;
        return shared(members.name(), members.type(), object(members, Map.of()));
    }

    private Map<String, Object> shared(String name, Class<?> type, Map<String, Object> schema) {
        Class<?> other = NAMED.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException("Two types of answers are called " + name + ": " + other.getName() + " and "
                    + type.getName() + "; a client has one type of a name: rename one");
        }
        shared.put(name, schema);
        return SchemaParts.shared(name);
    }

    private static Map<String, Object> single(Class<?> type) {
        if (type == boolean.class) {
            return SchemaParts.object("type", "boolean");
        }
        if (type == int.class || type == Integer.class) {
            return SchemaParts.object("type", "integer");
        }
        if (type == long.class || type == Long.class) {
            return SchemaParts.object("type", "integer", "format", "int64");
        }
        if (type == BigDecimal.class || type == Ratio.class) {
            return SchemaParts.object("type", "number");
        }
        if (type == LocalDate.class) {
            return SchemaParts.object("type", "string", "format", "date");
        }
        return SchemaParts.object("type", "string");
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String type) {
            return SchemaParts.with(schema, "type", List.of(type, "null"));
        }
        return SchemaParts.object("anyOf", List.of(schema, SchemaParts.object("type", "null")));
    }
}
