package org.localinvolvement.links.api.writeback;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.csv.CsvText;
import org.localinvolvement.links.model.csv.SpreadsheetCells;

/**
 * Tasks as comma-separated rows, for the import of a CRM: Data Loader of Salesforce upserts them by the field of the id, and the import
 * screens of CRMs take them as they are.
 *
 * <p>A cell that a spreadsheet would run as a formula is made safe as {@link SpreadsheetCells} says.
 */
public final class TaskRows {

    private TaskRows() {}

    /**
     * Writes tasks.
     *
     * @param tasks the tasks
     * @param mapping what the CRM calls their fields, of form {@code csv}
     * @return rows under a header, each line with a line feed at its end
     * @throws IllegalArgumentException if the mapping is of another form
     */
    public static String of(List<Task> tasks, TaskMapping mapping) {
        if (mapping.form() != TaskMapping.Form.CSV) {
            throw new IllegalArgumentException("The mapping is of form "
                    + mapping.form().word() + "; write its tasks as JSON, or give a mapping of form csv");
        }
        CsvText rows = CsvText.headed(
                mapping.columns().stream().map(SpreadsheetCells::safe).toArray(String[]::new));
        for (Task task : tasks) {
            Map<String, @Nullable Object> fields = mapping.fieldsOf(task);
            rows.row(fields.values().stream().map(TaskRows::cell).toArray(String[]::new));
        }
        return rows.toString();
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value instanceof String text ? SpreadsheetCells.safe(text) : value.toString();
    }
}
