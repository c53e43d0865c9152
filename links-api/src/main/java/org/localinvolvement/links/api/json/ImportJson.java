package org.localinvolvement.links.api.json;

import java.util.List;
import org.localinvolvement.links.api.imports.ImportAccount;
import org.localinvolvement.links.api.imports.UnmappedCode;

/**
 * What became of the records of an import, as JSON.
 *
 * <p>One object: {@code format} (always {@code links-import}), {@code version} (of this form), and the members of {@link ImportAccount} in
 * their order; a problem stands as in {@link ProblemsJson}. It holds no contact. Two equal accounts are equal text.
 */
public final class ImportJson {

    private static final int VERSION = 1;

    private ImportJson() {}

    /**
     * What became of the records of an import.
     *
     * @param format always {@code links-import}
     * @param version of this form
     * @param files the names of the files, without their folders, in the order given
     * @param read how many records stand in the files
     * @param counted how many of them count
     * @param repeated how many say again what another says, word for word
     * @param superseded how many are of an earlier version than another of the same record
     * @param deleted how many records are deleted in their last version
     * @param notAsked how many records the mapping does not ask for
     * @param refused how many cannot be used; each has a problem
     * @param unmapped codes of the CRM that the mapping does not know, in the order of tables and codes
     * @param problems what could not be used, in the order in which it was met, what concerns all files last
     */
    record Document(
            String format,
            int version,
            List<String> files,
            long read,
            long counted,
            long repeated,
            long superseded,
            long deleted,
            long notAsked,
            long refused,
            List<UnmappedCode> unmapped,
            List<ProblemsJson.Told> problems) {}

    /**
     * Writes an account.
     *
     * @param account what became of every record
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String write(ImportAccount account) {
        return JsonText.of(new Document(
                "links-import",
                VERSION,
                account.files(),
                account.read(),
                account.counted(),
                account.repeated(),
                account.superseded(),
                account.deleted(),
                account.notAsked(),
                account.refused(),
                account.unmapped(),
                account.problems().stream().map(ProblemsJson.Told::of).toList()));
    }
}
