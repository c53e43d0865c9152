package org.localinvolvement.links.api.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.imports.ImportAccount;
import org.localinvolvement.links.api.imports.UnmappedCode;
import org.localinvolvement.links.model.decision.Problem;

/**
 * What became of the records of an import, as JSON.
 *
 * <p>One object: {@code format} (always {@code links-import}), {@code version} (of this form), and the members of {@link ImportAccount} in
 * their order; a problem tells its stable {@code code}. It holds no contact. Two equal accounts are equal text.
 */
public final class ImportJson {

    private static final int VERSION = 1;

    private ImportJson() {}

    private record Document(
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
            List<Told> problems) {}

    private record Told(
            String code,
            String source,
            long line,
            @Nullable String column,
            @Nullable String value,
            String reason,
            String remedy) {

        static Told of(Problem problem) {
            return new Told(
                    problem.code().code(),
                    problem.source(),
                    problem.line(),
                    problem.column(),
                    problem.value(),
                    problem.reason(),
                    problem.remedy());
        }
    }

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
                account.problems().stream().map(Told::of).toList()));
    }
}
