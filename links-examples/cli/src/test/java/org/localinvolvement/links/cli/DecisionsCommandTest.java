package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecisionsCommandTest {

    private static final Path RECORDS = Path.of(System.getProperty("basedir", "."), "questions", "decisions-2009.yaml");

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun asked(Path records, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "decisions";
        args[1] = records.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return CommandRun.of(args);
    }

    @Test
    void tellsTheRegisterFirstAndThenWhatWasLookedAt() {
        CommandRun run = asked(RECORDS, "--as-at", "2010-03-31");
        assertThat(run.messages()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.data())
                .startsWith("Register of relevant decisions, as at 31 March 2010\n")
                .contains(
                        "on record from 1 April 2009",
                        "Still unpublished, earliest first",
                        "2009-08-20 ",
                        "Something that law asks is not met.",
                        "L03 No statement of the decision is published",
                        "L06 Nothing decides what was done",
                        "L15 A breach that must be referred is not",
                        "L24 Who decided declared an interest",
                        "Guidance, apart from the law.",
                        "Who decides and who owns")
                .containsSubsequence(
                        "D-01", "D-02", "D-03", "D-04", "Still unpublished", "D-03", "D-04", "What was looked");
    }

    @Test
    void whatIsUnpublishedCanBeAskedAlone() {
        CommandRun run = asked(RECORDS, "--as-at", "2010-03-31", "--unpublished", "--format", "markdown");
        assertThat(run.exit()).isZero();
        assertThat(run.data())
                .startsWith("# Relevant decisions without a published statement")
                .contains("| D-03 |", "| D-04 |")
                .doesNotContain("| D-01 |", "What was looked at");
        assertThat(asked(RECORDS, "--as-at", "2009-05-31", "--unpublished").data())
                .contains("None.");
    }

    @Test
    void asJsonItIsTheWholeDecision() {
        CommandRun run = asked(RECORDS, "--as-at", "2009-12-31", "--from", "2009-06-01", "--format", "json");
        assertThat(run.exit()).isZero();
        JsonNode decision = JsonMapper.shared().readTree(run.data()).get("decision");
        assertThat(decision.get("question").asString()).isEqualTo("governance");
        JsonNode answer = decision.get("answer");
        assertThat(answer.get("looked").get("first").asString()).isEqualTo("2009-06-01");
        assertThat(answer.get("register")).hasSize(2);
        assertThat(answer.get("unpublished")).hasSize(1);
        assertThat(answer.get("unpublished").get(0).get("statement").asString()).isEqualTo("not-yet");
    }

    @Test
    void theRegisterCanBeRowsForASpreadsheet() {
        assertThat(asked(RECORDS, "--as-at", "2010-03-31", "--format", "csv")
                        .data()
                        .lines())
                .hasSize(5)
                .element(2)
                .asString()
                .startsWith("D-02,2009-06-10,steering-group,enter premises,")
                .contains(",yes,published with reasons,2009-08-20,71,yes,V-01,");
        assertThat(asked(RECORDS, "--as-at", "2010-03-31", "--format", "csv", "--unpublished")
                        .data()
                        .lines())
                .hasSize(3);
    }

    @Test
    void agreedDaysCanBeGiven() throws IOException {
        Path agreed = Files.writeString(folder.resolve("agreed.yaml"), """
                parameters:
                  - name: governance.statement-days
                    values: [{from: 2008-04-01, value: 100, reference: Meeting of 2 June 2008}]
                """);
        assertThat(asked(RECORDS, "--as-at", "2010-03-31", "--parameters", agreed.toString())
                        .data())
                .contains("100 days", "Meeting of 2 June 2008")
                .doesNotContain("L04 ");
    }

    @Test
    void anEntryThatCannotBeReadIsToldAndTheRestAnswered() throws IOException {
        Path records = Files.writeString(
                folder.resolve("records.yaml"),
                Files.readString(RECORDS).replace("decided: 2009-11-02", "decided: 2 November"));
        CommandRun run = asked(records, "--as-at", "2010-03-31");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).contains("records.yaml:", "decided");
        assertThat(run.data()).contains("D-02").doesNotContain("D-03  ");
    }

    @Test
    void daysThatCannotBeAskedAreWrongUsage() {
        CommandRun early = asked(RECORDS, "--as-at", "2008-03-31");
        assertThat(early.exit()).isEqualTo(2);
        assertThat(early.data()).isEmpty();
        assertThat(early.messages()).contains("there was no LINk");
        assertThat(asked(RECORDS, "--as-at", "2009-05-01", "--from", "2009-06-01")
                        .exit())
                .isEqualTo(2);
        assertThat(asked(RECORDS).exit()).isEqualTo(2);
        assertThat(asked(folder.resolve("none.yaml"), "--as-at", "2009-05-01").exit())
                .isEqualTo(2);
    }
}
