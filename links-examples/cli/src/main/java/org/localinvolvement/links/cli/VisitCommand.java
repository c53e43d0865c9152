package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.VisitJson;
import org.localinvolvement.links.api.report.VisitReport;
import org.localinvolvement.links.api.visit.VisitAnswered;
import org.localinvolvement.links.api.visit.VisitAsked;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Whether a provider has to let representatives in, who is authorised, and what to look at before. */
@Command(
        name = "visit",
        description = {
            "Whether a provider has to let representatives enter and view, for each part and each of them, with every ground; who"
                    + " is an authorised representative, step by step; and, apart from the legal answer, what to look at before.",
            "That something cannot be said is an answer, with what would have to be known."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered; that there is no duty, or that it cannot be said, is an answer",
            "1:answered, but rows or bodies of a --register FILE were refused; told on standard error",
            "2:wrong usage, or a file that cannot be used",
            "3:a fault of the program"
        })
final class VisitCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @picocli.CommandLine.Parameters(
            paramLabel = "FILE.json",
            description = "What is asked: the day, the provider, the premises, the representatives, and the plan.")
    private Path file = Path.of("");

    @Mixin
    private final VisitOptions options = new VisitOptions();

    /** The options beside the file. */
    static final class VisitOptions {
        @Option(
                names = "--format",
                paramLabel = "text|json|markdown",
                defaultValue = "text",
                description = "The form of the answer: text (default), json or markdown.")
        private VisitReport form = VisitReport.TEXT;

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

        @Mixin
        private final RulesOption rules = new RulesOption();
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
        options.rules.put(builder, options.parameters);
        VisitAsked asked = VisitJson.read(TextFile.name(file), TextFile.read(file), register);
        try (Links links = builder.build()) {
            console.give(options.form.of(VisitAnswered.of(links, asked)));
        }
        return sound[0] ? LinksCommand.ANSWERED : LinksCommand.ANSWERED_WITH_PROBLEMS;
    }
}
