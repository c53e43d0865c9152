package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code links programme --programme} says of the log of Wexbridge. */
class WorkProgrammeCommandTest {

    private static final String PLAN = """
            name: programme-2010
            reference: Meeting of 10 December 2009, minute 4
            limits:
              budget: 3000
              minimums:
                - {sector: social-care, share: 100}
            items:
              - {id: W1, theme: gp-appointments, goal: Appointments by telephone, measurable_outcome: Nine of ten get through,
                 owner: steering-group, cost: 1000, from: 2010-04-01, until: 2010-12-31, sector: health}
              - {id: W2, theme: gp-appointments, goal: Open on Saturdays, owner: steering-group, cost: 500,
                 from: 2010-04-01, until: 2010-12-31, sector: health}
              - {id: W3, theme: british-sign-language-interpreters, goal: An interpreter at every visit,
                 measurable_outcome: Eight of ten, owner: steering-group, cost: 3000.01, from: 2010-04-01,
                 until: 2010-12-31, sector: both}
              - {id: W4, theme: gp-apointments, goal: Twice the same, owner: steering-group, from: 2010-04-01,
                 until: 2010-12-31}
            last_programme:
              - {id: V1, theme: gp-appointments, goal: Shorter queues, measurable_outcome: Ten minutes, owner: steering-group,
                 from: 2009-04-01, until: 2009-12-01,
                 close: {on: 2009-12-01, outcome: met, evidence: Eight minutes in November}}
            """;

    @TempDir
    @Nullable
    Path folder;

    private String plan(String yaml) throws IOException {
        return Files.writeString(Objects.requireNonNull(folder).resolve("programme.yaml"), yaml)
                .toString();
    }

    @Test
    void itemsAreChosenDeferredAndRefusedEachWithItsReasonAndTheLimits() throws IOException {
        CommandRun run = CommandRun.ofWexbridge("programme", "--programme", plan(PLAN));
        assertThat(run.data())
                .contains("The programme programme-2010", "On the programme", "Appointments by telephone")
                .containsSubsequence(
                        "W1, gp-appointments: ", "Deferred, and why", "W2, gp-appointments (measurable outcome)")
                .containsSubsequence("Refused, and why", "W3, british-sign-language-interpreters (budget)")
                .containsSubsequence("Limits of the programme", "share of social care")
                .containsSubsequence("changes nothing", "Item W4 (gp-apointments): its theme is not weighed")
                .containsSubsequence("You said, we did", "gp-appointments: you said");
    }

    @Test
    void rowsAndJsonHoldTheSame() throws IOException {
        String file = plan(PLAN);
        assertThat(CommandRun.ofWexbridge("programme", "--programme", file, "--format", "csv")
                        .data()
                        .lines())
                .anyMatch(line -> line.startsWith("item chosen,") && line.contains(",gp-appointments,yes,"))
                .anyMatch(line -> line.startsWith("item refused,") && line.contains("W3; budget"))
                .anyMatch(line -> line.startsWith("limit,") && line.contains("share of social care"))
                .anyMatch(line -> line.startsWith("\"you said, we did\",") && line.contains("met on 1 December 2009"));
        assertThat(CommandRun.ofWexbridge("programme", "--programme", file, "--format", "json")
                        .data())
                .contains(
                        "\"selection\" : {", "\"verdict\" : \"chosen\"", "\"youSaidWeDid\" : [", "\"cost\" : 3000.01");
        assertThat(CommandRun.ofWexbridge("programme", "--programme", file, "--format", "markdown")
                        .data())
                .contains("## On the programme");
    }

    @Test
    void aPlanWithAFaultIsRefusedWithItsLine() throws IOException {
        CommandRun run = CommandRun.ofWexbridge("programme", "--programme", plan("name: ours\nreferense: Minute 1\n"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("programme.yaml:2, referense", "Did you mean \"reference\"?");
        assertThat(run.data()).isEmpty();
    }
}
