package org.localinvolvement.links.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.imports.ImportMapping;
import org.localinvolvement.links.api.writeback.TaskMapping;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Mappings to start from. */
@Command(
        name = "mapping",
        description = {
            "A mapping to start from, for --mapping (what a CRM exported) or for --tasks (what a CRM calls the fields of a task).",
            "Without NAME: which there are. What is a site's own in it is marked for change."
        },
        mixinStandardHelpOptions = true)
final class MappingCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Which mapping.")
    private @Nullable String name;

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        console.give(text());
        return LinksCommand.ANSWERED;
    }

    private String text() {
        if (name == null) {
            return "For --mapping: " + String.join(", ", ImportMapping.shippedNames()) + "\nFor --tasks: "
                    + String.join(", ", TaskMapping.shippedNames()) + "\n";
        }
        if (ImportMapping.shippedNames().contains(name)) {
            return ImportMapping.shippedText(name);
        }
        if (TaskMapping.shippedNames().contains(name)) {
            return TaskMapping.shippedText(name);
        }
        List<String> known = new ArrayList<>(ImportMapping.shippedNames());
        known.addAll(TaskMapping.shippedNames());
        throw new UnusableInputException(new Problem(
                ProblemCode.USAGE_WRONG,
                "links mapping",
                0,
                null,
                name,
                "no mapping is called so",
                Suggestion.among(name, known)));
    }
}
