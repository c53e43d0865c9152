package org.localinvolvement.links.api.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.time.Window;

/** Contact logs as hosts have them, good and bad, read through the front door. */
class ContactCsvTest {

    private static final Links LINKS = Links.standard();
    private static final Window ALL = new Window(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1));

    /** Whoever sees one of these in a problem knows where it comes from. */
    private static final String PERSON = "ZZPERSONZZ";

    private static final String GROUP = "ZZGROUPZZ";
    private static final String RECORD = "ZZRECORDZZ";

    @TempDir
    private Path folder = Path.of("");

    /** All that was told in a test, so that it can be searched for what may not be told. */
    private final List<Problem> told = new ArrayList<>();

    @AfterAll
    static void close() {
        LINKS.close();
    }

    @AfterEach
    void noProblemHoldsAKeyOrARecordId() {
        assertThat(told).allSatisfy(problem -> {
            assertThat(problem.toString().toUpperCase(Locale.ROOT))
                    .doesNotContain("ZZPERSON")
                    .doesNotContain("ZZGROUP")
                    .doesNotContain("ZZRECORD");
            assertThat(problem.code().code()).matches("LINKS-[0-9]{3}");
            assertThat(problem.source()).endsWith(".csv").doesNotContain("/");
            assertThat(problem.reason()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    private Path write(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("log.csv"), bytes);
    }

    private ContactLog read(ContactFile file) {
        ContactLog log = LINKS.readContacts(file);
        told.addAll(log.problems());
        return log;
    }

    private ContactLog read(String... lines) throws IOException {
        return read(ContactFile.of(write(String.join("\n", lines) + "\n")));
    }

    private ContactLog read(ContactColumns columns, String... lines) throws IOException {
        return read(ContactFile.of(write(String.join("\n", lines) + "\n")).withColumns(columns));
    }

    private List<Problem> refused(ContactFile file) {
        UnusableInputException refused =
                catchThrowableOfType(UnusableInputException.class, () -> LINKS.readContacts(file));
        assertThat(refused).as("this log is refused").isNotNull();
        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString())
                .doesNotContain(PERSON)
                .doesNotContain(GROUP)
                .doesNotContain(RECORD);
        told.addAll(refused.problems());
        return refused.problems();
    }

    private List<Problem> refused(String text) throws IOException {
        return refused(ContactFile.of(write(text)));
    }

    private static ContactColumns columns(String yaml) {
        return ContactColumns.parse("our.columns.yaml", yaml);
    }

    private static ThemeEvidence about(ContactLog log, String theme) {
        return log.analysis().evidence(theme, ALL);
    }

    private static long people(ContactLog log) {
        return log.analysis().contributors(ALL).least();
    }

    private static void assertProblem(List<Problem> problems, String code, long line, @Nullable String column) {
        assertThat(problems)
                .extracting(problem -> problem.code().code(), Problem::line, Problem::column)
                .containsExactly(tuple(code, line, column));
    }

    @Nested
    class AGoodLog {

        @Test
        void withTheLibrarysOwnColumnNamesFillsEveryField() throws IOException {
            ContactLog log = read(
                    "record_id,date,contributor,group,channel,themes,sector,organisations,place,user_groups,kind_of_source,tone,serious_harm",
                    RECORD + "1,2009-04-02," + PERSON + "," + GROUP
                            + ",letter,podiatry|parking,both,pct|council,old-town,carers|older-people,patient-surveys,strong-concern,yes",
                    RECORD + "2,2009-04-03,,,,podiatry,,,,,,,");

            assertThat(log.problems()).isEmpty();
            assertThat(log.read()).isEqualTo(2);
            assertThat(log.counted()).isEqualTo(2);
            ThemeEvidence podiatry = about(log, "podiatry");
            assertThat(podiatry.contacts()).isEqualTo(2);
            assertThat(podiatry.anonymousContacts()).isEqualTo(1);
            assertThat(podiatry.contributors()).isEqualTo(new Voices(1, 2));
            assertThat(podiatry.groups()).isEqualTo(1);
            assertThat(podiatry.raisingConcern().least()).isEqualTo(1);
            assertThat(podiatry.places()).containsOnlyKeys("old-town");
            assertThat(podiatry.organisations()).containsOnlyKeys("pct", "council");
            assertThat(podiatry.userGroups()).containsOnlyKeys("carers", "older-people");
            assertThat(podiatry.kindsOfSource()).containsOnlyKeys("patient-surveys");
            assertThat(podiatry.seriousHarm()).singleElement().satisfies(harm -> {
                assertThat(harm.recordId()).isEqualTo(RECORD + "1");
                assertThat(harm.date()).isEqualTo("2009-04-02");
            });
            assertThat(about(log, "parking").contacts()).isEqualTo(1);
        }

        @Test
        void mayLackEveryColumnButTheRecordAndTheDate() throws IOException {
            ContactLog log = read("date,record_id", "2009-04-02," + RECORD);

            assertThat(log.problems()).isEmpty();
            assertThat(log.counted()).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void mayEndItsLinesInAnyWay(String lineEnd) throws IOException {
            String text = String.join(
                    lineEnd, "record_id,date,contributor", "R1,2009-04-02,a", "R2,2009-02-30,b", "R3,2009-04-02,c");

            ContactLog log = read(ContactFile.of(write(text)));

            assertThat(people(log)).isEqualTo(2);
            assertProblem(log.problems(), "LINKS-112", 3, "date");
        }

        @Test
        void mayBeginWithAByteOrderMark() throws IOException {
            assertThat(read("\uFEFFrecord_id,date", "R1,2009-04-02").counted()).isEqualTo(1);
        }

        @Test
        void mayBeginWithAByteOrderMarkBeforeAQuotedName() throws IOException {
            assertThat(read("\uFEFF\"record_id\",\"date\"", "\"R1\",\"2009-04-02\"")
                            .counted())
                    .isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"';', ;", "'\t', \\t", "'|', |", "'#', #", "' ', ' '"})
        void mayHaveAnotherSeparator(String separator, String written) throws IOException {
            ContactColumns columns = columns("separator: \"" + written
                    + "\"\ncolumns: {record_id: id, date: day, themes: {column: what, separator: \"/\"}}\n");

            ContactLog log = read(
                    columns,
                    String.join(separator, "id", "day", "what"),
                    String.join(separator, "R1", "2009-04-02", "a,b/c"));

            assertThat(log.problems()).isEmpty();
            assertThat(log.analysis().themes()).containsExactlyInAnyOrder("a,b", "c");
        }

        @Test
        void saysSinceWhenItWasKept() throws IOException {
            ContactColumns columns = columns("log_begins: 2009-01-01\ncolumns: {record_id: id, date: day}\n");

            ContactLog log = read(columns, "id,day", "R1,2009-04-02");

            assertThat(log.analysis().begins()).contains(LocalDate.of(2009, 1, 1));
            assertThat(read("record_id,date", "R1,2009-04-02").analysis().begins())
                    .contains(LocalDate.of(2009, 4, 2));
        }

        @ParameterizedTest
        @CsvSource({"';', ;", "'\t', \\t"})
        void withAnotherSeparatorThanDeclaredIsToldOnceWithTheRemedy(String separator, String written) {
            assertThatThrownBy(() -> read(String.join(separator, "record_id", "date"), "x"))
                    .isInstanceOfSatisfying(
                            UnusableInputException.class,
                            e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                                assertThat(problem.remedy())
                                        .isEqualTo("Add separator: \"" + written + "\" to the column mapping");
                                assertThat(problem.line()).isEqualTo(1);
                            }));
        }

        @Test
        void thatContradictsItselfIsToldWithTheOtherLine() throws IOException {
            ContactLog log = read("record_id,date", "R1,2009-04-02", "R2,2009-04-02", "R1,2009-04-03", "R2,2009-04-02");

            assertThat(log.counted()).isEqualTo(1);
            assertThat(log.problems())
                    .extracting(Problem::line, Problem::reason)
                    .containsExactly(
                            tuple(
                                    2L,
                                    "the record id of this row stands with other content on a later row too, and none of"
                                            + " them is counted"),
                            tuple(
                                    4L,
                                    "the record id of this row stands with other content on line 2 too, and none of them"
                                            + " is counted"),
                            tuple(5L, "this record stands word for word on line 3, and only that row is looked at"));
        }

        @Test
        void mayBeInAnotherEncoding() throws IOException {
            ContactColumns columns =
                    columns("encoding: windows-1252\ncolumns: {record_id: id, date: day, themes: what}\n");
            byte[] bytes = "id,day,what\nR1,2009-04-02,café – “ward”\n".getBytes(Charset.forName("windows-1252"));

            ContactLog log = read(ContactFile.of(write(bytes)).withColumns(columns));

            assertThat(log.problems()).isEmpty();
            assertThat(log.analysis().themes()).containsExactly("café – “ward”");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
        void mayBeInAnEncodingOfTwoBytesThatTheMappingDeclares(String encoding) throws IOException {
            ContactColumns columns = columns("encoding: " + encoding + "\ncolumns: {record_id: id, date: day}\n");
            byte[] bytes = "\uFEFFid,day\nR1,2009-04-02\n".getBytes(Charset.forName(encoding));

            assertThat(read(ContactFile.of(write(bytes)).withColumns(columns)).counted())
                    .isEqualTo(1);
        }

        @Test
        void mayHoldSeparatorsLineBreaksAndQuotationMarksInQuotedCells() throws IOException {
            ContactLog log = read(
                    "record_id,date,themes,channel",
                    "R1,2009-04-02,\"beds, wards\",\"said \"\"no\"\"",
                    "and left\"",
                    "R2,2009-02-30,\"say \"\"ah\"\"\",",
                    "R3,2009-04-02,\"say \"\"ah\"\"\",");

            assertThat(log.analysis().themes()).containsExactlyInAnyOrder("beds, wards", "say \"ah\"");
            assertProblem(log.problems(), "LINKS-112", 4, "date");
        }

        @Test
        void mayHoldAQuotationMarkInsideACellThatIsNotQuoted() throws IOException {
            assertThat(read("record_id,date,themes", "R1,2009-04-02,6\" bandage")
                            .analysis()
                            .themes())
                    .containsExactly("6\" bandage");
        }

        @Test
        void mayHoldEmptyLines() throws IOException {
            ContactLog log = read("", "record_id,date", "", "R1,2009-04-02", "", "", "R2,2009-02-30", "");

            assertThat(log.read()).isEqualTo(2);
            assertThat(log.counted()).isEqualTo(1);
            assertProblem(log.problems(), "LINKS-112", 7, "date");
        }

        @Test
        void hasItsWhiteSpaceStripped() throws IOException {
            ContactLog log = read(
                    " record_id , date,contributor ,themes\t,sector",
                    " R1 , 2009-04-02 , a , x | y||x| , health ",
                    "R2,2009-04-02,\u2003a,y,\u00a0".replace("\u00a0", " "));

            assertThat(log.problems()).isEmpty();
            assertThat(people(log)).isEqualTo(1);
            assertThat(log.analysis().themes()).containsExactlyInAnyOrder("x", "y");
            assertThat(about(log, "x").contacts()).isEqualTo(1);
            assertThat(about(log, "x").sectors()).containsOnlyKeys("HEALTH");
        }

        @Test
        void mayHaveDatesOfAnotherFormWithATimeOfDay() throws IOException {
            ContactColumns columns = ContactColumns.standard().withDateFormat("dd/MM/yyyy HH:mm");

            ContactLog log = read(columns, "record_id,date", "R1,02/04/2009 23:59", "R2,02/04/2009");

            assertThat(log.analysis().span()).contains(Window.endingOn(LocalDate.of(2009, 4, 2), 1));
            assertProblem(log.problems(), "LINKS-112", 3, "date");
            assertThat(log.problems().get(0).reason()).contains("dd/MM/yyyy HH:mm");
        }

        @Test
        void mayHaveAttributesOfFourTypes() throws IOException {
            ContactColumns columns = columns("""
                    date_format: dd/MM/yyyy
                    columns: {record_id: id, date: day, themes: what, contributor: who}
                    attributes:
                      ward: Ward
                      age: {column: Age, type: number}
                      visited: {column: Visited, type: date}
                      carer: {column: Carer, type: truth}
                    """);

            ContactLog log = read(
                    columns,
                    "id,day,what,who,Ward,Age,Visited,Carer",
                    "R1,02/04/2009,beds,a,Mill,-7.50,01/04/2009,yes",
                    "R2,02/04/2009,beds,b,,,,",
                    RECORD + ",02/04/2009,beds,c,Mill,\"1,000\",31/02/2009,maybe");

            assertThat(about(log, "beds").attributes())
                    .hasToString("{age={-7.5=1}, carer={YES=1}, visited={2009-04-01=1}, ward={Mill=1}}");
            assertThat(log.problems())
                    .extracting(problem -> problem.code().code(), Problem::line, Problem::column, Problem::value)
                    .containsExactlyInAnyOrder(
                            tuple("LINKS-116", 4L, "Age", "1,000"),
                            tuple("LINKS-112", 4L, "Visited", "31/02/2009"),
                            tuple("LINKS-115", 4L, "Carer", "maybe"));
        }

        @Test
        void mayHaveWordsOfItsOwn() throws IOException {
            ContactColumns columns = columns("""
                    columns:
                      record_id: id
                      date: day
                      themes: what
                      sector: {column: S, values: {H: health, A: social-care}}
                      tone: {column: T, values: {cross: strong-concern, glad: praise}}
                      kind_of_source: {column: K, values: {Survey: patient-surveys, Odd: our-own}}
                      serious_harm: {column: V, values: {"J": "yes", "N": "no"}}
                    """);

            ContactLog log = read(
                    columns,
                    "id,day,what,S,T,K,V",
                    "R1,2009-04-02,beds,H,cross,Survey,J",
                    "R2,2009-04-02,beds,health,1,patient-surveys,yes",
                    "R3,2009-04-02,beds,A,glad,Odd,N");

            assertThat(about(log, "beds").concernContacts()).isEqualTo(1);
            assertThat(about(log, "beds").seriousHarm()).hasSize(1);
            assertThat(log.problems())
                    .extracting(problem -> problem.code().code(), Problem::line, Problem::column, Problem::value)
                    .containsExactlyInAnyOrder(
                            tuple("LINKS-115", 3L, "S", "health"),
                            tuple("LINKS-115", 3L, "T", "1"),
                            tuple("LINKS-115", 3L, "V", "yes"),
                            tuple("LINKS-115", 3L, "K", "patient-surveys"),
                            tuple("LINKS-115", 4L, "K", "our-own"));
        }
    }

    @Nested
    class RecordIdsThatStandMoreThanOnce {

        private final List<String> rows = List.of(
                "R1,2009-04-02,a,Aa",
                "R1,2009-04-02,a,BB",
                "R2,2009-04-02,b,x",
                "R2, 2009-04-02 ,b,x",
                "R2,2009-04-02,b,x",
                "R3,2009-04-02,c,x",
                "R3,2009-04-02,c",
                "R4,2009-02-30,d,x",
                "R4,2009-04-02,d,x",
                "R5,2009-02-30,e,x",
                "R5,2009-02-30,e,x",
                ",2009-04-02,f,x",
                ",2009-04-02,f,x");

        @Test
        void countOnceWhereTheyAreAlikeAndNotAtAllWhereTheyContradictEachOther() throws IOException {
            List<String> lines = new ArrayList<>(List.of("record_id,date,contributor,themes"));
            lines.addAll(rows);

            ContactLog log = read(lines.toArray(String[]::new));

            assertThat(log.problems())
                    .extracting(problem -> problem.code().code(), Problem::line)
                    .containsExactly(
                            tuple("LINKS-109", 2L),
                            tuple("LINKS-109", 3L),
                            tuple("LINKS-110", 5L),
                            tuple("LINKS-110", 6L),
                            tuple("LINKS-104", 8L),
                            tuple("LINKS-109", 9L),
                            tuple("LINKS-109", 10L),
                            tuple("LINKS-112", 11L),
                            tuple("LINKS-110", 12L),
                            tuple("LINKS-111", 13L),
                            tuple("LINKS-111", 14L));
            assertThat(log.counted()).isEqualTo(2);
            assertThat(people(log)).isEqualTo(2);
        }

        @Test
        void giveTheSameInAnyOrderOfTheRows() throws IOException {
            Random random = new Random(2009);
            List<String> shuffled = new ArrayList<>(rows);
            List<String> results = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Collections.shuffle(shuffled, random);
                List<String> lines = new ArrayList<>(List.of("record_id,date,contributor,themes"));
                lines.addAll(shuffled);
                ContactLog log = read(lines.toArray(String[]::new));
                results.add(log.read() + " " + log.counted() + " " + log.tallies() + " "
                        + log.analysis().evidence(ALL));
            }

            assertThat(results).hasSize(20).containsOnly(results.get(0));
        }

        @Test
        void giveTheSameInAnyOrderWhereOnlyOneHoldsBytesThatAreNotText() throws IOException {
            byte[] good = "R1,2009-04-02,good\n".getBytes(StandardCharsets.ISO_8859_1);
            byte[] bad = "R1,2009-04-02,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

            assertThat(tallies(good, bad)).isEqualTo(tallies(bad, good)).contains("LINKS-110", "LINKS-117");
        }

        private String tallies(byte[]... rows) throws IOException {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            bytes.writeBytes("record_id,date,note\n".getBytes(StandardCharsets.UTF_8));
            for (byte[] row : rows) {
                bytes.writeBytes(row);
            }
            return read(ContactFile.of(write(bytes.toByteArray()))).tallies().toString();
        }
    }

    @Nested
    class AFileThatCannotBeUsed {

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", "\r\n\r\n", "\uFEFF"})
        void isEmpty(String text) throws IOException {
            assertProblem(refused(text), "LINKS-101", 0, null);
        }

        @Test
        void isNotThere() {
            List<Problem> problems = refused(ContactFile.of(folder.resolve("absent.csv")));

            assertProblem(problems, "LINKS-108", 0, null);
            assertThat(problems.get(0).reason()).isEqualTo("there is no such file");
            assertThat(problems.get(0).source()).isEqualTo("absent.csv");
        }

        @Test
        void isAFolder() throws IOException {
            List<Problem> problems = refused(ContactFile.of(Files.createDirectory(folder.resolve("folder.csv"))));

            assertProblem(problems, "LINKS-108", 0, null);
            assertThat(problems.get(0).reason()).contains("folder");
        }

        @Test
        void hasAnotherHeader() throws IOException {
            List<Problem> problems = refused("case,received\n" + RECORD + ",2009-04-02\n");

            assertThat(problems)
                    .extracting(problem -> problem.code().code(), Problem::line, Problem::column)
                    .containsExactly(tuple("LINKS-102", 1L, "record_id"), tuple("LINKS-102", 1L, "date"));
        }

        @Test
        void hasAContactInItsFirstLineInsteadOfAHeader() throws IOException {
            ContactColumns columns = columns("columns: {record_id: ZZRECORDZY, date: day, contributor: ZZPERSONZY}");

            List<Problem> problems = refused(ContactFile.of(write(RECORD + ",2009-04-02," + PERSON + "\n"))
                    .withColumns(columns));

            assertThat(problems)
                    .hasSize(3)
                    .allSatisfy(problem -> assertThat(problem.remedy()).contains("is it the header?"));
            told.clear();
            assertThat(problems.toString()).doesNotContain(RECORD).doesNotContain(PERSON);
        }

        @Test
        void lacksAColumnThatIsNearlyThere() throws IOException {
            List<Problem> problems = refused("recordid,date\nR1,2009-04-02\n");

            assertProblem(problems, "LINKS-102", 1, "record_id");
            assertThat(problems.get(0).remedy()).startsWith("Did you mean \"recordid\"?");
        }

        @Test
        void lacksAColumnThatAMappingNames() throws IOException {
            ContactColumns columns =
                    columns("columns: {record_id: id, date: day, tone: mood}\nattributes: {ward: Ward}");

            assertThat(refused(ContactFile.of(write("id,day\nR1,2009-04-02\n")).withColumns(columns)))
                    .extracting(problem -> problem.code().code(), Problem::column)
                    .containsExactly(tuple("LINKS-102", "mood"), tuple("LINKS-102", "Ward"));
        }

        @Test
        void hasAColumnTwice() throws IOException {
            assertProblem(refused("record_id,date,date\nR1,2009-04-02,2009-04-02\n"), "LINKS-103", 1, "date");
        }

        @Test
        void mayHaveAColumnTwiceThatIsNotUsed() throws IOException {
            assertThat(read("record_id,date,note,note", "R1,2009-04-02,,").counted())
                    .isEqualTo(1);
        }

        @Test
        void hasAQuotedCellThatNeverEnds() throws IOException {
            assertProblem(
                    refused("record_id,date\nR1,2009-04-02\n\n\"" + RECORD + ",2009-04-02\nR3,2009-04-02\n"),
                    "LINKS-106",
                    4,
                    null);
        }

        @Test
        void hasTextAfterAClosingQuotationMark() throws IOException {
            assertProblem(
                    refused("record_id,date,contributor\n\"a\nb\",2009-04-02,\nR1,2009-04-02,\"" + PERSON + "\"Z\n"),
                    "LINKS-119",
                    4,
                    null);
        }

        @Test
        void hasACellOfFortyMegabytes() throws IOException {
            Path file = folder.resolve("log.csv");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("record_id,date\nR1,2009-04-02\nR2,");
                String megabyte = "x".repeat(1 << 20);
                for (int i = 0; i < 40; i++) {
                    out.write(megabyte);
                }
                out.write("\nR3,2009-04-02\n");
            }

            assertProblem(refused(ContactFile.of(file)), "LINKS-107", 3, null);
        }

        @Test
        void hasAQuotedCellThatNeverEndsForFortyMegabytes() throws IOException {
            Path file = folder.resolve("log.csv");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("record_id,date\nR1,\"2009-04-02\n");
                for (int i = 0; i < 2_000_000; i++) {
                    out.write("R" + i + ",2009-04-02,more\n");
                }
            }

            List<Problem> problems = refused(ContactFile.of(file));
            assertProblem(problems, "LINKS-107", 2, null);
            assertThat(problems.get(0).reason()).contains("never closed");
        }

        @Test
        void hasAHeaderWithoutEnd() throws IOException {
            assertProblem(refused(",".repeat(3_000_000)), "LINKS-107", 1, null);
        }

        @Test
        void isInAnotherEncodingThanTheMappingSays() throws IOException {
            byte[] bytes = ("\uFEFFrecord_id,date\n" + RECORD + ",2009-04-02\n").getBytes(StandardCharsets.UTF_16LE);

            List<Problem> problems = refused(ContactFile.of(write(bytes)));

            assertThat(problems).extracting(Problem::code).containsOnly(ProblemCode.LOG_COLUMN_MISSING);
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(problem.remedy()).contains("encoding"));
        }

        @Test
        void isNoTextAtAll() throws IOException {
            byte[] bytes = new byte[100_000];
            new Random(1).nextBytes(bytes);

            assertThat(refused(ContactFile.of(write(bytes))))
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.value()).isNull());
        }
    }

    @Nested
    class ARowThatCannotBeUsed {

        private static final String HEADER =
                "record_id,date,contributor,group,themes,sector,kind_of_source,tone,serious_harm";

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "ZZRECORDZZ,,ZZPERSONZZ,ZZGROUPZZ,,,,,; LINKS-111; date; ",
                    ",2009-04-02,ZZPERSONZZ,ZZGROUPZZ,,,,,; LINKS-111; record_id; ",
                    "ZZRECORDZZ,02/04/2009,ZZPERSONZZ,ZZGROUPZZ,,,,,; LINKS-112; date; 02/04/2009",
                    "ZZRECORDZZ,2009-02-30,ZZPERSONZZ,ZZGROUPZZ,,,,,; LINKS-112; date; 2009-02-30",
                    "ZZRECORDZZ,1900-01-01,ZZPERSONZZ,ZZGROUPZZ,,,,,; LINKS-113; date; 1900-01-01",
                    "ZZRECORDZZ,2008-03-31,ZZPERSONZZ,ZZGROUPZZ,,,,,; LINKS-113; date; 2008-03-31",
                    "ZZRECORDZZ,2010-01-16,ZZPERSONZZ,ZZGROUPZZ,,,,,; LINKS-114; date; 2010-01-16",
                    "ZZRECORDZZ,2009-04-02,ZZPERSONZZ,ZZGROUPZZ,,housing,,,; LINKS-115; sector; housing",
                    "ZZRECORDZZ,2009-04-02,ZZPERSONZZ,ZZGROUPZZ,,HEALTH,,,; LINKS-115; sector; HEALTH",
                    "ZZRECORDZZ,2009-04-02,ZZPERSONZZ,ZZGROUPZZ,,,local-comunities,,; LINKS-115; kind_of_source; local-comunities",
                    "ZZRECORDZZ,2009-04-02,ZZPERSONZZ,ZZGROUPZZ,,,,7,; LINKS-115; tone; 7",
                    "ZZRECORDZZ,2009-04-02,ZZPERSONZZ,ZZGROUPZZ,,,,,maybe; LINKS-115; serious_harm; maybe",
                    "ZZRECORDZZ,2009-04-02,ZZPERSONZZ,ZZGROUPZZ,,,,; LINKS-104; ; ",
                    "ZZRECORDZZ,2009-04-02,ZZPERSONZZ,ZZGROUPZZ,,,,,,; LINKS-104; ; "
                })
        void isToldWithItsPlaceAndTheRestIsCounted(
                String row, String code, @Nullable String column, @Nullable String value) throws IOException {
            ContactLog log = read(ContactFile.of(
                            write(String.join("\n", HEADER, "R1,2008-04-01,,,,,,,", row, "R3,2010-01-15,,,,,,,")))
                    .exportedOn(LocalDate.of(2010, 1, 15)));

            assertProblem(log.problems(), code, 3, column);
            assertThat(log.problems().get(0).value()).isEqualTo(value);
            assertThat(log.read()).isEqualTo(3);
            assertThat(log.counted()).isEqualTo(2);
        }

        @Test
        void tellsAllItsFaultsAtOnce() throws IOException {
            ContactLog log = read(HEADER, ",31/12/2009," + PERSON + "," + GROUP + ",,housing,nobody,7,maybe");

            assertThat(log.problems())
                    .extracting(Problem::column)
                    .containsExactlyInAnyOrder("record_id", "date", "sector", "tone", "serious_harm", "kind_of_source");
        }

        @Test
        void hasKeysOrThemesLongerThanTheyCanBe() throws IOException {
            ContactLog log = read(
                    HEADER,
                    RECORD.repeat(40) + ",2009-04-02,,,,,,,",
                    "R2,2009-04-02," + PERSON.repeat(200) + ",,,,,,",
                    "R3,2009-04-02,," + GROUP.repeat(200) + ",,,,,",
                    "R4,2009-04-02,,," + "x".repeat(201) + ",,,,");

            assertThat(log.problems())
                    .extracting(problem -> problem.code().code(), Problem::line)
                    .containsExactly(
                            tuple("LINKS-301", 2L),
                            tuple("LINKS-301", 3L),
                            tuple("LINKS-301", 4L),
                            tuple("LINKS-301", 5L));
            assertThat(log.counted()).isZero();
        }

        @Test
        void mayBeInTheFutureIfNobodySaysWhenTheLogWasExported() throws IOException {
            assertThat(read(HEADER, "R1,2099-04-02,,,,,,,").counted()).isEqualTo(1);
        }

        @Test
        void mayLieBeforeTheFirstLinksIfTheMappingSaysSo() throws IOException {
            ContactColumns columns = columns("earliest: 2003-12-01\ncolumns: {record_id: id, date: day}");

            ContactLog log = read(columns, "id,day", "R1,2003-12-01", "R2,2003-11-30");

            assertThat(log.counted()).isEqualTo(1);
            assertProblem(log.problems(), "LINKS-113", 3, "day");
        }

        @Test
        void holdsBytesThatAreNotTextInAColumnThatIsUsed() throws IOException {
            byte[] bytes = (HEADER + "\nR1,2009-04-02," + PERSON + "\u00e9,,caf\u00e9,,,,\nR2,2009-04-02,,,,,,,\n")
                    .getBytes(StandardCharsets.ISO_8859_1);

            ContactLog log = read(ContactFile.of(write(bytes)));

            assertThat(log.problems())
                    .extracting(problem -> problem.code().code(), Problem::line, Problem::column, Problem::value)
                    .containsExactlyInAnyOrder(
                            tuple("LINKS-105", 2L, "contributor", null), tuple("LINKS-105", 2L, "themes", "caf\uFFFD"));
            assertThat(log.counted()).isEqualTo(1);
        }

        @Test
        void isCountedWhereBytesThatAreNotTextStandInAColumnThatIsNotUsed() throws IOException {
            byte[] bytes = "record_id,date,note\nR1,2009-04-02,\nR2,2009-04-02,caf\u00e9\nR3,2009-04-02,\u00e9t\u00e9\n"
                    .getBytes(StandardCharsets.ISO_8859_1);

            ContactLog log = read(ContactFile.of(write(bytes)));

            assertThat(log.counted()).isEqualTo(3);
            assertProblem(log.problems(), "LINKS-117", 3, null);
            assertThat(log.problems().get(0).reason()).startsWith("2 rows");
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", ",", "\"x\n\"\"\""})
        void isTenMegabytesLongInTheMiddleOfTheFile(String piece) throws IOException {
            String body = piece.startsWith("\"") ? "\"" + "x\n\"\"".repeat(2_500_000) + "\"" : piece.repeat(10_000_000);

            ContactLog log = read("record_id,date", "R1,2009-04-02", RECORD + "," + body, "R3,2009-04-02");

            assertProblem(log.problems(), "LINKS-107", 3, null);
            assertThat(log.counted()).isEqualTo(2);
        }

        @Test
        void hasManyLargeCells() throws IOException {
            Path file = folder.resolve("log.csv");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("record_id,date\nR1,2009-04-02\nR2,2009-04-02");
                for (int i = 0; i < 10; i++) {
                    out.write("," + "x".repeat(8_000_000));
                }
                out.write("\nR3,2009-02-30\n");
            }

            ContactLog log = read(ContactFile.of(file));

            assertThat(log.problems())
                    .extracting(problem -> problem.code().code(), Problem::line)
                    .containsExactly(tuple("LINKS-107", 3L), tuple("LINKS-112", 4L));
        }

        @Test
        void holdsNulCharacters() throws IOException {
            ContactLog log = read(HEADER, "R1,2009-04-02\0,,,,,,,", "R2,2009-04-02,,,,\0,,,", "R3,2009-04-02,,,,,,,");

            assertThat(log.problems())
                    .extracting(problem -> problem.code().code(), Problem::line, Problem::column, Problem::value)
                    .containsExactly(
                            tuple("LINKS-112", 2L, "date", "2009-04-02\uFFFD"),
                            tuple("LINKS-115", 3L, "sector", "\uFFFD"));
            assertThat(log.counted()).isEqualTo(1);
        }

        @Test
        void showsNoKeyWhereAnAttributeReadsTheSameColumn() throws IOException {
            ContactColumns columns = columns(
                    "columns: {record_id: id, date: day, contributor: who, tone: who}\nattributes: {age: {column: id, type: number}}");

            ContactLog log = read(columns, "id,day,who", RECORD + ",2009-04-02," + PERSON);

            assertThat(log.problems())
                    .extracting(problem -> problem.code().code(), Problem::column, Problem::value)
                    .containsExactlyInAnyOrder(tuple("LINKS-115", "who", null), tuple("LINKS-116", "id", null));
        }

        @Test
        void tellsOfItsValueOnlySixtyVisibleCharacters() throws IOException {
            ContactLog log = read(HEADER, "R1,2009-04-02,,,,\u001b[31m" + "x".repeat(100) + ",,,");

            assertThat(log.problems().get(0).value()).isEqualTo("\uFFFD[31m" + "x".repeat(55) + "…");
        }
    }

    @Nested
    class StrictReading {

        @Test
        void stopsAtTheFirstRowThatCannotBeUsed() throws IOException {
            ContactFile file = ContactFile.of(
                            write("record_id,date,tone\nR1,2009-04-02,\n" + RECORD + ",2009-02-30,7\nR3,2009-02-30,\n"))
                    .strictly();

            assertThat(refused(file))
                    .extracting(Problem::line, Problem::column)
                    .containsExactly(tuple(3L, "date"), tuple(3L, "tone"));
        }

        @Test
        void readsAGoodLogToItsEnd() throws IOException {
            ContactFile file = ContactFile.of(write("record_id,date\nR1,2009-04-02\nR2,2009-04-02\n"))
                    .strictly();

            assertThat(read(file).counted()).isEqualTo(2);
        }
    }

    @Nested
    class ALogWithoutARow {

        @Test
        void isALogOfNoContacts() throws IOException {
            ContactLog log = read("record_id,date");

            assertThat(log.read()).isZero();
            assertThat(log.problems()).isEmpty();
            assertThat(log.analysis().span()).isEmpty();
        }
    }
}
