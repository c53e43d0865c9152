package org.localinvolvement.links.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

class YamlDocumentTest {

    private static final String SOURCE = "some.yaml";

    private static List<Problem> refused(String yaml) {
        UnusableInputException thrown =
                catchThrowableOfType(UnusableInputException.class, () -> YamlDocument.parse(SOURCE, yaml));
        assertThat(thrown).as("a document that is refused as a whole").isNotNull();
        return thrown.problems();
    }

    private static List<Problem> complaints(YamlDocument document) {
        UnusableInputException thrown = catchThrowableOfType(UnusableInputException.class, document::complete);
        return thrown == null ? List.of() : thrown.problems();
    }

    private static Section root(String yaml) {
        return YamlDocument.parse(SOURCE, yaml).root();
    }

    @Nested
    class ADocumentIsRefusedAsAWhole {

        private void whereItSays(String yaml, long line, String what) {
            assertThat(refused(yaml)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.DOCUMENT_NOT_YAML);
                assertThat(problem.source()).isEqualTo(SOURCE);
                assertThat(problem.line()).isEqualTo(line);
                assertThat(problem.reason())
                        .startsWith("this is not readable YAML: ")
                        .contains(what);
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
        void whereItIsEmpty(String yaml) {
            whereItSays(yaml, 0, "it is empty");
        }

        @ParameterizedTest
        @ValueSource(strings = {"- a\n- b\n", "only words", "42", "[]"})
        void whereItIsNoMappingAtItsTop(String yaml) {
            whereItSays(yaml, 1, "it does not begin with \"key: value\"");
        }

        @Test
        void whereItIsNotYaml() {
            whereItSays("a: 1\nb:\n\tc: 2\n", 3, "TAB");
            whereItSays("a: \"x\nb: 2\n", 3, "unexpected end of stream");
            whereItSays("a: 1\nb: c: d\n", 2, "mapping values are not allowed");
        }

        @Test
        void whereItIsTwoDocuments() {
            whereItSays("a: 1\n---\nb: 2\n", 2, "another document");
        }

        @Test
        void whereItHoldsACharacterThatIsNoText() {
            whereItSays("a: \u0000\n", 0, "it cannot be parsed");
        }

        @Test
        void whereAnAliasStandsForAValue() {
            whereItSays("a: &one 1\nb: *one\n", 2, "an alias");
            whereItSays("a: &one {x: 1}\nb: 2\nc: *one\n", 3, "an alias");
            whereItSays("a: *nowhere\n", 1, "an alias");
        }

        @Test
        void whereAliasesOfAliasesWouldMakeItBoundless() {
            whereItSays("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", 2, "an alias");
            whereItSays("a: &a [*a]\n", 1, "an alias");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{a: "})
        void whereItIsNestedTooDeepToBeRead(String opening) {
            whereItSays("a: " + opening.repeat(50), 1, "nested deeper than 50 levels");
            whereItSays("a: " + opening.repeat(100_000), 1, "nested deeper than 50 levels");
        }

        @Test
        void whereItIsTooLong() {
            whereItSays("a: " + "x".repeat(1_000_000), 0, "it cannot be parsed");
        }
    }

    @Nested
    class ADocumentIsRead {

        @Test
        void withEveryKeyInItsOrderAndOnItsLine() {
            Section root = root("b: 1\n# a comment\na: 2\n\nc:\n  d: 3\n");
            assertThat(root.keys()).containsExactly("b", "a", "c");
            assertThat(root.line("a")).isEqualTo(3);
            assertThat(root.line("c")).isEqualTo(5);
            assertThat(root.line("missing")).isEqualTo(1);
            assertThat(root.optionalSection("c").orElseThrow().line("d")).isEqualTo(6);
            assertThat(root.optionalSection("c").orElseThrow().line("missing")).isEqualTo(6);
        }

        @Test
        void whateverItsLinesEndWith() {
            Section root = root("a: 1\r\nb: 2\r\n");
            assertThat(root.text("b")).isEqualTo("2");
            assertThat(root.line("b")).isEqualTo(2);
        }

        @Test
        void alikeWithAByteOrderMark() {
            assertThat(root("\uFEFFa: 1\n").keys()).containsExactly("a");
        }

        @Test
        void withoutMakingAnythingOfATag() {
            assertThat(root("a: !!javax.script.ScriptEngineManager x\n").text("a"))
                    .isEqualTo("x");
        }

        @Test
        void downToFiftyLevels() {
            assertThat(root("a: " + "[".repeat(49) + "]".repeat(49)).keys()).containsExactly("a");
        }
    }

    @Test
    void aKeyThatIsNoTextIsUnknownAndToldWithItsLine() {
        YamlDocument document = YamlDocument.parse(SOURCE, "a: 1\n{b: 2}: 3\n");
        document.root().allowOnly("a");
        assertThat(complaints(document)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.KEY_UNKNOWN);
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Nested
    class AKeyThatStandsTwice {

        @Test
        void isToldWithBothLinesAndNeverGuessedAt() {
            YamlDocument document = YamlDocument.parse(SOURCE, "a: 1\nb: 2\na: 3\n");
            assertThat(document.root().text("a")).isEqualTo("1");
            assertThat(complaints(document)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.DOCUMENT_NOT_YAML);
                assertThat(problem.line()).isEqualTo(3);
                assertThat(problem.column()).isEqualTo("a");
                assertThat(problem.reason()).isEqualTo("this key already stands on line 1");
            });
        }

        @Test
        void isToldInASectionAsWell() {
            YamlDocument document = YamlDocument.parse(SOURCE, "list:\n  - x: 1\n    x: 2\n");
            document.root().sections("list");
            assertThat(complaints(document)).singleElement().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(3);
                assertThat(problem.column()).isEqualTo("list[0].x");
            });
        }
    }

