package org.localinvolvement.links.api.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.json.JsonQuestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tables of the members of JSON documents, made from their schemas.
 *
 * <p>A type of questions that is not the type of the same name in answers is called {@code …Asked}.
 */
final class SchemaTables {

    private static final String SHARED = "#/$defs/";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final SortedMap<String, JsonNode> types = new TreeMap<>();
    private final Map<String, JsonNode> ofAnswers;

    /** The answers of all questions first, because their types keep their names. */
    SchemaTables() {
        for (JsonQuestion question : JsonQuestion.values()) {
            JsonNode answer = answer(question);
            answer.path("$defs").properties().forEach(type -> add(type.getKey(), type.getValue()));
        }
        ofAnswers = Map.copyOf(types);
        for (JsonQuestion question : JsonQuestion.values()) {
            JsonNode asked = question(question);
            asked.path("$defs").properties().forEach(type -> add(type.getKey(), type.getValue()));
        }
    }

    private void add(String name, JsonNode type) {
        JsonNode other = types.put(name, type);
        if (other != null && !says(other).equals(says(type))) {
            throw new AssertionError("Two schemas have a type " + name + ", and not the same");
        }
    }

    static JsonNode answer(JsonQuestion question) {
        return MAPPER.readTree(question.answerSchema());
    }

    /** The schema of a question in which types that an answer has otherwise are called otherwise. */
    JsonNode question(JsonQuestion question) {
        String text = question.questionSchema();
        for (Map.Entry<String, JsonNode> type :
                MAPPER.readTree(text).path("$defs").properties()) {
            String name = type.getKey();
            JsonNode other = ofAnswers.get(name);
            if (other != null && !says(other).equals(says(type.getValue()))) {
                text = text.replace("\"" + SHARED + name + "\"", "\"" + SHARED + name + "Asked\"")
                        .replace("\n    \"" + name + "\" :", "\n    \"" + name + "Asked\" :");
            }
        }
        return MAPPER.readTree(text);
    }

    /** Of a list of words, the words: their order and how they are described make no other type. */
    private static Object says(JsonNode type) {
        return type.has("enum") ? texts(type.path("enum")) : type;
    }

    /** The tables of every type. */
    String ofTypes() {
        StringBuilder text = new StringBuilder();
        types.forEach((name, type) -> {
            text.append("\n## ").append(name).append("\n\n");
            String description = said(type);
            if (!description.isEmpty()) {
                text.append(description).append("\n\n");
            }
            text.append(type.has("properties") ? table(type) : sentence(type) + "\n");
        });
        return text.toString();
    }

    /** One row for each member; of an object that is written out, one for each of its members too. */
    static String table(JsonNode object) {
        List<String> lines = new ArrayList<>();
        rows(object, "", lines);
        return "| member | what it is | meaning |\n|---|---|---|\n" + String.join("\n", lines) + "\n";
    }

    private static void rows(JsonNode object, String path, List<String> rows) {
        Set<String> required = texts(object.path("required"));
        for (Map.Entry<String, JsonNode> member : object.path("properties").properties()) {
            JsonNode value = member.getValue();
            String name = path + member.getKey();
            rows.add("| `" + name + "` | " + kind(value) + (required.contains(member.getKey()) ? ", always" : "")
                    + " | " + said(value) + " |");
            JsonNode items = value.path("items");
            if (items.has("properties")) {
                rows(items, name + "[].", rows);
            } else {
                rows(value, name + ".", rows);
            }
        }
    }

    private static String sentence(JsonNode type) {
        String kind = kind(type);
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + ".";
    }

    private static String said(JsonNode schema) {
        return schema.path("description").asString("").replace("|", "\\|").replace("\n", " ");
    }

    private static String kind(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        if (reference.isString()) {
            String name = reference.stringValue().substring(SHARED.length());
            return "[" + name + "](TYPES.md#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        if (schema.has("const")) {
            return "`" + schema.path("const").asString() + "`";
        }
        if (schema.has("enum")) {
            return "one of " + items(schema.path("enum"));
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return StreamSupport.stream(schema.path(choice).spliterator(), false)
                        .map(SchemaTables::kind)
                        .collect(Collectors.joining(" or "));
            }
        }
        JsonNode type = schema.path("type");
        return type.isArray()
                ? texts(type).stream().map(one -> kind(one, schema)).collect(Collectors.joining(" or "))
                : kind(type.asString("any value"), schema);
    }

    private static String kind(String type, JsonNode schema) {
        return switch (type) {
            case "string" -> schema.path("format").asString("").equals("date") ? "day" : "text";
            case "integer" -> "whole number" + bounds(schema);
            case "number" -> "number" + bounds(schema);
            case "boolean" -> "`true` or `false`";
            case "array" -> "list of " + kind(schema.path("items"));
            case "object" ->
                schema.path("additionalProperties").isObject()
                        ? "object of names with " + kind(schema.path("additionalProperties"))
                        : "object";
            default -> type;
        };
    }

    private static String bounds(JsonNode schema) {
        @Nullable String least = schema.has("minimum") ? schema.path("minimum").asString() : null;
        @Nullable String most = schema.has("maximum") ? schema.path("maximum").asString() : null;
        if (least != null && most != null) {
            return " from " + least + " to " + most;
        }
        return least != null ? " from " + least : most != null ? " to " + most : "";
    }

    private static String items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> "`" + item.asString() + "`")
                .collect(Collectors.joining(", "));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
