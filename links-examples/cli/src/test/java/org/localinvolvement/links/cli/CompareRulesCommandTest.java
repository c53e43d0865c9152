package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst meets who compares rules on the command line. */
class CompareRulesCommandTest {

    private static final String DESCRIPTION = """
            name: wexbridge
            version: %s
            package: wexbridge.rules
            extends: [trigger]
            %s""";

    private static final String AGREED = """
            parameters:
              - name: volume-of-voices.threshold
                values:
                  - {from: 2009-04-01, value: %d, reference: Meeting of March 2009}
                  - {from: 2010-04-01, value: 30, reference: Meeting of March 2010}
            """;

    private static final String CASE = """
            as_at: 2009-12-31
            about: podiatry
            contacts:
              - {people: %d, on: 2009-11-10}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path old = Path.of("");
    private Path next = Path.of("");
    private Path cases = Path.of("");

    @BeforeEach
    void write() throws IOException {
        old = pack("old", "1.0.0", "", 12);
        next = pack("next", "2.0.0", "switch_off: [{rule: T02, reference: Minute 7}]\n", 20);
        cases = Files.createDirectory(folder.resolve("cases"));
        Files.writeString(cases.resolve("few.yaml"), CASE.formatted(3));
        Files.writeString(cases.resolve("many.yaml"), CASE.formatted(15));
    }

    private Path pack(String name, String version, String more, int voices) throws IOException {
        Path pack = Files.createDirectory(folder.resolve(name));
        Files.writeString(pack.resolve("pack.yaml"), DESCRIPTION.formatted(version, more));
        Files.writeString(pack.resolve("agreed.yaml"), AGREED.formatted(voices));
        return pack;
    }

    private static CommandRun compare(Object... args) {
        List<String> all = new ArrayList<>(List.of("rules", "compare"));
        Arrays.stream(args).map(Object::toString).forEach(all::add);
        return CommandRun.of(all.toArray(String[]::new));
    }

    @Test
    void tellsWhichDecisionsOfAFolderChangeAndBecauseOfWhat() {
        CommandRun run = compare(old, next, "--cases", cases);
        assertThat(run.messages()).isEmpty();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.data())
                .startsWith(
                        "Before: wexbridge 1.0.0\nNow:    wexbridge 2.0.0\n\nWhat differs:\n  1. T02 is switched off\n")
                .contains("  2. volume-of-voices.threshold is agreed otherwise\n")
                .contains("cases/many.yaml:1: triggers as at 2009-12-31\n", "T01 about podiatry is found no longer\n")
                .contains("    because of 2\n")
                .endsWith(
                        "\n2 cases: 1 decided otherwise, 0 in other words alone, 1 as before, 0 not asked; 2 differences between the two sides\n");
    }

    @Test
    void tellsTheSameAsJson() {
        CommandRun run = compare(old, next, "--cases", cases, "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.data())
                .startsWith("{\n  \"format\" : \"links-rule-comparison\",\n  \"version\" : 1,\n  \"comparison\" : {")
                .contains(
                        "\"before\" : \"wexbridge 1.0.0\"",
                        "\"kind\" : \"rule-switched-off\"",
                        "\"question\" : \"triggers\"",
                        "\"movement\" : \"went\"",
                        "\"difference\" : 2,",
                        "\"same\" : 1");
    }

    @Test
    void endsWithZeroWhereNothingChanges() {
        CommandRun run = compare(old, old, "--cases", cases);
        assertThat(run.exit()).isZero();
        assertThat(run.data())
                .endsWith(
                        "2 cases: 0 decided otherwise, 0 in other words alone, 2 as before, 0 not asked; 0 differences between the two sides\n");
    }

    @Test
    void endsWithZeroWhereOnlyWordsAndFiguresChange() throws IOException {
        Path another = pack("another", "1.1.0", "", 11);
        CommandRun run = compare(old, another, "--cases", cases);
        assertThat(run.exit()).isZero();
        assertThat(run.data()).endsWith("""
                        cases/many.yaml:1: triggers as at 2009-12-31
                          1 finding stands as before, in other words or figures (because of 1): 1 of T01

