package org.localinvolvement.links.rules.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.rules.former.FormerWords;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

class ParametersTest {

    private static final String VOICES = "volume-of-voices.threshold";
    private static final LocalDate START = LocalDate.of(2008, 4, 1);
    private static final LocalDate ANY_DAY = LocalDate.of(2010, 6, 1);

    private static final String OWN = """
            parameters:
              - name: volume-of-voices.threshold
                values:
                  - {from: 2009-04-01, value: 20, reference: "Minute 4"}
                  - {from: 2010-04-01, value: 30, reference: "Minute 9"}
              - name: volume-of-voices.threshold
                theme: podiatry
                values:
                  - {from: 2009-07-01, value: 5, reference: "Minute 5"}
            seldom_heard_groups:
              - {code: travellers, from: 2009-04-01, reference: "Minute 6"}
              - {code: deaf-community, from: 2010-04-01, reference: "Minute 7"}
            """;

    private static Parameters own() {
        return Parameters.standard().overriddenBy(Parameters.parse("own.yaml", OWN));
    }

    private static List<Problem> complaints(String yaml) {
        UnusableInputException thrown =
                catchThrowableOfType(UnusableInputException.class, () -> Parameters.parse("own.yaml", yaml));
        assertThat(thrown).as("a file that is refused").isNotNull();
        return thrown.problems();
    }

    @Nested
    class TheShippedValues {

        static List<String> names() {
            return List.copyOf(Parameters.standard().names());
        }

        @ParameterizedTest
        @MethodSource("names")
        void sayThatTheyAreToBeAgreedLocally(String name) {
            ParameterValue value = Parameters.standard().get(name, "", ANY_DAY);
            assertThat(value.reference()).contains("to be agreed locally");
            assertThat(value.unit()).isNotBlank();
            assertThat(value.from()).isEqualTo(START);
            assertThat(value.theme()).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("names")
        void areInForceFromTheFirstDayOfLocalInvolvementNetworksAndNotBefore(String name) {
            assertThat(Parameters.standard().get(name, "any theme", START).name())
                    .isEqualTo(name);
            assertThatThrownBy(() -> Parameters.standard().get(name, "any theme", START.minusDays(1)))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("LINKS-401")
                    .hasMessageContaining(name)
                    .hasMessageContaining("2008-03-31");
        }

        @Test
        void areNamedInTheOrderOfTheAlphabet() {
            assertThat(names()).hasSize(31).isSorted().contains(VOICES, "praise.share");
        }

        @Test
        void nameNoGroupAsSeldomHeard() {
            assertThat(Parameters.standard().seldomHeardGroups(ANY_DAY)).isEmpty();
        }

        @Test
        void cannotBeTakenAwayByWhoeverReadsTheirNames() {
            assertThatThrownBy(() -> Parameters.standard().names().remove(VOICES))
                    .isInstanceOf(UnsupportedOperationException.class);
            Parameters.standard().seldomHeardGroups(ANY_DAY).add("everybody");
            assertThat(Parameters.standard().seldomHeardGroups(ANY_DAY)).isEmpty();
        }
    }

    @Nested
    class AgreedForAServiceOrASector {

        private final Parameters ours = Parameters.standard()
                .overriddenBy(Parameters.parse("ours.yaml", """
                        parameters:
                          - name: volume-of-voices.threshold
                            sector: social-care
                            values: [{from: 2008-06-01, value: 30, reference: Minute 1}]
                          - name: volume-of-voices.threshold
                            service: home-care
                            values: [{from: 2009-01-01, value: 40, reference: Minute 2}]
                          - name: volume-of-voices.threshold
                            theme: late-visits
                            values: [{from: 2009-06-01, value: 50, reference: Minute 3}]
                        """))
                .forThemes(Map.of(
                        "late-visits", List.of(Parameters.service("home-care"), Parameters.sector("social-care")),
                        "fees", List.of(Parameters.sector("social-care"))));

