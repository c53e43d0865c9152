package org.localinvolvement.links.api.writeback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.json.TaskJson;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TaskMappingTest {

    private static final TaskId ID = TaskId.of("triggers", List.of("crm:x"), List.of("trigger", "gp", "T01"));
    private static final Task TASK = new Task(
            ID,
            "=HYPERLINK(\"x\"): gp",
            "Twelve people & <more> spoke.\nRule T01.",
            null,
            LocalDate.of(2010, 2, 12),
            Task.Priority.HIGH,
            Task.State.OPEN);

    @Test
    void civicrm_gets_the_parameters_of_save_with_what_finds_the_activity_again() {
        assertThat(TaskJson.of(List.of(TASK), TaskMapping.shipped("civicrm-tasks")))
                .isEqualTo("""
                {
                  "records" : [
                    {
                      "LINks.Task_id" : "%s",
                      "subject" : "=HYPERLINK(\\"x\\"): gp",
                      "details" : "Twelve people &amp; &lt;more&gt; spoke.<br />Rule T01.",
                      "activity_date_time" : null,
                      "priority_id:name" : "Urgent",
                      "status_id:name" : "Scheduled",
                      "activity_type_id:name" : "LINk task",
                      "source_contact_id" : "user_contact_id"
                    }
                  ],
                  "match" : [
                    "LINks.Task_id"
                  ]
                }
                """.formatted(ID));
    }

    @Test
    void dataverse_gets_a_request_a_line_that_names_the_task_by_its_alternate_key() {
        String lines = TaskJson.of(List.of(TASK, Task.withdrawn(ID)), TaskMapping.shipped("dynamics-tasks"));
        assertThat(lines.lines()).hasSize(2);
        JsonNode first = JsonMapper.shared().readTree(lines.lines().findFirst().orElseThrow());
        assertThat(first.at("/method").asString()).isEqualTo("PATCH");
        assertThat(first.at("/url").asString()).isEqualTo("tasks(new_linkstaskid='" + ID + "')");
        assertThat(first.at("/body/prioritycode").isInt()).isTrue();
        assertThat(first.at("/body").propertyNames())
                .containsExactly("subject", "description", "scheduledend", "prioritycode", "statecode");
        assertThat(lines).endsWith("\"statecode\":2}}\n");
    }

    @Test
    void salesforce_gets_rows_in_which_nothing_is_run_as_a_formula() {
        assertThat(TaskRows.of(List.of(TASK), TaskMapping.shipped("salesforce-tasks")))
                .isEqualTo("""
                LINks_Task_Id__c,Subject,Description,ActivityDate,Priority,Status
                %s,"'=HYPERLINK(""x""): gp","Twelve people & <more> spoke.
                Rule T01.",,High,Not Started
                """.formatted(ID));
    }

    @Test
    void a_task_without_a_last_day_is_due_as_the_link_agreed() {
        TaskMapping mapping = TaskMapping.read("t.yaml", """
                form: csv
                fields: {id: Id, due: {field: Due, days_after_start: 28}, subject: {field: S, longest: 10}}
                """);
        assertThat(mapping.fieldsOf(TASK)).containsEntry("Due", "2010-03-12").containsEntry("S", "=HYPERLIN…");
        assertThat(mapping.fieldsOf(Task.withdrawn(ID)))
                .containsEntry("Due", null)
                .containsEntry("S", "No longer…");
        assertThat(mapping.columns()).containsExactly("Id", "S", "Due");
    }

    @Test
    void every_fault_of_a_mapping_is_told_at_once() {
        UnusableInputException refused =
                catchThrowableOfType(UnusableInputException.class, () -> TaskMapping.read("t.yaml", """
                        form: dataverse
                        entity: "tasks?"
                        fields:
                          subject: Subject
                          priority: {field: P, as: numbr, values: {high: 1, medium: 2, low: 3}}
                          state: {field: S, as: number, values: {open: one, done: 1, withdrawn: 2}}
                          due: {field: D, days_after_start: 0}
                        constants: {Subject: x}
                        """));
        assertThat(refused.problems())
                .extracting(Problem::line, Problem::column, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple(2L, "entity", ProblemCode.VALUE_INVALID),
                        tuple(4L, "fields.id", ProblemCode.KEY_MISSING),
                        tuple(5L, "fields.priority.as", ProblemCode.VALUE_INVALID),
                        tuple(5L, "fields.priority.values.medium", ProblemCode.KEY_UNKNOWN),
                        tuple(5L, "fields.priority.values.normal", ProblemCode.KEY_MISSING),
                        tuple(6L, "fields.state.values.open", ProblemCode.VALUE_INVALID),
                        tuple(7L, "fields.due.days_after_start", ProblemCode.VALUE_INVALID),
                        tuple(4L, "fields", ProblemCode.TASK_FIELD_TWICE));
    }

    @Test
    void what_is_shipped_can_be_read_and_finds_tasks_again() {
        assertThat(TaskMapping.shippedNames())
                .containsExactly("civicrm-tasks", "civicrm-tasks-csv", "dynamics-tasks", "salesforce-tasks")
                .allSatisfy(
                        name -> assertThat(TaskMapping.shipped(name).idField()).isNotEmpty());
        assertThatThrownBy(() -> TaskMapping.shipped("salesforce-task")).hasMessageContaining("salesforce-tasks");
    }

    @Test
    void a_form_is_written_by_what_writes_it() {
        TaskMapping rows = TaskMapping.shipped("salesforce-tasks");
        TaskMapping json = TaskMapping.shipped("civicrm-tasks");
        assertThatThrownBy(() -> TaskJson.of(List.of(), rows)).hasMessageContaining("TaskRows");
        assertThatThrownBy(() -> TaskRows.of(List.of(), json)).hasMessageContaining("as JSON");
    }

    @Test
    void an_id_that_is_none_is_refused() {
        assertThatThrownBy(() -> new TaskId("links-triggers-1")).isInstanceOf(IllegalArgumentException.class);
    }
}
