package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraceCommandTest {

    private static final Set<String> PRAISE = Set.of("praise", "strong-praise");

    private static List<NamedCsvRecord> rows(CommandRun run) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(run.data())) {
            return reader.stream().toList();
        }
    }

    @Test
    void theFiguresOfAThemeAreCountedAgainFromItsRecords() throws IOException {
        CommandRun run = CommandRun.ofWexbridge(
                "trace", "--theme", "gp-appointments", "--from", "2009-01-01", "--format", "csv");
        assertThat(run.exit()).isEqualTo(1);
        List<NamedCsvRecord> rows = rows(run);
        long voices = rows.stream()
                .map(row -> row.getField("voice"))
                .filter(voice -> !voice.equals("0"))
                .distinct()
                .count();
        long besidesPraise = rows.stream()
                .filter(row -> !PRAISE.contains(row.getField("tone")))
                .map(row -> row.getField("voice"))
                .filter(voice -> !voice.equals("0"))
                .distinct()
                .count();
        String text = CommandRun.ofWexbridge("trace", "--theme", "gp-appointments", "--from", "2009-01-01")
                .data();
        assertThat(text)
                .startsWith("What stands behind the figures of gp-appointments from 1 January 2009 to 31 December 2009")
                .containsPattern("contacts +" + rows.size() + " ")
                .containsPattern("contributors +" + voices + "(-\\d+)? ")
                .containsPattern("contributors-besides-praise +" + besidesPraise + "(-\\d+)? ");
        assertThat(rows).extracting(row -> row.getField("date")).isSorted();
    }

    @Test
    void aThemeThatTheLogDoesNotHaveIsToldWithItsNeighbour() {
        CommandRun run = CommandRun.ofWexbridge("trace", "--theme", "gp-apointments", "--from", "2009-01-01");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.data()).isEmpty();
        assertThat(run.messages()).contains("Did you mean \"gp-appointments\"?");
    }

    @Test
    void daysTheWrongWayRoundAreWrongUsage() {
        CommandRun run = CommandRun.ofWexbridge("trace", "--theme", "gp-appointments", "--from", "2010-01-01");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("swap the two dates");
    }
}
