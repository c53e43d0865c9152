package org.localinvolvement.links.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

class ImportMappingTest {

    private static List<Problem> problems(String yaml) {
        UnusableInputException refused =
                catchThrowableOfType(UnusableInputException.class, () -> ImportMapping.read("mapping.yaml", yaml));
        return refused.problems();
    }

    @Test
    void every_fault_is_told_at_once_with_its_line() {
        List<Problem> problems = problems("""
                format: civicrn
                records: contact
                zone: London
                date_format: yy-MM-dd
                separater: ";"
                version: {colum: modified}
                columns:
                  record_id: {column: id, as: guid}
                  theme: topic
                  tone: {column: tone, values: {bad: terrible}}
                  channel: {column: how, constant: letter}
                """);
        assertThat(problems)
                .extracting(Problem::line, Problem::column, Problem::code)
                .contains(
                        tuple(1L, "format", ProblemCode.VALUE_INVALID),
                        tuple(2L, "records", ProblemCode.VALUE_INVALID),
                        tuple(3L, "zone", ProblemCode.VALUE_INVALID),
                        tuple(4L, "date_format", ProblemCode.VALUE_INVALID),
                        tuple(5L, "separater", ProblemCode.KEY_UNKNOWN),
                        tuple(6L, "version.colum", ProblemCode.KEY_UNKNOWN),
                        tuple(6L, "version.column", ProblemCode.KEY_MISSING),
                        tuple(8L, "columns.record_id.as", ProblemCode.VALUE_INVALID),
                        tuple(9L, "columns.theme", ProblemCode.KEY_UNKNOWN),
                        tuple(10L, "columns.tone.values.bad", ProblemCode.VALUE_INVALID),
                        tuple(11L, "columns.channel", ProblemCode.VALUE_INVALID));
        assertThat(problems)
                .extracting(Problem::remedy)
                .anyMatch(remedy -> remedy.startsWith("Did you mean \"civicrm\"?"))
                .anyMatch(remedy -> remedy.startsWith("Did you mean \"themes\"?"))
                .anyMatch(remedy -> remedy.startsWith("Did you mean \"separator\"?"));
        assertThat(problems).extracting(Problem::column).contains("columns.date");
    }

    @Test
    void a_mapping_may_be_json() {
        ImportMapping mapping = ImportMapping.read(
                "mapping.json",
                "{\"format\": \"json-lines\", \"columns\": {\"record_id\": \"id\", \"date\": \"day\"}}");
        assertThat(mapping.columns()).containsExactly("day", "id");
        assertThat(mapping.ofContacts()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"details", "Description", "case.notes", "Comments", "subject"})
    void a_note_is_no_source_of_themes(String note) {
        assertThat(problems("columns: {record_id: id, date: day, themes: " + note + "}"))
                .extracting(Problem::code, Problem::column)
                .containsExactly(tuple(ProblemCode.FREE_TEXT, "columns.themes"));
        assertThat(problems("columns: {record_id: id, date: day}\nattributes: {said: " + note + "}"))
                .extracting(Problem::code, Problem::column)
                .containsExactly(tuple(ProblemCode.FREE_TEXT, "attributes.said"));
    }

    @Test
    void an_allegation_of_harm_is_never_left_out() {
        assertThat(problems("""
                        columns: {record_id: id, date: day, serious_harm: {column: harm, unmapped: count}}
                        """))
                .extracting(Problem::reason)
                .containsExactly("what may say that somebody came to harm is not left out");
    }

    @Test
    void a_format_of_json_has_neither_encoding_nor_separator() {
        assertThat(problems("""
                        format: civicrm
                        encoding: UTF-8
                        separator: ";"
                        columns: {record_id: id, date: day}
                        """)).extracting(Problem::column).containsExactly("encoding", "separator");
    }

    @Test
    void what_is_shipped_can_be_read_and_says_what_is_a_sites_own() {
        assertThat(ImportMapping.shippedNames())
                .containsExactly(
                        "civicrm-activities",
                        "civicrm-activities-csv",
                        "civicrm-cases",
                        "dynamics-incidents",
                        "salesforce-cases")
                .allSatisfy(name -> {
                    assertThat(ImportMapping.shipped(name).columns()).isNotEmpty();
                    assertThat(ImportMapping.shippedText(name)).contains("your own");
                });
    }

    @Test
    void a_mapping_that_is_not_shipped_is_told_with_the_nearest() {
        assertThatThrownBy(() -> ImportMapping.shipped("civicrm-activity"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Did you mean \"civicrm-activities\"?");
    }
}
