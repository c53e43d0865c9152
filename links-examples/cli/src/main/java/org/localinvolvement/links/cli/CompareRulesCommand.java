package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.RuleComparisonJson;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.cli.RulesCommand.FormOption;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.rules.comparison.ComparedFacts;
import org.localinvolvement.links.rules.comparison.ComparedSide;
import org.localinvolvement.links.rules.comparison.RuleComparison;
import org.localinvolvement.links.rules.comparison.RulePackComparison;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Parameters;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Which decisions change between two versions of rules, and because of what. */
@Command(
        name = "compare",
        description = {
            "Which decisions change between two versions of a rule pack, or of one as at two dates, and because of which rule,"
                    + " agreed value or date.",
            "Say OLD NEW for two versions; one PATH with --against-shipped for what adopting a pack changes; and --as-at twice for"
                    + " one pack, or the library's rules alone, as at two dates.",
            "What only says other words or figures is counted by rule; --format json tells each."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is decided otherwise, though perhaps in other words or figures",
            "1:something is decided otherwise, or something could not be asked or read",
            "2:wrong usage, or rules that cannot be used"
        })
final class CompareRulesCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable RulesCommand parent;

    @Spec
    private @Nullable CommandSpec command;

    @CommandLine.Parameters(
            paramLabel = "PATH",
            arity = "0..2",
            description = "A rule pack, or two: folders or jars, the old before the new.")
    private List<Path> packs = new ArrayList<>();

    @Option(names = "--against-shipped", description = "Compare the library's rules alone with the pack put over them.")
    private boolean againstShipped;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description =
                    "The date for which is asked (uuuu-MM-dd). Said once beside --contacts and --cases, it is the date of"
                            + " the log, and each case keeps its own; said once beside one of them, the date of that."
                            + " Said twice, the dates that are compared, for the log and every case. Without it each case"
                            + " is asked for its own.")
    private List<LocalDate> dates = new ArrayList<>();

    @Option(
            names = "--cases",
            paramLabel = "PATH",
            description =
                    "Cases: a folder or a file, of *.test.yaml (what they expect is not looked at) or of facts as links"
                            + " rules explain takes them. Can be said several times.")
    private List<Path> cases = new ArrayList<>();

    @Option(
            names = "--contacts",
            paramLabel = "FILE",
            description = "A contact log (CSV), asked for its trigger points and its programme; needs --as-at.")
    private @Nullable Path contacts;

    @Option(names = "--columns", paramLabel = "FILE", description = "Which column of the log holds what (YAML).")
    private @Nullable Path columns;

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "The form of the log's dates, for example dd/MM/yyyy.")
    private @Nullable String dateFormat;

    @Option(
            names = "--exported",
            paramLabel = "DATE",
            description = "The day on which the log was exported (uuuu-MM-dd). Without it: today.")
    private @Nullable LocalDate exported;

    @Option(
            names = "--parameters",
            paramLabel = "FILE",
            description = "What the LINk agreed about trigger points (YAML), put over the values of both sides.")
    private @Nullable Path parameters;

    @Mixin
    private final ProfileOption profile = new ProfileOption();

    @Mixin
    private final SurroundingsOption surroundings = new SurroundingsOption();

    @Mixin
    private final FormOption form = new FormOption();

    @Override
    public Integer call() {
        checkUsage();
        Console console = RulesCommand.consoleOf(parent);
        List<RulePack> read = packs.stream().map(RulePack::read).toList();
        Parameters own = own(read);
        RulePackComparison comparison = RulePackComparison.between(
                side(againstShipped ? List.of() : read.subList(0, Math.min(1, read.size())), 0, own),
                side(read, dates.size() - 1, own));
        List<ComparedFacts> facts = new ArrayList<>(cases.isEmpty() ? List.of() : CaseFiles.in(cases));
        boolean refused = contacts != null && addLog(contacts, facts, console);
        RuleComparison compared = comparison.over(facts);
        form.give(console, compared.inWords(), RuleComparisonJson.of(compared));
        return compared.decidesTheSame() && !refused ? LinksCommand.ANSWERED : LinksCommand.ANSWERED_WITH_PROBLEMS;
    }

    private void checkUsage() {
        if (packs.size() > 2) {
            throw refused("two packs are compared, and these are " + packs.size());
        }
        if (againstShipped && packs.size() == 2) {
            throw refused(
                    "--against-shipped compares one pack with the library's rules alone; leave the other pack out");
        }
        if (againstShipped && packs.isEmpty()) {
            throw refused("--against-shipped needs the pack that is compared with the library's rules");
        }
        if (packs.size() < 2 && !againstShipped && dates.size() < 2) {
            throw refused("two things are compared: say OLD NEW, or --against-shipped, or --as-at twice");
        }
        if (dates.size() > 2) {
            throw refused("--as-at is said at most twice");
        }
        if (cases.isEmpty() && contacts == null) {
            throw refused("say over what is compared: --cases PATH, or --contacts FILE");
        }
        if (contacts != null && dates.isEmpty()) {
            throw refused("contacts have no date of their own: say --as-at DATE");
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(
                Objects.requireNonNull(command, "options belong to a command").commandLine(), why);
    }

    /** One side: the last of some packs, or the library's rules alone where there is none, and one of the dates. */
    private ComparedSide side(List<RulePack> read, int date, Parameters own) {
        ComparedSide side = read.isEmpty() ? ComparedSide.shipped() : ComparedSide.of(read.get(read.size() - 1));
        return (dates.isEmpty() || isDateOfTheLogAlone() ? side : side.asAt(dates.get(date))).agreeing(own);
    }

    /** Whether the date is said for the log, so that the cases beside it keep their own. */
    private boolean isDateOfTheLogAlone() {
        return contacts != null && !cases.isEmpty() && dates.size() == 1;
    }

    /** What the LINk agreed besides, about what the library or either pack defines. */
    private Parameters own(List<RulePack> read) {
        Parameters known = Parameters.standard();
        if (parameters == null) {
            return Parameters.none();
        }
        for (RulePack pack : read) {
            known = known.knowing(pack.parameters());
        }
        return known.reading(TextFile.name(parameters), TextFile.read(parameters));
    }

    /** Adds what the log asks, and tells what is wrong with the log; true if something is. */
    private boolean addLog(Path log, List<ComparedFacts> facts, Console console) {
        try (Links links = Links.standard()) {
            ContactLog read = links.readContacts(
                    ContactOptions.file(log, columns, dateFormat, exported == null ? console.today() : exported));
            read.problems().forEach(console::tell);
            ComparedFacts asked = ComparedFacts.ofContacts(
                    TextFile.name(log), read.analysis(), KindsOfSource.standard(), profile.read(), surroundings::read);
            facts.add(isDateOfTheLogAlone() ? asked.dated(dates.get(0)) : asked);
            return !read.problems().isEmpty();
        }
    }
}
