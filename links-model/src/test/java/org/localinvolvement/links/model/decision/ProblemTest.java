package org.localinvolvement.links.model.decision;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static Problem problem(@Nullable String value) {
        return new Problem(
                ProblemCode.DATE_FORMAT,
                "contacts.csv",
                17,
                "date",
                value,
                "not a date of the form dd/MM/yyyy",
                "Correct the cell");
    }

    @Nested
    class TheValue {

        @Test
        void sixtyCharactersAreShownAndOneMoreIsCut() {
            assertThat(problem("x".repeat(60)).value()).isEqualTo("x".repeat(60));
            assertThat(problem("x".repeat(61)).value()).isEqualTo("x".repeat(60) + "…");
            assertThat(problem("x".repeat(100_000)).value()).isEqualTo("x".repeat(60) + "…");
        }

        @Test
        void charactersOutsideTheBasicPlaneAreCountedAsOneAndNeverCutInTwo() {
            String ward = "\uD83C\uDFE5";

            assertThat(problem("x" + ward.repeat(59)).value()).isEqualTo("x" + ward.repeat(59));
            assertThat(problem("x" + ward.repeat(60)).value()).isEqualTo("x" + ward.repeat(59) + "…");
        }

        @Test
        void controlAndFormatCharactersAreReplaced() {
            assertThat(problem("a\nb\rc\td\u0000e\u001B[31m").value())
                    .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD[31m");
            assertThat(problem("\u202Eabc\u200B\uFEFF\u0085").value()).isEqualTo("\uFFFDabc\uFFFD\uFFFD\uFFFD");
        }

        @Test
        void whateverElseWouldBreakTheLineOrHideIsReplaced() {
            assertThat(problem("a\u2028b\u2029c").value()).isEqualTo("a\uFFFDb\uFFFDc");
            assertThat(problem("a" + Character.toString(0xE0041) + "b").value()).isEqualTo("a\uFFFDb");
            assertThat(problem("a\uD83Cb\uDFE5").value()).isEqualTo("a\uFFFDb\uFFFD");
        }

        @Test
        void wordsOfEveryScriptAreLeftAsTheyAre() {
            assertThat(problem("Siân, 東京, 31/02/2009").value()).isEqualTo("Siân, 東京, 31/02/2009");
            assertThat(problem("").value()).isEmpty();
            assertThat(problem(null).value()).isNull();
        }
    }

    @Property
    void aCopyOfAProblemIsEqualToIt(@ForAll String value) {
        Problem once = problem(value);

        assertThat(problem(once.value())).isEqualTo(once);
        assertThat(once.value()).isNotNull();
        assertThat(once.inWords().lines()).hasSize(1);
    }

    @Nested
    class InWords {

        @Test
        void itTellsWhereWhatWhyAndWhatToDo() {
            assertThat(problem("31/02/2009").inWords())
                    .isEqualTo("contacts.csv:17, date, \"31/02/2009\": not a date of the form dd/MM/yyyy."
                            + " Correct the cell. [LINKS-112]");
        }

        @Test
        void whatIsNotKnownIsLeftOut() {
            assertThat(new Problem(
                                    ProblemCode.LOG_EMPTY,
                                    "contacts.csv",
                                    0,
                                    null,
                                    null,
                                    "the file has no line",
                                    "Export it again")
                            .inWords())
                    .isEqualTo("contacts.csv: the file has no line. Export it again. [LINKS-101]");
        }
    }
}
