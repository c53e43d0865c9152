package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.RouteJson;
import org.localinvolvement.links.api.report.EngagementReport;
import org.localinvolvement.links.api.writeback.TasksCalledFor;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.engagement.EngagementPlan;
import org.localinvolvement.links.rules.engagement.PlanQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** From an issue to an engagement plan. */
@Command(
        name = "plan",
        description = {
            "What to do about an issue, with whom, in which phase of commissioning, with which power and by when; what closes first"
                    + " stands first.",
            "QUESTION.json is what links route reads; the windows of commissioners, and on which phases themes bear, are those of"
                    + " --calendars FILE (YAML), whose form stands in the documentation of CommissioningFile."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered, and everything is told and held",
            "1:answered, and something is missing, or rows or bodies of a --register FILE were refused; told on standard error",
            "2:wrong usage, or a file that cannot be used",
            "3:a fault of the program"
        })
final class PlanCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Parameters(paramLabel = "QUESTION.json", description = "The day and the issue, as for links route.")
    private Path file = Path.of("");

    @Option(
            names = "--calendars",
            paramLabel = "FILE",
            description =
                    "The commissioning calendars, and on which phases themes bear (YAML). Without it nothing is told of either.")
    private @Nullable Path calendars;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description =
                    "Bodies of your own, put over those that the library ships, as for links register. Can be said"
                            + " several times.")
    private List<Path> registers = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|icalendar",
            defaultValue = "text",
            description =
                    "The form of the answer: text (default), json, markdown, or icalendar, the last days as events.")
    private EngagementReport form = EngagementReport.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "Write the answer to a file instead of standard output; an older file stays until the new one is"
                            + " whole.")
    private @Nullable Path output;

    @Mixin
    private final TaskOptions tasks = new TaskOptions();

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        tasks.check();
        if (output != null) {
            AnswerOptions.check(output, inputs());
        }
        List<Problem> refused = new ArrayList<>();
        Register register = RegisterOptions.read(registers, refused::add);
        refused.forEach(console::tell);
        String name = TextFile.name(file);
        PlanQuestion question =
                new PlanQuestion(RouteJson.read(name, TextFile.read(file), register), CycleCommand.held(calendars));
        try (Links links = Links.standard()) {
            Decision<EngagementPlan> decision = answer(links, name, question);
            String text =
                    tasks.areAsked() ? tasks.written(TasksCalledFor.by(tasks.link(), decision)) : form.of(decision);
            if (output != null) {
                AnswerOptions.write(output, text);
            } else {
                console.give(text);
            }
            return refused.isEmpty() && decision.missing().isEmpty()
                    ? LinksCommand.ANSWERED
                    : LinksCommand.ANSWERED_WITH_PROBLEMS;
        }
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(registers);
        inputs.add(file);
        inputs.addAll(tasks.files());
        if (calendars != null) {
            inputs.add(calendars);
        }
        return inputs;
    }

    private static Decision<EngagementPlan> answer(Links links, String name, PlanQuestion question) {
        try {
            return links.engagementPlan(question);
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