        private int at(String theme, int year, int month) {
            return ours.get(VOICES, theme, LocalDate.of(year, month, 1)).whole();
        }

        @Test
        void aThemeGoesBeforeAServiceAServiceBeforeASectorAndASectorBeforeEverything() {
            assertThat(at("late-visits", 2008, 5)).isEqualTo(12);
            assertThat(at("late-visits", 2008, 6)).isEqualTo(30);
            assertThat(at("late-visits", 2009, 1)).isEqualTo(40);
            assertThat(at("late-visits", 2009, 6)).isEqualTo(50);
            assertThat(at("fees", 2009, 6)).isEqualTo(30);
            assertThat(at("podiatry", 2009, 6)).isEqualTo(12);
        }

        @Test
        void theValueSaysForWhatItWasAgreed() {
            assertThat(ours.get(VOICES, "fees", LocalDate.of(2009, 6, 1)).theme())
                    .isEqualTo("sector:social-care");
        }

        @Test
        void aServiceIsNoThemeThatTheLogShouldHold() {
            assertThat(ours.themes()).containsExactlyInAnyOrder("late-visits", "fees");
        }

        @Test
        void aValueForAThemeAndAServiceAtOnceIsRefused() {
            assertThatThrownBy(() -> Parameters.parse("ours.yaml", """
                            parameters:
                              - name: volume-of-voices.threshold
                                theme: fees
                                service: home-care
                                values: [{from: 2009-01-01, value: 40, reference: Minute 2}]
                            """))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("for a theme, for a service or for a sector");
        }
    }

    @Test
    void aQuestionBeforeThereWereLocalInvolvementNetworksIsRefused() {
        try (TriggerPoints triggerPoints = new TriggerPoints()) {
            TriggerQuestion question = TriggerQuestion.ofContacts(
                    START.minusDays(1), ContactAnalysis.of(List.of()), KindsOfSource.standard(), Parameters.standard());
            assertThatThrownBy(() -> triggerPoints.decide(question))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("LINKS-401");
        }
    }

    @Nested
    class AHostsOwnValues {

        @ParameterizedTest
        @CsvSource({
            "2008-04-01, dentistry, 12",
            "2009-03-31, dentistry, 12",
            "2009-04-01, dentistry, 20",
            "2010-03-31, dentistry, 20",
            "2010-04-01, dentistry, 30",
            "2099-01-01, dentistry, 30",
            "2009-03-31, podiatry, 12",
            "2009-06-30, podiatry, 20",
            "2009-07-01, podiatry, 5",
            "2010-04-01, podiatry, 5",
            "2010-04-01, '', 30"
        })
        void areInForceFromTheirDayOnTheThemesOwnBeforeThatOfAll(LocalDate asAt, String theme, int expected) {
            assertThat(own().get(VOICES, theme, asAt).whole()).isEqualTo(expected);
        }

        @Test
        void sayWhereTheyWereAgreed() {
            assertThat(own().get(VOICES, "podiatry", ANY_DAY))
                    .isEqualTo(new ParameterValue(
                            VOICES, "podiatry", BigDecimal.valueOf(5), "people", LocalDate.of(2009, 7, 1), "Minute 5"));
        }

        @Test
        void leaveEveryOtherParameterAsShipped() {
            assertThat(own().get("praise.voices", "podiatry", ANY_DAY))
                    .isEqualTo(Parameters.standard().get("praise.voices", "podiatry", ANY_DAY));
        }

        @Test
        void areAloneUntilTheyArePutOverOthers() {
            Parameters alone = Parameters.parse("own.yaml", OWN);
            assertThat(alone.get(VOICES, "", LocalDate.of(2009, 4, 1)).whole()).isEqualTo(20);
            assertThatThrownBy(() -> alone.get(VOICES, "", LocalDate.of(2009, 3, 31)))
                    .hasMessageContaining("LINKS-401");
            assertThatThrownBy(() -> alone.get("praise.voices", "", ANY_DAY)).hasMessageContaining("LINKS-401");
        }

