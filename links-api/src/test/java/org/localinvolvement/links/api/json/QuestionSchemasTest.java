package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.QuestionShapes.Sound;
import tools.jackson.databind.JsonNode;

/** The schemas of questions are as their readers have them; they are written with {@code -Dlinks.schema.write=true}. */
class QuestionSchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/localinvolvement/links/api/json");

    private static QuestionShapes shapes;
    private static FieldWords words;

    @BeforeAll
    static void hear() {
        try (Links links = Links.standard()) {
            shapes = QuestionShapes.of(links);
        }
        words = FieldWords.read();
    }

    private static String made(JsonQuestion question) {
        return JsonText.of(new QuestionSchema(shapes, words).of(question));
    }

    @ParameterizedTest
    @EnumSource
    void areAsTheReadersHaveThem(JsonQuestion question) throws IOException {
        String made = made(question);
        if (Boolean.getBoolean("links.schema.write")) {
            Files.writeString(FOLDER.resolve(question.word() + "-question.schema.json"), made);
        }
        assertThat(question.questionSchema())
                .as("write it anew with -Dlinks.schema.write=true")
                .isEqualTo(made);
    }

    @Test
    void sayOfEveryMemberWhatItIsAndOfNothingElse() {
        FieldWords fresh = FieldWords.read();
        for (JsonQuestion question : JsonQuestion.values()) {
            new QuestionSchema(shapes, fresh).of(question);
        }
        assertThat(fresh.missing()).as("add it to fields.yaml").isEmpty();
        assertThat(fresh.unused()).as("leave it out of fields.yaml").isEmpty();
    }

    static Iterable<Sound> sound() {
        return QuestionShapes.sound();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void takeWhatTheReadersTake(Sound sound) {
        assertThat(SomeSchema.of(sound.question().questionSchema(), SpecificationVersion.DRAFT_2020_12)
                        .refusals(sound.document()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nameTheQuestionAndItsVersionAndNoHost(JsonQuestion question) {
        JsonNode schema = SomeSchema.json(question.questionSchema());
        assertThat(schema.path("$id").asString())
                .isEqualTo("urn:localinvolvement:links:" + question.word() + "-question:1");
        assertThat(schema.path("properties").path("version").path("const").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void useNothingThatGeneratorsOfClientsDoNotUnderstand(JsonQuestion question) {
        assertThat(keywords(SomeSchema.json(question.questionSchema())))
                .doesNotContain("if", "then", "allOf", "anyOf", "not", "patternProperties", "dependentRequired");
    }

    private static Iterable<String> keywords(JsonNode schema) {
        Set<String> keywords = new TreeSet<>();
        collect(schema, keywords);
        return keywords;
    }

    private static void collect(JsonNode schema, Set<String> keywords) {
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            boolean names =
                    member.getKey().equals("properties") || member.getKey().equals("$defs");
            keywords.add(member.getKey());
            if (names) {
                member.getValue().forEach(one -> collect(one, keywords));
            } else {
                collect(member.getValue(), keywords);
            }
        }
    }
}
