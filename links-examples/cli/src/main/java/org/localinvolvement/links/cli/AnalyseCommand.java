package org.localinvolvement.links.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.AnalysisQuestion;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.time.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Who speaks about what. */
@Command(
        name = "analyse",
        description = "Who speaks about what: contacts, voices, domination and trend of each theme.",
        mixinStandardHelpOptions = true)
final class AnalyseCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ContactOptions contacts = new ContactOptions();

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day looked at (uuuu-MM-dd). Without it: the day of the first contact.")
    private @Nullable LocalDate from;

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        answer.checkForm();
        try (Links links = contacts.links()) {
            LocalDate asAt = contacts.asAt(console);
            if (from != null && from.isAfter(asAt) && spec != null) {
                throw new ParameterException(
                        spec.commandLine(), "--from " + from + " lies after --as-at " + asAt + "; swap the two dates");
            }
            answer.check(contacts.files());
            ContactLog log = contacts.read(links, console);
            AnalysisQuestion question = AnalysisQuestion.of(asAt, log);
            return answer.give(links.analyse(from == null ? question : question.over(new Window(from, asAt))), console);
        }
    }
}
