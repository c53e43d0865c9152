package org.localinvolvement.links.api.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.localinvolvement.links.model.csv.CsvRows;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * The bytes of a file of an export, and how they are text: as a byte order mark says, or as the mapping does.
 *
 * @param bytes the bytes after the mark
 * @param encoding how they are text
 */
record ExportText(InputStream bytes, Charset encoding) {

    private static final int LONGEST_MARK = 3;
    private static final int BUFFER = 1 << 16;

    static ExportText open(Path file, Charset otherwise) {
        String source = CsvRows.nameOf(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw unreadable(source, "it is a folder or a pipe, and not a file that can be read again");
        }
        try {
            return of(new BufferedInputStream(Files.newInputStream(file), BUFFER), source, otherwise);
        } catch (NoSuchFileException e) {
            throw unreadable(source, "there is no such file");
        } catch (AccessDeniedException e) {
            throw unreadable(source, "it may not be read");
        } catch (IOException e) {
            throw unreadable(source, "it cannot be read");
        }
    }

    private static ExportText of(InputStream bytes, String source, Charset otherwise) throws IOException {
        bytes.mark(LONGEST_MARK);
        byte[] mark = bytes.readNBytes(LONGEST_MARK);
        bytes.reset();
        if (mark.length == 0) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.LOG_EMPTY,
                    source,
                    0,
                    null,
                    null,
                    "this file is empty",
                    "Export the records again; an export without records is still a list, or has a header"));
        }
        if (begins(mark, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(LONGEST_MARK);
            return new ExportText(bytes, StandardCharsets.UTF_8);
        }
        if (begins(mark, 0xFE, 0xFF) || begins(mark, 0xFF, 0xFE)) {
            bytes.skipNBytes(2);
            return new ExportText(bytes, begins(mark, 0xFE) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return new ExportText(bytes, otherwise);
    }

    private static boolean begins(byte[] mark, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= mark.length || (mark[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text; what is none becomes the replacement character, so that the field which holds it can be told. */
    Reader reader() {
        return new BufferedReader(new InputStreamReader(
                bytes,
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    static UnusableInputException unreadable(String source, String why) {
        return new UnusableInputException(new Problem(
                ProblemCode.FILE_UNREADABLE,
                source,
                0,
                null,
                null,
                why,
                "Check the path and that it is a readable file"));
    }
}
