package org.localinvolvement.links.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.UnusableInputException;

class WorkingDaysFileTest {

    private static final CalendarUsed NEXT_YEAR = new CalendarUsed(
            "England 2029", "1", Territory.ENGLAND, new Window(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 12, 31)));

    @TempDir
    private Path folder = Path.of("");

    private WorkingDaysRead read(String text) throws IOException {
        return WorkingDaysFile.read(
                Files.writeString(folder.resolve("holidays.csv"), text, StandardCharsets.UTF_8), NEXT_YEAR);
    }

    private List<Problem> refused(String text) {
        return catchThrowableOfType(UnusableInputException.class, () -> read(text))
                .problems();
    }

    @Test
    void aListOfAHostIsReadAndCanFollowTheShippedOne() throws IOException {
        String list = """
                \uFEFF# From GOV.UK, "as published"
                name,date
                New Year's Day,2029-01-01
                "May Day, early",2029-05-07
                """;
        WorkingDaysRead read = read(list.replace("\n", "\r\n"));

        assertThat(read.problems()).isEmpty();
        assertThat(read.workingDays().bankHolidays())
                .containsEntry(LocalDate.of(2029, 5, 7), "May Day, early")
                .hasSize(2);
        assertThat(WorkingDays.england().extendedBy(read.complete()).isWorkingDay(LocalDate.of(2029, 1, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'2029-02-30,Odd', LINKS-112, date, 2029-02-30",
        "'01/01/2029,New Year', LINKS-112, date, 01/01/2029",
        "',New Year', LINKS-111, date,",
        "'2029-01-02,', LINKS-111, name,",
        "'2028-12-26,Boxing Day', LINKS-613, date, 2028-12-26",
        "'2029-01-01,Again', LINKS-612, date, 2029-01-01",
        "'2029-01-02', LINKS-104,,",
        "'2029-01-02,One,More', LINKS-104,,",
    })
    void aBadRowIsToldBesideWhatCouldBeRead(String row, String code, String column, String value) throws IOException {
        WorkingDaysRead read = read("date,name\n2029-01-01,New Year's Day\n" + row + "\n2029-05-07,May Day\n");

        assertThat(read.workingDays().bankHolidays())
                .containsOnlyKeys(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 5, 7));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo(code);
            assertThat(problem.source()).isEqualTo("holidays.csv");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.value()).isEqualTo(value);
            assertThat(problem.reason()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @Test
    void aCalendarWithBadRowsIsNotComplete() throws IOException {
        WorkingDaysRead read = read("date,name\n2029-01-32,New Year's Day\n");

        assertThatThrownBy(read::complete)
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("holidays.csv:2, date, \"2029-01-32\": this is no date of the form yyyy-mm-dd. Correct it."
                        + " [LINKS-112]");
    }

    @Test
    void anUnknownColumnIsToldAndDoesNotMatter() throws IOException {
        WorkingDaysRead read = read("date,name,bunting\n2029-01-01,New Year's Day,true\n");

        assertThat(read.complete().bankHolidays()).hasSize(1);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo("LINKS-604");
            assertThat(problem.column()).isEqualTo("bunting");
        });
    }

    @Test
    void bytesThatAreNotTextAreTold() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "date,name\n2029-01-01,F\u00eate\n".getBytes(StandardCharsets.ISO_8859_1));

        WorkingDaysRead read = WorkingDaysFile.read(file, NEXT_YEAR);

        assertThat(read.workingDays().bankHolidays()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo("LINKS-105");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("name");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# a remark\n"})
    void anEmptyFileCannotBeUsed(String text) {
        assertThat(refused(text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code().code()).isEqualTo("LINKS-601"));
    }

    @Test
    void aHeaderWithoutItsColumnsCannotBeUsed() {
        assertThat(refused("dates,title\n2029-01-01,New Year's Day\n"))
                .extracting(problem -> problem.code().code(), Problem::column)
                .containsExactly(tuple("LINKS-602", "date"), tuple("LINKS-602", "name"));
        assertThat(refused("date,name,date\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code().code()).isEqualTo("LINKS-603"));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsToldWithItsLine() {
        assertThat(refused("date,name\n2029-01-01,\"New Year's Day\n2029-05-07,May Day\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code().code()).isEqualTo("LINKS-106");
                    assertThat(problem.line()).isEqualTo(2);
                });
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> WorkingDaysFile.read(folder.resolve("absent.csv"), NEXT_YEAR))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("absent.csv: there is no such file")
                .hasMessageContaining("LINKS-108");
    }
}
