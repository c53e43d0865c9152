package org.localinvolvement.links.crm.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;

/**
 * Unpacks a rule pack that somebody sent, within limits: an archive says little about what it becomes. What it says of itself is not
 * trusted; what comes out is counted.
 */
public final class Unpacking {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 20_000_000;
    private static final int MOST_TIMES = 100;
    private static final int LONGEST_NAME = 200;
    private static final int BUFFER = 16_384;

    private final Path into;
    private final byte[] buffer = new byte[BUFFER];
    private long written;

    private Unpacking(Path into) {
        this.into = into;
    }

    /**
     * Unpacks an archive.
     *
     * @param archive a zip or a jar
     * @param into an empty folder
     * @throws RefusedException if it is no archive, names files outside of itself, or becomes too large
     * @throws IOException if the folder cannot be written
     */
    public static void unpack(Path archive, Path into) throws IOException {
        Unpacking unpacking = new Unpacking(into);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge("it has more than " + MOST_ENTRIES + " entries");
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                unpacking.entry(zip, entries.nextElement());
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw (RefusedException)
                    unreadable("it cannot be read as a zip or jar").initCause(e);
        }
    }

    private void entry(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName();
        Path file = into.resolve(name).normalize();
        if (name.length() > LONGEST_NAME
                || name.isBlank()
                || name.indexOf('\\') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || file.equals(into)
                || !file.startsWith(into)
                || !into.relativize(file).equals(Path.of(name))) {
            throw unreadable("it names a file in a way that a pack does not need: with \"..\", \"\\\", from the top, or"
                    + " with more than " + LONGEST_NAME + " characters");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        long allowed = Math.max(BUFFER, Math.max(0, entry.getCompressedSize()) * MOST_TIMES);
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file)) {
            copy(in, out, allowed);
        }
    }

    private void copy(InputStream in, OutputStream out, long allowed) throws IOException {
        long here = 0;
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            here += got;
            written += got;
            if (here > allowed) {
                throw tooLarge("a file in it becomes more than " + MOST_TIMES + " times as large as it is packed");
            }
            if (written > MOST_BYTES) {
                throw tooLarge("it becomes more than " + MOST_BYTES + " bytes");
            }
            out.write(buffer, 0, got);
        }
    }

    private static RefusedException tooLarge(String reason) {
        return refused(Refusal.TOO_LARGE, ProblemCode.PACK_TOO_LARGE, reason);
    }

    private static RefusedException unreadable(String reason) {
        return refused(Refusal.UNUSABLE, ProblemCode.PACK_UNREADABLE, reason);
    }

    private static RefusedException refused(Refusal refusal, ProblemCode code, String reason) {
        return RefusedException.of(
                refusal,
                List.of(new Problem(
                        code, "pack", 0, null, null, reason, "Send a zip or jar of the folder of one rule pack")));
    }
}
