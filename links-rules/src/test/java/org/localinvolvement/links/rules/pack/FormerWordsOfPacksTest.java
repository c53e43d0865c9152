package org.localinvolvement.links.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.former.FormerWords;

/** What a host is told of a renamed word in its description and its parameters; none of these was renamed in truth. */
class FormerWordsOfPacksTest {

    private static final PackFile DESCRIPTION = new PackFile(
            "pack.yaml", "name: wexbridge\nversion: 1.0.0\npackage: wexbridge.rules\nextends: [trigger]\n");

    private static List<PackProblem> problems(String former, PackFile... files) {
        List<PackProblem> problems = new ArrayList<>();
        new PackReading(List.of(files), problems, FormerWords.parse("former-words.yaml", former)).read();
        return problems;
    }

    private static PackFile agreeing(String parameter) {
        return new PackFile("parameters.yaml", """
                parameters:
                  - name: %s
                    values:
                      - {from: 2009-04-01, value: 20, reference: "Minute 4"}
                """.formatted(parameter));
    }

    @Test
    void aParameterThatIsStillUnderstoodIsAWarning() {
        assertThat(problems(
                        "former_words: [{what: parameter, old: volume-of-voices.threshold, new: voices.least, since:"
                                + " 0.2.0, works: yes}]",
                        DESCRIPTION,
                        agreeing("volume-of-voices.threshold")))
                .singleElement()
                .isEqualTo(new PackProblem(
                        ProblemCode.WORD_FORMER,
                        Severity.WARNING,
                        "parameters.yaml",
                        2,
                        0,
                        "",
                        "",
                        "volume-of-voices.threshold",
                        "\"volume-of-voices.threshold\" is an old word for \"voices.least\", since 0.2.0",
                        "Write voices.least"));
    }

    @Test
    void aKeyOfTheDescriptionThatIsGoneNamesTheNewOne() {
        assertThat(problems(
                        "former_words: [{what: key, of: pack.yaml, old: questions, new: extends, since: 0.2.0, works:"
                                + " no}]",
                        new PackFile("pack.yaml", DESCRIPTION.text() + "questions: [trigger]\n")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.KEY_UNKNOWN);
                    assertThat(problem.line()).isEqualTo(5);
                    assertThat(problem.remedy())
                            .isEqualTo("Write \"extends\", which since 0.2.0 is the word for \"questions\"");
                });
    }
}
