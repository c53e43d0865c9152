package org.localinvolvement.links.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.AnalysisQuestion;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.csv.ContactFile;
import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.model.involvement.ContactLog;

/** One story of a LINk, as each CRM exports it: whoever asks gets the same answer, byte for byte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneStoryTest {

    private static final LocalDate AS_AT = LocalDate.of(2010, 3, 31);

    private final Links links = Links.standard();
    private String expected = "";

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    void readThePlainLog() {
        expected = answer(links.readContacts(ContactFile.of(SomeExports.file("story.csv"))));
        assertThat(expected).contains("waiting-times", "staff-attitude");
    }

    @AfterAll
    void close() {
        links.close();
    }

    private String answer(ContactLog log) {
        return DecisionJson.of(links.analyse(AnalysisQuestion.of(AS_AT, log)));
    }

    private ImportAccount sameStory(CrmExport export) {
        ImportedContacts imported = links.importContacts(export);
        assertThat(answer(imported.log())).isEqualTo(expected);
        ImportAccount account = imported.account();
        assertThat(account.problems()).isEmpty();
        assertThat(account.counted()).isEqualTo(8);
        assertThat(account.read())
                .isEqualTo(account.counted()
                        + account.repeated()
                        + account.superseded()
                        + account.deleted()
                        + account.notAsked()
                        + account.refused());
        return account;
    }

    @Test
    void a_plain_log_is_an_export_whose_mapping_names_the_columns_by_themselves() {
        sameStory(SomeExports.export("""
                columns: {record_id: record_id, date: date, contributor: contributor, channel: channel,
                          themes: themes, tone: tone, place: place}
                """, SomeExports.file("story.csv")));
    }

    @Test
    void json_lines_tell_it() {
        sameStory(SomeExports.export(SomeExports.text("story-lines.yaml"), SomeExports.file("story.jsonl")));
    }

    @Test
    void activities_of_api_v4_of_civicrm_tell_it() {
        ImportAccount account =
                sameStory(SomeExports.shipped("civicrm-activities", SomeExports.file("civicrm-activities.json")));
        assertThat(account.repeated()).isEqualTo(1);
        assertThat(account.superseded()).isEqualTo(1);
        assertThat(account.deleted()).isEqualTo(1);
        assertThat(account.notAsked()).isEqualTo(1);
        assertThat(account.unmapped())
                .extracting(UnmappedCode::table, UnmappedCode::code, UnmappedCode::records)
                .containsExactly(tuple("themes", "parking", 2L));
    }

    @Test
    void the_export_screen_of_civicrm_tells_it() {
        ImportAccount account =
                sameStory(SomeExports.shipped("civicrm-activities-csv", SomeExports.file("civicrm-activities.csv")));
        assertThat(account.unmapped()).extracting(UnmappedCode::code).containsExactly("Parking");
    }

    @Test
    void cases_of_salesforce_tell_it() {
        ImportAccount account =
                sameStory(SomeExports.shipped("salesforce-cases", SomeExports.file("salesforce-cases.csv")));
        assertThat(account.repeated()).isEqualTo(1);
        assertThat(account.superseded()).isEqualTo(1);
        assertThat(account.deleted()).isEqualTo(1);
        assertThat(account.unmapped())
                .extracting(UnmappedCode::table, UnmappedCode::code)
                .containsExactly(tuple("channel", "letter"), tuple("themes", "Parking"));
    }

    @Test
    void cases_of_salesforce_tell_it_also_as_a_spreadsheet_saves_them() throws IOException {
        String text = SomeExports.text("salesforce-cases.csv").replace("\n\"", "\r\n\"");
        Path file = folder.resolve("cases.csv");
        Files.write(file, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        sameStory(SomeExports.shipped("salesforce-cases", file));
    }

    @Test
    void pages_of_dataverse_tell_it_in_any_order() {
        Path first = SomeExports.file("dynamics-incidents-1.json");
        Path others = SomeExports.file("dynamics-incidents-2.json");
        ImportAccount account = sameStory(SomeExports.shipped("dynamics-incidents", first, others));
        assertThat(account.repeated()).isEqualTo(1);
        assertThat(account.superseded()).isEqualTo(1);
        assertThat(account.deleted()).isEqualTo(1);
        assertThat(account.unmapped()).extracting(UnmappedCode::code).containsExactly("100000009");
        assertThat(sameStory(SomeExports.shipped("dynamics-incidents", others, first)))
                .usingRecursiveComparison()
                .ignoringFields("files")
                .isEqualTo(account);
    }

    @Test
    void a_file_given_twice_tells_nothing_new() {
        Path file = SomeExports.file("civicrm-activities.json");
        ImportAccount account = sameStory(SomeExports.shipped("civicrm-activities", file, file));
        assertThat(account.repeated()).isEqualTo(12);
        assertThat(account.superseded()).isEqualTo(2);
    }
}
