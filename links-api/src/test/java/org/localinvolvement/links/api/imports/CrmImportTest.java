package org.localinvolvement.links.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.organisation.Identifier;

class CrmImportTest {

    private static final Links LINKS = Links.standard();
    private static final String LINES = """
            format: json-lines
            version: {column: v, as: number}
            deleted: {column: gone, values: ["true"]}
            columns: {record_id: id, date: day, contributor: who, themes: topic}
            """;
    private static final String CIVICRM = """
            format: civicrm
            columns: {record_id: id, date: day, themes: topic}
            """;
    private static final String DATAVERSE = """
            format: dataverse
            columns: {record_id: id, date: day, themes: topic}
            """;

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    static void close() {
        LINKS.close();
    }

    private Path file(String name, String text) {
        return SomeExports.written(folder, name, text);
    }

    private ImportAccount account(String mapping, String... texts) {
        return LINKS.importContacts(export(mapping, texts)).account();
    }

    private CrmExport export(String mapping, String... texts) {
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            files.add(file("export" + files.size(), text));
        }
        return SomeExports.export(mapping, files.toArray(Path[]::new));
    }

    private List<Contact> contacts(String mapping, String text) {
        List<Contact> contacts = new ArrayList<>();
        LINKS.importContacts(export(mapping, text), contacts::add);
        return contacts;
    }

    @Nested
    class Versions {

        @Test
        void of_two_versions_the_later_counts_in_whichever_file_it_stands() {
            String older = "{\"id\":1,\"v\":1,\"day\":\"2009-06-01\",\"topic\":\"old\",\"who\":5,\"gone\":false}\n";
            String newer = "{\"id\":1,\"v\":2,\"day\":\"2009-06-01\",\"topic\":\"new\",\"who\":5,\"gone\":false}\n";
            for (CrmExport export : List.of(export(LINES, older, newer), export(LINES, newer, older))) {
                ImportedContacts imported = LINKS.importContacts(export);
                assertThat(imported.log().analysis().themes()).containsExactly("new");
                assertThat(imported.account().superseded()).isEqualTo(1);
                assertThat(imported.account().problems()).isEmpty();
            }
        }

        @Test
        void a_later_version_that_is_deleted_takes_the_record_away() {
            ImportAccount account = account(LINES, """
                    {"id":1,"v":3,"day":"2009-06-01","topic":"a","who":5,"gone":true}
                    {"id":1,"v":2,"day":"2009-06-01","topic":"a","who":5,"gone":false}
                    """);
            assertThat(account.counted()).isZero();
            assertThat(account.deleted()).isEqualTo(1);
            assertThat(account.superseded()).isEqualTo(1);
        }

        @Test
        void one_version_with_two_contents_is_told_on_both_rows_and_counts_on_none() {
            ImportAccount account = account(LINES, """
                    {"id":1,"v":3,"day":"2009-06-01","topic":"a","who":5,"gone":false}
                    {"id":1,"v":3,"day":"2009-06-01","topic":"b","who":5,"gone":false}
                    """);
            assertThat(account.counted()).isZero();
            assertThat(account.problems())
                    .extracting(Problem::code, Problem::line)
                    .containsExactly(
                            tuple(ProblemCode.VERSION_CONTRADICTED, 1L), tuple(ProblemCode.VERSION_CONTRADICTED, 2L));
        }

        @Test
        void without_a_version_rows_that_differ_contradict_each_other() {
            ImportAccount account =
                    account("columns: {record_id: id, date: day}", "id,day\n1,2009-06-01\n1,2009-06-02\n");
            assertThat(account.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.RECORD_CONTRADICTED, ProblemCode.RECORD_CONTRADICTED);
        }

        @Test
        void a_contradiction_that_a_later_version_settles_is_none() {
            ImportAccount account = account(LINES, """
                    {"id":1,"v":3,"day":"2009-06-01","topic":"a","who":5,"gone":false}
                    {"id":1,"v":3,"day":"2009-06-01","topic":"b","who":5,"gone":false}
                    {"id":1,"v":4,"day":"2009-06-01","topic":"b","who":5,"gone":false}
                    """);
            assertThat(account.counted()).isEqualTo(1);
            assertThat(account.superseded()).isEqualTo(2);
            assertThat(account.problems()).isEmpty();
        }

        @Test
        void a_page_of_changes_takes_a_removed_record_away() {
            ImportAccount account = account(DATAVERSE, """
                    {"value":[{"id":"a","day":"2009-06-01","topic":"x"},{"id":"b","day":"2009-06-01","topic":"x"}]}
                    {"value":[{"@odata.context":"https://example.org/$metadata#incidents/$deletedEntity","id":"a","reason":"deleted"}]}
                    """);
            assertThat(account.counted()).isEqualTo(1);
            assertThat(account.deleted()).isEqualTo(1);
            assertThat(account.superseded()).isEqualTo(1);
        }
    }

    @Nested
    class Days {

        private LocalDate day(String mapping, String written) {
            return contacts(mapping + "columns: {record_id: id, date: day}\n", "id,day\n1," + written + "\n")
                    .get(0)
                    .date();
        }

        @Test
        void a_late_evening_in_utc_is_the_next_day_in_summer_and_not_in_winter() {
            String utc = "date_format: yyyy-MM-dd'T'HH:mm:ssX\n";
            assertThat(day(utc, "2009-06-01T23:30:00Z")).isEqualTo("2009-06-02");
            assertThat(day(utc, "2009-12-01T23:30:00Z")).isEqualTo("2009-12-01");
            assertThat(day(utc + "zone: UTC\n", "2009-06-01T23:30:00Z")).isEqualTo("2009-06-01");
        }

        @Test
        void a_time_without_its_offset_is_of_the_zone_that_the_mapping_names() {
            String local = "date_format: dd/MM/yyyy HH:mm\n";
            assertThat(day(local, "01/06/2009 23:30")).isEqualTo("2009-06-01");
            assertThat(day(local + "times_in: UTC\n", "01/06/2009 23:30")).isEqualTo("2009-06-02");
        }

        @Test
        void a_day_without_a_time_is_itself_in_every_zone() {
            assertThat(day("times_in: Pacific/Auckland\n", "2009-06-01")).isEqualTo("2009-06-01");
        }

        @Test
        void a_day_after_the_export_or_before_links_began_is_told() {
            CrmExport export = export(
                            "columns: {record_id: id, date: day}", "id,day\n1,2010-01-02\n2,2008-03-31\n3,2009-02-29\n")
                    .exportedOn(LocalDate.of(2010, 1, 1));
            assertThat(LINKS.importContacts(export).account().problems())
                    .extracting(Problem::line, Problem::code)
                    .containsExactly(
                            tuple(2L, ProblemCode.DATE_IN_FUTURE),
                            tuple(3L, ProblemCode.DATE_TOO_EARLY),
                            tuple(4L, ProblemCode.DATE_FORMAT));
        }
    }

    @Nested
    class Codes {

        private static final String RECORD =
                "id,day,topic\n1,2009-06-01,parking\n2,2009-06-01,access\n3,2009-06-01,parking\n";

        private String mapping(String unmapped) {
            return "columns: {record_id: id, date: day, themes: {column: topic, values: {access: appointments}, unmapped: "
                    + unmapped + "}}";
        }

        @Test
        void a_code_that_no_table_names_is_counted_kept_or_refused_and_told_each_time() {
            for (String unmapped : List.of("count", "keep", "refuse")) {
                ImportAccount account = account(mapping(unmapped), RECORD);
                assertThat(account.unmapped()).containsExactly(new UnmappedCode("themes", "parking", 2));
                assertThat(account.counted()).isEqualTo(unmapped.equals("refuse") ? 1 : 3);
            }
            assertThat(contacts(mapping("count"), RECORD))
                    .extracting(Contact::themes)
                    .containsExactly(List.of(), List.of("appointments"), List.of());
            assertThat(contacts(mapping("keep"), RECORD))
                    .extracting(Contact::themes)
                    .containsExactly(List.of("parking"), List.of("appointments"), List.of("parking"));
        }

        @Test
        void themes_come_from_several_members_and_several_values() {
            assertThat(contacts("""
                            format: json-lines
                            columns:
                              record_id: id
                              date: day
                              themes: {columns: [Case.Type, tags.name], separator: ";"}
                            """, """
                            {"id":1,"day":"2009-06-01","Case.Type":["a","b"],"tags":[{"name":"c;d"},{"name":"a"}]}
                            """)).extracting(Contact::themes).containsExactly(List.of("a", "b", "c", "d"));
        }

        @Test
        void what_people_wrote_is_refused_and_not_shown() {
            ImportAccount account = account(
                    "columns: {record_id: id, date: day, themes: topic, place: ward}",
                    "id,day,topic,ward\n1,2009-06-01,<p>Mrs Smith</p>,x\n2,2009-06-01,\"Mrs\nSmith\",x\n3,2009-06-01,a,\""
                            + "Mrs Smith ".repeat(21) + "\"\n");
            assertThat(account.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.FREE_TEXT, ProblemCode.FREE_TEXT, ProblemCode.FREE_TEXT);
            assertThat(account.toString()).doesNotContain("Smith");
        }

        @Test
        void a_field_that_is_no_list_of_codes_ends_the_reading() {
            StringBuilder rows = new StringBuilder("id,day,topic\n");
            for (int i = 0; i <= 10_000; i++) {
                rows.append(i).append(",2009-06-01,note").append(i).append('\n');
            }
            assertThatThrownBy(() -> account(mapping("count"), rows.toString()))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("LINKS-128");
        }
    }

    @Nested
    class People {

        @Test
        void the_key_of_a_person_is_nowhere_but_under_its_pseudonym() {
            String mapping =
                    "columns: {record_id: id, date: day, contributor: {column: mail, as: small-letters}, group: g}";
            List<Contact> contacts = contacts(
                    mapping, "id,day,mail,g\n1,2009-06-01, Ann@Example.org ,club\n2,2009-06-02,ann@example.org,\n");
            assertThat(contacts)
                    .extracting(Contact::contributor)
                    .allMatch(key -> key.equals(SomeExports.PSEUDONYMS.ofPerson("ann@example.org")));
            assertThat(contacts.get(0).group()).isEqualTo(SomeExports.PSEUDONYMS.ofGroup("club"));
        }

        @Test
        void of_several_people_one_counts_and_that_is_told() {
            ImportedContacts imported = LINKS.importContacts(export(
                    LINES, "{\"id\":1,\"v\":1,\"day\":\"2009-06-01\",\"topic\":\"a\",\"who\":[7,5],\"gone\":null}\n"));
            assertThat(imported.log().counted()).isEqualTo(1);
            assertThat(imported.account().problems())
                    .extracting(Problem::code, Problem::value)
                    .containsExactly(tuple(ProblemCode.CONTRIBUTORS_SEVERAL, null));
        }

        @Test
        void ids_of_salesforce_are_one_id_with_15_or_18_characters_and_others_are_refused() {
            ImportAccount account = account(
                    "columns: {record_id: {column: id, as: salesforce-id}, date: day}",
                    "id,day\n500D0000003xq01,2009-06-01\n500D0000003xq01IAA,2009-06-01\n500D0000003xQ01,2009-06-01\n5.00E+11,2009-06-01\n");
            assertThat(account.counted()).isEqualTo(2);
            assertThat(account.repeated()).isEqualTo(1);
            assertThat(account.problems()).extracting(Problem::code).containsExactly(ProblemCode.RECORD_ID_MALFORMED);
        }
    }

    @Nested
    class Files {

        @Test
        void api_v4_answers_an_object_a_bare_list_or_a_list_keyed_by_a_field() {
            String record = "{\"id\":1,\"day\":\"2009-06-01\",\"topic\":null}";
            for (String text : List.of(
                    "{\"values\":[" + record + "],\"count\":1}",
                    "[" + record + "]",
                    "{\"values\":{\"1\":" + record + "}}")) {
                assertThat(account(CIVICRM, text).counted()).isEqualTo(1);
            }
        }

        @Test
        void an_answer_that_holds_a_part_of_what_matched_is_told() {
            assertThat(account(
                                    CIVICRM,
                                    "{\"values\":[{\"id\":1,\"day\":\"2009-06-01\",\"topic\":1}],\"count\":1,\"countMatched\":25}")
                            .problems())
                    .extracting(Problem::code, Problem::reason)
                    .containsExactly(
                            tuple(ProblemCode.EXPORT_NOT_WHOLE, "the CRM tells of 25 records, and the files hold 1"));
        }

        @Test
        void a_link_that_no_page_follows_is_told() {
            String page =
                    "{\"value\":[{\"id\":1,\"day\":\"2009-06-01\",\"topic\":1}],\"@odata.nextLink\":\"https://example.org/?2\"}";
            assertThat(account(DATAVERSE, page, page).problems())
                    .extracting(Problem::code, Problem::column)
                    .containsExactly(tuple(ProblemCode.EXPORT_NOT_WHOLE, "@odata.nextLink"));
        }

        @Test
        void what_is_no_export_cannot_be_used() {
            assertUnusable(CIVICRM, "", ProblemCode.LOG_EMPTY, 0);
            assertUnusable("columns: {record_id: id, date: day}", "\uFEFF", ProblemCode.LOG_EMPTY, 0);
            assertUnusable(CIVICRM, "{\"values\":[\n{\"id\":1,", ProblemCode.EXPORT_UNREADABLE, 2);
            assertUnusable(CIVICRM, "{\"values\":[\n{\"id\":1}", ProblemCode.EXPORT_UNREADABLE, 2);
            assertUnusable(CIVICRM, "{\"error_code\":0,\"error_message\":\"no\"}", ProblemCode.EXPORT_UNREADABLE, 1);
            assertUnusable(DATAVERSE, "{\"error\":{\"code\":\"x\"}}", ProblemCode.EXPORT_UNREADABLE, 1);
            assertUnusable(CIVICRM, "[1]", ProblemCode.EXPORT_UNREADABLE, 1);
            assertUnusable(CIVICRM, "<html>", ProblemCode.EXPORT_UNREADABLE, 1);
            assertUnusable(CIVICRM, "[{\"id\":1,\"id\":2}]", ProblemCode.EXPORT_UNREADABLE, 1);
            assertUnusable(CIVICRM, "[".repeat(100_000), ProblemCode.EXPORT_UNREADABLE, 1);
        }

        private void assertUnusable(String mapping, String text, ProblemCode code, long line) {
            assertThatThrownBy(() -> account(mapping, text))
                    .isInstanceOfSatisfying(
                            UnusableInputException.class,
                            unusable -> assertThat(unusable.problems())
                                    .extracting(Problem::code, Problem::line)
                                    .containsExactly(tuple(code, line)));
        }

        @Test
        void a_list_without_records_is_an_export_without_contacts() {
            assertThat(account(CIVICRM, "[]").read()).isZero();
            assertThat(account("columns: {record_id: id, date: day}", "id,day\n")
                            .read())
                    .isZero();
        }

        @Test
        void a_line_that_is_cut_off_is_told_and_the_others_count() {
            ImportAccount account = account(LINES, """
                            {"id":1,"v":1,"day":"2009-06-01","topic":"a","who":5,"gone":false}

                            [1]
                            {"id":2,"v":1,"day":"2009-06-01"} {}
                            {"id":3,"v":1,"day":"20""");
            assertThat(account.counted()).isEqualTo(1);
            assertThat(account.refused()).isEqualTo(3);
            assertThat(account.problems())
                    .extracting(Problem::code, Problem::line)
                    .containsExactly(
                            tuple(ProblemCode.RECORD_UNREADABLE, 3L),
                            tuple(ProblemCode.RECORD_UNREADABLE, 4L),
                            tuple(ProblemCode.RECORD_UNREADABLE, 5L));
        }

        @Test
        void a_row_that_is_cut_off_is_told_and_the_others_count() {
            ImportAccount account = account("columns: {record_id: id, date: day}", "id,day,x\n1,2009-06-01,\n2,2009-");
            assertThat(account.counted()).isEqualTo(1);
            assertThat(account.problems()).extracting(Problem::code).containsExactly(ProblemCode.ROW_LENGTH);
        }

        @Test
        void a_member_that_no_record_has_is_told_with_the_nearest() {
            assertThat(account(CIVICRM, "[{\"id\":1,\"day\":\"2009-06-01\",\"topics\":\"a\"}]")
                            .problems())
                    .extracting(Problem::code, Problem::column, Problem::remedy)
                    .containsExactly(tuple(
                            ProblemCode.LOG_COLUMN_MISSING,
                            "topic",
                            "Did you mean \"topics\"? Correct the mapping, or ask the CRM for this field"));
        }
    }

    @Nested
    class Issues {

        @Test
        void cases_become_issues_in_the_order_of_their_ids() {
            ImportedIssues imported = LINKS.importIssues(CrmExport.of(
                    file("cases.json", """
                            [{"id":12,"start_date":"2009-07-01","modified_date":"2009-07-01 10:00:00","is_deleted":false,
                              "case_type_id:name":"appointments","Concern.Body":"pct"},
                             {"id":11,"start_date":"2009-06-01","modified_date":"2009-07-01 10:00:00","is_deleted":false,
                              "case_type_id:name":"hospital_discharge","Concern.Body":null},
                             {"id":13,"start_date":"2009-06-01","modified_date":"2009-07-01 10:00:00","is_deleted":false,
                              "case_type_id:name":"housing_support","Concern.Body":null}]
                            """), ImportMapping.shipped("civicrm-cases"), SomeExports.PSEUDONYMS));
            assertThat(imported.issues())
                    .extracting(Issue::id, Issue::themes, Issue::organisations)
                    .containsExactly(
                            tuple("11", Set.of("discharge"), Set.of()),
                            tuple("12", Set.of("appointments"), Set.of(Identifier.ods("5N7"))));
            assertThat(imported.account().problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.ISSUE_INVALID);
            assertThat(imported.account().unmapped()).containsExactly(new UnmappedCode("themes", "housing_support", 1));
        }

        @Test
        void a_mapping_of_contacts_makes_no_issues() {
            CrmExport export = export(CIVICRM, "[]");
            assertThatThrownBy(() -> LINKS.importIssues(export))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("importContacts");
        }
    }
}
