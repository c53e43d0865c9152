package org.localinvolvement.links.crm.packs;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.jar.JarFile;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;

/** Tries rule packs that were handed in, each in a process of its own with its own limits of time and memory. */
public final class PackTrials {

    private static final String MEMORY = "-Xmx256m";

    private static final Duration LATER = Duration.ofSeconds(10);

    private final Semaphore turn = new Semaphore(1);
    private final Workplace workplace;
    private final Duration limit;

    /** The forms of the answer. */
    public enum Form {
        /** As {@link org.localinvolvement.links.api.json.RulesJson} has it. */
        JSON(PackTrialProgram.JSON),
        /** SARIF 2.1.0, for what shows problems beside the text. */
        SARIF(PackTrialProgram.SARIF);

        private final String file;

        Form(String file) {
            this.file = file;
        }
    }

    /**
     * Trials in a folder.
     *
     * @param workplace where packs lie while they are tried
     * @param limit how long a trial may take
     */
    public PackTrials(Workplace workplace, Duration limit) {
        this.workplace = workplace;
        this.limit = limit;
    }

    /**
     * Tries a pack, and keeps nothing of it.
     *
     * @param archive a zip or a jar
     * @param form the form of the answer
     * @param uploaded is told how many bytes it has
     * @return the answer
     * @throws RefusedException if the archive cannot be used, or the trial takes too long
     * @throws IOException if the archive cannot be read to its end
     */
    public String of(InputStream archive, Form form, LongConsumer uploaded) throws IOException {
        Path folder = workplace.forOneRequest();
        try {
            Path file = folder.resolve("pack.zip");
            uploaded.accept(Files.copy(archive, file));
            Path pack = Files.createDirectory(folder.resolve("pack"));
            Unpacking.unpack(file, pack);
            inTurn(pack, folder);
            return Files.readString(folder.resolve(form.file), StandardCharsets.UTF_8);
        } finally {
            Workplace.delete(folder);
        }
    }

    /** One at a time: each may take a processor and its memory for as long as the limit allows. */
    private void inTurn(Path pack, Path folder) throws IOException {
        if (!turn.tryAcquire()) {
            throw RefusedException.forNow(
                    Refusal.BUSY, "Another pack is being checked; wait, and send it again.", LATER);
        }
        try {
            run(pack, folder);
        } finally {
            turn.release();
        }
    }

    private void run(Path pack, Path folder) throws IOException {
        Process process = new ProcessBuilder(command(pack, folder))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new RefusedException(
                        Refusal.TOOK_TOO_LONG,
                        "Give the rules fewer facts to join, or the pack fewer tests; a trial may take "
                                + limit.toSeconds() + " seconds.");
            }
            if (process.exitValue() != 0) {
                throw new RefusedException(
                        Refusal.TOOK_TOO_LONG, "Give the rules fewer facts to join: the trial ran out of memory.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(Refusal.NOT_READY, "Ask again when the service is up.");
        } finally {
            end(process);
        }
    }

    /** Only when it has gone can its folder be deleted. */
    private static void end(Process process) {
        process.destroyForcibly();
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command(Path pack, Path folder) throws IOException {
        String classPath = System.getProperty("java.class.path", "");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                classPath,
                mainClass(classPath),
                PackTrialProgram.WORD,
                pack.toString(),
                folder.toString(),
                Long.toString(limit.toSeconds() + 1));
    }

    /** In the one jar of the service only the launcher of that jar finds the classes. */
    private static String mainClass(String classPath) throws IOException {
        if (!classPath.contains(File.pathSeparator) && classPath.endsWith(".jar")) {
            try (JarFile jar = new JarFile(classPath)) {
                String main = jar.getManifest().getMainAttributes().getValue("Main-Class");
                if (main != null) {
                    return main;
                }
            }
        }
        return "org.localinvolvement.links.crm.CrmService";
    }
}
