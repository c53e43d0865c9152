package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.RouteJson;
import org.localinvolvement.links.api.report.RouteReport;
import org.localinvolvement.links.api.writeback.TasksCalledFor;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.routing.RouteQuestion;
import org.localinvolvement.links.rules.routing.Routes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Whom to approach about an issue. */
@Command(
        name = "route",
        description = {
            "Whom to approach about an issue, in which role, with which power, and what they then owe by when.",
            "FILE.json tells the day and the issue; its form stands in the documentation of RouteJson. Nobody who comes into"
                    + " question is left out: those who are not to be approached stand there with the reason."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered, and everything is held",
            "1:answered, and something is missing, or rows or bodies of a --register FILE were refused; told on standard error",
            "2:wrong usage, or a file that cannot be used",
            "3:a fault of the program"
        })
final class RouteCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Parameters(paramLabel = "FILE.json", description = "The question.")
    private Path file = Path.of("");

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description =
                    "Bodies of your own, put over those that the library ships, as for links register. Can be said"
                            + " several times.")
    private List<Path> registers = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The form of the answer: text (default) or json.")
    private RouteReport form = RouteReport.TEXT;

    @Mixin
    private final TaskOptions tasks = new TaskOptions();

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        tasks.check();
        List<Problem> refused = new ArrayList<>();
        Register register = RegisterOptions.read(registers, refused::add);
        refused.forEach(console::tell);
        String name = TextFile.name(file);
        RouteQuestion question = RouteJson.read(name, TextFile.read(file), register);
        try (Links links = Links.standard()) {
            Decision<Routes> decision = answer(links, name, question);
            console.give(
                    tasks.areAsked()
                            ? tasks.written(TasksCalledFor.byRoutes(
                                    tasks.link(), question.issue().id(), decision))
                            : form.of(decision));
            return refused.isEmpty() && decision.missing().isEmpty()
                    ? LinksCommand.ANSWERED
                    : LinksCommand.ANSWERED_WITH_PROBLEMS;
        }
    }

    private static Decision<Routes> answer(Links links, String name, RouteQuestion question) {
        try {
            return links.route(question);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.VALUE_INVALID,
                    name,
                    0,
                    null,
                    null,
                    String.valueOf(e.getMessage()),
                    "Correct the question"));
        }
    }
}
