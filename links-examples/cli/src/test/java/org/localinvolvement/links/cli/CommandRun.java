package org.localinvolvement.links.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.localinvolvement.links.cli.LinksCommand.Console;

/** The command, run in this process on a day in 2010: how it ended, and what went to either stream. */
record CommandRun(int exit, String data, String messages) {

    static final LocalDate TODAY = LocalDate.of(2010, 1, 15);
    static final Path LOG_FOLDER = Path.of(System.getProperty("basedir", "."), "log");

    static CommandRun of(String... args) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exit = LinksCommand.run(
                new Console(
                        new PrintStream(data, false, StandardCharsets.UTF_8),
                        new PrintStream(messages, true, StandardCharsets.UTF_8),
                        TODAY),
                args);
        String written = data.toString(StandardCharsets.UTF_8);
        WrittenJson.check(written);
        return new CommandRun(exit, written, messages.toString(StandardCharsets.UTF_8));
    }

    /** A command about the log of Wexbridge as at the end of 2009. */
    static CommandRun ofWexbridge(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(
                command,
                "--contacts",
                LOG_FOLDER.resolve("contacts-2009.csv").toString(),
                "--columns",
                LOG_FOLDER.resolve("columns.yaml").toString(),
                "--parameters",
                LOG_FOLDER.resolve("parameters.yaml").toString(),
                "--as-at",
                "2009-12-31"));
        args.addAll(Arrays.asList(more));
        return of(args.toArray(String[]::new));
    }
}
