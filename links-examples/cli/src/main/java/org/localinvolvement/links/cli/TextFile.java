package org.localinvolvement.links.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/** Reads the small documents that an analyst writes. */
final class TextFile {

    private static final long LARGEST = 4_000_000;
    private static final long LARGEST_DECISION = 100_000_000;

    private TextFile() {}

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    static String read(Path path) {
        return read(path, LARGEST);
    }

    /** A decision that was kept: of hundreds of themes, each with its findings, it is longer than what people write. */
    static String readDecision(Path path) {
        return read(path, LARGEST_DECISION);
    }

    private static String read(Path path, long largest) {
        try {
            if (Files.size(path) > largest) {
                throw unreadable(path, "it has more than " + largest + " bytes", "Give a smaller document");
            }
            String text = Files.readString(path);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw unreadable(path, "there is no such file", "Check the path");
        } catch (CharacterCodingException e) {
            throw unreadable(path, "it is not UTF-8", "Save it as UTF-8");
        } catch (IOException e) {
            throw unreadable(path, "it cannot be read", "Check the path and that it is a readable file");
        }
    }

    private static UnusableInputException unreadable(Path path, String reason, String remedy) {
        return new UnusableInputException(
                new Problem(ProblemCode.FILE_UNREADABLE, name(path), 0, null, null, reason, remedy));
    }
}
