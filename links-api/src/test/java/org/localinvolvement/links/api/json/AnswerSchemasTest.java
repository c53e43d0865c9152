package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schemas of answers are as the types have them; they are written with {@code -Dlinks.schema.write=true}. */
class AnswerSchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/localinvolvement/links/api/json");

    static List<AnswerDocument> documents() {
        return AnswerDocument.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areAsTheTypesOfAnswersHaveThem(AnswerDocument document) throws IOException {
        String expected = document.schema();
        Path file = FOLDER.resolve(document.file());
        if (Boolean.getBoolean("links.schema.write")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("run this test with -Dlinks.schema.write=true, and look at what changes: clients rest on it")
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepToTheSchemaOfSchemas(AnswerDocument document) {
        SomeSchema ofSchemas = SomeSchema.of(
                "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}", SpecificationVersion.DRAFT_2020_12);
        assertThat(ofSchemas.refusals(SomeSchema.json(document.schema()))).isEmpty();
    }

    @Test
    void lieInTheJarForEveryDocument() {
        assertThat(AnswerSchemas.files().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        documents().stream().map(AnswerDocument::file).toList());
    }

    @Test
    void haveOnePartOfAName() {
        Map<String, JsonNode> parts = new TreeMap<>();
        for (String schema : AnswerSchemas.files().values()) {
            SomeSchema.json(schema).get("$defs").properties().forEach(part -> {
                JsonNode other = parts.putIfAbsent(part.getKey(), part.getValue());
                assertThat(other == null ? part.getValue() : other)
                        .as(part.getKey())
                        .isEqualTo(part.getValue());
            });
        }
        assertThat(parts).containsKeys("DecisionOfWorkProgramme", "Finding", "Truth", "DeadlineKind");
    }

    @Test
    void sayOfEveryMemberWhatItIs() {
        for (String schema : AnswerSchemas.files().values()) {
            Map<String, JsonNode> members = SomeSchema.keys(SomeSchema.json(schema));
            assertThat(members).hasSizeGreaterThan(2);
            assertThat(members)
                    .allSatisfy((member, said) -> assertThat(
                                    said.path("description").asString(""))
                            .as(member)
                            .matches("[^@<\n]{4,}"));
        }
    }
}
