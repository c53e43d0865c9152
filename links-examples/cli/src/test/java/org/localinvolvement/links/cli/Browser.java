package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's Chromium without a window: what a page becomes in it, what it complains of, and how it prints. */
record Browser(Path program, Path folder) {

    private static final long SECONDS = 180;

    /** What the browser wrote. */
    record Seen(String out, String complaints) {}

    /**
     * The browser of this machine. Without one the tests that need it are skipped, and say so; with {@code -Dlinks.chromium=required} its
     * absence is a failure.
     */
    static Browser orSkip(Path folder) {
        Optional<Path> program = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(path -> Stream.of("chromium", "chromium-browser").map(name -> Path.of(path, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty() && "required".equals(System.getProperty("links.chromium"))) {
            fail("No chromium is on the PATH: install Debian's (apt-get install chromium)");
        }
        assumeTrue(program.isPresent(), "skipped: no chromium is on the PATH (apt-get install chromium)");
        return new Browser(program.orElseThrow(), folder);
    }

    /** The page as the browser understood it, after its scripts have run. */
    Seen dom(Path page) throws IOException, InterruptedException {
        return run(
                "--enable-logging=stderr",
                "--virtual-time-budget=20000",
                "--dump-dom",
                page.toUri().toString());
    }

    /** The page as it is printed. */
    Path print(Path page) throws IOException, InterruptedException {
        Path printed = folder.resolve("page.pdf");
        run("--no-pdf-header-footer", "--print-to-pdf=" + printed, page.toUri().toString());
        return printed;
    }

    private Seen run(String... what) throws IOException, InterruptedException {
        Path out = folder.resolve("browser.out");
        Path complaints = folder.resolve("browser.err");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("browser-profile")));
        if ("root".equals(System.getProperty("user.name"))) {
            // Chromium refuses root its sandbox; the pages here are the test's own.
            command.add("--no-sandbox");
        }
        command.addAll(List.of(what));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(complaints.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail("The browser did not end within " + SECONDS + " seconds");
        }
        return new Seen(
                Files.readString(out, StandardCharsets.UTF_8),
                new String(Files.readAllBytes(complaints), StandardCharsets.UTF_8));
    }
}
