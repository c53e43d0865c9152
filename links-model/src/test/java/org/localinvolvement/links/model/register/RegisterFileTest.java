package org.localinvolvement.links.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.HostOrganisation;
import org.localinvolvement.links.model.organisation.Identifier;

class RegisterFileTest {

    private static final String HEADER = "body,fact,value,from,until\n";
    private static final String SOUND = "links:sound,kind,host-organisation,,\nlinks:sound,short-name,Sound,,\n";

    private final Path folder;

    RegisterFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private RegisterReading read(String rows) throws IOException {
        Path file = folder.resolve("bodies.csv");
        Files.writeString(file, rows);
        return RegisterFile.read(file);
    }

    /** A council whose rows are all as they should be, on lines 4 to 8. */
    private static String council(String row) {
        return "links:x,kind,local-authority,,\n"
                + "links:x,short-name,X,,\n"
                + "links:x,tier,district,,\n"
                + "links:x,region,london,,\n"
                + row
                + "\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "links:x,teir,district,,            | FACT_UNKNOWN    | fact  | Did you mean \"tier\"?",
                "links:x,tier,county,,              | FACT_TWICE      | fact  | stands on line 6 already",
                "links:x,county,derbyshire,,        | FACT_INVALID    | value | An identifier is written as scheme:value",
                "links:x,governance,cabinet,,       | FACT_INVALID    | value | Known are: committee-system, elected-mayor",
                "links:x,governance,elected-mayor,2009-05-01,2009-04-30 | FACT_PERIOD | until | the last day lies before the first",
                "links:x,governance,elected-mayor,1 May,  | DATE_FORMAT | from | this is no date of the form yyyy-mm-dd",
                "links:x,successor,links:y,2009-04-01,    | FACT_PERIOD | fact | bears no dates",
                "links:x,successor,links:x,,        | BODY_IMPOSSIBLE | body  | A body does not replace itself",
                "links:x,trading-name,,,            | FACT_INVALID    | value | A name is not blank",
                "links:x,office portfolio-holder-adult-social-care,Cabinet Member,, | BODY_IMPOSSIBLE | body | A district has no social services functions"
            })
    void a_row_that_cannot_be_used_is_told_and_its_body_left_out_and_no_other(
            String row, ProblemCode code, String column, String reason) throws IOException {
        RegisterReading reading = read(HEADER + SOUND + council(row));
        assertThat(reading.register().entries())
                .extracting(body -> body.id().toString())
                .containsExactly("links:sound");
        Problem problem = reading.problems().get(0);
        assertThat(reading.problems()).hasSize(1);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.source()).isEqualTo("bodies.csv");
        assertThat(problem.line()).isEqualTo(code == ProblemCode.BODY_IMPOSSIBLE ? 4 : 8);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.value()).isNotNull();
        assertThat(problem.reason() + problem.remedy()).contains(reason);
    }

    @Test
    void a_council_whose_rows_are_all_as_they_should_be_is_read() throws IOException {
        RegisterReading reading = read(HEADER + SOUND + council("links:x,governance,elected-mayor,2009-05-01,"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.register().entries()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "links:y,short-name,Y,,                     | BODY_KIND    | this body has no row with the fact kind",
                "links:y,kind,hosts,,                       | BODY_KIND    | \"hosts\" is no kind of body",
                "links:y,kind,foundation-trust,,            | BODY_KIND    | \"foundation-trust\" is no kind of body",
                "links:y,kind,host-organisation,,           | BODY_IMPOSSIBLE | A body has at least one name",
                "Y,kind,host-organisation,,                 | BODY_UNNAMED | An identifier is written as scheme:value",
                "register,complete,host-organization,,      | FACT_INVALID | Did you mean",
                "register,completed,host-organisation,,     | FACT_UNKNOWN | Did you mean",
                "links:y,kind,host-organisation             | ROW_LENGTH   | 3 cells and should have 5"
            })
    void a_body_without_its_kind_or_name_is_told_and_left_out(String row, ProblemCode code, String reason)
            throws IOException {
        RegisterReading reading = read(HEADER + SOUND + row + "\n");
        assertThat(reading.register().entries()).hasSize(1);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @Test
    void all_faults_of_a_body_are_told_at_once() throws IOException {
        RegisterReading reading = read(
                HEADER
                        + "links:x,kind,local-authority,,\nlinks:x,short-name,X,,\nlinks:x,tier,shire,,\nlinks:x,colour,red,,\n");
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.FACT_MISSING, ProblemCode.FACT_INVALID, ProblemCode.FACT_UNKNOWN);
        assertThat(reading.register()).isEqualTo(Register.empty());
    }

    @Test
    void a_body_that_contradicts_one_before_it_is_left_out_and_told() throws IOException {
        RegisterReading reading = read(HEADER
                + "links:a,kind,host-organisation,,\nlinks:a,short-name,A,,\nlinks:a,code,crm:1,,\n"
                + "links:b,kind,host-organisation,,\nlinks:b,short-name,B,,\nlinks:b,code,crm:1,2009-04-01,\n");
        assertThat(reading.register().entries())
                .extracting(body -> body.id().value())
                .containsExactly("a");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.BODIES_CONFLICT);
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.value()).isEqualTo("links:b");
        });
    }

    @Test
    void a_body_that_takes_another_for_what_it_is_not_is_left_out_and_the_other_is_not() throws IOException {
        RegisterReading reading = read(HEADER + council("links:x,county,links:sound,,") + SOUND);
        assertThat(reading.register().entries())
                .extracting(body -> body.id().value())
                .containsExactly("sound");
        assertThat(reading.problems())
                .extracting(Problem::code, Problem::value)
                .containsExactly(tuple(ProblemCode.BODIES_CONFLICT, "links:x"));
    }

    @Test
    void rows_of_one_body_need_not_stand_together_and_columns_have_any_order() throws IOException {
        RegisterReading reading = read("""
                        # a remark
                        fact,body,until,from,value
                        kind,links:a,2010-03-31,,host-organisation
                        kind,links:b,,,host-organisation
                        short-name,links:b,,,"B, of C"
                        short-name,links:a,,,A
                        complete,register,2010-03-31,2009-04-01,host-organisation
                        """);
        assertThat(reading.problems()).isEmpty();
        Answer<?> hosts = reading.register().asAt(LocalDate.of(2009, 4, 1)).ofKind(BodyKind.HOST_ORGANISATION);
        assertThat(hosts.isWhole()).isTrue();
        assertThat(hosts.values()).hasSize(2).allMatch(HostOrganisation.class::isInstance);
        assertThat(reading.register().entry(Identifier.links("b")).orElseThrow().nameOn(LocalDate.of(2009, 4, 1)))
                .isEqualTo("B, of C");
    }

    @Test
    void what_was_read_is_written_in_the_order_of_the_form() throws IOException {
        String rows = HEADER
                + "register,complete,host-organisation,2009-04-01,2010-03-31\n"
                + "links:a,kind,host-organisation,,2010-03-31\n"
                + "links:a,code,crm:1,,\n"
                + "links:a,short-name,A,,\n"
                + "links:a,description,\"The \"\"A\"\", of B\",,\n"
                + "links:a,successor,links:b,,\n"
                + "links:a,source,us,,\n"
                + "links:b,kind,host-organisation,2010-04-01,\n"
                + "links:b,short-name,B,,\n";
        assertThat(RegisterFile.write(read(rows).register())).isEqualTo(rows);
    }

    @Test
    void a_name_that_a_spreadsheet_would_run_is_written_safely_and_read_as_it_was() throws IOException {
        String rows = HEADER + "links:x,kind,host-organisation,,\nlinks:x,short-name,'@Home Care,,\n";
        RegisterReading reading = read(rows);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.register().entries())
                .flatExtracting(body -> body.identity().names())
                .extracting(name -> name.value().text())
                .containsExactly("@Home Care");
        assertThat(RegisterFile.write(reading.register())).isEqualTo(rows);
    }

    @Test
    void a_file_that_is_not_there_or_lacks_a_column_is_unusable() {
        assertThatThrownBy(() -> RegisterFile.read(folder.resolve("none.csv")))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> read("body,fact,value,from\n")).isInstanceOf(UnusableInputException.class);
    }

    @Test
    void the_shipped_files_hold_nothing_that_is_not_written_again() {
        Register standard = Register.standard();
        List<String> written = RegisterFile.write(standard).lines().toList();
        assertThat(written).hasSizeGreaterThan(5000).doesNotHaveDuplicates();
    }
}
