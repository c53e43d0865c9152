package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.parameter.Parameters;

class RuleTestFileTest {

    private static final AskedRules ASKED = AskedRules.of(List.of());
    private static final RulesUnderTest RULES = new RulesUnderTest(ASKED, Set.of("T01", "P01"), Parameters.standard());

    /** What stands in place of %s begins on line 8. */
    private static final String ONE_TEST = """
            about: podiatry
            tests:
              - name: A test
                as_at: 2009-03-31
                log_from: 2008-10-01
                contacts:
                  - {people: 11, on: 2009-02-10}
                %s
            """;

    @AfterAll
    static void close() {
        ASKED.close();
    }

    private static GivenVoices voices(RuleTest test) {
        return (GivenVoices) test.given();
    }

    private static List<RuleTest> parse(String yaml) {
        return RuleTestFile.parse(new PackFile("some.test.yaml", yaml), RULES);
    }

    private static List<Problem> problems(String yaml) {
        UnusableInputException thrown = catchThrowableOfType(UnusableInputException.class, () -> parse(yaml));
        assertThat(thrown).as("a file that is refused").isNotNull();
        return thrown.problems();
    }

    private static void refused(String yaml, ProblemCode code, long line, String key, String words) {
        assertThat(problems(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.source()).isEqualTo("some.test.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(key);
            assertThat(problem.inWords()).contains(words);
        });
    }

    private static String failure(String expectations) {
        return parse(ONE_TEST.formatted(expectations)).get(0).failure().orElse("");
    }

    /** The first listing in the Javadoc of a class of this package. */
    private static String listing(String type) throws IOException {
        return listing(type, 1);
    }