        @Test
        void endWhatWasToBeginLaterInTheValuesThatTheyArePutOver() {
            Parameters over = own().overriddenBy(Parameters.parse("newer.yaml", """
                    parameters:
                      - name: volume-of-voices.threshold
                        values: [{from: 2009-10-01, value: 40, reference: "Minute 12"}]
                    """));
            assertThat(over.get(VOICES, "", LocalDate.of(2009, 9, 30)).whole()).isEqualTo(20);
            assertThat(over.get(VOICES, "", LocalDate.of(2009, 10, 1)).whole()).isEqualTo(40);
            assertThat(over.get(VOICES, "", LocalDate.of(2010, 4, 1)).whole()).isEqualTo(40);
            assertThat(over.get(VOICES, "podiatry", LocalDate.of(2010, 4, 1)).whole())
                    .isEqualTo(5);
            assertThat(own().get(VOICES, "", LocalDate.of(2010, 4, 1)).whole()).isEqualTo(30);
        }

        @Test
        void nameTheGroupsThatAreSeldomHeardFromTheDayOnWhichThatWasAgreed() {
            assertThat(own().seldomHeardGroups(LocalDate.of(2009, 3, 31))).isEmpty();
            assertThat(own().seldomHeardGroups(LocalDate.of(2009, 4, 1))).containsExactly("travellers");
            assertThat(own().seldomHeardGroups(LocalDate.of(2010, 4, 1)))
                    .containsExactly("deaf-community", "travellers");
        }

        @Test
        void addUpTheGroupsThatAreSeldomHeard() {
            Parameters more = own().overriddenBy(Parameters.parse(
                    "more.yaml",
                    "seldom_heard_groups: [{code: asylum-seekers, from: 2009-01-01, reference: \"Minute 1\"}]"));
            assertThat(more.seldomHeardGroups(ANY_DAY))
                    .containsExactly("asylum-seekers", "deaf-community", "travellers");
        }

        @Test
        void areAskedForByANameThatThereIs() {
            assertThatThrownBy(() -> own().get("volume-of-voices.treshold", "", ANY_DAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Did you mean \"volume-of-voices.threshold\"?");
        }
    }

    @Nested
    class WhatIsAgreedOtherwise {

        private static final String ONE = """
                parameters:
                  - name: volume-of-voices.threshold
                    values: [{from: 2009-04-01, value: 20, reference: "Minute 4"}]
                  - name: praise.share
                    values: [{from: 2009-04-01, value: 0.80, reference: "Minute 5"}]
                """;

        private static final String OTHER = """
                parameters:
                  - name: volume-of-voices.threshold
                    values:
                      - {from: 2009-04-01, value: 20, reference: "Minute 4"}
                      - {from: 2010-04-01, value: 30, reference: "Minute 9"}
                  - name: praise.share
                    values: [{from: 2009-04-01, value: 0.8, reference: "Minute 5"}]
                seldom_heard_groups: [{code: travellers, from: 2010-04-01, reference: "Minute 6"}]
                """;

        private final Parameters one = Parameters.parse("one.yaml", ONE);
        private final Parameters other = Parameters.parse("other.yaml", OTHER);

        @Test
        void isToldWithEachValueWhateverZerosAreWritten() {
            assertThat(one.changesTo(other))
                    .containsExactly(
                            new ParameterChange(
                                    VOICES,
                                    "",
                                    List.of("20 people from 1 April 2009 (Minute 4)"),
                                    List.of(
                                            "20 people from 1 April 2009 (Minute 4)",
                                            "30 people from 1 April 2010 (Minute 9)")),
                            new ParameterChange(
                                    ParameterChange.SELDOM_HEARD,
                                    "travellers",
                                    List.of(),
                                    List.of("from 1 April 2010 (Minute 6)")));
            assertThat(one.changesTo(one)).isEmpty();
        }

