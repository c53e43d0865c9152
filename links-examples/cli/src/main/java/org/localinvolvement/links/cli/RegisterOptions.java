package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.report.RegisterReport;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.register.RegisterFile;
import org.localinvolvement.links.model.register.RegisterReading;
import picocli.CommandLine.Option;

/** The options that say which register is asked, and in which form it answers. */
final class RegisterOptions {

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description =
                    "Bodies of your own, a file in the library's form (body,fact,value,from,until), put over those that the"
                            + " library ships. Can be said several times; each is put over those before it.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            defaultValue = "text",
            description = "The form of the answer: text (default), csv or json.")
    private RegisterReport form = RegisterReport.TEXT;

    private boolean sound = true;

    RegisterReport form() {
        return form;
    }

    /** Reads the files, and tells what of them could not be used and what contradicts what. */
    Register read(Console console) {
        return read(files, problem -> tell(console, problem));
    }

    /** The library's register with the bodies of files put over it. */
    static Register read(List<Path> files, Consumer<Problem> tell) {
        Register register = Register.standard();
        for (Path file : files) {
            RegisterReading reading = RegisterFile.read(file);
            reading.problems().forEach(tell);
            register = register.combinedWith(reading.register());
        }
        register.conflicts()
                .forEach(conflict -> tell.accept(new Problem(
                        ProblemCode.REGISTERS_CONFLICT,
                        "register",
                        0,
                        null,
                        conflict.body().toString(),
                        conflict.reason(),
                        "Correct the file of yours that tells of it")));
        return register;
    }

    private void tell(Console console, Problem problem) {
        console.tell(problem);
        sound = false;
    }

    /** Tells what the answer lacks, gives it, and returns the exit code. */
    int give(Console console, String asked, @Nullable LocalDate asAt, List<String> missing, String text) {
        if (form == RegisterReport.CSV) {
            missing.forEach(sentence -> notHeld(console, asked, asAt, sentence));
        } else if (!missing.isEmpty()) {
            // These forms list all of it themselves.
            int more = missing.size() - 1;
            notHeld(
                    console,
                    asked,
                    asAt,
                    missing.get(0) + (more == 0 ? "" : "; and " + more + " more, see the answer"));
        }
        console.give(text);
        return sound && missing.isEmpty() ? LinksCommand.ANSWERED : LinksCommand.ANSWERED_WITH_PROBLEMS;
    }

    private static void notHeld(Console console, String asked, @Nullable LocalDate asAt, String sentence) {
        console.tell(new Problem(
                ProblemCode.NOT_HELD,
                "register",
                0,
                null,
                asked,
                sentence,
                (asAt == null ? "Put" : "Ask as at another date than " + asAt + ", or put")
                        + " what you know of it over the register with --register FILE"));
    }
}
