package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path kept(String name, String... options) throws IOException {
        String[] all = new String[options.length + 2];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "--format";
        all[options.length + 1] = "json";
        return Files.writeString(
                folder.resolve(name), CommandRun.ofWexbridge("programme", all).data());
    }

    @Test
    void tellsWhatMovedBetweenTwoProfilesAndWhy() throws IOException {
        Path profile = Files.writeString(folder.resolve("ours.yaml"), """
                extends: voices
                name: ours
                title: Ours
                from: 2009-04-01
                reference: LINk meeting of 12 March 2009, minute 6
                criteria:
                  - {id: specialist-interest, weight: 1}
                """);
        Path before = kept("a.json");
        Path after = kept("b.json", "--profile", profile.toString());
        CommandRun run = CommandRun.of("compare", before.toString(), after.toString());
        assertThat(run.messages()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.data().replaceAll("\\s+", " "))
                .contains("What moved between the work programmes as at 31 December 2009 and as at 31 December 2009")
                .contains("Profile: ours, before voices.")
                .contains("Criterion Specialist interest, considered equally: weight 1")
                .contains("Why british-sign-language-interpreters")
                .contains("1 points, before 5, because its weight is 1, before 5.");
        CommandRun json = CommandRun.of("compare", before.toString(), after.toString(), "--format", "json");
        assertThat(json.data()).startsWith("{\n  \"format\" : \"links-comparison\"");
    }

    @Test
    void aProgrammeComparedWithItselfHasNotMoved() throws IOException {
        Path one = kept("a.json");
        CommandRun run = CommandRun.of("compare", one.toString(), one.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.data()).contains("Nothing moved");
    }

    @Test
    void aFileThatIsNoProgrammeIsRefused() throws IOException {
        Path one = kept("a.json");
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        CommandRun run = CommandRun.of("compare", one.toString(), other.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.data()).isEmpty();
        assertThat(run.messages()).contains("other.json", "links programme --format json");
    }
}
