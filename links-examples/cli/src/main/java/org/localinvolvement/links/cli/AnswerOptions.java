package org.localinvolvement.links.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.report.Report;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say in which form the answer comes, and where it goes. */
final class AnswerOptions {

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|markdown|html",
            defaultValue = "text",
            description =
                    "The form of the answer: text (default), json, csv or markdown, all for the host's own use; html is"
                            + " the published page of a programme or an annual report, and of no other command.")
    private AnswerForm format = AnswerForm.TEXT;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "Write the answer to a file instead of standard output; an older file stays until the new one is"
                            + " whole.")
    private @Nullable Path output;

    AnswerForm format() {
        return format;
    }

    /** Refuses, before anything is read, a form that only a programme has. */
    void checkForm() {
        if (format == AnswerForm.HTML) {
            throw refused(
                    "--format html is the page that a LINk publishes of its programme; say links programme --format html,"
                            + " or another format here");
        }
    }

    ParameterException refused(String why) {
        return new ParameterException(
                Objects.requireNonNull(command, "options belong to a command").commandLine(), why);
    }

    /** Refuses, before anything is read, an output that cannot be written or that would replace what is read. */
    void check(List<Path> inputs) {
        if (output != null) {
            check(output, inputs);
        }
    }

    /** Refuses a file that cannot be written or that would replace what is read. */
    static void check(Path output, List<Path> inputs) {
        Path folder = output.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(output)) {
            throw unwritable(output.toString(), "This is a folder: name a file in it");
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw unwritable(output.toString(), "Name a file in a folder that exists and may be written to");
        }
        for (Path input : inputs) {
            if (Files.exists(output) && Files.exists(input) && same(input, output)) {
                throw unwritable(output.toString(), "It is one of the files that are read: name another file");
            }
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            throw unwritable(other.toString(), "Check that it may be read and written to");
        }
    }

    /** Writes the answer for the host's own use and returns the exit code. */
    int give(Decision<?> decision, Console console) {
        Report report = format.own();
        if (report == null) {
            throw refused("--format html is the page that a LINk publishes of its programme; name another format");
        }
        return give(report.of(decision), decision, console);
    }

    /** Writes a text that answers a question and returns the exit code. */
    int give(String text, Decision<?> decision, Console console) {
        if (output != null) {
            write(output, text);
        } else {
            console.give(text);
        }
        if (decision.problems().stream().anyMatch(problem -> problem.code().equals(ProblemCode.WINDOW_EMPTY.code()))) {
            console.tell(new Problem(
                    ProblemCode.WINDOW_EMPTY,
                    "contacts",
                    0,
                    null,
                    null,
                    "no contact lies in the days that were asked about, up to " + decision.asAt(),
                    "Check the dates of the question, and that this is the right log"));
        }
        return decision.problems().isEmpty() ? LinksCommand.ANSWERED : LinksCommand.ANSWERED_WITH_PROBLEMS;
    }

    /** Writes a file whole, or leaves the older one. */
    static void write(Path output, String text) {
        try {
            Path target = Files.exists(output) ? output.toRealPath() : output.toAbsolutePath();
            Path beside = target.resolveSibling(".links-" + UUID.randomUUID() + ".part");
            try {
                Files.writeString(beside, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                keepPermissions(target, beside);
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw unwritable(output.toString(), "Check that its folder exists and may be written to");
        }
    }

    /** A file that its owner closed to others stays closed. */
    private static void keepPermissions(Path older, Path newer) throws IOException {
        if (Files.exists(older)
                && older.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(newer, Files.getPosixFilePermissions(older));
        }
    }

    private static UnusableInputException unwritable(String where, String remedy) {
        return new UnusableInputException(new Problem(
                ProblemCode.OUTPUT_UNWRITABLE, where, 0, null, null, "the answer cannot be written here", remedy));
    }

    private static void move(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
