package org.localinvolvement.links.api.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.JsonLimits;
import org.localinvolvement.links.api.json.JsonQuestion;
import org.localinvolvement.links.api.json.ProblemsJson;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The guide says what the library does: every question in it is asked, every answer is what the library says, and every table is made
 * from the schemas.
 *
 * <p>What is made from the library is written anew with {@code -Dlinks.guide.write=true}.
 */
class ApiGuideTest {

    private static final Links LINKS = Links.standard();
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SchemaTables TABLES = new SchemaTables();

    /** A misspelt fact, a word that is none, and a date of another form. */
    private static final String WRONG = """
            {
              "version": 1,
              "day": "10/06/2009",
              "provider": {"role": "independent"},
              "premises": {
                "parts": [{"name": "Lounge", "kind": "communal", "carenow": "yes"}]
              },
              "representatives": [{"id": "R1"}]
            }
            """;

    private static final Pattern LISTING = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    /** What of an answer tells most, where the answer has it. */
    private static final List<String> TELLING = List.of(
            "/outcome",
            "/regime",
            "/findings/0/ruleId",
            "/findings/0/reason",
            "/findings/0/citations/0",
            "/missing/0",
            "/fingerprint");

    @AfterAll
    static void close() {
        LINKS.close();
    }

    @Test
    void theFirstQuestionIsOfTheCommandLinesExamples() throws IOException {
        String question = Files.readString(Path.of("../links-examples/cli/questions/visit-care-home.json"));
        assertMade("first", json(question));
        assertMade("first-answer", telling(MAPPER.readTree(firstAnswer(question))));
    }

    private static String firstAnswer(String question) {
        // begin: first
        try (Links links = Links.standard()) {
            return JsonQuestion.VISITS.answer(links, "visit.json", question);
        }
        // end: first
    }

    @Test
    void everyListingInJavaStandsInATest() throws IOException {
        String guide = ApiGuide.text();
        assertThat(LISTING.matcher(guide).results().map(listing -> listing.group(1)))
                .containsExactly(
                        listing("guide/ApiGuideTest.java", "first"), listing("imports/CrmRecipesTest.java", "recipe"));
    }

    private static String listing(String file, String name) throws IOException {
        String text = Files.readString(
                Path.of("src/test/java/org/localinvolvement/links/api").resolve(file));
        int begin = text.indexOf("// begin: " + name + "\n");
        String code = text.substring(text.indexOf('\n', begin) + 1, text.indexOf("// end: " + name));
        return code.substring(0, code.lastIndexOf('\n')).stripIndent() + "\n";
    }

    @Test
    void whatIsWrongIsToldAsTheGuideSays() throws IOException {
        assertMade("refused", json(WRONG));
        UnusableInputException refused = catchThrowableOfType(
                UnusableInputException.class, () -> JsonQuestion.VISITS.answer(LINKS, "visit.json", WRONG));
        assertMade("problems", json(ProblemsJson.of(refused.problems())));
    }

    @Test
    void theLimitsAreThoseOfTheLibrary() throws IOException {
        assertMade("limits", """
                | of a document | at most |
                |---|---|
                | bytes, in UTF-8 | %,d |
                | objects and lists within each other | %,d |
                | characters of a text, or of the name of a member | %,d |
                | characters of a number | %,d |
                | items of a list | %,d |
                | members of an object | %,d |
                """.formatted(
                        JsonLimits.MOST_BYTES,
                        JsonLimits.DEEPEST,
                        JsonLimits.LONGEST_TEXT,
                        JsonLimits.LONGEST_NUMBER,
                        JsonLimits.MOST_ITEMS,
                        JsonLimits.MOST_MEMBERS));
    }

    @Test
    void theCodesAreThoseOfTheLibrary() throws IOException {
        assertMade(
                "codes",
                "| code | what it means |\n|---|---|\n"
                        + Arrays.stream(ProblemCode.values())
                                .map(code -> "| `" + code.code() + "` | " + code.meaning() + " |\n")
                                .sorted()
                                .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @EnumSource(JsonQuestion.class)
    void eachQuestionIsToldWithItsMembersAndItsAnswer(JsonQuestion question) throws IOException {
        JsonNode asked = TABLES.question(question);
        JsonNode answered = SchemaTables.answer(question);
        JsonNode answer = MAPPER.readTree(question.answer(LINKS, question.word() + ".json", question.example()));
        assertMade(
                question.word(),
                json(question.example()) + "\n" + SchemaTables.table(asked) + "\nOf its answer:\n\n" + telling(answer)
                        + "\n" + SchemaTables.table(answered));
    }

    @Test
    void everyTypeHasItsTable() throws IOException {
        String types = """
                # Types of the JSON documents

                What the [questions and answers](README.md#the-questions) are made of, in the order of the alphabet. This page is made from their schemas.
                """ + TABLES.ofTypes();
        assertThat(ApiGuide.typesOrWritten(types)).isEqualTo(types);
    }

    @Test
    void everyPartThatIsSaidToBeMadeIs() {
        assertThat(ApiGuide.made().values()).doesNotContain("");
        assertThat(ApiGuide.made())
                .containsKeys(Arrays.stream(JsonQuestion.values())
                        .map(JsonQuestion::word)
                        .toArray(String[]::new));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Map<Path, String> pages = new TreeMap<>();
        for (Path file : List.of(ApiGuide.FILE, ApiGuide.TYPES)) {
            pages.put(file, Files.readString(file));
        }
        pages.forEach((file, text) -> Pattern.compile("\\]\\(([^)#]*)(#[^)]*)?\\)")
                .matcher(text)
                .results()
                .forEach(link -> {
                    Path there = link.group(1).isEmpty() ? file : Path.of(link.group(1));
                    assertThat(there).as(link.group()).exists();
                    if (link.group(2) != null && pages.containsKey(there)) {
                        assertThat(anchors(pages.get(there))).as(link.group()).contains(link.group(2));
                    }
                }));
    }

    private static List<String> anchors(String page) {
        return page.lines()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> "#"
                        + line.replaceFirst("#+ ", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9 -]", "")
                                .replace(' ', '-'))
                .toList();
    }

    private static void assertMade(String part, String expected) throws IOException {
        assertThat(ApiGuide.madeOrWritten(part, expected)).isEqualTo(expected);
    }

    private static String json(String document) {
        return "```json\n" + document.strip() + "\n```\n";
    }

    /** Lines of pointers and values. */
    private static String telling(JsonNode answer) {
        StringBuilder lines = new StringBuilder("```text\n");
        for (String decision : List.of("/decision", "/entry")) {
            for (String pointer : TELLING) {
                JsonNode value = answer.at(decision + pointer);
                if (!value.isMissingNode()) {
                    lines.append(decision)
                            .append(pointer)
                            .append(": ")
                            .append(value)
                            .append('\n');
                }
            }
        }
        return lines.append("```\n").toString();
    }
}
