package org.localinvolvement.links.api.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.writeback.Task;
import org.localinvolvement.links.api.writeback.TaskMapping;

/**
 * Tasks as the JSON that a CRM takes.
 *
 * <p>For CiviCRM one object, the parameters of {@code Activity.save} of API v4, whose {@code match} finds the activity of an earlier
 * run. For Dataverse one request a line: {@code method}, {@code url} below the address of the Web API, and {@code body}; the url
 * names the task by its alternate key, so that the same request makes it or updates it. Equal tasks are equal text.
 */
public final class TaskJson {

    private TaskJson() {}

    private record Save(List<Map<String, @Nullable Object>> records, List<String> match) {}

    private record Request(String method, String url, Map<String, @Nullable Object> body) {}

    /**
     * Writes tasks.
     *
     * @param tasks the tasks
     * @param mapping what the CRM calls their fields, of form {@code civicrm} or {@code dataverse}
     * @return JSON, or JSON a line, ending with a line feed; of no tasks for Dataverse, nothing
     * @throws IllegalArgumentException if the mapping is of form {@code csv}
     */
    public static String of(List<Task> tasks, TaskMapping mapping) {
        return switch (mapping.form()) {
            case CIVICRM ->
                JsonText.of(new Save(tasks.stream().map(mapping::fieldsOf).toList(), List.of(mapping.idField())));
            case DATAVERSE -> requests(tasks, mapping);
            case CSV ->
                throw new IllegalArgumentException(
                        "The mapping is of form csv; write its tasks as rows, with TaskRows");
        };
    }

    private static String requests(List<Task> tasks, TaskMapping mapping) {
        List<String> lines = new ArrayList<>();
        for (Task task : tasks) {
            Map<String, @Nullable Object> body = new LinkedHashMap<>(mapping.fieldsOf(task));
            body.remove(mapping.idField());
            String url = mapping.entity() + "(" + mapping.idField() + "='" + task.id() + "')";
            lines.add(JsonText.line(new Request("PATCH", url, body)));
        }
        return String.join("", lines);
    }
}
