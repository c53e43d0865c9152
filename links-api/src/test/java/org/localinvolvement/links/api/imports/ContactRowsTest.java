package org.localinvolvement.links.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.AnalysisQuestion;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.csv.ContactFile;
import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.api.json.ImportJson;

class ContactRowsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_was_imported_can_be_looked_at_and_read_again() {
        ImportMapping mapping = ImportMapping.shipped("civicrm-activities");
        ContactRows form = ContactRows.of(mapping);
        StringBuilder rows = new StringBuilder(form.header());
        try (Links links = Links.standard()) {
            ImportedContacts imported = links.importContacts(
                    CrmExport.of(SomeExports.file("civicrm-activities.json"), mapping, SomeExports.PSEUDONYMS),
                    contact -> rows.append(form.row(contact)));
            assertThat(rows.toString().lines().skip(1).findFirst())
                    .contains("1,2009-06-02," + SomeExports.PSEUDONYMS.ofPerson("101")
                            + ",,telephone,appointments,,,North,,,concern,no");
            Path written = SomeExports.written(folder, "contacts.csv", rows.toString());
            AnalysisQuestion again =
                    AnalysisQuestion.of(LocalDate.of(2010, 3, 31), links.readContacts(ContactFile.of(written)));
            AnalysisQuestion first = AnalysisQuestion.of(LocalDate.of(2010, 3, 31), imported.log());
            assertThat(DecisionJson.of(links.analyse(again))).isEqualTo(DecisionJson.of(links.analyse(first)));
        }
    }

    @Test
    void attributes_have_columns_of_their_own_and_no_cell_is_run_as_a_formula() {
        ImportMapping mapping = ImportMapping.read("mapping.yaml", """
                columns: {record_id: id, date: day, themes: topic}
                attributes: {ward: ward}
                """);
        StringBuilder rows = new StringBuilder(ContactRows.of(mapping).header());
        try (Links links = Links.standard()) {
            links.importContacts(
                    CrmExport.of(
                            SomeExports.written(folder, "x.csv", "id,day,topic,ward\n-1,2009-06-01,=1+1,@x\n"),
                            mapping,
                            SomeExports.PSEUDONYMS),
                    contact -> rows.append(ContactRows.of(mapping).row(contact)));
        }
        assertThat(rows.toString().lines())
                .containsExactly(
                        "record_id,date,contributor,group,channel,themes,sector,organisations,place,user_groups,kind_of_source,tone,"
                                + "serious_harm,attribute.ward",
                        "'-1,2009-06-01,,,,'=1+1,,,,,,,no,'@x");
    }

    @Test
    void the_account_is_json_without_a_contact() {
        try (Links links = Links.standard()) {
            ImportedContacts imported = links.importContacts(
                    SomeExports.shipped("civicrm-activities", SomeExports.file("civicrm-activities.json")));
            assertThat(ImportJson.write(imported.account())).isEqualTo(SomeExports.text("civicrm-account.json"));
        }
    }
}
