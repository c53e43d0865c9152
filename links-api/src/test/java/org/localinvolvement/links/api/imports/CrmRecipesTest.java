package org.localinvolvement.links.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.TriggersQuestion;
import org.localinvolvement.links.api.json.TaskJson;
import org.localinvolvement.links.api.writeback.Task;
import org.localinvolvement.links.api.writeback.TaskMapping;
import org.localinvolvement.links.api.writeback.TasksCalledFor;
import org.localinvolvement.links.rules.trigger.Surroundings;

/** The recipe for developers of a CRM: records in, tasks out. What stands between the two marks is quoted. */
class CrmRecipesTest {

    @Test
    void records_of_civicrm_come_in_and_tasks_go_back(@TempDir Path folder) throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            records.append(i == 1 ? "" : ",").append("""
                    {"id":%d,"activity_date_time":"2010-03-%02d 10:00:00","modified_date":"2010-03-20 10:00:00","is_deleted":false,
                     "activity_type_id:name":"Phone Call","medium_id:name":"phone","target_contact_id":[%d],
                     "Concern.Topic:name":["access"],"Concern.Tone:name":"concern","Concern.Ward":"North"}
                    """.formatted(i, i, 100 + i));
        }
        Path export = Files.writeString(folder.resolve("activities.json"), "{\"values\":[" + records + "]}");
        Path keyFile = Files.write(
                folder.resolve("pseudonym.key"),
                "the tests' own key of 32 bytes or more".getBytes(StandardCharsets.UTF_8));
        String written;
        // begin: recipe
        Pseudonyms pseudonyms = Pseudonyms.of(Files.readAllBytes(keyFile));
        ImportMapping mapping = ImportMapping.shipped("civicrm-activities"); // or ImportMapping.read(name, yourYaml)
        try (Links links = Links.standard()) {
            ImportedContacts imported = links.importContacts(CrmExport.of(export, mapping, pseudonyms));
            TriggersQuestion question =
                    new TriggersQuestion(LocalDate.of(2010, 3, 31), imported.log(), Surroundings.notTold());
            List<Task> tasks = TasksCalledFor.by("crm:derby-link", links.triggers(question))
                    .tasks();
            written = TaskJson.of(tasks, TaskMapping.shipped("civicrm-tasks"));
        }
        // end: recipe
        assertThat(written).contains("\"subject\" : \"Volume of voices: appointments\"", "\"match\"");
    }
}