        @Test
        void isTakenOneByOne() {
            List<ParameterChange> changes = one.changesTo(other);
            Parameters both = one.taking(changes.get(0), other);
            assertThat(both.changesTo(other)).containsExactly(changes.get(1));
            assertThat(both.taking(changes.get(1), other).changesTo(other)).isEmpty();
            assertThat(other.taking(changes.get(1), one).seldomHeardGroups(ANY_DAY))
                    .isEmpty();
        }

        @Test
        void isOnADayOnlyWhatIsInForce() {
            assertThat(other.inForceOn(LocalDate.of(2009, 12, 31)).changesTo(one))
                    .isEmpty();
            assertThat(one.inForceOn(START).all()).isEmpty();
        }

        @Test
        void canBeginEarlierThanItWasAgreed() {
            Parameters later = other.inForceOn(ANY_DAY).begunBy(START);
            assertThat(later.get(VOICES, "", START).value()).isEqualByComparingTo("30");
            assertThat(later.seldomHeardGroups(START)).containsExactly("travellers");
        }
    }

    @Nested
    class ABadFile {

        @Test
        void isToldAllItsFaultsAtOnceEachWithItsLineAndCode() {
            List<Problem> complaints = complaints("""
                    parameters:
                      - name: volume-of-voices.treshold
                        values: [{from: 2009-04-01, value: 20, reference: "Minute 4"}]
                      - name: volume-of-voices.threshold
                        values:
                          - {from: 2009-04-01, value: 1, reference: "Minute 4"}
                          - {from: 2009-04-02, value: many, reference: "Minute 4"}
                          - {from: 2009-04-03, value: 12.5, reference: "Minute 4"}
                          - {from: 2009-04-03, value: 12, reference: "Minute 4"}
                          - {from: 2009-04-04, value: 12}
                          - {from: 1 May 2009, value: 12, reference: "Minute 4"}
                          - {from: 2009-04-05, value: 12, reference: "Minute 4", note: "x"}
                          - {from: 2009-04-06, value: , reference: " "}
                      - theme: podiatry
                        values: [{from: 2009-04-01, value: 20, reference: "Minute 4"}]
                      - name: praise.share
                        values: [{from: 2009-04-01, value: 1.01, reference: "Minute 4"}]
                      - name: praise.voices
                        least: 1
                    seldom_heard_groups:
                      - {code: travellers, since: 2009-04-01, reference: "Minute 6"}
                    thresholds: 5
                    """);
            assertThat(complaints)
                    .extracting(problem -> problem.line() + " " + problem.column() + " "
                            + problem.code().code())
                    .containsExactlyInAnyOrder(
                            "2 parameters[0].name LINKS-206",
                            "6 parameters[1].values[0].value LINKS-204",
                            "7 parameters[1].values[1].value LINKS-204",
                            "8 parameters[1].values[2].value LINKS-204",
                            "9 parameters[1].values[3].from LINKS-204",
                            "10 parameters[1].values[4].reference LINKS-203",
                            "11 parameters[1].values[5].from LINKS-204",
                            "12 parameters[1].values[6].note LINKS-202",
                            "13 parameters[1].values[7].value LINKS-203",
                            "13 parameters[1].values[7].reference LINKS-203",
                            "14 parameters[2].name LINKS-203",
                            "17 parameters[3].values[0].value LINKS-204",
                            "19 parameters[4].least LINKS-202",
                            "18 parameters[4].values LINKS-203",
                            "21 seldom_heard_groups[0].since LINKS-202",
                            "21 seldom_heard_groups[0].from LINKS-203",
                            "22 thresholds LINKS-202");
        }

        @Test
        void isToldWhatWasProbablyMeant() {
            assertThat(complaints("""
                            parameters:
                              - name: volume-of-voices.treshold
                                values: [{from: 2009-04-01, value: 20, reference: "Minute 4"}]
                            """)).singleElement().satisfies(problem -> {
                assertThat(problem.value()).isEqualTo("volume-of-voices.treshold");
                assertThat(problem.remedy()).startsWith("Did you mean \"volume-of-voices.threshold\"? Known are: ");
            });
        }

