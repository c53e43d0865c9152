package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.QuestionShapes.Sound;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import tools.jackson.databind.JsonNode;

class JsonQuestionTest {

    private static final Links LINKS = Links.standard();

    @AfterAll
    static void close() {
        LINKS.close();
    }

    private static JsonNode answer(JsonQuestion question, String document) {
        return SomeSchema.json(question.answer(LINKS, "question.json", document));
    }

    private static List<Problem> refused(JsonQuestion question, String document) {
        UnusableInputException thrown = catchThrowableOfType(
                UnusableInputException.class, () -> question.answer(LINKS, "question.json", document));
        assertThat(thrown).as("a question that is refused").isNotNull();
        return thrown.problems();
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code().code() + " " + problem.column())
                .toList();
    }

    static List<Sound> sound() {
        return QuestionShapes.sound();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void everyQuestionIsAnsweredTheSameTwice(Sound sound) {
        String document = sound.document().toString();
        String answer = sound.question().answer(LINKS, sound.name(), document);
        assertThat(answer).startsWith("{\n  \"format\" : \"links-").endsWith("}\n");
        assertThat(sound.question().answer(LINKS, sound.name(), "\uFEFF" + document))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionHasAnExampleThatExplainsWhatItCan(JsonQuestion question) {
        JsonNode example = SomeSchema.json(question.example());
        JsonNode answer = answer(question, question.example());
        assertThat(answer.path("explanations").size())
                .isEqualTo(example.path("explain").size());
    }

    @Nested
    class TheVersion {

        @Test
        void hasToStandThere() {
            assertThat(places(refused(JsonQuestion.WORKING_DAYS, "{}")))
                    .contains("LINKS-203 /version", "LINKS-203 /from", "LINKS-203 /days", "LINKS-203 /counting");
        }

        @Test
        void hasToBeOneThatIsRead() {
            Problem problem = refused(
                            JsonQuestion.WORKING_DAYS,
                            JsonQuestion.WORKING_DAYS.example().replace("\"version\": 1", "\"version\": 2"))
                    .get(0);
            assertThat(problem.code()).isEqualTo(ProblemCode.VERSION_UNKNOWN);
            assertThat(problem.remedy()).startsWith("Write \"version\": 1");
        }
    }

    @Nested
    class EveryFaultIsToldAtOnceWithItsPointer {

        @Test
        void andItsLineAndTheNearestMember() {
            List<Problem> problems = refused(JsonQuestion.TRIGGERS, """
                    {
                      "version": 1,
                      "asAt": "31/12/2009",
                      "contacts": [],
                      "surroundings": {
                        "population": [
                          {"people": 12, "as_at": "2008-06-30", "asAt": "2008-06-30", "source": "x", "user/~group": "carers", "place": "p"},
                          {"people": "many", "asAt": "2008-06-30", "source": true, "place": "p"}
                        ],
                        "invitations": "none",
                        "proposals": [{"id": "P", "proposer": "ods", "services": ["gp", 7], "manner": true, "range": "YES"}]
                      }
                    }
                    """);
            assertThat(places(problems))
                    .containsExactlyInAnyOrder(
                            "LINKS-204 /asAt",
                            "LINKS-202 /surroundings/population/0/as_at",
                            "LINKS-202 /surroundings/population/0/user~1~0group",
                            "LINKS-204 /surroundings/population/1/people",
                            "LINKS-204 /surroundings/population/1/source",
                            "LINKS-204 /surroundings/invitations",
                            "LINKS-204 /surroundings/proposals/0/proposer",
                            "LINKS-204 /surroundings/proposals/0/services/1",
                            "LINKS-204 /surroundings/proposals/0/manner",
                            "LINKS-204 /surroundings/proposals/0/range");
            assertThat(problems)
                    .filteredOn(problem -> "/surroundings/population/0/as_at".equals(problem.column()))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.line()).isEqualTo(7);
                        assertThat(problem.remedy()).contains("Did you mean \"asAt\"?");
                    });
        }

        @Test
        void inTheWordsOfJson() {
            assertThat(refused(JsonQuestion.PROGRAMMES, """
                    {"version": 1, "asAt": "2009-12-31", "contacts": [],
                     "plan": {"name": "n", "reference": "r", "limits": {"minimums": [{"quickWins": 1}]}}}
                    """)).singleElement().satisfies(problem -> {
                assertThat(problem.column()).isEqualTo("/plan/limits/minimums/0/quickWins");
                assertThat(problem.remedy()).contains("firstYear").doesNotContain("first_year");
            });
        }

        @Test
        void butOfThousandsTheFirstThousand() {
            String contacts = IntStream.range(0, 3000).mapToObj(i -> "{}").collect(Collectors.joining(","));
            assertThat(refused(
                            JsonQuestion.ANALYSES,
                            "{\"version\": 1, \"asAt\": \"2009-12-31\", \"contacts\": [" + contacts + "]}"))
                    .hasSize(1000);
        }
    }

    @Nested
    class Contacts {

        private static final String BESIDE = "{\"version\": 1, \"asAt\": \"2009-12-31\"}";

        private ContactLog log() {
            return LINKS.countContacts(Stream.of(
                    Contact.of("C-1", LocalDate.of(2009, 11, 3), "k-01", "podiatry"),
                    Contact.of("C-2", LocalDate.of(2009, 11, 5), "k-02", "podiatry")));
        }

        @Test
        void countTheSameInTheDocumentAndBesideIt() {
            String inline = """
                    {"version": 1, "asAt": "2009-12-31", "contacts": [
                      {"recordId": "C-1", "date": "2009-11-03", "contributor": "k-01", "themes": ["podiatry"]},
                      {"recordId": "C-2", "date": "2009-11-05", "contributor": "k-02", "themes": ["podiatry"]}]}
                    """;
            assertThat(JsonQuestion.ANALYSES.answer(LINKS, "question.json", inline))
                    .isEqualTo(JsonQuestion.ANALYSES.answer(LINKS, "question.json", BESIDE, log()));
        }

        @Test
        void areToldOnce() {
            assertThatThrownBy(() -> JsonQuestion.ANALYSES.answer(
                            LINKS,
                            "question.json",
                            "{\"version\": 1, \"asAt\": \"2009-12-31\", \"contacts\": []}",
                            log()))
                    .isInstanceOfSatisfying(
                            UnusableInputException.class,
                            refused -> assertThat(places(refused.problems())).containsExactly("LINKS-649 /contacts"));
            assertThat(places(refused(JsonQuestion.ANALYSES, BESIDE))).containsExactly("LINKS-203 /contacts");
        }

        @Test
        void areNotHandedToAQuestionThatIsNotAboutThem() {
            assertThatThrownBy(() ->
                            JsonQuestion.ROUTES.answer(LINKS, "question.json", JsonQuestion.ROUTES.example(), log()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("routes are not about contacts");
            assertThat(JsonQuestion.ROUTES.takesContacts()).isFalse();
        }

        @Test
        void areNeverToldOf() {
            List<Problem> problems = refused(JsonQuestion.ANALYSES, """
                    {"version": 1, "asAt": "2009-12-31", "contacts": [
                      {"recordId": "JaneDoe", "date": "JaneDoe", "contributor": 4711, "tone": "JaneDoe", "sector": "JaneDoe",
                       "allegesSeriousHarm": "JaneDoe", "attributes": [{"name": "JaneDoe", "number": "JaneDoe"}]},
                      {"recordId": "JaneDoe", "date": "2009-01-01"}]}
                    """);
            assertThat(problems).hasSizeGreaterThan(6);
            assertThat(problems).extracting(Problem::inWords).noneMatch(said -> said.matches(".*(JaneDoe|4711).*"));
        }

        @Test
        void thatBreakAConstraintAreToldWhereTheyStand() {
            List<Problem> problems = refused(
                    JsonQuestion.ANALYSES,
                    "{\"version\": 1, \"asAt\": \"2009-12-31\", \"contacts\": [{\"recordId\": \"1\", \"date\": \"2009-01-01\"},"
                            + "{\"recordId\": \"2\", \"date\": \"1969-01-01\", \"kindOfSource\": \"strangers\"}]}");
            assertThat(places(problems)).containsExactly("LINKS-301 /contacts/1", "LINKS-301 /contacts/1");
            assertThat(problems.get(0).source()).isEqualTo("question.json");
        }
    }

    @Nested
    class Explanations {

        @Test
        void areToldOfTheThemeThatIsNamed() {
            JsonNode answer = answer(JsonQuestion.TRIGGERS, JsonQuestion.TRIGGERS.example());
            assertThat(answer.path("explanations")).hasSize(2);
            assertThat(answer.path("explanations").get(0).toString()).contains("podiatry");
        }

        @ParameterizedTest
        @CsvSource({"T99, podiatry, /explain/0/rule", "T01, nothing-of-that-name, /explain/0/rule"})
        void ofWhatThereIsNotAreRefused(String rule, String theme, String place) {
            assertThat(places(refused(
                            JsonQuestion.TRIGGERS,
                            JsonQuestion.TRIGGERS
                                    .example()
                                    .replace(
                                            "{\"rule\": \"T01\", \"theme\": \"podiatry\"}",
                                            "{\"rule\": \"" + rule + "\", \"theme\": \"" + theme + "\"}"))))
                    .containsExactly("LINKS-648 " + place);
        }

        @Test
        void areNotAskedForWhereNoRuleIsAsked() {
            assertThat(places(refused(
                            JsonQuestion.WORKING_DAYS,
                            JsonQuestion.WORKING_DAYS
                                    .example()
                                    .replace("\"version\": 1,", "\"version\": 1, \"explain\": [],"))))
                    .containsExactly("LINKS-202 /explain");
        }
    }

    @Nested
    class WhatIsTooLarge {

        private String working(String from) {
            return "{\"version\": 1, \"days\": 1, \"counting\": \"of\", \"from\": " + from + "}";
        }

        @Test
        void isToldWithItsPlace() {
            assertThat(places(refused(JsonQuestion.WORKING_DAYS, working("[".repeat(40) + "]".repeat(40)))))
                    .singleElement()
                    .asString()
                    .startsWith("LINKS-642 /from/0/0/");
            assertThat(places(refused(JsonQuestion.WORKING_DAYS, working("\"" + "x".repeat(20_001) + "\""))))
                    .containsExactly("LINKS-643 /from");
            assertThat(places(refused(JsonQuestion.WORKING_DAYS, working("1".repeat(31)))))
                    .containsExactly("LINKS-644 /from");
            assertThat(places(refused(JsonQuestion.WORKING_DAYS, working("[" + "0,".repeat(100_000) + "0]"))))
                    .containsExactly("LINKS-645 /from");
            assertThat(places(refused(JsonQuestion.WORKING_DAYS, working("\"2009-01-01\", \"days\": 1"))))
                    .containsExactly("LINKS-646 /days");
            assertThat(places(refused(JsonQuestion.WORKING_DAYS, " ".repeat(10_000_001))))
                    .containsExactly("LINKS-641 null");
        }

        @Test
        void isToldOfExplanationsToo() {
            String rules = IntStream.rangeClosed(0, 100)
                    .mapToObj(i -> "{\"rule\": \"S13\"}")
                    .collect(Collectors.joining(","));
            assertThat(places(refused(
                            JsonQuestion.SHARED_SERVICES,
                            JsonQuestion.SHARED_SERVICES
                                    .example()
                                    .replace("[{\"rule\": \"S13\"}]", "[" + rules + "]"))))
                    .containsExactly("LINKS-645 /explain");
        }

        @Test
        void isNotReadToItsEndHoweverDeepItIs() {
            assertThat(places(refused(JsonQuestion.WORKING_DAYS, working("[".repeat(1_000_000)))))
                    .hasSize(1);
        }
    }

    @Test
    void theKeyOfWhoRankedIsNeverTold() {
        assertThat(refused(JsonQuestion.PROGRAMMES, """
                {"version": 1, "asAt": "2009-12-31", "contacts": [], "profile": "jla",
                 "submissions": [{"source": 4711, "kind": "individual", "ranking": ["podiatry"]}]}
                """)).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("/submissions/0/source");
            assertThat(problem.inWords()).doesNotContain("4711");
        });
    }

    @Test
    void membersThatAreNoQuestionTogetherAreTold() {
        assertThat(refused(
                        JsonQuestion.ROUTES,
                        JsonQuestion.ROUTES
                                .example()
                                .replaceFirst("\"area\": \"links:derby-unitary\"", "\"area\": \"ods:5N7\"")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.QUESTION_IMPOSSIBLE));
    }

    @Test
    void aNullSaysWhatAMemberThatIsLeftOutSays() {
        String question = JsonQuestion.SHARED_SERVICES.example();
        assertThat(JsonQuestion.SHARED_SERVICES.answer(
                        LINKS, "question.json", question.replaceFirst("\"until\": \"2010-03-31\"", "\"until\": null")))
                .isEqualTo(JsonQuestion.SHARED_SERVICES.answer(
                        LINKS, "question.json", question.replaceFirst(", \"until\": \"2010-03-31\"", "")));
    }
}
