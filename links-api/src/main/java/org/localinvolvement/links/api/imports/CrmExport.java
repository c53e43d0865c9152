package org.localinvolvement.links.api.imports;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a CRM exported, and how to read it.
 *
 * <p>Several files are one export: pages that follow each other, or exports of several days of which a later one tells the later
 * version of a record. Their order does not matter, and a record that stands in several counts once.
 *
 * @param files the files, at least one; each is read twice
 * @param mapping where each field comes from
 * @param pseudonyms what stands for people and groups
 * @param exportedOn the day of the export: a later date in it is in the future and refused; null if every date may be right
 */
public record CrmExport(
        @NotEmpty(message = "an export needs its files")
        List<@NotNull(message = "a file of an export needs its path") Path> files,

        @NotNull(message = "an export needs its mapping") ImportMapping mapping,

        @NotNull(message = "an export needs pseudonyms: give the host's key")
        Pseudonyms pseudonyms,

        @Nullable LocalDate exportedOn) {

    /** Copies the list; a missing one becomes empty. */
    public CrmExport {
        files = files == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(files));
    }

    /**
     * An export in one file.
     *
     * @param file the file
     * @param mapping where each field comes from
     * @param pseudonyms what stands for people and groups
     * @return the export, in which every date may be right
     */
    public static CrmExport of(Path file, ImportMapping mapping, Pseudonyms pseudonyms) {
        return of(List.of(file), mapping, pseudonyms);
    }

    /**
     * An export in several files.
     *
     * @param files the files, in any order
     * @param mapping where each field comes from
     * @param pseudonyms what stands for people and groups
     * @return the export, in which every date may be right
     */
    public static CrmExport of(List<Path> files, ImportMapping mapping, Pseudonyms pseudonyms) {
        return new CrmExport(files, mapping, pseudonyms, null);
    }

    /**
     * The same with the day of the export.
     *
     * @param day the last day that a record can be of
     * @return the export
     */
    public CrmExport exportedOn(LocalDate day) {
        return new CrmExport(files, mapping, pseudonyms, day);
    }
}