        @Test
        void isToldTheRangeOfAValueAndThatItIsWholeOrANumber() {
            assertThat(complaints("""
                            parameters:
                              - name: volume-of-voices.threshold
                                values:
                                  - {from: 2009-04-01, value: 1, reference: "Minute 4"}
                                  - {from: 2009-04-02, value: 2.5, reference: "Minute 4"}
                                  - {from: 2009-04-03, value: two, reference: "Minute 4"}
                            """))
                    .extracting(Problem::reason)
                    .containsExactly(
                            "a number from 2 to 1000000 is expected",
                            "a whole number is expected",
                            "a number is expected, with a point and no grouping, for example 12 or 0.05");
        }

        @Test
        void isToldThatTwoValuesBeginOnOneDayAlsoWhereTheParameterStandsTwice() {
            assertThat(complaints("""
                            parameters:
                              - name: volume-of-voices.threshold
                                values: [{from: 2009-04-01, value: 20, reference: "Minute 4"}]
                              - name: volume-of-voices.threshold
                                values: [{from: 2009-04-01, value: 20, reference: "Minute 4"}]
                            """)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.VALUE_INVALID);
                assertThat(problem.line()).isEqualTo(5);
                assertThat(problem.reason()).isEqualTo("two values of volume-of-voices.threshold begin on this day");
            });
        }

        @Test
        void isToldOfAKeyThatStandsTwice() {
            assertThat(complaints("""
                            parameters:
                              - name: volume-of-voices.threshold
                                values: [{from: 2009-04-01, value: 20, reference: "Minute 4"}]
                            parameters:
                              - name: praise.voices
                                values: [{from: 2009-04-01, value: 20, value: 30, reference: "Minute 4"}]
                            """))
                    .extracting(problem -> problem.line() + " " + problem.column())
                    .containsExactly("4 parameters");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "- name: x", "words", "a: [1", "a: &a [x]\nb: [*a, *a]"})
        void isNotReadWhereItIsNoYamlMapping(String yaml) {
            assertThat(complaints(yaml))
                    .singleElement()
                    .extracting(Problem::code)
                    .isEqualTo(ProblemCode.DOCUMENT_NOT_YAML);
        }

        @ParameterizedTest
        @ValueSource(strings = {"parameters:", "parameters: []", "parameters: 12", "seldom_heard_groups: [travellers]"})
        void isNotReadWhereAListIsEmptyOrNone(String yaml) {
            assertThat(complaints(yaml)).extracting(Problem::code).containsOnly(ProblemCode.VALUE_INVALID);
        }
    }

    /** None was renamed in truth. */
    @Nested
    class AFormerWord {

        private static List<Problem> problems(String former, String yaml) {
            FormerWords words = FormerWords.parse(
                    "former-words.yaml", "former_words:\n  - {%s, since: 0.2.0, works: no}\n".formatted(former));
            return catchThrowableOfType(
                            UnusableInputException.class,
                            () -> Parameters.standard().readingPack("own.yaml", yaml, "wexbridge", words))
                    .problems();
        }

        @Test
        void ofAParameterThatIsGoneIsToldWithTheNewOne() {
            assertThat(problems(
                            "what: parameter, old: voices.least, new: " + VOICES, OWN.replace(VOICES, "voices.least")))
                    .extracting(Problem::code, Problem::remedy)
                    .containsOnly(tuple(
                            ProblemCode.PARAMETER_UNKNOWN,
                            "Write \"" + VOICES + "\", which since 0.2.0 is the word for \"voices.least\""));
        }

        @Test
        void ofAKeyThatIsGoneIsToldWithTheNewOne() {
            assertThat(problems(
                            "what: key, of: parameters, old: subject, new: theme", OWN.replace("theme:", "subject:")))
                    .extracting(Problem::code, Problem::remedy)
                    .contains(tuple(
                            ProblemCode.KEY_UNKNOWN, "Write \"theme\", which since 0.2.0 is the word for \"subject\""));
        }
    }
}