    @Nested
    class ASection {

        private final YamlDocument document = YamlDocument.parse(SOURCE, """
                text: " some words "
                blank: ""
                nothing:
                date: 2009-04-01
                number: 0.05
                whole: 12
                mapping: {inner: 1}
                list: [{one: 1}, {two: 2}]
                mixed: [{one: 1}, two]
                empty: []
                """);
        private final Section section = document.root();

        private Problem onlyComplaint() {
            List<Problem> complaints = complaints(document);
            assertThat(complaints).hasSize(1);
            return complaints.get(0);
        }

        @Test
        void readsText() {
            assertThat(section.text("text")).isEqualTo("some words");
            assertThat(section.rawText("text")).isEqualTo(" some words ");
            assertThat(section.rawText("mapping")).isEmpty();
            assertThat(section.optionalText("blank")).isEmpty();
            assertThat(section.optionalText("missing")).isEmpty();
            assertThat(section.isText("text")).isTrue();
            assertThat(section.isText("mapping")).isFalse();
            assertThat(section.isText("missing")).isFalse();
            document.complete();
        }

        @ParameterizedTest
        @CsvSource({"blank, 2", "nothing, 3", "missing, 1"})
        void missesTextThatHasToStandThere(String key, long line) {
            assertThat(section.text(key)).isEmpty();
            Problem problem = onlyComplaint();
            assertThat(problem.code()).isEqualTo(ProblemCode.KEY_MISSING);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(key);
        }

        @ParameterizedTest
        @ValueSource(strings = {"mapping", "list"})
        void takesNoMappingAndNoListForText(String key) {
            assertThat(section.text(key)).isEmpty();
            assertThat(onlyComplaint().code()).isEqualTo(ProblemCode.VALUE_INVALID);
        }

        @Test
        void readsDates() {
            assertThat(section.date("date")).isEqualTo(LocalDate.of(2009, 4, 1));
            document.complete();
        }

        @Test
        void takesOnlyADayThatThereIsForADate() {
            section.date("text");
            Problem problem = onlyComplaint();
            assertThat(problem.inWords())
                    .isEqualTo("some.yaml:1, text, \" some words \": a date is written year-month-day, for example"
                            + " 2009-04-01. Correct the value. [LINKS-204]");
            Section other = root("a: 2009-02-29\n");
            assertThat(other.date("a")).isEqualTo(LocalDate.EPOCH);
        }

