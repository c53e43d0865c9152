package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.api.json.AnswerSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a command writes as JSON of the library's keeps to the schema of its format. */
final class WrittenJson {

    private static final Map<String, Schema> SCHEMAS = new TreeMap<>();
    private static final Map<String, String> FORMATS = new TreeMap<>();

    static {
        AnswerSchemas.files().forEach((name, text) -> {
            SCHEMAS.put(
                    name,
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(text));
            FORMATS.put(
                    name,
                    JsonMapper.shared()
                            .readTree(text)
                            .at("/properties/format/enum/0")
                            .asString());
        });
    }

    private WrittenJson() {}

    /** Looks at JSON that says its format, and at nothing else. */
    static void check(String data) {
        if (!data.startsWith("{\n  \"format\" : \"links-")) {
            return;
        }
        JsonNode document = JsonMapper.shared().readTree(data);
        String format = document.get("format").asString();
        List<List<String>> refusals = SCHEMAS.entrySet().stream()
                .filter(schema -> format.equals(FORMATS.get(schema.getKey())))
                .map(schema -> schema.getValue().validate(document).stream()
                        .map(Object::toString)
                        .toList())
                .toList();
        assertThat(refusals).as("%s: what the schemas have against it", format).anyMatch(List::isEmpty);
    }
}
