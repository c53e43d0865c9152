package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.api.publication.PublishedProgramme;
import org.localinvolvement.links.api.publication.Suppression;
import org.localinvolvement.links.api.writeback.TasksCalledFor;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Judgements;
import org.localinvolvement.links.rules.priority.Submission;
import org.localinvolvement.links.rules.priority.Submissions;
import org.localinvolvement.links.rules.programme.Groundwork;
import org.localinvolvement.links.rules.programme.ProgrammeFile;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.trigger.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Which concerns become priorities. */
@Command(
        name = "programme",
        description = {
            "Which concerns become priorities for the work programme, and why each of the others does not.",
            "The answer is for the host's own use. With --format html it is the page that a LINk publishes, the statement of the"
                    + " decision and its reasons, and with --public --format markdown the same as Markdown: small numbers are"
                    + " suppressed before anything is written."
        },
        mixinStandardHelpOptions = true)
final class ProgrammeCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable LinksCommand parent;

    @Mixin
    private final ContactOptions contacts = new ContactOptions();

    @Mixin
    private final SurroundingsOption surroundings = new SurroundingsOption();

    @Mixin
    private final AnswerOptions answer = new AnswerOptions();

    @Mixin
    private final ProfileOption profile = new ProfileOption();

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            description =
                    "What people judged of themes by the criteria of the profile, and decisions against the points"
                            + " (YAML).")
    private @Nullable Path judgements;

    @Option(
            names = "--submissions",
            paramLabel = "FILE",
            description = "What people ranked (YAML), for a profile that balances groups, such as jla.")
    private @Nullable Path submissions;

    @Option(
            names = "--programme",
            paramLabel = "FILE",
            description =
                    "What was agreed for the programme (YAML): its limits, the items that are proposed, and the last"
                            + " programme with what came of it; its round, what was read, who took part, what others plan, and"
                            + " who decided. With limits or items, items are selected under the limits.")
    private @Nullable Path programme;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(
            names = "--public",
            description = "Write what may be published: with --format markdown, or html, which is always so.")
    private boolean published;

    @Option(
            names = "--suppress-below",
            paramLabel = "NUMBER",
            description =
                    "In what is published, numbers of people from 1 to one below this are withheld; at least 3. Default: 5.")
    private @Nullable Long suppressBelow;

    @Mixin
    private final TaskOptions tasks = new TaskOptions();

    @Override
    public Integer call() {
        Console console = LinksCommand.consoleOf(parent);
        Suppression suppression = suppression();
        tasks.check();
        try (Links links = contacts.links(rules)) {
            CriteriaProfile weighing = profile.read();
            LocalDate asAt = contacts.asAt(console);
            weighing.requireInForce(asAt);
            List<Path> inputs = new ArrayList<>(contacts.files());
            inputs.addAll(profile.files());
            Stream.of(judgements, submissions, programme)
                    .flatMap(Stream::ofNullable)
                    .forEach(inputs::add);
            inputs.addAll(surroundings.files());
            inputs.addAll(tasks.files());
            answer.check(inputs);
            Surroundings told = surroundings.read(asAt);
            List<Submission> sent = submissions == null
                    ? List.of()
                    : Submissions.parse(TextFile.name(submissions), TextFile.read(submissions), weighing);
            ProgrammeFile agreed = programme == null
                    ? new ProgrammeFile(null, Groundwork.notTold())
                    : ProgrammeFile.parse(TextFile.name(programme), TextFile.read(programme), KindsOfSource.standard());
            ContactLog log = contacts.read(links, console);
            Judgements judged = judgements == null
                    ? Judgements.none()
                    : Judgements.parse(
                            TextFile.name(judgements),
                            TextFile.read(judgements),
                            weighing,
                            log.analysis().themes());
            Decision<WorkProgramme> decision = links.programme(
                    new ProgrammeQuestion(asAt, log, weighing, judged, sent, told, agreed.plan(), agreed.groundwork()));
            if (tasks.areAsked()) {
                return answer.give(tasks.written(TasksCalledFor.by(tasks.link(), decision)), decision, console);
            }
            if (!isPublic()) {
                return answer.give(decision, console);
            }
            PublishedProgramme page = PublishedProgramme.of(decision, log.analysis(), suppression);
            return answer.give(answer.format() == AnswerForm.HTML ? page.html() : page.markdown(), decision, console);
        }
    }

    private boolean isPublic() {
        return published || answer.format() == AnswerForm.HTML;
    }

    /** Refuses, before anything is read, what has no published form. */
    private Suppression suppression() {
        AnswerForm form = answer.format();
        if (published && form != AnswerForm.HTML && form != AnswerForm.MARKDOWN) {
            throw answer.refused("--public has two forms: say --format html or --format markdown with it");
        }
        if (suppressBelow == null) {
            return Suppression.standard();
        }
        if (!isPublic()) {
            throw answer.refused(
                    "--suppress-below is for what is published: say --format html, or --public --format markdown");
        }
        try {
            return new Suppression(suppressBelow);
        } catch (IllegalArgumentException e) {
            throw answer.refused("--suppress-below " + suppressBelow + ": " + e.getMessage());
        }
    }
}
