package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.report.SharedReport;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.service.Services;
import org.localinvolvement.links.rules.sharing.SharedFile;
import org.localinvolvement.links.rules.sharing.SharedQuestion;
import org.localinvolvement.links.rules.sharing.SharedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Who shares a service that several areas use. */
@Command(
        name = "shared-services",
        description = {
            "Who shares a service that several areas use: the commissioners, the networks of the people it is for, and the committees"
                    + " that scrutinise a change of it.",
            "FILE.yaml tells the service and what is known of it; its form stands in the documentation of SharedFile."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered; that something cannot be said is an answer",
            "1:answered, but rows or bodies of a --register FILE were refused; told on standard error",
            "2:wrong usage, or a file that cannot be used",
            "3:a fault of the program"
        })
final class SharedServicesCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @picocli.CommandLine.Parameters(paramLabel = "FILE.yaml", description = "The service and what is known of it.")
    private Path file = Path.of("");

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            required = true,
            description = "The day for which it is asked, for example 2009-12-31.")
    private LocalDate asAt = LocalDate.EPOCH;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            defaultValue = "text",
            description = "The form of the answer: text (default), json or markdown.")
    private SharedReport form = SharedReport.TEXT;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description =
                    "Bodies of your own, put over those that the library ships, as for links register. Can be said several"
                            + " times.")
    private List<Path> registers = new ArrayList<>();

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        boolean[] sound = {true};
        Register register = RegisterOptions.read(registers, problem -> {
            console.tell(problem);
            sound[0] = false;
        });
        SharedRecord told = SharedFile.parse(TextFile.name(file), TextFile.read(file));
        try (Links links = Links.standard()) {
            console.give(form.of(links.sharedServices(new SharedQuestion(asAt, register, Services.standard(), told))));
        }
        return sound[0] ? LinksCommand.ANSWERED : LinksCommand.ANSWERED_WITH_PROBLEMS;
    }
}
