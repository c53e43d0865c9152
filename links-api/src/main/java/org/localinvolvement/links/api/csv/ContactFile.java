package org.localinvolvement.links.api.csv;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.csv.CsvRows;

/**
 * A contact log in a comma-separated file, and how to read it.
 *
 * @param path the file
 * @param columns which column holds what
 * @param strict whether reading stops at the first row that cannot be used; otherwise such rows are told and left out
 * @param exportedOn the day on which the log was exported: a later date in it is in the future and refused; null if every
 *     date may be right
 */
public record ContactFile(
        @NotNull(message = "a contact file needs its path") Path path,

        @NotNull(message = "a contact file needs a column mapping")
        ContactColumns columns,

        boolean strict,
        @Nullable LocalDate exportedOn) {

    /**
     * A file with the library's own column names, whose bad rows are told and left out.
     *
     * @param path the file
     * @return how to read it
     */
    public static ContactFile of(Path path) {
        return new ContactFile(path, ContactColumns.standard(), false, null);
    }

    /** The name without its folder, for problems. */
    String name() {
        return CsvRows.nameOf(path);
    }

    /**
     * The same with another mapping.
     *
     * @param columns which column holds what
     * @return how to read it
     */
    public ContactFile withColumns(ContactColumns columns) {
        return new ContactFile(path, columns, strict, exportedOn);
    }

    /**
     * The same, stopping at the first row that cannot be used.
     *
     * @return how to read it
     */
    public ContactFile strictly() {
        return new ContactFile(path, columns, true, exportedOn);
    }

    /**
     * The same with the day of its export.
     *
     * @param day the last day that a contact can be of
     * @return how to read it
     */
    public ContactFile exportedOn(LocalDate day) {
        return new ContactFile(path, columns, strict, day);
    }
}
