package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CycleCommandTest {

    private static final Path QUESTIONS = Path.of(System.getProperty("basedir", "."), "questions");

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun inDerby(String service, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "cycle",
                "--as-at",
                "2009-06-01",
                "--service",
                service,
                "--calendars",
                QUESTIONS.resolve("commissioning-derby-2009.yaml").toString()));
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    @Test
    void theWindowsOfATrustStandWithTheirDays() {
        CommandRun run = inDerby("gp", "--commissioner", "pct=ods:5N7");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).isEmpty();
        assertThat(run.data().replaceAll("\\s+", " "))
                .contains(
                        "Commissioning of GP, as at 1 June 2009",
                        "A window is open.",
                        "Derby City Primary Care Trust (ods:5N7)")
                .contains("Planning capacity open 18 May 2009 24 June 2009")
                .contains("Managing performance open 1 April 2009 not told")
                .contains("Deciding priorities ahead 1 September 2009 30 October 2009")
                .contains("Reviewing existing service provision closed 5 January 2009 27 March 2009")
                .contains("Not told, and therefore cannot say: Designing services")
                .contains("Feeds Contract: C53");
    }

    @Test
    void aTrustAndACouncilOutOfStepAreSaidToBe() {
        CommandRun run = inDerby(
                "counselling", "--commissioner", "council=links:derby-unitary", "--commissioner", "pct=ods:5N7");
        assertThat(run.data().replaceAll("\\s+", " "))
                .contains(
                        "C17 Derby City Primary Care Trust and Derby are in different phases with Counselling on the day of the question. Derby"
                                + " City Primary Care Trust: Gathering information to assess needs (1 May 2009 to 31 July 2009); Derby: Designing"
                                + " services (6 April 2009 to 30 June 2009).");
    }

    @Test
    void withoutACalendarNothingIsSaidToBeClosed() {
        CommandRun run = CommandRun.of(
                "cycle",
                "--as-at",
                "2009-06-01",
                "--service",
                "gp",
                "--commissioner",
                "pct=ods:5N7",
                "--format",
                "markdown");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.data())
                .contains(
                        "Cannot say whether a window is open",
                        "The commissioning calendar of Derby City Primary Care Trust for GP")
                .doesNotContain("No phase is open");
    }

    @Test
    void theAnswerIsAlsoJsonAndTheSameBytesTwice() {
        CommandRun run = inDerby("gp", "--commissioner", "pct=ods:5N7", "--format", "json");
        assertThat(run.data()).contains("\"question\" : \"cycle\"", "\"closes\" : \"2009-06-24\"");
        assertThat(inDerby("gp", "--commissioner", "pct=ods:5N7", "--format", "json")
                        .data())
                .isEqualTo(run.data());
    }

    @Test
    void aCommissionerWithoutAKindIsRefusedWithTheRemedy() {
        CommandRun run = inDerby("gp", "--commissioner", "ods:5N7");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("write KIND=ID, for example pct=ods:5N7");
        assertThat(inDerby("gp", "--commissioner", "trust=ods:5N7").messages())
                .contains("\"trust\" is none of pct, council, practice-based");
    }

    @Test
    void faultsOfACalendarAreToldTogetherWithTheirLines() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), """
                calendars:
                  - commissioner: 5N7
                    kind: joint
                    reference: A test
                    openings:
                      - {service: gp, phase: asess-needs, from: 2009-05-01}
                      - {service: gp, phase: seek-views}
                      - {service: gp, phase: seek-views, from: 2009-05-02, to: 2009-05-01}
                """);
        CommandRun run = CommandRun.of(
                "cycle",
                "--as-at",
                "2009-06-01",
                "--service",
                "gp",
                "--commissioner",
                "pct=ods:5N7",
                "--calendars",
                wrong.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.data()).isEmpty();
        assertThat(run.messages())
                .contains(
                        "wrong.yaml:2", "wrong.yaml:3", "wrong.yaml:6", "wrong.yaml:7", "wrong.yaml:8", "assess-needs");
    }
}
