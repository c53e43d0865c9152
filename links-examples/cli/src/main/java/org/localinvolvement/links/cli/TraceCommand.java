package org.localinvolvement.links.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.report.TraceReport;
import org.localinvolvement.links.api.trace.TracedContacts;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.time.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Which records stand behind a figure. */
@Command(
        name = "trace",
        description = {
            "Which records of the log stand behind the figures of a theme, each with its date.",
            "Take theme and days from the sentence in which the figure stands. Who spoke is a number, not a name."
        },
        mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ContactOptions contacts = new ContactOptions();

    @Option(names = "--theme", required = true, paramLabel = "THEME", description = "The theme, as in the log.")
    private String theme = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "The first day of the figure (uuuu-MM-dd); its last day is that of --as-at.")
    private @Nullable LocalDate from;

    @Option(
            names = "--format",
            paramLabel = "text|csv",
            defaultValue = "text",
            description = "The form of the answer: text (default), or csv, a row a record.")
    private TraceReport form = TraceReport.TEXT;

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        LocalDate asAt = contacts.asAt(console);
        LocalDate first = from == null ? asAt : from;
        if (first.isAfter(asAt) && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "--from " + first + " lies after --as-at " + asAt + "; swap the two dates");
        }
        try (Links links = contacts.links()) {
            TracedContacts traced = links.trace(contacts.file(console), theme, new Window(first, asAt));
            contacts.tell(traced.log(), console);
            requireTheme(traced);
            console.give(form.of(traced));
            return traced.log().problems().isEmpty() ? LinksCommand.ANSWERED : LinksCommand.ANSWERED_WITH_PROBLEMS;
        }
    }

    private void requireTheme(TracedContacts traced) {
        if (!theme.isEmpty() && !traced.log().analysis().themes().contains(theme)) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.VALUE_INVALID,
                    "--theme",
                    0,
                    null,
                    theme,
                    "the log has no contact about this theme",
                    Suggestion.nearest(theme, traced.log().analysis().themes())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Write it as in the log; links analyse lists all themes")));
        }
    }
}
