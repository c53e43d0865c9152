package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code links triggers} says of the log of Wexbridge and of what its LINk knows besides. */
class TriggersCommandTest {

    private static String surroundings() {
        return CommandRun.LOG_FOLDER.resolve("surroundings.yaml").toString();
    }

    private static CommandRun wexbridge(String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "--surroundings";
        all[1] = surroundings();
        System.arraycopy(more, 0, all, 2, more.length);
        return CommandRun.ofWexbridge("triggers", all);
    }

    @Nested
    class OfTheLogOfWexbridge {

        private final CommandRun run = wexbridge("--format", "csv");

        private boolean says(String about, String rule, String reached) {
            return run.data()
                    .lines()
                    .anyMatch(line -> line.startsWith("trigger point," + about + "," + rule + ",")
                            && line.contains("," + reached + ","));
        }

        @Test
        void fiveHundredCallsFromOnePersonTriggerNoVolumeAndAnswerThePerson() {
            assertThat(says("hospital-parking-charges", "T01", "yes")).isFalse();
            assertThat(says("hospital-parking-charges", "T05", "yes")).isTrue();
        }

        @Test
        void oneCallEachFromFiveHundredPeopleDoes() {
            assertThat(says("gp-appointments", "T01", "yes")).isTrue();
            assertThat(says("gp-appointments", "T05", "yes")).isFalse();
        }

        @Test
        void theSmallSpecialistGroupCountsAsMuchAsMany() {
            assertThat(says("british-sign-language-interpreters", "T04", "yes")).isTrue();
        }

        @Test
        void seriousHarmStandsOnItsDay() {
            assertThat(run.data().lines())
                    .anyMatch(line -> line.startsWith("trigger point,care-home-neglect,T03,Severity,yes,2009-11-17,"))
                    .anyMatch(line -> line.startsWith("trigger point,,T03,Severity,yes,2009-12-08,"));
        }

        @Test
        void thePathwayAcrossTheBoundaryNamesTheNeighbouringLink() {
            assertThat(says("stroke-rehabilitation-out-of-area", "T08", "yes")).isTrue();
            assertThat(says("stroke-rehabilitation-out-of-area", "T16", "yes")).isTrue();
            assertThat(run.data()).contains("On the other side: the LINk of links:eastshire");
        }

        @Test
        void theEldersAreTheOnlyOnesWhomNobodyHears() {
            assertThat(says("south-asian-elders", "T06", "yes")).isTrue();
            assertThat(run.data().lines().filter(line -> line.contains(",T06,")))
                    .hasSize(1);
            assertThat(run.data()).contains("not heard,south-asian-elders,").contains("community of 3350 people");
        }

        @Test
        void theProposalIsAnsweredAndTheTickBoxIsNot() {
            assertThat(says("walk-in-centre", "T09", "yes")).isTrue();
            assertThat(says("links:wexbridge-general-hospital", "T21", "yes")).isTrue();
        }

        @Test
        void whoSpeaksAgainAfterAWholeWindowBeginsANewEpisode() {
            assertThat(run.data().lines())
                    .anyMatch(line -> line.startsWith("trigger point,dentist-registration,T01,")
                            && line.contains(",yes,2009-12-"));
        }

        @Test
        void itEndsAsAnsweredWithRowsRefused() {
            assertThat(run.exit()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    text; Trigger points as at 31 December 2009
                    json; "question" : "triggers"
                    csv; standing,about,rule,title,reached,since,actions,more_needed,reason
                    markdown; # Trigger points as at 31 December 2009
                    """)
    void comesInEveryForm(String format, String expected) {
        assertThat(wexbridge("--format", format).data()).contains(expected).contains("south-asian-elders");
    }

    @Test
    void whereNothingIsToldTheAnswerNamesWhatIsMissing() {
        assertThat(CommandRun.ofWexbridge("triggers").data())
                .contains("The population profile: which areas and communities are unheard");
    }

    @Test
    void theProgrammeSaysWhoWasNotHeard() {
        assertThat(CommandRun.ofWexbridge("programme", "--surroundings", surroundings())
                        .data())
                .contains("Who we have not heard")
                .contains("south-asian-elders: T15 Not heard at all");
    }

    @Test
    void aFaultInTheFileIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ours.yaml");
        Files.writeString(file, "home: Wexbridge\n");
        CommandRun run = CommandRun.ofWexbridge("triggers", "--surroundings", file.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("ours.yaml:1, home, \"Wexbridge\"");
    }
}
