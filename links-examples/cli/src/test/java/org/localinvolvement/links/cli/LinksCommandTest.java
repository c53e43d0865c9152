package org.localinvolvement.links.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.cli.LinksCommand.Console;

/** What an analyst meets: exit codes, the two streams, options, and answers that do no harm wherever they are opened. */
class LinksCommandTest {

    private static final String PERSONAL_KEY = "(?s).*\\b(P-[0-9]{4}|G-[0-9]{2})\\b.*";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Three people in the spring of 2009, and nothing wrong. */
    private String goodLog() throws IOException {
        return file("good.csv", """
                record_id,date,contributor,themes
                R-1,2009-04-02,ann,podiatry
                R-2,2009-04-03,bob,podiatry
                R-3,2009-05-04,ann,parking
                """);
    }

    private static void assertRefused(CommandRun run, String... messages) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.data()).isEmpty();
        assertThat(run.messages())
                .contains(messages)
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("The program failed");
    }

    @Nested
    class Usage {

        @ParameterizedTest
        @ValueSource(strings = {"--help", "-h", "help"})
        void isTellsOnStandardOutput(String option) {
            CommandRun run = CommandRun.of(option);

            assertThat(run.exit()).isZero();
            assertThat(run.data()).contains("analyse", "programme", "Exit codes:");
            assertThat(run.messages()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"analyse, --from", "programme, --profile"})
        void ofEachCommandNamesItsOptions(String command, String option) {
            CommandRun run = CommandRun.of(command, "--help");

            assertThat(run.exit()).isZero();
            assertThat(run.data())
                    .contains("--contacts", "--columns", "--date-format", "--as-at", "--exported", "--parameters")
                    .contains("--strict", "--format", "--output", option);
            assertThat(run.messages()).isEmpty();
        }

        @Test
        void tellsTheVersionOfTheLibrary() {
            CommandRun run = CommandRun.of("--version");

            assertThat(run.exit()).isZero();
            assertThat(run.data().strip()).isEqualTo("links " + Links.version());
            assertThat(run.messages()).isEmpty();
        }

        @Test
        void isWrongWithoutACommand() {
            assertRefused(CommandRun.of(), "Missing required subcommand");
        }

        @Test
        void isWrongWithACommandThatDoesNotExist() {
            assertRefused(CommandRun.of("analyze"), "analyse");
        }

        @Test
        void isToldInOneLineWithACode() {
            CommandRun run = CommandRun.of("programme", "--contact", "x");
            assertThat(run.messages().lines().filter(line -> line.contains("[LINKS-403]")))
                    .hasSize(1);
            assertThat(run.messages()).contains("\"links programme --help\"");
        }

        @Test
        void isWrongWithoutContacts() {
            assertRefused(CommandRun.of("analyse"), "Missing required option: '--contacts=FILE'");
        }

        @Test
        void isWrongWithAnOptionThatDoesNotExist() throws IOException {
            assertRefused(CommandRun.of("programme", "--contacts", goodLog(), "--colums", "x"), "--colums");
        }

        @Test
        void isWrongWithAFormatThatDoesNotExist() throws IOException {
            assertRefused(CommandRun.of("programme", "--contacts", goodLog(), "--format", "xml"), "xml", "JSON");
        }

        @ParameterizedTest
        @ValueSource(strings = {"31/12/2009", "2009-02-30", "+999999999-12-31", "-0001-01-01", "today", ""})
        void isWrongWithADateThatIsNoPlainDay(String date) throws IOException {
            assertRefused(
                    CommandRun.of("analyse", "--contacts", goodLog(), "--as-at", date),
                    "is no day; write it as year-month-day, for example 2009-12-31");
        }

        @Test
        void isWrongWithDatesInTheWrongOrder() throws IOException {
            assertRefused(
                    CommandRun.of("analyse", "--contacts", goodLog(), "--from", "2009-06-01", "--as-at", "2009-05-01"),
                    "--from 2009-06-01 lies after --as-at 2009-05-01");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "TEXT", "json", "Csv", "markdown"})
        void takesAFormatInAnyCase(String format) throws IOException {
            assertThat(CommandRun.of("analyse", "--contacts", goodLog(), "--as-at", "2009-06-01", "--format", format)
                            .exit())
                    .isZero();
        }
    }

    @Nested
    class AnAnswer {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "analyse; text; Who speaks about what as at 31 December 2009",
                    "analyse; json; {",
                    "analyse; csv; theme,contacts,contributors",
                    "analyse; markdown; # Who speaks about what as at 31 December 2009",
                    "programme; text; Priorities for the work programme as at 31 December 2009",
                    "programme; json; {",
                    "programme; csv; standing,rank,theme,chosen",
                    "programme; markdown; # Priorities for the work programme as at 31 December 2009"
                })
        void inEachFormatIsAllThatStandsOnStandardOutput(String command, String format, String start) {
            CommandRun run = CommandRun.ofWexbridge(command, "--format", format);

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data())
                    .startsWith(start)
                    .endsWith("\n")
                    .contains("gp-appointments", "care-home-neglect")
                    .doesNotContain("\r")
                    .doesNotContain("contacts-2009.csv")
                    .doesNotMatch(PERSONAL_KEY);
            assertThat(run.messages())
                    .contains("3988 of 4003 rows were counted; the others are listed above.")
                    .doesNotMatch(PERSONAL_KEY)
                    .doesNotContain("R-0");
            assertThat(run.messages().lines()).hasSize(16);
        }

        @Test
        void ofAGoodLogComesWithoutAWordOnStandardError() throws IOException {
            CommandRun run = CommandRun.of("programme", "--contacts", goodLog(), "--as-at", "2009-06-01");

            assertThat(run.exit()).isZero();
            assertThat(run.data()).contains("podiatry").doesNotContainPattern("\\b(ann|bob)\\b");
            assertThat(run.messages()).isEmpty();
        }

        @Test
        void asAtTodaySaysWhichDayThatIs() throws IOException {
            CommandRun run = CommandRun.of("programme", "--contacts", goodLog());

            assertThat(run.data()).contains("as at 15 January 2010");
            assertThat(run.messages()).contains("As at today, 2010-01-15; say --as-at DATE");
        }

        @Test
        void fromADayOnLooksAtNothingBefore() throws IOException {
            CommandRun run = CommandRun.of(
                    "analyse",
                    "--contacts",
                    goodLog(),
                    "--from",
                    "2009-04-03",
                    "--as-at",
                    "2009-05-03",
                    "--format",
                    "csv");

            assertThat(run.exit()).isZero();
            assertThat(run.data().lines().skip(1)).singleElement().asString().startsWith("podiatry,1,1,1,");
        }

        @Test
        void asAtADayBeforeTheFirstLinksIsNoProgramme() throws IOException {
            assertRefused(
                    CommandRun.of("programme", "--contacts", goodLog(), "--as-at", "2007-06-01"),
                    "applies from 2008-04-01 on, and the question is asked as at 2007-06-01",
                    "[LINKS-401]");
        }

        @Test
        void asAtADayBeforeTheFirstLinksSaysThatNothingWasSaidThen() throws IOException {
            CommandRun run = CommandRun.of("analyse", "--contacts", goodLog(), "--as-at", "2007-06-01");

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("before Local Involvement Networks", "LINKS-118");
            assertThat(run.messages()).contains("up to 2007-06-01", "[LINKS-118]");
        }

        @ParameterizedTest
        @CsvSource({"programme, text", "programme, csv", "programme, json"})
        void withNoContactInItsWindowSaysSo(String command, String format) throws IOException {
            CommandRun run =
                    CommandRun.of(command, "--contacts", goodLog(), "--as-at", "2012-06-01", "--format", format);

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.messages().lines())
                    .singleElement()
                    .asString()
                    .isEqualTo("contacts: no contact lies in the days that were asked about, up to 2012-06-01."
                            + " Check the dates of the question, and that this is the right log. [LINKS-118]");
        }

        @Test
        void ofALogWithoutARowSaysThatNobodySpoke() throws IOException {
            CommandRun run = CommandRun.of(
                    "analyse", "--contacts", file("none.csv", "record_id,date\n"), "--as-at", "2009-06-01");

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.messages()).contains("[LINKS-118]");
        }

        @Test
        void thatStandardOutputDoesNotTakeIsNotLostWithoutAWord() throws IOException {
            ByteArrayOutputStream messages = new ByteArrayOutputStream();
            PrintStream full = new PrintStream(new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("no space left on device");
                }
            });

            int exit = LinksCommand.run(
                    new Console(full, new PrintStream(messages, true, UTF_8), CommandRun.TODAY),
                    "analyse",
                    "--contacts",
                    goodLog(),
                    "--as-at",
                    "2009-06-01");

            assertThat(exit).isEqualTo(2);
            assertThat(messages.toString(UTF_8)).contains("standard output: ", "[LINKS-402]");
        }

        @Test
        void endsWithThreeOnlyWhereTheProgramItselfIsAtFault() throws IOException {
            ByteArrayOutputStream messages = new ByteArrayOutputStream();
            PrintStream faulty = new PrintStream(new ByteArrayOutputStream(), false, UTF_8) {
                @Override
                public void print(String text) {
                    throw new IllegalStateException("ann");
                }
            };

            int exit = LinksCommand.run(
                    new Console(faulty, new PrintStream(messages, true, UTF_8), CommandRun.TODAY),
                    "analyse",
                    "--contacts",
                    goodLog(),
                    "--as-at",
                    "2009-06-01");

            assertThat(exit).isEqualTo(3);
            assertThat(messages.toString(UTF_8).lines())
                    .singleElement()
                    .asString()
                    .contains("The program failed (IllegalStateException)", "please report it")
                    .doesNotContain("ann");
        }
    }

    @Nested
    class AnAnswerInAFile {

        private CommandRun write(Path target, String... more) throws IOException {
            List<String> args = new ArrayList<>(List.of(
                    "analyse", "--contacts", goodLog(), "--as-at", "2009-06-01", "--output", target.toString()));
            args.addAll(List.of(more));
            return CommandRun.of(args.toArray(String[]::new));
        }

        private List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(path -> path.getFileName().toString()).sorted().toList();
            }
        }

        @Test
        void isTheSameAsOnStandardOutput() throws IOException {
            Path target = folder.resolve("answer.txt");
            Files.writeString(target, "an older answer");

            CommandRun run = write(target);

            assertThat(run.exit()).isZero();
            assertThat(run.data()).isEmpty();
            assertThat(run.messages()).isEmpty();
            assertThat(target)
                    .hasContent(CommandRun.of("analyse", "--contacts", goodLog(), "--as-at", "2009-06-01")
                            .data());
            assertThat(names()).containsExactly("answer.txt", "good.csv");
        }

        @Test
        void leavesAnOlderOneWhereTheQuestionFails() throws IOException {
            Path target = folder.resolve("answer.txt");
            Files.writeString(target, "an older answer");

            assertRefused(
                    write(target, "--columns", folder.resolve("absent.yaml").toString()), "[LINKS-108]");

            assertThat(target).hasContent("an older answer");
            assertThat(names()).containsExactly("answer.txt", "good.csv");
        }

        @Test
        void needsItsFolder() throws IOException {
            assertRefused(
                    write(folder.resolve("absent").resolve("answer.txt")),
                    "answer.txt: the answer cannot be written here. Name a file in a folder that exists",
                    "[LINKS-402]");
        }

        @Test
        void neverReplacesAFileThatIsRead() throws IOException {
            String log = goodLog();
            String before = Files.readString(Path.of(log));
            assertRefused(
                    CommandRun.of("analyse", "--contacts", log, "--as-at", "2009-06-01", "--output", log),
                    "It is one of the files that are read",
                    "[LINKS-402]");
            assertThat(Path.of(log)).hasContent(before);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/"})
        void isNoFolder(String name) throws IOException {
            Path target = name.equals("/") ? folder.getRoot() : folder;

            assertRefused(write(target), "This is a folder: name a file in it", "[LINKS-402]");

            assertThat(names()).containsExactly("good.csv");
        }
    }

    @Nested
    class AProfile {

        private static final String PROFILE = """
                name: ours
                title: What we agreed in March
                from: 2009-03-12
                reference: LINk meeting of 12 March 2009, minute 6
                method: weighted-sum
                short_list: 2
                criteria:
                  - id: breadth
                    title: Breadth of concern
                    measure: contributors
                    weight: 3
                    scale: {from: 0, to: 60}
                    reference: LINk meeting of 12 March 2009, minute 6
                """;

        @Test
        void ofTheHostsOwnDecides() throws IOException {
            CommandRun run =
                    CommandRun.ofWexbridge("programme", "--profile", file("ours.yaml", PROFILE), "--format", "csv");

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data().lines().filter(line -> line.startsWith("short list,")))
                    .hasSize(2);
        }

        @Test
        void mayBeNamed() {
            assertThat(CommandRun.ofWexbridge("programme", "--profile", "voices"))
                    .isEqualTo(CommandRun.ofWexbridge("programme"));
        }

        @Test
        void thatIsNotShippedIsRefusedWithWhatWasProbablyMeant() throws IOException {
            assertRefused(
                    CommandRun.of("programme", "--contacts", goodLog(), "--profile", "voice"),
                    "Did you mean \"voices\"?",
                    "[LINKS-207]");
        }

        @Test
        void thatReadsAnUnknownMeasureIsRefusedWithItsLine() throws IOException {
            String profile = PROFILE.replace("measure: contributors", "measure: contributers");

            assertRefused(
                    CommandRun.of("programme", "--contacts", goodLog(), "--profile", file("ours.yaml", profile)),
                    "ours.yaml:10, criteria[0].measure, \"contributers\": ",
                    "Did you mean \"contributors\"?",
                    "[LINKS-205]");
        }

        @Test
        void withANegativeWeightIsRefusedWithItsLine() throws IOException {
            String profile = PROFILE.replace("weight: 3", "weight: -3");

            assertRefused(
                    CommandRun.of("programme", "--contacts", goodLog(), "--profile", file("ours.yaml", profile)),
                    "ours.yaml:11, criteria[0].weight, \"-3\": ",
                    "[LINKS-204]");
        }

        @Test
        void withFaultsTellsThemAllAtOnce() throws IOException {
            CommandRun run = CommandRun.of(
                    "programme",
                    "--contacts",
                    goodLog(),
                    "--profile",
                    file("ours.yaml", "name: ours\nshort_list: 0\nmethod: magic\ncriteria: []\n"));

            assertRefused(run, "[LINKS-203]", "[LINKS-204]");
            assertThat(run.messages().lines()).hasSizeGreaterThanOrEqualTo(5);
        }

        @Test
        void thatIsJudgedReadsJudgements() throws IOException {
            String judgements = """
                    judgements:
                      - {theme: gp-appointments, criterion: timely, value: 2, role: steering-group, date: 2009-12-01}
                    overrides:
                      - theme: gp-appointments
                        to: short-list
                        role: steering-group
                        date: 2009-12-02
                        unanimous: yes
                        reason: The contract ends in March
                    """;
            CommandRun run = CommandRun.ofWexbridge(
                    "programme", "--profile", "topic", "--judgements", file("judged.yaml", judgements));

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data())
                    .contains("Timely: 2 of 2 points (2 judged by steering-group on 1 December 2009")
                    .contains("which was unanimous: The");
            assertRefused(
                    CommandRun.of(
                            "programme",
                            "--contacts",
                            goodLog(),
                            "--profile",
                            "topic",
                            "--judgements",
                            file("bad.yaml", judgements.replace("value: 2", "value: 3"))),
                    "bad.yaml:2, judgements[0].value, \"3\": the scale of timely runs from 0 to 2",
                    "bad.yaml:4, overrides[0].theme, \"gp-appointments\": nobody has spoken about",
                    "[LINKS-231]");
        }

        @Test
        void thatBalancesGroupsReadsSubmissions() throws IOException {
            String submissions = """
                    submissions:
                      - {source: SECRET-1, kind: individual, ranking: [parking, podiatry]}
                      - {source: SECRET-1, kind: individual, ranking: [parking, podiatry]}
                      - {source: SECRET-2, kind: group, ranking: [podiatry]}
                    """;
            String file = file("sent.yaml", submissions);
            CommandRun run = CommandRun.of(
                    "programme",
                    "--contacts",
                    goodLog(),
                    "--as-at",
                    "2009-06-01",
                    "--profile",
                    "jla",
                    "--submissions",
                    file,
                    "--format",
                    "csv");

            assertThat(run.exit()).isZero();
            assertThat(run.data())
                    .contains("short list,1,podiatry,yes,yes,19.000000")
                    .contains("short list,2,parking,yes,yes,10.000000")
                    .doesNotContain("SECRET");
            assertRefused(CommandRun.of("programme", "--contacts", goodLog(), "--submissions", file), "[LINKS-204]");
            assertRefused(CommandRun.of("programme", "--contacts", goodLog(), "--profile", "jla"), "[LINKS-233]");
            assertRefused(
                    CommandRun.of(
                            "programme",
                            "--contacts",
                            goodLog(),
                            "--profile",
                            "jla",
                            "--submissions",
                            file("bad.yaml", submissions.replace("kind: group", "kind: groop"))),
                    "bad.yaml:4, submissions[2].kind, \"groop\"",
                    "Did you mean \"group\"?");
        }

        @Test
        void thatLeavesItsWeightsOpenChoosesNothing() {
            CommandRun run = CommandRun.ofWexbridge("programme", "--profile", "derby-2008");

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data())
                    .contains("cannot score: weights not agreed")
                    .contains("extends: derby-2008")
                    .doesNotContain("Why 1.");
        }

        @Test
        void thatBeginsLaterIsRefused() throws IOException {
            assertRefused(
                    CommandRun.of(
                            "programme",
                            "--contacts",
                            goodLog(),
                            "--as-at",
                            "2009-03-11",
                            "--profile",
                            file("ours.yaml", PROFILE)),
                    "[LINKS-401]");
        }
    }

    @Nested
    class Parameters {

        @Test
        void thatAreNotPossibleAreRefusedWithTheirLines() throws IOException {
            String parameters = file("ours.yaml", """
                    parameters:
                      - name: volume-of-voices.threshold
                        values:
                          - from: 2009-04-01
                            value: -1
                            reference: minute 4
                      - name: volume-of-voices.treshold
                        values: []
                    """);

            assertRefused(
                    CommandRun.of("programme", "--contacts", goodLog(), "--parameters", parameters),
                    "ours.yaml:5, parameters[0].values[0].value, \"-1\": ",
                    "[LINKS-204]",
                    "ours.yaml:7, parameters[1].name, \"volume-of-voices.treshold\": ",
                    "Did you mean \"volume-of-voices.threshold\"?",
                    "[LINKS-206]");
        }

        @Test
        void thatTheLinkAgreedDecide() throws IOException {
            String parameters = file("ours.yaml", """
                    parameters:
                      - name: volume-of-voices.threshold
                        values:
                          - {from: 2009-04-01, value: 2, reference: minute 4}
                    """);

            CommandRun run = CommandRun.of(
                    "programme",
                    "--contacts",
                    goodLog(),
                    "--parameters",
                    parameters,
                    "--as-at",
                    "2009-06-01",
                    "--format",
                    "csv");

            assertThat(run.exit()).isZero();
            assertThat(run.data().lines()).anyMatch(line -> line.startsWith("short list,1,podiatry,yes,"));
        }
    }

    @Nested
    class ALog {

        @Test
        void isReadAsItsColumnsSay() throws IOException {
            String log = file("own.csv", "Case;Day;Who;Issue\n1;02/04/2009;ann;beds/food\n2;2009-04-02;bob;beds\n");
            String columns = file("own.columns.yaml", """
                    separator: ";"
                    date_format: dd/MM/yyyy
                    columns: {record_id: Case, date: Day, contributor: Who, themes: {column: Issue, separator: /}}
                    """);

            CommandRun run = CommandRun.of(
                    "analyse", "--contacts", log, "--columns", columns, "--as-at", "2009-06-01", "--format", "csv");

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data().lines().skip(1).map(line -> line.substring(0, 9)))
                    .containsExactly("beds,1,1,", "food,1,1,");
            assertThat(run.messages())
                    .contains("own.csv:3, Day, \"2009-04-02\": this is no date of the form dd/MM/yyyy.", "[LINKS-112]");
        }

        @Test
        void isReadWithTheDateFormatThatIsGivenBesideItsColumns() throws IOException {
            String log = file("own.csv", "record_id,date\n1,2 April 2009\n");

            CommandRun run = CommandRun.of(
                    "analyse", "--contacts", log, "--date-format", "d MMMM yyyy", "--as-at", "2009-06-01");

            assertThat(run.exit()).isZero();
            assertThat(run.data()).contains("1 contacts");
        }

        @ParameterizedTest
        @ValueSource(strings = {"dd/MM/yy", "tag", "MM/yyyy"})
        void isNotReadWithADateFormatThatDoesNotTellADay(String pattern) throws IOException {
            assertRefused(CommandRun.of("analyse", "--contacts", goodLog(), "--date-format", pattern), "[LINKS-204]");
        }

        @Test
        void isRefusedAtItsFirstBadRowWhereReadingIsStrict() {
            CommandRun run = CommandRun.ofWexbridge("programme", "--strict");

            assertRefused(run, "contacts-2009.csv:617, date, \"2009-02-30\"", "[LINKS-112]");
            assertThat(run.messages().lines()).hasSize(1);
        }

        @Test
        void holdsNothingAfterTheDayOfItsExport() throws IOException {
            CommandRun run = CommandRun.of(
                    "analyse",
                    "--contacts",
                    goodLog(),
                    "--as-at",
                    "2009-06-01",
                    "--exported",
                    "2009-05-03",
                    "--format",
                    "csv");

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).doesNotContain("parking");
            assertThat(run.messages()).contains("good.csv:4, date, \"2009-05-04\"", "[LINKS-114]", "2 of 3 rows");
        }

        @Test
        void thatIsNotThereIsRefused() {
            assertRefused(
                    CommandRun.of(
                            "analyse",
                            "--contacts",
                            folder.resolve("absent.csv").toString()),
                    "absent.csv: there is no such file",
                    "[LINKS-108]");
        }

        @Test
        void withColumnsThatAreNotUtf8IsRefused() throws IOException {
            Path columns = Files.write(folder.resolve("own.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});

            assertRefused(
                    CommandRun.of("analyse", "--contacts", goodLog(), "--columns", columns.toString()),
                    "own.yaml: it is not UTF-8",
                    "[LINKS-108]");
        }

        @Test
        void withAFolderAsItsColumnsIsRefused() throws IOException {
            assertRefused(
                    CommandRun.of("analyse", "--contacts", goodLog(), "--columns", folder.toString()), "[LINKS-108]");
        }
    }

    /** Themes as somebody might write them who wants a spreadsheet, a browser or a terminal to do something. */
    @Nested
    class HostileThemes {

        private static final List<String> THEMES = List.of(
                "=1+1",
                "@x",
                "-2",
                "+3",
                "%4",
                "a|b",
                "<script>alert(1)</script>",
                "<!-- x",
                "[x](http://evil.example)",
                "![x](y)",
                "`code`",
                "http://evil.example",
                "www.evil.example",
                "**bold** _it_ ~~no~~",
                "# heading",
                "1. item",
                "&lt;b&gt;",
                "\\|",
                "\u001b[31mred",
                "\u001b]0;title\u0007",
                "\u009b31m",
                "\u202Eesrever",
                "two\nlines",
                "\u0085next",
                "in\u2028line");

        private CommandRun run(String command, String format) throws IOException {
            StringBuilder log = new StringBuilder("record_id,date,contributor,themes\n");
            for (int i = 0; i < 15; i++) {
                log.append("R-")
                        .append(i)
                        .append(",2009-04-02,person")
                        .append(i)
                        .append(",\"");
                log.append(String.join("~", THEMES)).append("\"\n");
            }
            String columns = file(
                    "own.yaml",
                    "columns: {record_id: record_id, date: date, contributor: contributor, themes: {column: themes, separator: \"~\"}}");
            // The tilde stands in one theme, which falls into pieces; that does no harm here.
            return CommandRun.of(
                    command,
                    "--contacts",
                    file("log.csv", log.toString()),
                    "--columns",
                    columns,
                    "--as-at",
                    "2009-06-01",
                    "--format",
                    format);
        }

        @ParameterizedTest
        @CsvSource({
            "analyse, text",
            "analyse, json",
            "analyse, csv",
            "analyse, markdown",
            "programme, text",
            "programme, json",
            "programme, csv",
            "programme, markdown"
        })
        void neverSteerTheTerminal(String command, String format) throws IOException {
            CommandRun run = run(command, format);

            assertThat(run.exit()).isZero();
            assertThat(run.messages()).isEmpty();
            assertThat(run.data().codePoints().filter(c -> c != '\n'))
                    .noneMatch(c -> Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT
                            || Character.getType(c) == Character.LINE_SEPARATOR);
        }

        @Test
        void neverSteerTheTerminalThroughAMessage() throws IOException {
            String header = "record_id,date,tone,\u001b[31mname\n";

            CommandRun run = CommandRun.of(
                    "analyse",
                    "--as-at",
                    "2009-06-01",
                    "--contacts",
                    file("log.csv", header + "1,2009-04-02,\u001b[31m\u202E,\n"),
                    "--columns",
                    file(
                            "own.yaml",
                            "columns: {record_id: record_id, date: date, tone: \"tone\", place: \"\\e[32mname\"}"));

            assertThat(run.messages()).contains("[LINKS-102]", "Did you mean");
            assertThat(run.messages().codePoints().filter(c -> c != '\n'))
                    .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"analyse", "programme"})
        void areNoFormulasInASpreadsheet(String command) throws IOException {
            List<String> cells = new ArrayList<>();
            try (CsvReader<CsvRecord> reader =
                    CsvReader.builder().ofCsvRecord(run(command, "csv").data())) {
                reader.forEach(row -> cells.addAll(row.getFields()));
            }

            assertThat(cells)
                    .contains("'=1+1", "'@x", "'-2", "'+3", "'%4", "a|b")
                    .noneMatch(cell -> !cell.isEmpty() && "=+-@|%\t\r".indexOf(cell.charAt(0)) >= 0);
        }

        @ParameterizedTest
        @ValueSource(strings = {"analyse", "programme"})
        void areNoMarkup(String command) throws IOException {
            String page = run(command, "markdown").data();

            assertThat(page)
                    .contains(
                            "a\\|b",
                            "\\<script\\>alert(1)\\</script\\>",
                            "\\[x\\](http\\://evil.example)",
                            "!\\[x\\](y)",
                            "\\`code\\`",
                            "www\\.evil.example",
                            "\\*\\*bold\\*\\* \\_it\\_",
                            "| # heading |",
                            "| 1. item |",
                            "\\&lt;b\\&gt;",
                            "\\\\\\|")
                    .doesNotContainPattern("(?<!\\\\)[<\\[`*&]")
                    .doesNotContain("http:")
                    .doesNotContain("www.");
            assertThat(page.lines().filter(line -> line.startsWith("| ")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).endsWith(" |"));
            assertThat(tableWidths(page)).as("cells of each row of a table").allMatch(widths -> widths == 1);
        }

        /** How many different widths the rows of each table have. */
        private static List<Long> tableWidths(String page) {
            List<Long> widths = new ArrayList<>();
            for (String block : page.split("\n\n", -1)) {
                if (block.startsWith("## ") || block.startsWith("| ")) {
                    long different = block.lines()
                            .filter(line -> line.startsWith("|"))
                            .map(line -> line.replaceAll("\\\\.", "")
                                    .chars()
                                    .filter(c -> c == '|')
                                    .count())
                            .distinct()
                            .count();
                    if (different > 0) {
                        widths.add(different);
                    }
                }
            }
            return widths;
        }
    }
}
