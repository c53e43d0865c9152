package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.TriggersQuestion;
import org.localinvolvement.links.api.writeback.TasksCalledFor;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.TriggersReached;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Which trigger points are reached. */
@Command(
        name = "triggers",
        description = "Which trigger points are reached, since when, what they call for, and which nearly are.",
        mixinStandardHelpOptions = true)
final class TriggersCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Mixin
    private final ContactOptions contacts = new ContactOptions();

    @Mixin
    private final SurroundingsOption surroundings = new SurroundingsOption();

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final TaskOptions tasks = new TaskOptions();

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        answer.checkForm();
        tasks.check();
        try (Links links = contacts.links(rules)) {
            LocalDate asAt = contacts.asAt(console);
            List<Path> inputs = new ArrayList<>(contacts.files());
            inputs.addAll(surroundings.files());
            inputs.addAll(tasks.files());
            answer.check(inputs);
            Surroundings told = surroundings.read(asAt);
            Decision<TriggersReached> decision =
                    links.triggers(new TriggersQuestion(asAt, contacts.read(links, console), told));
            return tasks.areAsked()
                    ? answer.give(tasks.written(TasksCalledFor.by(tasks.link(), decision)), decision, console)
                    : answer.give(decision, console);
        }
    }
}