                        2 cases: 0 decided otherwise, 1 in other words alone, 1 as before, 0 not asked; 1 difference between the two sides
                        """);
        assertThat(compare(old, another, "--cases", cases, "--format", "json").data())
                .contains("\"changed\" : [ ]", "\"movement\" : \"in-other-words\"", "11 are agreed as enough");
    }

    @Test
    void takesWhatTestsGiveAndNotTheFilesOfAPack() throws IOException {
        Files.writeString(next.resolve("many.test.yaml"), """
                tests:
                  - name: Fifteen people are enough
                    as_at: 2009-12-31
                    about: podiatry
                    contacts: [{people: 15, on: 2009-11-10}]
                    yes: T01
                """);
        CommandRun run = compare(old, next, "--cases", next);
        assertThat(run.data())
                .contains("Fifteen people are enough (next/many.test.yaml:2): triggers")
                .endsWith(
                        "\n1 case: 1 decided otherwise, 0 in other words alone, 0 as before, 0 not asked; 2 differences between the two sides\n");
    }

    @Test
    void comparesOnePackAsAtTwoDates() throws IOException {
        Path spring = Files.writeString(
                folder.resolve("spring.yaml"), CASE.formatted(25).replace("2009-11-10", "2010-03-10"));
        CommandRun run = compare(old, "--as-at", "2010-03-31", "--as-at", "2010-04-01", "--cases", spring);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.data())
                .startsWith("Before: wexbridge 1.0.0 as at 31 March 2010\nNow:    wexbridge 1.0.0 as at 1 April 2010\n")
                .contains("triggers as at 2010-04-01, before 2010-03-31\n", "    because of 1\n")
                .contains("  2. the date: 2010-04-01, before 2010-03-31; ");
    }

    @Test
    void comparesTheLibrarysRulesAloneWithAPack() {
        CommandRun run = compare("--against-shipped", next, "--cases", cases);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.data()).startsWith("Before: the library's rules\nNow:    wexbridge 2.0.0\n");
    }

    @Test
    void goesOnWhereAFileCannotBeReadAndSaysSo() throws IOException {
        Files.writeString(cases.resolve("bad.yaml"), "as_at: tomorrow\n");
        CommandRun run = compare(old, old, "--cases", cases, "--cases", folder.resolve("nowhere.yaml"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.data())
                .contains("cases/bad.yaml: cannot say, because it cannot be asked on either side\n")
                .contains("nowhere.yaml: there is no such file")
                .endsWith(
                        "4 cases: 0 decided otherwise, 0 in other words alone, 2 as before, 2 not asked; 0 differences between the two sides\n");
    }

    @Test
    void refusesAFolderWithoutCases() throws IOException {
        CommandRun run = compare(old, next, "--cases", Files.createDirectory(folder.resolve("empty")));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("there is no file of cases in it", "[LINKS-572]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OLD --cases CASES",
                "--as-at 2009-12-31 --cases CASES",
                "--against-shipped --cases CASES",
                "--against-shipped OLD NEXT --cases CASES",
                "OLD NEXT OLD --cases CASES",
                "OLD NEXT",
                "OLD NEXT --contacts LOG",
                "OLD --as-at 2009-01-01 --as-at 2009-02-01 --as-at 2009-03-01 --cases CASES"
            })
    void refusesWhatSaysNoTwoSidesOrNoCase(String line) {
        CommandRun run = compare(Arrays.stream(line.split(" "))
                .map(word -> switch (word) {
                    case "OLD" -> old;
                    case "NEXT" -> next;
                    case "CASES" -> cases;
                    default -> word;
                })
                .toArray());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.data()).isEmpty();
        assertThat(run.messages()).contains("[LINKS-");
    }

    @Nested
    class OverALog {

        private CommandRun compareLog(Object... args) {
            List<Object> all = new ArrayList<>(List.of(
                    "--contacts",
                    CommandRun.LOG_FOLDER.resolve("contacts-2009.csv"),
                    "--columns",
                    CommandRun.LOG_FOLDER.resolve("columns.yaml")));
            all.addAll(Arrays.asList(args));
            return compare(all.toArray());
        }

        @Test
        void tellsWhichTriggerPointsAndPrioritiesChange() {
            CommandRun run = compareLog(old, next, "--as-at", "2009-12-31");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data())
                    .contains("contacts-2009.csv: triggers as at 2009-12-31\n")
                    .contains("contacts-2009.csv: programme as at 2009-12-31\n")
                    .contains(
                            "2 cases: 2 decided otherwise, 0 in other words alone, 0 as before, 0 not asked; 2 differences between the two sides\n");
        }

        @Test
        void tellsOnceWhatTheProgrammeRepeatsOfTheTriggerPoints() {
            CommandRun run = compareLog(old, next, "--as-at", "2009-12-31");
            List<String> found = run.data()
                    .lines()
                    .filter(line -> line.matches("  [TP]\\d+ about .* is found( no longer)?"))
                    .toList();
            assertThat(found).isNotEmpty().doesNotHaveDuplicates();
            assertThat(run.data())
                    .containsSubsequence(
                            "programme as at",
                            " as before, in other figures (because of ",
                            "\n  told under triggers, and the same here: ");
            String json = compareLog(old, next, "--as-at", "2009-12-31", "--format", "json")
                    .data();
            assertThat(json.split("\"movement\" : \"went\"", -1).length - 1).isGreaterThan(found.size());
        }

        @Test
        void leavesTheCasesTheirOwnDatesBesideALog() {
            CommandRun run = compareLog(old, next, "--as-at", "2009-11-30", "--cases", cases);
            assertThat(run.data())
                    .startsWith("Before: wexbridge 1.0.0\nNow:    wexbridge 2.0.0\n")
                    .contains("cases/many.yaml:1: triggers as at 2009-12-31\n")
                    .contains("contacts-2009.csv: triggers as at 2009-11-30\n")
                    .contains("contacts-2009.csv: programme as at 2009-11-30\n");
        }

        @Test
        void asksTheCasesAndTheLogForTwoDates() {
            CommandRun run = compareLog("--as-at", "2009-11-30", "--as-at", "2009-12-01", "--cases", cases);
            assertThat(run.data())
                    .contains("contacts-2009.csv: triggers as at 2009-12-01, before 2009-11-30\n")
                    .contains("cases/many.yaml:1: triggers as at 2009-12-01, before 2009-11-30\n");
        }

        @Test
        void tellsWhatAYearChanges() {
            CommandRun run = compareLog("--as-at", "2009-06-30", "--as-at", "2009-12-31");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("  1. the date: 2009-12-31, before 2009-06-30; ", "    because of 1\n");
        }

        @Test
        void putsWhatTheLinkAgreedOverBothSides() {
            CommandRun run = compareLog(
                    old,
                    old,
                    "--as-at",
                    "2009-12-31",
                    "--parameters",
                    CommandRun.LOG_FOLDER.resolve("parameters.yaml"));
            assertThat(run.data())
                    .endsWith(
                            "2 cases: 0 decided otherwise, 0 in other words alone, 2 as before, 0 not asked; 0 differences between the two sides\n");
        }
    }

    @Test
    void saysTheSameBytesWheneverItIsAsked() {
        assertThat(compare(old, next, "--cases", cases.resolve("many.yaml"), "--cases", cases.resolve("few.yaml")))
                .isEqualTo(compare(
                        old, next, "--cases", cases.resolve("few.yaml"), "--cases", cases.resolve("many.yaml")));
    }
}
