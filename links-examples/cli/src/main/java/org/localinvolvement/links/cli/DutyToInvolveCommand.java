package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.involving.InvolvementAnswered;
import org.localinvolvement.links.api.report.InvolvementReport;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.involving.InvolvementFile;
import org.localinvolvement.links.rules.parameter.Parameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Whether a body kept its duty to involve people, what its needs assessment lacks, and which documents the LINk lacks. */
@Command(
        name = "duty-to-involve",
        description = {
            "Whether a body kept its duty to involve people, exercise by exercise and over all: met, not met, no duty, or cannot say"
                    + " with what would have to be known. Beside it, where the file tells of them: whether a Joint Strategic Needs"
                    + " Assessment is what it should be, and which documents of bodies the LINk holds and lacks.",
            "FILE.yaml tells what is on record; its form stands in the documentation of InvolvementFile. A key that is left out is"
                    + " not told; none says that there is nothing."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered; that it is not met, or that it cannot be said, is an answer",
            "1:answered, but rows or bodies of a --register FILE were refused; told on standard error",
            "2:wrong usage, or a file that cannot be used",
            "3:a fault of the program"
        })
final class DutyToInvolveCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @picocli.CommandLine.Parameters(paramLabel = "FILE.yaml", description = "What is on record.")
    private Path file = Path.of("");

    @Mixin
    private final RecordOptions options = new RecordOptions();

    /** The options beside the file. */
    static final class RecordOptions {
        @Option(
                names = "--as-at",
                paramLabel = "DATE",
                required = true,
                description =
                        "The day for which it is asked, for example 2009-12-31; what came after it is not looked at.")
        private LocalDate asAt = LocalDate.EPOCH;

        @Option(
                names = "--format",
                paramLabel = "text|json|markdown",
                defaultValue = "text",
                description = "The form of the answer: text (default), json or markdown.")
        private InvolvementReport form = InvolvementReport.TEXT;

        @Option(
                names = "--register",
                paramLabel = "FILE",
                description =
                        "Bodies of your own, put over those that the library ships, as for links register. Can be said several"
                                + " times.")
        private List<Path> registers = new ArrayList<>();

        @Option(
                names = "--parameters",
                paramLabel = "FILE",
                description = "What the LINk agreed (YAML), put over the library's examples.")
        private @Nullable Path parameters;
    }

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        boolean[] sound = {true};
        Register register = RegisterOptions.read(options.registers, problem -> {
            console.tell(problem);
            sound[0] = false;
        });
        Links.Builder builder = Links.builder().register(register);
        if (options.parameters != null) {
            builder.parameters(Parameters.parse(TextFile.name(options.parameters), TextFile.read(options.parameters)));
        }
        InvolvementFile.Told told = InvolvementFile.parse(TextFile.name(file), TextFile.read(file));
        try (Links links = builder.build()) {
            console.give(options.form.of(InvolvementAnswered.of(links, options.asAt, told)));
        }
        return sound[0] ? LinksCommand.ANSWERED : LinksCommand.ANSWERED_WITH_PROBLEMS;
    }
}
