package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.json.JsonQuestion;
import org.localinvolvement.links.api.json.RuleSchemas;

/** What an editor needs, written into a folder. */
class SchemaCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesEveryFileIntoAFolderThatItMakes() throws IOException {
        Path editor = folder.resolve("some/editor");
        CommandRun run = CommandRun.of("rules", "schema", editor.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.messages()).isEmpty();
        assertThat(run.data().lines())
                .containsExactlyElementsOf(RuleSchemas.files().keySet());
        for (Map.Entry<String, String> file : RuleSchemas.files().entrySet()) {
            assertThat(Files.readString(editor.resolve(file.getKey()))).isEqualTo(file.getValue());
        }
    }

    @Test
    void writesTheSchemasOfQuestionsWhereTheyAreAskedFor() throws IOException {
        CommandRun run = CommandRun.of("rules", "schema", "--questions", folder.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.data().lines()).hasSize(JsonQuestion.values().length).contains("triggers-question.schema.json");
        assertThat(Files.readString(folder.resolve("triggers-question.schema.json")))
                .isEqualTo(JsonQuestion.TRIGGERS.questionSchema());
    }

    @Test
    void replacesTheFilesOfAnEarlierRelease() throws IOException {
        Files.writeString(folder.resolve("pack.schema.json"), "{}");
        assertThat(CommandRun.of("rules", "schema", folder.toString()).exit()).isZero();
        assertThat(Files.readString(folder.resolve("pack.schema.json")))
                .isEqualTo(RuleSchemas.files().get("pack.schema.json"));
    }

    @Test
    void tellsThatItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        CommandRun run = CommandRun.of("rules", "schema", file.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.data()).isEmpty();
        assertThat(run.messages()).contains("[LINKS-402]").doesNotContain(folder.toString());
    }
}
