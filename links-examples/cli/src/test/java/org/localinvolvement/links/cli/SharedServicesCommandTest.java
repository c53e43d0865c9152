package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedServicesCommandTest {

    private static final Path EXAMPLE =
            Path.of(System.getProperty("basedir", "."), "questions").resolve("shared-ambulance.yaml");

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun run(Path file, String form) {
        return CommandRun.of("shared-services", file.toString(), "--as-at", "2009-05-31", "--format", form);
    }

    @Test
    void anAmbulanceServiceIsSharedByTheNetworksOfItsAreasAndPerhapsByOthers() {
        CommandRun run = run(EXAMPLE, "text");
        assertThat(run.messages()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.data().replaceAll("\\s+", " "))
                .contains("links:link-derby", "links:link-nottingham")
                .contains("The proposal goes to one joint committee of all councils affected.")
                .contains("links:osc-derby-unitary", "links:osc-nottingham-unitary")
                .contains("Which other areas are served.")
                .contains("Direction of 17 July 2003", "2007 Act s.222(5)")
                .doesNotContain("null");
    }

    @Test
    void theAnswerIsAlsoJsonAndMarkdownAndTheSameBytesTwice() {
        assertThat(run(EXAMPLE, "json").data())
                .contains("\"question\" : \"shared\"", "\"joint\" : \"yes\"", "\"ruleId\" : \"S13\"")
                .isEqualTo(run(EXAMPLE, "json").data());
        assertThat(run(EXAMPLE, "markdown").data()).contains("## ", "joint committee");
    }

    @Test
    void everyFaultOfTheFileIsToldWithItsLine() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), """
                areas: [Derby]
                offered:
                  - {provider: ods:RX9, area: links:derby-unitary, from: 2009-05-01, until: 2009-04-01}
                proposal: {id: P, proposer: ods:RX9, substantial: perhaps}
                colour: red
                """);
        CommandRun run = run(wrong, "text");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.data()).isEmpty();
        assertThat(run.messages())
                .contains("service", "wrong.yaml:1", "scheme:value")
                .contains("wrong.yaml:3", "on or after its first day")
                .contains("wrong.yaml:4", "\"yes\", \"no\" or \"unknown\"")
                .contains("wrong.yaml:5", "colour");
    }
}
