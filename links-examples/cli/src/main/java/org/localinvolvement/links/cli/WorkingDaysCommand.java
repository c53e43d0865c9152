package org.localinvolvement.links.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.json.DutyJson;
import org.localinvolvement.links.cli.RulesCommand.FormOption;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.time.DueDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Counts working days. */
@Command(
        name = "working-days",
        description = "The last of a number of working days of England, how it was counted, and with which calendar.",
        mixinStandardHelpOptions = true)
final class WorkingDaysCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The day from which is counted.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--days", required = true, paramLabel = "N", description = "How many working days, at least 1.")
    private int days;

    @Option(
            names = "--counting",
            required = true,
            paramLabel = "beginning-with|following|of",
            description =
                    "Whether the day itself is counted, by the wording of the provision: only beginning-with counts it.")
    private String counting = "";

    @Mixin
    private final CalendarOptions calendar = new CalendarOptions();

    @Mixin
    private final FormOption form = new FormOption();

    @Override
    public Integer call() {
        if (days < 1) {
            throw wrong("--days " + days + ": at least one working day is counted");
        }
        Counting read;
        try {
            read = Counting.parse(counting);
        } catch (IllegalArgumentException e) {
            throw wrong("--counting: " + e.getMessage());
        }
        DueDate due = calendar.england().count(from, days, read);
        form.give(LinksCommand.consoleOf(parent), due.due() + "\n" + due.inWords() + ".\n", DutyJson.workingDays(due));
        return LinksCommand.ANSWERED;
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("a command is run by the command line");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
