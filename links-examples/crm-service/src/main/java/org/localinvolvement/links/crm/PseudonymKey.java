package org.localinvolvement.links.crm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.localinvolvement.links.api.imports.Pseudonyms;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/** The file in which a host keeps the key of its pseudonyms: its bytes are the key. */
final class PseudonymKey {

    private PseudonymKey() {}

    static Pseudonyms read(Path file) {
        byte[] key;
        try {
            key = Files.readAllBytes(file);
        } catch (IOException e) {
            throw unusable(
                    file, "the file of the pseudonyms' key cannot be read", "Check the path and who may read it");
        }
        try {
            return Pseudonyms.of(key);
        } catch (IllegalArgumentException e) {
            throw unusable(file, "the key of the pseudonyms is too short", "Make a file of at least 32 random bytes");
        }
    }

    private static UnusableInputException unusable(Path file, String reason, String remedy) {
        return new UnusableInputException(new Problem(
                ProblemCode.FILE_UNREADABLE, String.valueOf(file.getFileName()), 0, null, null, reason, remedy));
    }
}
