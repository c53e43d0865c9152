package org.localinvolvement.links.api.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the schemas of an author's documents are made of.
 *
 * <p>The library reads every single value as a text, whatever YAML takes it for; so a text may look like a number here, and a number
 * may stand in quotation marks. Only keywords that the older drafts of JSON Schema have too are used, because not every editor knows
 * the newest.
 */
final class SchemaParts {

    /** What YAML may take a text for. */
    private static final List<String> SINGLE = List.of("string", "number", "boolean");

    private SchemaParts() {}

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** A document; what its parts share stands under {@code $defs}. */
    static Map<String, Object> document(
            String title, String description, Map<String, Object> mapping, Map<String, Object> shared) {
        Map<String, Object> document = object(
                "$schema", "https://json-schema.org/draft/2020-12/schema", "title", title, "description", description);
        mapping.remove("description");
        document.putAll(mapping);
        if (!shared.isEmpty()) {
            document.put("$defs", shared);
        }
        return document;
    }

    static Map<String, Object> shared(String name) {
        return object("$ref", "#/$defs/" + name);
    }

    /** A text that may be left empty. */
    static Map<String, Object> text(String description) {
        return object("description", description, "type", SINGLE);
    }

    /** A text in which something has to stand. */
    static Map<String, Object> words(String description) {
        return object("description", description, "type", SINGLE, "pattern", "\\S");
    }

    static Map<String, Object> text(String description, String pattern) {
        return object("description", description, "type", SINGLE, "pattern", pattern);
    }

    static Map<String, Object> date(String description) {
        return object(
                "description",
                description,
                "type",
                "string",
                "format",
                "date",
                "pattern",
                "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    static Map<String, Object> number(String description, long least, long most) {
        return object(
                "description",
                description,
                "type",
                List.of("number", "string"),
                "minimum",
                least,
                "maximum",
                most,
                "pattern",
                "^-?[0-9]{1,15}(\\.[0-9]{1,10})?$");
    }

    static Map<String, Object> whole(String description, long least, long most) {
        return object(
                "description",
                description,
                "type",
                List.of("integer", "string"),
                "minimum",
                least,
                "maximum",
                most,
                "pattern",
                "^-?[0-9]{1,15}(\\.0{1,10})?$");
    }

    /** Yes, no or unknown. */
    static Map<String, Object> truth(String description) {
        List<Object> values = new ArrayList<>(List.of("yes", "no", "unknown", true, false));
        return object(
                "description",
                description,
                "anyOf",
                List.of(
                        object("enum", values),
                        object(
                                "type",
                                "string",
                                "pattern",
                                anyCase(List.of("yes", "no", "unknown", "true", "false")))));
    }

    static Map<String, Object> flag(String description) {
        return object("description", description, "enum", List.of(true, false, "true", "false"));
    }

    /** One of a list, to the letter. */
    static Map<String, Object> oneOf(String description, Collection<String> words) {
        return object("description", description, "enum", List.copyOf(words));
    }

    /** A constant in small letters with hyphens, or as in Java. */
    static <E extends Enum<E>> Map<String, Object> constant(String description, Class<E> list) {
        return constant(description, list, Set.of());
    }

    static <E extends Enum<E>> Map<String, Object> constant(String description, Class<E> list, Set<E> without) {
        List<String> words = Arrays.stream(list.getEnumConstants())
                .filter(constant -> !without.contains(constant))
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return object(
                "description",
                description,
                "anyOf",
                List.of(object("enum", words), object("type", "string", "pattern", anyCase(words))));
    }

    private static String anyCase(List<String> words) {
        return words.stream()
                .map(word -> word.chars()
                        .mapToObj(letter -> letter == '-'
                                ? "[-_]"
                                : "[" + (char) Character.toUpperCase(letter) + (char) letter + "]")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|", "^(", ")$"));
    }

    /** A name of the library's, which an editor offers, or another of the form. */
    static Map<String, Object> known(String description, Collection<String> names, String pattern) {
        return object(
                "description",
                description,
                "anyOf",
                List.of(object("enum", List.copyOf(new TreeSet<>(names))), object("type", SINGLE, "pattern", pattern)));
    }

    /** A body: scheme and value. */
    static Map<String, Object> identifier(String description) {
        return text(
                description + " An identifier is written as scheme:value, for example ods:5N7.",
                "^[a-z][a-z0-9-]*:\\S");
    }

    /** A list in which something has to stand. */
    static Map<String, Object> list(String description, Map<String, Object> item) {
        return object("description", description, "type", "array", "minItems", 1, "items", item);
    }

    /** A list that may be empty. */
    static Map<String, Object> anyList(String description, Map<String, Object> item) {
        return object("description", description, "type", "array", "items", item);
    }

    /** A list of which it can be told that there is nothing in it. */
    static Map<String, Object> toldList(String description, Map<String, Object> item) {
        return object(
                "description",
                description + " The word none says that there is nothing.",
                "anyOf",
                List.of(object("const", "none"), object("type", "array", "items", item)));
    }

    static Map<String, Object> mapping(String description, Map<String, Object> properties, String... required) {
        Map<String, Object> mapping = object("description", description, "type", "object", "properties", properties);
        if (required.length > 0) {
            mapping.put("required", List.of(required));
        }
        mapping.put("additionalProperties", false);
        return mapping;
    }

    static Map<String, Object> with(Map<String, Object> mapping, String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(mapping);
        more.put(keyword, value);
        return more;
    }

    static Map<String, Object> required(String... keys) {
        return object("required", List.of(keys));
    }

    static Map<String, Object> not(Map<String, Object> schema) {
        return object("not", schema);
    }

    static Map<String, Object> when(Map<String, Object> condition, Map<String, Object> then) {
        return object("if", condition, "then", then);
    }

    /** Whether a key stands there with one value. */
    static Map<String, Object> says(String key, Object... values) {
        return with(required(key), "properties", object(key, object("enum", List.of(values))));
    }

    /** None of these keys. */
    static Map<String, Object> without(Collection<String> keys) {
        Map<String, Object> never = new TreeMap<>();
        keys.forEach(key -> never.put(key, false));
        return object("properties", never);
    }

    static Map<String, Object> exactlyOne(Collection<String> keys) {
        return object("oneOf", keys.stream().map(SchemaParts::required).toList());
    }

    static Map<String, Object> anyOf(Collection<String> keys) {
        return object("anyOf", keys.stream().map(SchemaParts::required).toList());
    }

    /** What holds of each item of a list that stands under a key, if it stands there. */
    static Map<String, Object> each(String key, Map<String, Object> item) {
        return object("properties", object(key, object("items", item)));
    }
}
