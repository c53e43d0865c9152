package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A full programme from real feedback about health care alone, of which every figure leads back to the log.
 *
 * <p>The data is not part of the project: see {@link NhsFeedbackLogTest}.
 */
class NhsFeedbackProgrammeTest {

    private static final LocalDate AS_AT = LocalDate.of(2022, 10, 31);
    private static final Pattern VOICES =
            Pattern.compile(", ([0-9]+) different people and groups spoke about .*; 12 are agreed as enough");

    private Path log = Path.of("");

    @BeforeEach
    void findTheData() {
        String named = System.getProperty("links.shared", "");
        Stream<String> places =
                named.isEmpty() ? Stream.of("../shared", "../../shared", "../../../shared") : Stream.of(named);
        log = places.map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("absent"))
                .resolve("data/contacts/nhs-feedback-log.csv");
        assumeTrue(
                Files.exists(log),
                "Skipped: the feedback log is no part of the project. Name the folder that holds"
                        + " data/contacts/nhs-feedback-log.csv with -Dlinks.shared=FOLDER");
    }

    private CommandRun run(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(
                command,
                "--contacts",
                log.toString(),
                "--columns",
                CommandRun.LOG_FOLDER.resolve("nhs-feedback.columns.yaml").toString(),
                "--as-at",
                AS_AT.toString(),
                "--exported",
                "2022-12-31"));
        args.addAll(Arrays.asList(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private CommandRun programme(String format) {
        return run(
                "programme",
                "--programme",
                CommandRun.LOG_FOLDER.resolve("nhs-feedback.programme.yaml").toString(),
                "--format",
                format);
    }

    @Test
    void namesTheShareOfSocialCareAsTheLimitThatCannotBeMetAndKeepsTheRest() {
        CommandRun run = programme("json");
        assertThat(run.messages()).isEmpty();
        assertThat(run.exit()).isZero();
        JsonNode selection = JsonMapper.shared().readTree(run.data()).at("/decision/answer/selection");
        List<String> kept = new ArrayList<>();
        selection
                .get("limits")
                .forEach(limit -> kept.add(
                        limit.get("limit").asString() + " " + limit.get("kept").asString()));
        assertThat(kept).contains("share of social care no", "share of health yes");
        assertThat(kept).filteredOn(limit -> limit.endsWith(" no")).containsExactly("share of social care no");
        List<String> chosen = new ArrayList<>();
        selection.get("items").forEach(item -> {
            if (item.get("verdict").asString().equals("chosen")) {
                chosen.add(item.get("theme").asString());
            }
            assertThat(item.get("because").asString()).isNotBlank();
        });
        assertThat(chosen).startsWith("Timeliness of care", "Contacting services");
        assertThat(programme("text").data().replaceAll("\\s+", " "))
                .contains("share of social care")
                .contains("Deferred, and why", "no measurable outcome");
    }

    @Test
    void everyFigureOfEveryThemeIsCountedAgainFromTheRecordsThatTheTraceNames() throws IOException {
        JsonNode decision =
                JsonMapper.shared().readTree(programme("json").data()).get("decision");
        int themes = 0;
        for (String list : List.of("shortList", "notChosen")) {
            for (JsonNode standing : decision.at("/answer/priorities").get(list)) {
                String theme = standing.get("theme").asString();
                List<NamedCsvRecord> year = trace(theme, AS_AT.minusDays(364));
                assertThat(standing.at("/contributors/least").asLong()).isEqualTo(voices(year, row -> true));
                JsonNode breadth = standing.at("/lines/0");
                assertThat(breadth.at("/criterion/measure").asString()).isEqualTo("contributors-besides-praise");
                assertThat(breadth.at("/raw/least").asLong())
                        .isEqualTo(voices(year, row -> !row.getField("tone").endsWith("praise")));
                themes++;
            }
        }
        assertThat(themes).isGreaterThan(6);
    }

    @Test
    void everyVolumeOfVoicesIsCountedAgainFromTheRecordsOfItsDays() throws IOException {
        JsonNode decision =
                JsonMapper.shared().readTree(programme("json").data()).get("decision");
        int findings = 0;
        for (JsonNode finding : decision.get("findings")) {
            Matcher figure = VOICES.matcher(finding.get("reason").asString());
            if (finding.get("ruleId").asString().equals("T01") && figure.find()) {
                List<NamedCsvRecord> days = trace(finding.get("subject").asString(), AS_AT.minusDays(90));
                assertThat(voices(days, row -> true)).isEqualTo(Long.parseLong(figure.group(1)));
                findings++;
            }
        }
        assertThat(findings).isGreaterThan(6);
    }

    private List<NamedCsvRecord> trace(String theme, LocalDate from) throws IOException {
        CommandRun run = run("trace", "--theme", theme, "--from", from.toString(), "--format", "csv");
        assertThat(run.exit()).as(run.messages()).isZero();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(run.data())) {
            return reader.stream().toList();
        }
    }

    private static long voices(List<NamedCsvRecord> rows, Predicate<NamedCsvRecord> counted) {
        return rows.stream()
                .filter(counted)
                .map(row -> row.getField("voice"))
                .distinct()
                .count();
    }
}
