package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.localinvolvement.links.rules.authoring.FactTypes;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.pack.QuestionForm;
import tools.jackson.databind.JsonNode;

/** The schemas are as the library has it, and take everything that authors wrote; they are written with {@code -Dlinks.schema.write=true}. */
class RuleSchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/localinvolvement/links/api/json");
    private static final Path ROOT = Path.of("..");
    private static final Path RULES = ROOT.resolve("links-rules/src/main/resources/org/localinvolvement/links/rules");
    private static final Path WHOLE = Path.of("src/test/resources/org/localinvolvement/links/api/json/whole");
    private static final Pattern LISTING =
            Pattern.compile("^```yaml\n# ([A-Za-z0-9./-]+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    /** A document that an author wrote, and the schema that it is to keep to. */
    private record Written(String schema, String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Map<String, Map<String, Object>> made() {
        Map<String, Map<String, Object>> made = new TreeMap<>();
        made.put("pack.schema.json", PackSchema.description());
        made.put("parameters.schema.json", PackSchema.parameters());
        made.put("profile.schema.json", ProfileSchema.profile());
        made.put("test.schema.json", RuleTestSchema.tests());
        return made;
    }

    private static String text(String name) {
        return JsonText.of(Objects.requireNonNull(made().get(name), name));
    }

    static List<String> names() {
        return List.copyOf(made().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void areAsTheLibraryHasIt(String name) throws IOException {
        String expected = text(name);
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("links.schema.write")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("run this test with -Dlinks.schema.write=true, and look at what changes: packs rest on it")
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepToTheSchemaOfSchemas(String name) {
        JsonNode schema = SomeSchema.json(text(name));
        assertThat(schema.get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        SomeSchema ofSchemas = SomeSchema.of(
                "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}", SpecificationVersion.DRAFT_2020_12);
        assertThat(ofSchemas.refusals(schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void sayOfEveryKeyWhatItIs(String name) {
        Map<String, JsonNode> keys = SomeSchema.keys(SomeSchema.json(text(name)));
        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(keys)
                .allSatisfy((key, said) -> assertThat(said.path("description").asString("")
                                + said.path("$ref").asString(""))
                        .as(key)
                        .isNotBlank());
    }

    @Test
    void travelTogetherWithTheFactTypes() {
        assertThat(RuleSchemas.files().keySet())
                .containsExactly(
                        "fact-types.json",
                        "pack.schema.json",
                        "parameters.schema.json",
                        "profile.schema.json",
                        "test.schema.json");
        assertThat(RuleSchemas.files()).containsEntry("fact-types.json", FactTypes.asJson());
    }

    static List<Written> written() throws IOException {
        List<Written> written = new ArrayList<>();
        for (Path pack : List.of(
                ROOT.resolve("links-examples/host-rules/src/main/resources/wexbridge"),
                ROOT.resolve("links-rules/src/test/resources/org/localinvolvement/links/rules/authoring/wexbridge"),
                WHOLE)) {
            addAll(written, pack);
        }
        addAll(written, RULES.resolve("priority"));
        add(written, RULES.resolve("parameter/standard-parameters.yaml"));
        add(written, ROOT.resolve("links-examples/cli/log/parameters.yaml"));
        for (QuestionForm form : RulePackCheck.questions()) {
            String[] parts = form.name().split("\\.", -1);
            Path folder = parts.length == 1
                    ? RULES.resolve("drl").resolve(parts[0])
                    : RULES.resolve("drl").resolve(parts[0]).resolve(parts[1]);
            add(written, folder.resolve(String.join("-", parts) + ".test.yaml"));
        }
        String guide = Files.readString(ROOT.resolve("links-rules/README.md")).replace("\r\n", "\n");
        LISTING.matcher(guide)
                .results()
                .filter(listing -> listing.group(1).contains("/"))
                .forEach(listing -> written.add(
                        new Written(schemaOf(listing.group(1)), "the guide's " + listing.group(1), listing.group(2))));
        return written;
    }

    private static void addAll(List<Written> written, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!schemaOf(file.getFileName().toString()).isEmpty()) {
                    add(written, file);
                }
            }
        }
    }

    private static void add(List<Written> written, Path file) throws IOException {
        String name = file.getFileName().toString();
        written.add(new Written(
                schemaOf(name), file.getName(file.getNameCount() - 2) + "/" + name, Files.readString(file)));
    }

    private static String schemaOf(String name) {
        return name.endsWith("pack.yaml")
                ? "pack.schema.json"
                : name.endsWith("parameters.yaml")
                        ? "parameters.schema.json"
                        : name.endsWith(".profile.yaml")
                                ? "profile.schema.json"
                                : name.endsWith(".test.yaml") ? "test.schema.json" : "";
    }

    @ParameterizedTest
    @MethodSource("written")
    void takeWhatAuthorsWrote(Written document) {
        assertThat(SomeSchema.shipped(document.schema()).refusals(SomeSchema.yaml(document.text())))
                .isEmpty();
    }

    @Test
    void takeDocumentsOfEveryKindFromEveryPlace() throws IOException {
        Map<String, Integer> counted = new TreeMap<>();
        written().forEach(document -> counted.merge(document.schema(), 1, Integer::sum));
        assertThat(counted)
                .isEqualTo(Map.of(
                        "pack.schema.json", 8,
                        "parameters.schema.json", 9,
                        "profile.schema.json", 12,
                        "test.schema.json", 27));
    }
}
