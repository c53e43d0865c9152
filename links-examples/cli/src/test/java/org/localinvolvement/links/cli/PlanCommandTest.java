package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final Path QUESTIONS = Path.of(System.getProperty("basedir", "."), "questions");

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun appointments(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "plan",
                QUESTIONS.resolve("plan-gp-appointments.json").toString(),
                "--calendars",
                QUESTIONS.resolve("commissioning-derby-2009.yaml").toString()));
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    @Test
    void whatClosesFirstStandsFirstAndWhatWasMissedApart() {
        CommandRun run = appointments();
        assertThat(run.messages()).isEmpty();
        String text = run.data().replaceAll("\\s+", " ");
        assertThat(text).contains("Engagement plan: Getting an appointment with a GP", "Missed");
        assertThat(text.indexOf("1 12 June 2009")).isPositive().isLessThan(text.indexOf("2 24 June 2009"));
        assertThat(text.indexOf("2 24 June 2009")).isLessThan(text.indexOf("3 25 September 2009"));
        assertThat(text.indexOf("Missed")).isLessThan(text.indexOf("27 March 2009"));
        assertThat(text).doesNotContain("31 July 2009");
    }

    @Test
    void aStepNamesThePowerAndWhatIsThenOwed() {
        assertThat(appointments("--format", "markdown").data())
                .contains(
                        "make a report or recommendation",
                        "by 26 June 2009",
                        "the LINk can contribute how long people");
    }

    @Test
    void theLastDaysAreEventsOfACalendar() throws IOException {
        Path file = folder.resolve("plan.ics");
        CommandRun run = appointments("--format", "icalendar", "--output", file.toString());
        assertThat(run.data()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(Files.readString(file))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains(
                        "DTSTART;VALUE=DATE:20090612\r\nDTEND;VALUE=DATE:20090613\r\n", "DTSTAMP:20090601T000000Z\r\n");
        assertThat(appointments("--format", "icalendar").data()).isEqualTo(Files.readString(file));
    }

    @Test
    void withoutACalendarEveryPhaseIsToldAsMissing() {
        CommandRun run = CommandRun.of(
                "plan", QUESTIONS.resolve("plan-gp-appointments.json").toString(), "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.data())
                .contains("\"question\" : \"plan\"")
                .contains("nothing is agreed by the day of the question (theme_phases)")
                .contains("Whether and when these phases are open for GP at Derby City Primary Care Trust");
    }

    @Test
    void anAnswerIsNotWrittenOverWhatIsRead() {
        String question = QUESTIONS.resolve("plan-gp-appointments.json").toString();
        CommandRun run = CommandRun.of("plan", question, "--output", question);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("It is one of the files that are read");
    }
}
