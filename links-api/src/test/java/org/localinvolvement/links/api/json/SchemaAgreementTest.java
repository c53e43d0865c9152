package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.authoring.ReadAsAuthorsDo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schema and reader are of one mind: sound documents, which together have every key, are changed at every place in every way, and both
 * are asked about each.
 *
 * <p>What the schema refuses, the reader refuses. What the reader refuses because a key is unknown or missing, the schema refuses. Of
 * everything else that the reader refuses, it is said here with which code the schema may let it pass.
 */
@Tag("thorough")
class SchemaAgreementTest {

    private static final Path WHOLE = Path.of("src/test/resources/org/localinvolvement/links/api/json/whole");
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final ReadAsAuthorsDo READING = new ReadAsAuthorsDo();
    private static final Pattern KNOWN = Pattern.compile("Known are: (.*)");

    /** What only the library knows: what stands elsewhere, which of two values is larger, what a calendar has. */
    private static final Set<ProblemCode> ONLY_READ = Set.of(
            ProblemCode.VALUE_INVALID,
            ProblemCode.PACK_VALUE_INVALID,
            ProblemCode.PACK_NEEDS_NEWER_LIBRARY,
            ProblemCode.OVERRIDE_UNKNOWN,
            ProblemCode.OVERRIDE_TWICE,
            ProblemCode.QUESTION_NOT_EXTENDED,
            ProblemCode.PACKAGE_WRONG,
            ProblemCode.PARAMETER_UNKNOWN,
            ProblemCode.PARAMETER_NOT_OWN,
            ProblemCode.RULE_UNKNOWN);

    /** A document without a fault. */
    private record Sound(String name, String schema, Function<String, List<Problem>> reader, JsonNode document) {
        @Override
        public String toString() {
            return name;
        }
    }

    @AfterAll
    static void close() {
        READING.close();
    }

