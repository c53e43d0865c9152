package org.localinvolvement.links.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.imports.CrmExport;
import org.localinvolvement.links.api.imports.ImportMapping;
import org.localinvolvement.links.api.imports.Pseudonyms;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import picocli.CommandLine.Option;

/** The options that say how the export of a CRM is read. A key is in a file or in the environment, never on the command line. */
final class ImportOptions {

    private static final String KEY_VARIABLE = "LINKS_PSEUDONYM_KEY";

    @Option(
            names = "--mapping",
            paramLabel = "FILE|NAME",
            description =
                    "The contacts are what a CRM exported: where each field comes from (YAML), or the name of a mapping that"
                            + " links mapping lists. Each record counts once, in its last version.")
    private @Nullable Path mapping;

    @Option(
            names = "--pseudonym-key",
            paramLabel = "FILE",
            description =
                    "The host's key of 32 bytes or more, with which people and groups get pseudonyms. Without it: the text of"
                            + " the environment variable " + KEY_VARIABLE + ".")
    private @Nullable Path key;

    /** Whether the contacts are the export of a CRM. */
    boolean areAsked() {
        return mapping != null;
    }

    List<Path> files() {
        return Stream.of(mapping, key).flatMap(Stream::ofNullable).toList();
    }

    CrmExport export(List<Path> contacts, LocalDate lastPossible) {
        return CrmExport.of(contacts, mapping(), pseudonyms()).exportedOn(lastPossible);
    }

    ImportMapping mapping() {
        if (mapping == null) {
            throw wrong(
                    "--mapping is missing", "Say --mapping FILE, or the name of a mapping that links mapping lists");
        }
        boolean shipped = ImportMapping.shippedNames().contains(mapping.toString()) && !Files.exists(mapping);
        return shipped
                ? ImportMapping.shipped(mapping.toString())
                : ImportMapping.read(TextFile.name(mapping), TextFile.read(mapping));
    }

    private Pseudonyms pseudonyms() {
        if (key != null) {
            return Pseudonyms.of(withoutLineEnd(bytes(key)));
        }
        String text = System.getenv(KEY_VARIABLE);
        if (text == null) {
            throw wrong(
                    "no key for pseudonyms is given",
                    "Say --pseudonym-key FILE, or set the environment variable " + KEY_VARIABLE);
        }
        return Pseudonyms.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.FILE_UNREADABLE,
                    TextFile.name(file),
                    0,
                    null,
                    null,
                    "the key for pseudonyms cannot be read",
                    "Check the path and that you may read it"));
        }
    }

    /** An editor ends a text with a line end that is no part of the key. */
    private static byte[] withoutLineEnd(byte[] key) {
        int end = key.length;
        while (end > 0 && (key[end - 1] == '\n' || key[end - 1] == '\r')) {
            end--;
        }
        return Arrays.copyOf(key, end);
    }

    private static UnusableInputException wrong(String reason, String remedy) {
        return new UnusableInputException(new Problem(ProblemCode.USAGE_WRONG, "links", 0, null, null, reason, remedy));
    }
}
