package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutyToInvolveCommandTest {

    private static final Path QUESTIONS = Path.of(System.getProperty("basedir", "."), "questions");

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun run(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of("duty-to-involve", file.toString(), "--as-at", "2009-05-31"));
        args.addAll(Arrays.asList(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private static CommandRun example(String... more) {
        return run(QUESTIONS.resolve("involvement.yaml"), more);
    }

    private CommandRun of(String yaml) throws IOException {
        return run(Files.writeString(folder.resolve("record.yaml"), yaml));
    }

    @Test
    void eachExerciseIsAnsweredAndOneThatIsNotMetDecidesOverAll() {
        CommandRun run = example();
        assertThat(run.messages()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.data().replaceAll("\\s+", " "))
                .contains("Over all: not met.")
                .contains("Move podiatry to two health centres: MET")
                .contains("Close the walk-in centre at night: CANNOT SAY")
                .contains("I09", "tick box")
                .contains("Change the telephone exchange of the offices: NO DUTY")
                .contains("NHS Act 2006 s.242(1C), (1D), (1E)")
                .contains("Plan of dental services for three years: NOT MET")
                .contains("National Health Service Act 2006 s.242(1B)");
    }

    @Test
    void whereThereIsNoDutyWhatWouldBeLackingIsNoReason() throws IOException {
        assertThat(of("""
                        body: ods:5N7
                        exercises:
                          - {id: A, title: t, subject: operational-decisions, from: 2009-04-01, to: 2009-04-02, manner: no, range: no, steps: none}
                        """).data()).contains("NO DUTY", "- I06 ").doesNotContain("- I08 ", "- I12 ");
    }

    @Test
    void theNeedsAssessmentAndTheDocumentsFollowInTheirOrder() {
        String data = example().data().replaceAll("\\s+", " ");
        assertThat(data)
                .containsSubsequence(
                        "The duty to involve",
                        "The Joint Strategic Needs Assessment: Derby",
                        "no duty on anybody to involve a LINk",
                        "jsna.refresh-days: 1096 days",
                        "Documents of the bodies of Derby",
                        "held: Constitution of the council")
                .contains("J09", "How the needs will be met", "not met")
                .contains("The Local Strategic Partnership of links:derby-unitary is not held")
                .contains("Report of 2009 of ods:5N7: it is dated after the day of the question")
                .doesNotContain("J05");
    }

    @Test
    void whatTheLinkAgreedDecidesWhenARefreshIsLate() throws IOException {
        Path agreed = Files.writeString(folder.resolve("agreed.yaml"), """
                parameters:
                  - name: jsna.refresh-days
                    values:
                      - {from: 2009-04-01, value: 100, reference: "LINk meeting of 12 March 2009, minute 4"}
                """);
        assertThat(example("--parameters", agreed.toString()).data().replaceAll("\\s+", " "))
                .contains("J05", "243 days before", "agreed are 100", "LINk meeting of 12 March 2009");
    }

    @Test
    void theAnswerIsAlsoJsonAndMarkdownAndTheSameBytesTwice() {
        assertThat(example("--format", "json").data())
                .contains("\"format\" : \"links-involvement\"", "\"verdict\" : \"not-met\"", "\"ruleId\" : \"I08\"")
                .isEqualTo(example("--format", "json").data());
        assertThat(example("--format", "markdown").data()).contains("## ", "NOT MET");
    }

    @Test
    void theOrderOfTheRecordDoesNotMatter() throws IOException {
        String one = "  - {id: A, title: t, subject: planning, from: 2009-04-01, to: 2009-04-02, steps: none}\n";
        String other = "  - {id: B, title: t, subject: planning, from: 2009-04-01, to: 2009-04-03, steps: none}\n";
        assertThat(of("body: ods:5N7\nexercises:\n" + one + other).data())
                .isEqualTo(of("body: ods:5N7\nexercises:\n" + other + one).data());
    }

    @Test
    void whatIsNotToldCannotBeSaidAndNamesWhatIsMissing() throws IOException {
        assertThat(of("body: ods:5N7\n").data().replaceAll("\\s+", " "))
                .contains("Over all: cannot say", "I18", "What the body planned, proposed or decided");
    }

    @Test
    void everyFaultOfTheFileIsToldWithItsLine() throws IOException {
        CommandRun run = of("""
                body: Derby
                kind: primary-care-trst
                exercises:
                  - id: A
                    title: t
                    subject: planing
                    from: 2009-04-02
                    to: 2009-04-01
                    steps:
                      - {day: 2009-05-01, who: [], how: told}
                jsna:
                  authority: links:derby-unitary
                  primary_care_trusts: [links:derby-unitary]
                  refreshed: [2009-13-01, 2009-01-01]
                documents:
                  area: Derby
                  held: [{body: ods:5N7, kind: plam}]
                colour: red
                """);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.data()).isEmpty();
        assertThat(run.messages())
                .contains("record.yaml:1", "scheme:value")
                .contains("record.yaml:2", "primary-care-trust")
                .contains("record.yaml:6", "planning")
                .contains("record.yaml:8", "on or after its first day")
                .contains("record.yaml:10", "nobody is named", "consulted")
                .contains("the council is among the trusts", "year-month-day", "a refresh comes after the publication")
                .contains("record.yaml:16", "record.yaml:17", "\"plan\"", "title")
                .contains("record.yaml:18", "colour");
    }

    @Test
    void theDayHasToBeSaid() {
        CommandRun run = CommandRun.of(
                "duty-to-involve", QUESTIONS.resolve("involvement.yaml").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("--as-at");
    }
}
