package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real feedback of two NHS trusts, counted as its publishers counted it.
 *
 * <p>The data is not part of the project. It is looked for in the folder that the system property {@code links.shared}
 * names, else in {@code shared} beside the project; without it these tests are skipped.
 */
class NhsFeedbackLogTest {

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");

    @TempDir
    private Path folder = Path.of("");

    private Path log = Path.of("");
    private Path golden = Path.of("");

    /** What was said of a theme: all comments and people, and the negative ones. */
    private record Counts(long comments, long people, long negativeComments, long negativePeople) {}

    @BeforeEach
    void findTheData() {
        String named = System.getProperty("links.shared", "");
        Stream<String> places =
                named.isEmpty() ? Stream.of("../shared", "../../shared", "../../../shared") : Stream.of(named);
        Path shared =
                places.map(Path::of).filter(Files::isDirectory).findFirst().orElse(Path.of("absent"));
        log = shared.resolve("data/contacts/nhs-feedback-log.csv");
        golden = shared.resolve("data/contacts/theme-counts-golden.csv");
        assumeTrue(
                Files.exists(log) && Files.exists(golden),
                "Skipped: the feedback log is no part of the project. Name the folder that holds"
                        + " data/contacts/nhs-feedback-log.csv with -Dlinks.shared=FOLDER");
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static Map<String, Counts> answer(String csv) throws IOException {
        Map<String, Counts> counts = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            reader.forEach(row -> {
                assertThat(row.getField("contributors_at_most")).isEqualTo(row.getField("contributors"));
                assertThat(row.getField("concern_contributors_at_most"))
                        .isEqualTo(row.getField("concern_contributors"));
                counts.put(
                        row.getField("theme"),
                        counts(row, "contacts", "contributors", "concern_contacts", "concern_contributors"));
            });
        }
        return counts;
    }

    private static Counts counts(
            NamedCsvRecord row, String all, String people, String negative, String negativePeople) {
        return new Counts(
                Long.parseLong(row.getField(all)),
                Long.parseLong(row.getField(people)),
                Long.parseLong(row.getField(negative)),
                Long.parseLong(row.getField(negativePeople)));
    }

    @Test
    void hasTheCountsOfItsPublishersForEveryTheme() throws IOException {
        Map<String, Counts> expected = new TreeMap<>();
        rows(golden)
                .forEach(row -> expected.put(
                        row.getField("theme"),
                        counts(
                                row,
                                "comments",
                                "distinct_respondents",
                                "negative_comments",
                                "negative_distinct_respondents")));

        CommandRun run = CommandRun.of(
                "analyse",
                "--contacts",
                log.toString(),
                "--columns",
                CommandRun.LOG_FOLDER.resolve("nhs-feedback.columns.yaml").toString(),
                "--as-at",
                "2022-12-31",
                "--exported",
                "2022-12-31",
                "--format",
                "csv");

        assertThat(run.messages()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(expected).hasSize(44);
        assertThat(answer(run.data())).isEqualTo(expected);
    }

    @Test
    void withMixedDatesHasEveryRowToldThatDoesNotFitAndNoneGuessed() throws IOException {
        String columns = Files.readString(CommandRun.LOG_FOLDER.resolve("nhs-feedback.columns.yaml"))
                .replace("  date: date\n", "  date: raw_date\n");
        assertThat(columns).contains("raw_date");
        Path mapping = Files.writeString(folder.resolve("raw.columns.yaml"), "date_format: dd/MM/yyyy\n" + columns);
        Set<Long> unfit = new TreeSet<>();
        Map<String, Counts> expected = countByHand(unfit);

        CommandRun run = CommandRun.of(
                "analyse",
                "--contacts",
                log.toString(),
                "--columns",
                mapping.toString(),
                "--as-at",
                "2022-12-31",
                "--exported",
                "2022-12-31",
                "--format",
                "csv");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(unfit).as("the log does mix its dates").hasSizeGreaterThan(100);
        assertThat(linesTold(run.messages())).containsExactlyElementsOf(unfit);
        assertThat(answer(run.data())).isEqualTo(expected);
    }

    /** The lines of rows whose date does not fit, which are all that is told. */
    private static List<Long> linesTold(String messages) {
        List<Long> lines = new ArrayList<>();
        List<String> told = messages.lines().toList();
        for (String message : told.subList(0, told.size() - 1)) {
            Matcher place = Pattern.compile("nhs-feedback-log\\.csv:([0-9]+), raw_date, \".*\\[LINKS-11[234]]")
                    .matcher(message);
            assertThat(place.matches()).as(message).isTrue();
            lines.add(Long.parseLong(place.group(1)));
        }
        assertThat(told.get(told.size() - 1)).contains("rows were counted");
        return lines;
    }

    /** Counts the rows whose date is a day of the form dd/MM/yyyy, without the library. */
    private Map<String, Counts> countByHand(Set<Long> unfit) throws IOException {
        Map<String, List<NamedCsvRecord>> byTheme = new HashMap<>();
        for (NamedCsvRecord row : rows(log)) {
            if (!fits(row.getField("raw_date"))) {
                unfit.add(row.getStartingLineNumber());
            } else if (!row.getField("themes").isEmpty()) {
                new HashSet<>(Arrays.asList(row.getField("themes").split("\\|", -1)))
                        .forEach(theme -> byTheme.computeIfAbsent(theme, t -> new ArrayList<>())
                                .add(row));
            }
        }
        Map<String, Counts> counts = new TreeMap<>();
        byTheme.forEach((theme, comments) -> {
            List<NamedCsvRecord> negative = comments.stream()
                    .filter(row -> Set.of("4", "5").contains(row.getField("sentiment")))
                    .toList();
            counts.put(theme, new Counts(comments.size(), people(comments), negative.size(), people(negative)));
        });
        return counts;
    }

    private static long people(List<NamedCsvRecord> comments) {
        return comments.stream()
                .map(row -> row.getField("respondent_id"))
                .distinct()
                .count();
    }

    private static boolean fits(String date) {
        Matcher parts = DAY_MONTH_YEAR.matcher(date);
        if (!parts.matches()) {
            return false;
        }
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(1));
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        YearMonth yearMonth = YearMonth.of(Integer.parseInt(parts.group(3)), month);
        return yearMonth.isValidDay(day) && !yearMonth.atDay(day).isAfter(LocalDate.of(2022, 12, 31));
    }
}