    static List<Sound> documents() throws IOException {
        try (Stream<Path> files = Files.list(WHOLE)) {
            List<Sound> documents = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                JsonNode document = SomeSchema.yaml(Files.readString(file));
                documents.add(
                        name.endsWith(".test.yaml")
                                ? new Sound(name, "test.schema.json", READING::tests, document)
                                : name.endsWith(".profile.yaml")
                                        ? new Sound(name, "profile.schema.json", READING::profile, document)
                                        : name.endsWith("parameters.yaml")
                                                ? new Sound(
                                                        name, "parameters.schema.json", READING::parameters, document)
                                                : new Sound(name, "pack.schema.json", READING::description, document));
            }
            return documents;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentWithoutAFaultIsTakenByBoth(Sound sound) {
        assertThat(sound.reader().apply(sound.document().toString())).isEmpty();
        assertThat(SomeSchema.shipped(sound.schema()).refusals(sound.document()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theDocumentsTogetherHaveEveryKey(String schema) throws IOException {
        Set<String> written = new TreeSet<>();
        for (Sound sound : documents()) {
            if (sound.schema().equals(schema)) {
                keys(sound.document(), written);
            }
        }
        Set<String> known =
                SomeSchema.keys(SomeSchema.json(
                                String.valueOf(RuleSchemas.files().get(schema))))
                        .keySet()
                        .stream()
                        .map(place -> place.substring(place.lastIndexOf('/') + 1))
                        .collect(Collectors.toCollection(TreeSet::new));
        // The names of attributes are the host's own.
        written.remove("ward");
        assertThat(written).isEqualTo(known);
    }

    static List<String> schemas() {
        return RuleSchemas.files().keySet().stream()
                .filter(name -> name.endsWith(".schema.json"))
                .toList();
    }

    private static void keys(JsonNode node, Set<String> keys) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                keys.add(entry.getKey());
                keys(entry.getValue(), keys);
            });
        } else {
            node.forEach(item -> keys(item, keys));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aChangedDocumentIsRefusedByTheSchemaOnlyWhereItIsRefusedByTheReader(Sound sound) {
        Disagreements found =
                Disagreements.of(sound, String.valueOf(RuleSchemas.files().get(sound.schema())));
        assertThat(found.tried()).isGreaterThan(100);
        assertThat(found.falseAlarms()).as("refused by the schema alone").isEmpty();
        assertThat(found.passed()).as("refused by the reader alone").isEmpty();
    }

    /** A key that is gone, one that is not required any more, and a list that is taken for a text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\"requires\" : {'; '\"demands\" : {'; is not defined in the schema",
                "'\"package\",'; ''; without package",
                "'\"type\" : \"array\",'; '\"type\" : \"string\",'; extends"
            })
    void aFlawOfASchemaWouldBeNoticed(String right, String wrong, String told) throws IOException {
        Sound pack = documents().stream()
                .filter(one -> one.name().equals("pack.yaml"))
                .findFirst()
                .orElseThrow();
        String schema = String.valueOf(RuleSchemas.files().get("pack.schema.json"));
        assertThat(schema).contains(right);
        Disagreements found = Disagreements.of(pack, schema.replace(right, wrong));
        assertThat(Stream.concat(found.falseAlarms().stream(), found.passed().stream()))
                .anyMatch(one -> one.contains(told));
    }

    /** Where schema and reader are not of one mind. */
    private record Disagreements(int tried, List<String> falseAlarms, List<String> passed) {

        static Disagreements of(Sound sound, String text) {
            SomeSchema schema = SomeSchema.of(text, SpecificationVersion.DRAFT_2020_12);
            List<String> falseAlarms = new ArrayList<>();
            List<String> passed = new ArrayList<>();
            int[] tried = {0};
            everyChange(sound, (what, changed, unknownKey) -> {
                tried[0]++;
                boolean refused = schema.refuses(changed);
                if (unknownKey) {
                    if (!refused) {
                        passed.add(what + ": no such key is known to the reader");
                    }
                    return;
                }
                List<Problem> problems = sound.reader().apply(changed.toString());
                if (refused && problems.isEmpty()) {
                    falseAlarms.add(what + ": " + schema.refusals(changed));
                }
                if (!refused) {
                    problems.stream()
                            .filter(problem -> !onlyRead(sound, problem.code()))
                            .forEach(problem -> passed.add(what + ": " + problem.inWords()));
                }
            });
            return new Disagreements(tried[0], falseAlarms, passed);
        }

        private static boolean onlyRead(Sound sound, ProblemCode code) {
            return ONLY_READ.contains(code)
                    // Whether the profile that is extended says it.
                    || (code == ProblemCode.KEY_MISSING
                            && sound.schema().startsWith("profile")
                            && sound.document().has("extends"));
        }
    }

    /** Told what was changed, and the document after it. */
    private interface Change {
        void made(String what, JsonNode document, boolean unknownKey);
    }

    private static void everyChange(Sound sound, Change change) {
        Set<String> names = new TreeSet<>(Set.of("zzqq"));
        for (String key : SomeSchema.keys(
                        SomeSchema.json(String.valueOf(RuleSchemas.files().get(sound.schema()))))
                .keySet()) {
            names.add(key.substring(key.lastIndexOf('/') + 1));
        }
        for (List<String> path : mappings(sound.document())) {
            Set<String> known = knownToTheReader(sound, path);
            Set<String> here = new TreeSet<>(names);
            here.addAll(known);
            ObjectNode mapping = (ObjectNode) at(sound.document(), path);
            List<String> own =
                    mapping.properties().stream().map(Map.Entry::getKey).toList();
            for (String key : here) {
                if (!own.contains(key)) {
                    change.made(
                            path + " with " + key,
                            changed(sound, path, one -> one.put(key, "zz")),
                            !known.isEmpty() && !known.contains(key));
                }
            }
            for (String key : own) {
                change.made(path + " without " + key, changed(sound, path, one -> one.remove(key)), false);
                for (JsonNode value : values(mapping.get(key))) {
                    change.made(
                            path + " " + key + " = " + value, changed(sound, path, one -> one.set(key, value)), false);
                }
            }
        }
    }

    /** The keys that the reader names where it meets one that it does not know. */
    private static Set<String> knownToTheReader(Sound sound, List<String> path) {
        JsonNode odd = changed(sound, path, one -> one.put("zzqq", "zz"));
        Set<String> known = new TreeSet<>();
        sound.reader().apply(odd.toString()).stream()
                .filter(problem -> problem.code() == ProblemCode.KEY_UNKNOWN
                        && String.valueOf(problem.column()).endsWith("zzqq"))
                .forEach(problem -> KNOWN.matcher(problem.remedy())
                        .results()
                        .forEach(all -> known.addAll(Arrays.asList(all.group(1).split(", ", -1)))));
        return known;
    }

    private static List<JsonNode> values(JsonNode before) {
        List<JsonNode> values = new ArrayList<>(List.of(
                MAKE.stringNode("zz"),
                MAKE.stringNode("Zz zz, zz"),
                MAKE.stringNode("2009-13-45"),
                MAKE.stringNode("2009-04-01"),
                MAKE.numberNode(-7),
                MAKE.numberNode(0),
                MAKE.numberNode(7),
                MAKE.numberNode(new BigDecimal("1.5")),
                MAKE.stringNode("7"),
                MAKE.numberNode(2_000_000_000L),
                MAKE.booleanNode(true),
                MAKE.arrayNode(),
                MAKE.arrayNode().add("zz"),
                MAKE.arrayNode().add(MAKE.objectNode().put("zz", "zz")),
                MAKE.objectNode(),
                MAKE.objectNode().put("zz", "zz")));
        if (before.isString()) {
            values.add(MAKE.stringNode(before.stringValue().toUpperCase(Locale.ROOT)));
            values.add(MAKE.stringNode(before.stringValue().replace('-', '_')));
        }
        return values;
    }

    /** The way to every mapping: keys and numbers of items. */
    private static List<List<String>> mappings(JsonNode document) {
        List<List<String>> found = new ArrayList<>();
        collect(document, List.of(), found);
        return found;
    }

    private static void collect(JsonNode node, List<String> path, List<List<String>> found) {
        if (node.isObject()) {
            found.add(path);
            node.properties().forEach(entry -> collect(entry.getValue(), more(path, entry.getKey()), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), more(path, Integer.toString(i)), found);
            }
        }
    }

    private static List<String> more(List<String> path, String step) {
        List<String> more = new ArrayList<>(path);
        more.add(step);
        return more;
    }

    private static JsonNode at(JsonNode document, List<String> path) {
        JsonNode node = document;
        for (String step : path) {
            node = node instanceof ArrayNode list ? list.get(Integer.parseInt(step)) : node.get(step);
        }
        return node;
    }

    private static JsonNode changed(Sound sound, List<String> path, Consumer<ObjectNode> change) {
        JsonNode copy = sound.document().deepCopy();
        change.accept((ObjectNode) at(copy, path));
        return copy;
    }
}
