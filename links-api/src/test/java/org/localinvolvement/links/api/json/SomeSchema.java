package org.localinvolvement.links.api.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A JSON Schema, and documents to hold against it. */
final class SomeSchema {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Schema schema;

    private SomeSchema(Schema schema) {
        this.schema = schema;
    }

    static SomeSchema shipped(String name) {
        return of(String.valueOf(RuleSchemas.files().get(name)), SpecificationVersion.DRAFT_2020_12);
    }

    static SomeSchema of(String text, SpecificationVersion version) {
        return new SomeSchema(SchemaRegistry.withDefaultDialect(version).getSchema(text));
    }

    static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    /** A YAML document as an editor understands it: dates are texts. */
    static JsonNode yaml(String text) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return tree(new Load(settings).loadFromString(text));
    }

    private static JsonNode tree(@Nullable Object value) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (value instanceof Map<?, ?> map) {
            var object = make.objectNode();
            map.forEach((key, one) -> object.set(String.valueOf(key), tree(one)));
            return object;
        }
        if (value instanceof List<?> list) {
            var array = make.arrayNode();
            list.forEach(one -> array.add(tree(one)));
            return array;
        }
        if (value instanceof Boolean flag) {
            return make.booleanNode(flag);
        }
        if (value instanceof Integer whole) {
            return make.numberNode(whole);
        }
        if (value instanceof Number number) {
            return make.numberNode(new BigDecimal(number.toString()));
        }
        return value == null ? make.nullNode() : make.stringNode(value.toString());
    }

    /** What the schema has against a document; empty if nothing. */
    List<String> refusals(JsonNode document) {
        return schema.validate(document).stream().map(Object::toString).toList();
    }

    boolean refuses(JsonNode document) {
        return !schema.validate(document).isEmpty();
    }

    /** Every key that a mapping of the schema may have, with what is said of it, by its way from the top of the schema. */
    static Map<String, JsonNode> keys(JsonNode schema) {
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        collect("", schema, keys);
        return keys;
    }

    private static void collect(String path, JsonNode schema, Map<String, JsonNode> keys) {
        if (schema.path("properties").isObject() && schema.has("additionalProperties")) {
            for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
                String place = path + "/" + property.getKey();
                keys.put(place, property.getValue());
                collect(place, property.getValue(), keys);
            }
        }
        for (JsonNode one : alternatives(schema)) {
            collect(path, one, keys);
        }
        if (schema.path("items").isObject()) {
            collect(path + "[]", schema.get("items"), keys);
        }
        for (Map.Entry<String, JsonNode> shared : schema.path("$defs").properties()) {
            collect("#" + shared.getKey(), shared.getValue(), keys);
        }
    }

    private static List<JsonNode> alternatives(JsonNode schema) {
        List<JsonNode> all = new ArrayList<>();
        schema.path("anyOf").forEach(all::add);
        return all;
    }
}
