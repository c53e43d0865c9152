package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.WrittenDocument;

class JsonDocumentTest {

    @Test
    void valuesAreReadHoweverTheTextIsLaidOut() {
        Section root = JsonDocument.parse(
                        "visit.json",
                        "\uFEFF{\n\t\"asAt\":\"2010-05-11\",\r\n\t\"caf\\u00e9\": \"a\\/b\", \"careNow\" :\"yes\",\"law\":\"local-healthwatch\"}")
                .root();
        assertThat(root.date("asAt")).isEqualTo(LocalDate.of(2010, 5, 11));
        assertThat(root.text("caf\u00e9")).isEqualTo("a/b");
        assertThat(root.optionalTruth("careNow")).contains(Truth.YES);
        assertThat(root.constant("law", Regime.class)).isEqualTo(Regime.LOCAL_HEALTHWATCH);
    }

    @Test
    void aNullSaysWhatAMissingKeySays() {
        WrittenDocument document = JsonDocument.parse("visit.json", "{\"owner\": null, \"day\": null}");
        assertThat(document.root().optionalText("owner")).isEmpty();
        assertThat(document.root().optionalDate("day")).isEqualTo(Optional.empty());
        document.complete();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[1]",
                "{\"a\": 1,}",
                "{a: 1}",
                "{\"a\": 1} x",
                "{\"a\": 1, \"a\": 2}",
                "{\"a\": NaN}",
                "{\"a\": 01}",
                "\"a\"",
                "asAt: 2009-01-01",
                "{\"a\": 'b'}"
            })
    void whatIsNoJsonObjectIsRefusedAsAWhole(String text) {
        assertThatThrownBy(() -> JsonDocument.parse("visit.json", text)).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void aFaultIsToldWithItsLineAndWithoutWhatStandsThere() {
        assertThatThrownBy(() -> JsonDocument.parse("visit.json", "{\n  \"a\": Smith\n}"))
                .isInstanceOfSatisfying(UnusableInputException.class, refused -> {
                    Problem problem = refused.problems().get(0);
                    assertThat(problem.code()).isEqualTo(ProblemCode.DOCUMENT_NOT_JSON);
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.inWords()).doesNotContain("Smith");
                });
    }

    @Test
    void aWordThatIsNotInItsListIsToldWithTheNearest() {
        WrittenDocument document =
                JsonDocument.parse("visit.json", "{\n\"law\": \"local-helthwatch\",\n\"now\": \"perhaps\"}");
        document.root().optionalConstant("law", Regime.class);
        document.root().optionalTruth("now");
        assertThatThrownBy(document::complete).isInstanceOfSatisfying(UnusableInputException.class, refused -> {
            assertThat(refused.problems()).hasSize(2);
            assertThat(refused.problems().get(0).inWords()).contains("visit.json:2", "local-healthwatch");
            assertThat(refused.problems().get(1).inWords()).contains("visit.json:3", "unknown");
        });
    }
}