        @Test
        void readsNumbersExactly() {
            assertThat(section.number("number", BigDecimal.ZERO, BigDecimal.ONE))
                    .isEqualByComparingTo("0.05");
            assertThat(section.whole("whole", 12, 12)).isEqualTo(12);
            document.complete();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"1,5", "1 000", "1e3", ".5", "5.", "+5", "0x10", "١٢", "NaN", "1234567890123456", "zwölf"})
        void takesNothingElseForANumber(String text) {
            YamlDocument other = YamlDocument.parse(SOURCE, "n: \"" + text + "\"\n");
            other.root().number("n", BigDecimal.ZERO, BigDecimal.TEN);
            assertThat(complaints(other)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.VALUE_INVALID);
                assertThat(problem.reason()).startsWith("a number is expected");
                assertThat(problem.value()).isEqualTo(text);
            });
        }

        @ParameterizedTest
        @CsvSource({"0.99, false", "1, true", "1.0, true", "10, true", "10.01, false", "-5, false"})
        void takesNumbersWithinTheirRangeWithBothEnds(String text, boolean taken) {
            YamlDocument other = YamlDocument.parse(SOURCE, "n: " + text + "\n");
            other.root().number("n", BigDecimal.ONE, BigDecimal.TEN);
            assertThat(complaints(other).isEmpty()).isEqualTo(taken);
        }

        @ParameterizedTest
        @CsvSource({"12, true", "12.0, true", "12.5, false"})
        void takesNoFractionForAWholeNumber(String text, boolean taken) {
            YamlDocument other = YamlDocument.parse(SOURCE, "n: " + text + "\n");
            other.root().whole("n", 1, 100);
            assertThat(complaints(other))
                    .allSatisfy(problem -> assertThat(problem.reason()).isEqualTo("a whole number is expected"));
            assertThat(complaints(other).isEmpty()).isEqualTo(taken);
        }

        @Test
        void readsSectionsWithin() {
            assertThat(section.optionalSection("mapping").map(Section::keys)).contains(Set.of("inner"));
            assertThat(section.optionalSection("missing")).isEqualTo(Optional.empty());
            assertThat(section.sections("list")).hasSize(2);
            assertThat(section.optionalSections("missing")).isEmpty();
            document.complete();
        }

        @Test
        void missesAListThatHasToStandThere() {
            assertThat(section.sections("missing")).isEmpty();
            assertThat(onlyComplaint().code()).isEqualTo(ProblemCode.KEY_MISSING);
        }

        @ParameterizedTest
        @ValueSource(strings = {"mixed", "empty", "text", "nothing", "mapping"})
        void takesOnlyAListOfMappingsForSections(String key) {
            section.optionalSections(key);
            assertThat(onlyComplaint().code()).isEqualTo(ProblemCode.VALUE_INVALID);
        }

        @Test
        void takesOnlyAMappingForASection() {
            assertThat(section.optionalSection("text")).isEqualTo(Optional.empty());
            assertThat(onlyComplaint().code()).isEqualTo(ProblemCode.VALUE_INVALID);
        }

        @Test
        void refusesKeysThatItDoesNotKnowAndSaysWhichWereMeant() {
            YamlDocument other = YamlDocument.parse(SOURCE, "name: x\nweigth: 2\nlist:\n  - scal: 1\n");
            other.root().allowOnly("name", "weight", "list");
            other.root().sections("list").forEach(item -> item.allowOnly("scale"));
            assertThat(complaints(other))
                    .extracting(Problem::inWords)
                    .containsExactly(
                            "some.yaml:2, weigth: this key is not known here. Did you mean \"weight\"? Known are: list,"
                                    + " name, weight. [LINKS-202]",
                            "some.yaml:4, list[0].scal: this key is not known here. Did you mean \"scale\"? Known are:"
                                    + " scale. [LINKS-202]");
        }
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderInWhichTheyWereMet() {
        YamlDocument document = YamlDocument.parse(SOURCE, "a: x\nb: y\n");
        document.root().date("b");
        document.root().whole("a", 1, 2);
        document.root().text("c");
        assertThatThrownBy(document::complete)
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContainingAll("some.yaml:2, b", "some.yaml:1, a", "some.yaml:1, c");
        assertThat(complaints(document)).extracting(Problem::column).containsExactly("b", "a", "c");
    }
}
