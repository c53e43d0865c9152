package org.localinvolvement.links.api.imports;

import java.util.List;
import org.localinvolvement.links.model.decision.Problem;

/**
 * What became of the records of an export: each that was read was counted, repeated, superseded, deleted, not asked for, or refused.
 *
 * <p>It holds no personal data. Except for the places in the problems, it is the same whatever the order of files and records.
 *
 * @param files the names of the files, without their folders, in the order given
 * @param read how many records stand in the files
 * @param counted how many of them count
 * @param repeated how many say again what another says, word for word
 * @param superseded how many are of an earlier version than another of the same record
 * @param deleted how many records are deleted in their last version
 * @param notAsked how many records the mapping does not ask for, by what it says under {@code only}
 * @param refused how many cannot be used; each has a problem
 * @param unmapped codes of the CRM that the mapping does not know, in the order of tables and codes
 * @param problems what could not be used, in the order in which it was met, what concerns all files last
 */
public record ImportAccount(
        List<String> files,
        long read,
        long counted,
        long repeated,
        long superseded,
        long deleted,
        long notAsked,
        long refused,
        List<UnmappedCode> unmapped,
        List<Problem> problems) {

    /** Copies the lists. */
    public ImportAccount {
        files = List.copyOf(files);
        unmapped = List.copyOf(unmapped);
        problems = List.copyOf(problems);
    }
}
