package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.report.GovernanceReport;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.governance.GovernanceQuestion;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordsFile;
import org.localinvolvement.links.rules.record.RecordsRead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The register of relevant decisions, and whether the LINk keeps its own house in order. */
@Command(
        name = "decisions",
        description = {
            "The register of relevant decisions, what of it is still unpublished, and whether each thing that law and guidance ask"
                    + " of how a LINk or local Healthwatch works is met.",
            "That something cannot be said is an answer, with what would have to be known."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered; that something is not met, or cannot be said, is an answer",
            "1:answered, but entries of the records, or rows or bodies of a --register FILE, were refused; told on standard error",
            "2:wrong usage, or a file that cannot be used",
            "3:a fault of the program"
        })
final class DecisionsCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @picocli.CommandLine.Parameters(
            paramLabel = "RECORDS.yaml",
            description = "What is on record; the form stands in the documentation of RecordsFile.")
    private Path file = Path.of("");

    @Option(
            names = "--as-at",
            required = true,
            paramLabel = "DATE",
            description = "The day of the question (uuuu-MM-dd); nothing of a later day is looked at.")
    private LocalDate asAt = LocalDate.EPOCH;

    @Mixin
    private final DecisionsOptions options = new DecisionsOptions();

    /** The options beside the file and the day. */
    static final class DecisionsOptions {
        @Option(
                names = "--from",
                paramLabel = "DATE",
                description =
                        "The first day that is looked at; by default the 1 April on which the financial year began.")
        private @Nullable LocalDate first;

        @Option(
                names = "--unpublished",
                description = "Only decisions of which no statement is published; json always tells the whole answer.")
        private boolean unpublished;

        @Option(
                names = "--format",
                paramLabel = "text|json|csv|markdown",
                defaultValue = "text",
                description =
                        "The form of the answer: text (default), json or markdown; csv is the register of decisions alone.")
        private GovernanceReport form = GovernanceReport.TEXT;

        @Option(
                names = "--register",
                paramLabel = "FILE",
                description =
                        "Bodies of your own, a file in the library's form, put over those that the library ships. Can be said"
                                + " several times; each is put over those before it.")
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
        List<Problem> refused = new ArrayList<>();
        Register register = RegisterOptions.read(options.registers, refused::add);
        Links.Builder builder = Links.builder().register(register);
        if (options.parameters != null) {
            builder.parameters(Parameters.parse(TextFile.name(options.parameters), TextFile.read(options.parameters)));
        }
        RecordsRead read = RecordsFile.parse(TextFile.name(file), TextFile.read(file), register);
        refused.addAll(read.problems());
        refused.forEach(console::tell);
        GovernanceQuestion question = question(read.records());
        try (Links links = builder.build()) {
            console.give(options.form.of(links.governance(question), options.unpublished));
        }
        return refused.isEmpty() ? LinksCommand.ANSWERED : LinksCommand.ANSWERED_WITH_PROBLEMS;
    }

    private GovernanceQuestion question(LinkRecords records) {
        try {
            return options.first == null
                    ? GovernanceQuestion.of(asAt, records)
                    : new GovernanceQuestion(asAt, options.first, records);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.USAGE_WRONG,
                    "links decisions",
                    0,
                    options.first == null ? "--as-at" : "--from",
                    null,
                    String.valueOf(e.getMessage()),
                    "Correct the days"));
        }
    }
}