    private static String listing(String type, int number) throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/org/localinvolvement/links/rules/authoring/" + type + ".java"));
        int from = 0;
        for (int i = 0; i < number; i++) {
            from = source.indexOf("<pre>{@code\n", from) + "<pre>{@code\n".length();
        }
        return source.substring(from, source.indexOf(" * }</pre>", from))
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n"));
    }

    @Nested
    class TheNotation {

        @Test
        void isThatOfItsSpecificationWhoseTestsHold() throws IOException {
            List<RuleTest> tests = parse(listing("RuleTestFile"));
            assertThat(tests).hasSize(3).allSatisfy(RuleTest::run);
            assertThat(tests)
                    .extracting(test -> test.given().question())
                    .containsExactly(AskedQuestion.TRIGGERS, AskedQuestion.TRIGGERS, AskedQuestion.PROGRAMME);
            assertThat(tests)
                    .extracting(test -> voices(test).triggers().asAt())
                    .containsExactly(LocalDate.of(2009, 3, 31), LocalDate.of(2009, 6, 30), LocalDate.of(2009, 3, 31));
        }

        @Test
        void ofEntryAndDutiesIsThatOfItsSpecificationWhoseTestsHold() throws IOException {
            List<RuleTest> tests = parse(listing("RuleTestFile", 2));
            assertThat(tests)
                    .extracting(test -> test.given().question())
                    .containsExactly(AskedQuestion.ENTRY, AskedQuestion.DUTIES);
            assertThat(tests).allSatisfy(RuleTest::run);
        }

        @Test
        void ofFactsAloneIsThatOfItsSpecification() throws IOException {
            GivenFacts facts = GivenFacts.parse("facts.yaml", listing("GivenFacts"));
            assertThat(facts.question()).isEqualTo(AskedQuestion.TRIGGERS);
            assertThat(facts.ask(ASKED).outcome()).isEqualTo(Truth.YES);
            assertThat(((GivenVoices) facts).priorities().profile().name()).isEqualTo("voices");
        }

        @Test
        void tellsTheLineOfEachTestAndWhatItNames() {
            RuleTest test = parse(ONE_TEST.formatted("just_not: T01,T13")).get(0);
            assertThat(test).hasToString("A test (some.test.yaml:3)");
            assertThat(test.place()).isEqualTo("some.test.yaml:3");
            assertThat(test.justNot()).containsExactly("T01", "T13");
            assertThat(test.yes()).isEmpty();
            assertThat(test.unknown()).isEmpty();
        }

        @Test
        void letsValuesBeAgreedForAllAndForOneTheme() {
            String yaml = ONE_TEST.formatted("""
                    agreed:
                          - {name: volume-of-voices.threshold, value: 20}
                          - {name: volume-of-voices.threshold, theme: "pod\\"iatry", value: 5}
                        none: T01\
                    """);
            RuleTest test = parse(yaml).get(0);
            Parameters parameters = voices(test).triggers().parameters();
            LocalDate asAt = LocalDate.of(2009, 3, 31);
            assertThat(parameters
                            .get("volume-of-voices.threshold", "podiatry", asAt)
                            .whole())
                    .isEqualTo(20);
            assertThat(parameters
                            .get("volume-of-voices.threshold", "pod\"iatry", asAt)
                            .whole())
                    .isEqualTo(5);
        }
    }

    @Test
    void aGroupThatIsSeldomHeardIsNamedAsItIsWritten() {
        RuleTest test = parse(ONE_TEST.formatted("seldom_heard: \"a: \\\"b\\\" \\\\ \\x07 é, {c}\"\n    none: T01"))
                .get(0);
        assertThat(voices(test).triggers().parameters().seldomHeardGroups(LocalDate.of(2009, 3, 31)))
                .containsExactly("a: \"b\" \\ \u0007 é", "{c}");
    }

    @Nested
    class AFileIsRefused {

        @ParameterizedTest
        @ValueSource(strings = {"tests: []", "tests:"})
        void whereItHoldsNoTest(String yaml) {
            assertThat(problems(yaml)).singleElement().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(1);
                assertThat(problem.inWords()).contains("a list with at least one item");
            });
        }

        @Test
        void whereATestNamesNoRule() {
            refused(
                    ONE_TEST.formatted("outcome: NO"),
                    ProblemCode.KEY_MISSING,
                    3,
                    "tests[0].name",
                    "names no rule, so that it would hold whatever the rules say");
            refused(
                    ONE_TEST.formatted("yes:"),
                    ProblemCode.KEY_MISSING,
                    3,
                    "tests[0].name",
                    "Add yes, unknown, just_not or none with the id of a rule");
        }

        @ParameterizedTest
        @ValueSource(strings = {"yes", "unknown", "just_not", "none"})
        void whereItNamesARuleThatDoesNotExist(String key) {
            refused(
                    ONE_TEST.formatted(key + ": T02, TO1, TO1"),
                    ProblemCode.RULE_UNKNOWN,
                    8,
                    "tests[0]." + key,
                    "there is no rule TO1. Did you mean \"T01\"?");
        }

        @Test
        void whereItNamesARuleThatAnswersAnotherQuestion() {
            refused(
                    ONE_TEST.formatted("yes: P01"),
                    ProblemCode.RULE_UNKNOWN,
                    8,
                    "tests[0].yes",
                    "rule P01 answers the question programme, and this asks for triggers");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "yess: T01 | KEY_UNKNOWN | yess | Did you mean \"yes\"?",
                    "outcome: yes | VALUE_INVALID | outcome | Did you mean \"YES\"?",
                    "outcome: MAYBE | VALUE_INVALID | outcome | Known are: NO, UNKNOWN, YES",
                    "unknown: T02,, T03 | VALUE_INVALID | unknown | one is missing",
                    "question: trigers | QUESTION_UNKNOWN | question | Did you mean \"triggers\"?",
                    "profile: voices | KEY_UNKNOWN | profile | Leave the profile out, or add question: programme",
                    "none: T01 | VALUE_INVALID | none | rule T01 cannot stand here",
                    "agreed: [{name: volume-of-voices.treshold, value: 3}] | PARAMETER_UNKNOWN | agreed[0].name |"
                            + " Did you mean \"volume-of-voices.threshold\"?",
                    "agreed: [{name: volume-of-voices.threshold, value: 0}] | VALUE_INVALID | agreed[0].value |"
                            + " a number from 2 to",
                    "agreed: [{name: volume-of-voices.threshold, value: \"3}]\"}] | VALUE_INVALID | agreed[0].value |"
                            + " a number is expected",
                    "agreed: [{name: volume-of-voices.threshold}] | KEY_MISSING | agreed[0].value | missing",
                    "agreed: [{name: volume-of-voices.threshold, value: 3}, {name: volume-of-voices.threshold, value: 4}]"
                            + " | VALUE_INVALID | agreed[1].name | agreed twice",
                })
        void whereATestSaysWhatCannotBe(String line, ProblemCode code, String key, String words) {
            String yaml = ONE_TEST.formatted(line + "\n    just_not: T01");
            refused(yaml, code, 8, "tests[0]." + key, words);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{on: 2009-02-10} | KEY_MISSING | people | Write people: 12, or person: 1, or anonymous: 3",
                    "{people: 1, person: 1, on: 2009-02-10} | VALUE_INVALID | person | says once who speaks",
                    "{people: 0, on: 2009-02-10} | VALUE_INVALID | people | a number from 1 to 10000",
                    "{people: 1.5, on: 2009-02-10} | VALUE_INVALID | people | a whole number is expected",
                    "{person: 1, each: 2, on: 2009-02-10} | KEY_UNKNOWN | each | this key belongs to \"people\"",
                    "{people: 2, contacts: 2, on: 2009-02-10} | KEY_UNKNOWN | contacts | belongs to \"person\"",
                    "{people: 2} | KEY_MISSING | on | this key is missing",
                    "{people: 2, on: 10.02.2009} | VALUE_INVALID | on | a date is written year-month-day",
                    "{people: 2, on: 1969-12-31} | VALUE_INVALID | on | a day from 1970-01-01 to 2149-06-06",
                    "{people: 2, on: 2009-02-10, tone: concerned} | VALUE_INVALID | tone | Did you mean \"concern\"?",
                    "{people: 2, on: 2009-02-10, harm: yes} | VALUE_INVALID | harm | true or false is expected",
                    "{people: 2, on: 2009-02-10, about: } | KEY_MISSING | about | this key is missing or empty",
                    "{people: 2, on: 2009-02-10, grup: a} | KEY_UNKNOWN | grup | Did you mean \"group\"?",
                    "{people: 2, on: 2009-02-10, attributes: 7} | VALUE_INVALID | attributes | a mapping",
                })
        void whereALineOfContactsSaysWhatCannotBe(String line, ProblemCode code, String key, String words) {
            refused("""
                    about: podiatry
                    tests:
                      - name: A test
                        as_at: 2009-03-31
                        contacts:
                          - {person: 1, on: 2009-02-10}
                          - %s
                        none: T01
                    """.formatted(line), code, 7, "tests[0].contacts[1]." + key, words);
        }

        @Test
        void whereNothingSaysWhatContactsAreAbout() {
            refused(
                    ONE_TEST.formatted("none: T01").replace("about: podiatry\n", ""),
                    ProblemCode.KEY_MISSING,
                    6,
                    "tests[0].contacts[0].about",
                    "Add about: with a theme, or about: none");
        }

        @Test
        void whereATestHasMoreContactsThanATestNeeds() {
            refused(
                    ONE_TEST.formatted("none: T01").replace("people: 11,", "people: 10000, each: 10000,"),
                    ProblemCode.VALUE_INVALID,
                    7,
                    "tests[0].contacts",
                    "at most 100000 contacts, and these are 100000000");
        }

        @Test
        void whereTwoTestsHaveOneName() {
            refused("""
                    as_at: 2009-03-31
                    tests:
                      - {name: One, none: T01}
                      - {name: One, none: T02}
                    """, ProblemCode.VALUE_INVALID, 4, "tests[1].name", "the test on line 3 has this name already");
        }

        @Test
        void onceForWhatStandsAtItsTopAndForEveryTestThatLacksIt() {
            assertThat(problems("""
                            question: programm
                            as_at: March
                            profile: loud
                            tests:
                              - {name: One, none: T01}
                              - {name: Two, none: T02}
                            """))
                    .extracting(problem -> problem.code() + " " + problem.line())
                    .containsExactly("QUESTION_UNKNOWN 1", "VALUE_INVALID 2", "PROFILE_UNKNOWN 3");
            assertThat(problems("""
                            tests:
                              - {name: One, none: T01}
                              - {name: Two, none: T02}
                            """))
                    .extracting(problem -> problem.code() + " " + problem.line() + " " + problem.column())
                    .containsExactly("KEY_MISSING 2 tests[0].as_at", "KEY_MISSING 3 tests[1].as_at");
        }

        @Test
        void withEveryProblemAtOnce() {
            assertThat(problems("""
                            testss: 1
                            tests:
                              - name: One
                                as_at: 2009-02-30
                                contacts: [{people: 0, on: 2009-01-01, about: podiatry}]
                                yes: T99
                                outcome: no
                            """)).extracting(Problem::line).containsExactlyInAnyOrder(1L, 4L, 5L, 6L, 7L);
        }
    }

    @Nested
    class ATestFails {

        @Test
        void neverWhereEverythingIsAsExpected() {
            assertThat(
                            failure(
                                    "just_not: T01\n    outcome: YES\n    yes: T02\n    says: by chance\n    actions: gather-views"))
                    .isEmpty();
        }

        @Test
        void whereAFindingIsExpectedThatIsNotThere() {
            assertThat(failure("yes: T01"))
                    .startsWith("""
                            A test (some.test.yaml:3):
                              rule T01: findings that hold were to be 1 in number, and are 0
                            What the decision says to the question triggers as at 2009-03-31: YES
                              T02 YES about podiatry: From 31 December 2008 to 31 March 2009, compared with""")
                    .contains("\n  nearly: voices about podiatry: 11 of 12 people: 1 more would reach it");
        }

        @Test
        void whereAFindingIsThereThatHoldsOtherwise() {
            assertThat(failure("unknown: T02"))
                    .contains("rule T02: findings that hold were to be 0 in number, and are 1")
                    .contains("rule T02: findings that cannot be settled were to be 1 in number, and are 0");
        }

        @Test
        void whereARuleThatIsTestedFindsWhatNobodyExpects() {
            assertThat(parse(ONE_TEST.formatted("none: T03").replace("people: 11", "people: 12"))
                            .get(0)
                            .failure())
                    .get()
                    .asString()
                    .contains("rule T01: findings that hold were to be 0 in number, and are 1")
                    .doesNotContain("rule T02:");
        }

        @Test
        void whereARuleThatIsToFindNothingFindsSomething() {
            assertThat(failure("just_not: T02"))
                    .contains("rule T02: it was to be just missed, and it found something about podiatry");
            assertThat(failure("none: T02"))
                    .contains("rule T02: nothing was to be found, and it found something about podiatry");
        }

        @Test
        void whereTheRestIsNotAsExpected() {
            assertThat(failure("""
                            yes: T02
                                outcome: NO
                                says: a pig flew
                                missing: who they were
                                actions: gather-views, signpost"""))
                    .contains("the outcome was to be NO, and it is YES")
                    .contains("no reason says \"a pig flew\"")
                    .contains("what is missing does not name \"who they were\"")
                    .contains("no finding calls for signpost")
                    .doesNotContain("calls for gather-views");
        }

        @Test
        void whereItsQuestionCannotBeAsked() {
            assertThat(parse(ONE_TEST.formatted("none: T01").replace("as_at: 2009", "as_at: 2007"))
                            .get(0)
                            .failure())
                    .get()
                    .asString()
                    .contains("the question cannot be asked")
                    .contains("LINKS-401");
        }
    }

    @Test
    void factsAloneAreRefusedWhereTheyExpectSomething() {
        UnusableInputException thrown = catchThrowableOfType(
                UnusableInputException.class, () -> GivenFacts.parse("facts.yaml", "as_at: 2009-03-31\nyes: T01\n"));
        assertThat(thrown.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.KEY_UNKNOWN);
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Nested
    class ATestOfEntryOrDutiesIsRefusedThat {

        private static final String DUTIES = """
                question: duties
                as_at: 2009-01-15
                tests:
                  - name: A test
                    none: D01
                    %s
                """;
        private static final String ENTRY = """
                question: entry
                as_at: 2009-01-15
                tests:
                  - name: A test
                    none: E14
                    %s
                """;

        @Test
        void givesAFactThatAVisitDoesNotHave() {
            refused(
                    ENTRY.formatted("visit: {care_nou: no}"),
                    ProblemCode.KEY_UNKNOWN,
                    6,
                    "tests[0].visit.care_nou",
                    "care_now");
        }

        @Test
        void givesAProviderOrAnAnswerThatThereIsNot() {
            refused(
                    ENTRY.formatted("visit: {provider: nhs-trusts}"),
                    ProblemCode.VALUE_INVALID,
                    6,
                    "tests[0].visit.provider",
                    "Did you mean \"nhs-trust\"?");
            refused(
                    ENTRY.formatted("visit: {care_now: perhaps}"),
                    ProblemCode.VALUE_INVALID,
                    6,
                    "tests[0].visit.care_now",
                    "unknown");
        }

        @Test
        void givesContactsToAQuestionAboutEntry() {
            refused(
                    ENTRY.formatted("contacts: [{person: 1, on: 2009-01-02}]"),
                    ProblemCode.KEY_UNKNOWN,
                    6,
                    "tests[0].contacts",
                    "visit");
        }

        @Test
        void givesNoEventOrSeveral() {
            refused(DUTIES.formatted("of: of"), ProblemCode.KEY_MISSING, 4, "tests[0].report", "one event is expected");
            refused(
                    DUTIES.formatted("request: {received: 2009-01-02}\n    annual: {year_end: 2009-03-31}"),
                    ProblemCode.VALUE_INVALID,
                    7,
                    "tests[0].annual",
                    "there are 2");
        }

        @Test
        void givesAnEventThatCannotBe() {
            refused(
                    DUTIES.formatted("annual: {year_end: 2009-06-30}"),
                    ProblemCode.VALUE_INVALID,
                    6,
                    "tests[0].annual",
                    "ends on 31 March");
        }

        @Test
        void expectsADutyThatNobodyCouldHave() {
            refused(
                    DUTIES.formatted("request: {received: 2009-01-02}\n    duties: [trust explain 2009-01-14 DUE]"),
                    ProblemCode.VALUE_INVALID,
                    7,
                    "tests[0].duties",
                    "\"explain\" is not known here");
        }

        @Test
        void namesARuleOfAnotherQuestion() {
            refused(
                    ENTRY.formatted("yes: D01"),
                    ProblemCode.RULE_UNKNOWN,
                    6,
                    "tests[0].yes",
                    "answers the question duties, and this asks for entry");
        }
    }

    @Test
    void aTestFailsWithWordsWhereADutyIsNotAsExpectedOrARuleIsOfAnotherLaw() {
        String yaml = """
                question: duties
                as_at: 2009-01-15
                tests:
                  - name: A test
                    request: {received: 2009-01-02}
                    yes: D36
                    unknown: D37
                    duties: [trust answer-request 2009-01-14 DUE]
                  - name: Another
                    question: entry
                    just_not: H14
                """;
        List<RuleTest> tests = RuleTestFile.parse(
                new PackFile("some.test.yaml", yaml), new RulesUnderTest(ASKED, Set.of(), Parameters.standard()));
        assertThat(tests.get(0).failure().orElse(""))
                .contains("there is no duty \"trust answer-request 2009-01-14 DUE\"", "NO_STATUTORY_DEADLINE");
        assertThat(tests.get(1).failure().orElse("")).contains("cannot be asked", "There is no rule \"H14\"");
    }
}
