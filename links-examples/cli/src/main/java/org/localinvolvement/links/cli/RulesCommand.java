package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.json.RulesJson;
import org.localinvolvement.links.api.json.RulesSarif.Checked;
import org.localinvolvement.links.cli.LinksCommand.Console;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.authoring.RuleCatalogue;
import org.localinvolvement.links.rules.authoring.RuleMutation;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.authoring.RulePackVerifier;
import org.localinvolvement.links.rules.authoring.RuleTestResult;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The tools of a rule's author. */
@Command(
        name = "rules",
        description = "Checks, tests, lists and explains rules: those of the library, and those of a host's packs.",
        subcommands = {
            RulesCommand.Check.class,
            RulesCommand.Test.class,
            RulesCommand.ListRules.class,
            ExplainCommand.class,
            CompareRulesCommand.class,
            SchemaCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class RulesCommand {

    @ParentCommand
    private @Nullable LinksCommand parent;

    static Console consoleOf(@Nullable RulesCommand parent) {
        return LinksCommand.consoleOf(Objects.requireNonNull(parent, "a command runs below links rules").parent);
    }

    /** The form in which a tool answers. */
    enum Form {
        TEXT,
        JSON
    }

    /** The option that says in which form a tool answers. */
    static final class FormOption {
        @Option(
                names = "--format",
                paramLabel = "text|json",
                defaultValue = "text",
                description = "The form of the answer: text (default) or json.")
        private Form form = Form.TEXT;

        void give(Console console, String text, String json) {
            console.data().print(form == Form.JSON ? json : text);
            console.data().flush();
        }
    }

    private static String inWords(List<PackProblem> problems) {
        StringBuilder words = new StringBuilder();
        problems.forEach(problem -> words.append(problem.inWords()).append("\n\n"));
        return words.toString();
    }

    private static String counted(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private static String summary(List<PackProblem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return counted(errors, "error", "errors") + ", " + counted(problems.size() - errors, "warning", "warnings");
    }

    static List<RulePack> read(List<Path> paths) {
        List<RulePack> packs = paths.stream().map(RulePack::read).toList();
        RulePackCheck.require(packs);
        return packs;
    }

    /** Checks packs. */
    @Command(
            name = "check",
            description = "Tells everything that is wrong with rule packs, without running anything of them.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:nothing is wrong", "1:there are problems, errors or warnings", "2:wrong usage"})
    static final class Check implements Callable<Integer> {

        @ParentCommand
        private @Nullable RulesCommand parent;

        @Parameters(paramLabel = "PATH", arity = "1..*", description = "A rule pack: a folder or a jar.")
        private List<Path> paths = new ArrayList<>();

        @Mixin
        private final ProblemFormOption form = new ProblemFormOption();

        @Override
        public Integer call() {
            Console console = consoleOf(parent);
            List<Checked> packs = paths.stream()
                    .map(path -> new Checked(path, RulePackCheck.check(path)))
                    .toList();
            List<PackProblem> problems =
                    packs.stream().flatMap(pack -> pack.problems().stream()).toList();
            form.give(console, inWords(problems) + summary(problems) + "\n", RulesJson.problems(problems), packs);
            return problems.isEmpty() ? LinksCommand.ANSWERED : LinksCommand.ANSWERED_WITH_PROBLEMS;
        }
    }

    /** Runs the tests of a pack. */
    @Command(
            name = "test",
            description =
                    "Checks a rule pack and runs the tests beside its rules; tells which rules no test fires or just"
                            + " misses.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:every test passed and covers every rule",
                "1:a test failed, a rule is not covered, or something is wrong with the pack",
                "2:wrong usage"
            })
    static final class Test implements Callable<Integer> {

        @ParentCommand
        private @Nullable RulesCommand parent;

        @Parameters(paramLabel = "PATH", description = "A rule pack: a folder or a jar.")
        private Path path = Path.of("");

        @Option(
                names = "--mutations",
                description =
                        "Also change each condition of each rule in turn, and tell the changes that no test notices;"
                                + " this takes longer.")
        private boolean mutations;

        @Mixin
        private final ProblemFormOption form = new ProblemFormOption();

        @Override
        public Integer call() {
            Console console = consoleOf(parent);
            RulePack.Reading reading = RulePack.inspect(path);
            List<PackProblem> problems = new ArrayList<>(RulePackCheck.check(reading));
            List<RuleTestResult> results = List.of();
            List<RuleMutation> tried = List.of();
            if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
                try (RulePackVerifier verifier = RulePackVerifier.of(reading.pack())) {
                    results = verifier.run();
                    results.forEach(result -> result.problem().ifPresent(problems::add));
                    problems.addAll(verifier.coverage().problems());
                    tried = mutations ? verifier.mutations() : List.of();
                    tried.stream()
                            .filter(one -> one.survived() || one.wronglyAccepted())
                            .forEach(one -> problems.add(one.problem()));
                } catch (UnusableInputException e) {
                    e.problems().forEach(problem -> problems.add(PackProblem.of(problem)));
                }
            }
            long failed = results.stream().filter(result -> !result.passed()).count();
            String words = counted(results.size(), "test", "tests") + ", " + failed + " failed"
                    + (mutations ? ", " + counted(tried.size(), "changed rule", "changed rules") + " tried" : "");
            form.give(
                    console,
                    inWords(problems) + failures(results) + words + "; " + summary(problems) + "\n",
                    RulesJson.tests(results, tried, problems),
                    List.of(new Checked(path, problems)));
            return problems.isEmpty() ? LinksCommand.ANSWERED : LinksCommand.ANSWERED_WITH_PROBLEMS;
        }
    }

    /** What tests that failed expected, and what the rules said instead. */
    private static String failures(List<RuleTestResult> results) {
        return results.stream()
                .filter(result -> !result.passed())
                .map(result -> result.failureInWords() + "\n")
                .collect(Collectors.joining());
    }

    /** Lists rules. */
    @Command(
            name = "list",
            description =
                    "Lists the rules of the library, and of rule packs put over them, with what they rest on and read.",
            mixinStandardHelpOptions = true)
    static final class ListRules implements Callable<Integer> {

        @ParentCommand
        private @Nullable RulesCommand parent;

        @Parameters(paramLabel = "PATH", arity = "0..*", description = "Rule packs: folders or jars.")
        private List<Path> paths = new ArrayList<>();

        @Option(names = "--own", description = "Only the rules of the packs, and those that they set aside.")
        private boolean own;

        @Mixin
        private final FormOption form = new FormOption();

        @Override
        public Integer call() {
            RuleCatalogue all = RuleCatalogue.of(read(paths));
            RuleCatalogue catalogue = own ? all.ofPacks() : all;
            form.give(consoleOf(parent), inWords(catalogue), RulesJson.catalogue(catalogue));
            return LinksCommand.ANSWERED;
        }

        private static String inWords(RuleCatalogue catalogue) {
            StringBuilder words = new StringBuilder();
            for (RuleCatalogue.Entry rule : catalogue.rules()) {
                words.append(rule.id()).append(' ').append(rule.title()).append('\n');
                line(words, "question", rule.question());
                line(words, "pack", rule.pack() + ", " + rule.file() + ":" + rule.line());
                line(words, "set aside", setAside(rule));
                line(words, "stands in the place of", String.join(", ", rule.inPlaceOf()));
                rule.citations().forEach(citation -> line(words, "cites", citation.provision()));
                line(words, "a reading of the law", rule.reading());
                line(words, "kind of test", rule.test());
                line(words, "because", rule.because());
                line(words, "calls for", String.join(", ", rule.actions()));
                line(words, "overrules", String.join(", ", rule.overrules()));
                line(words, "parameters", String.join(", ", rule.parameters()));
                words.append('\n');
            }
            return words.toString();
        }

        private static String setAside(RuleCatalogue.Entry rule) {
            if (rule.setAsideBy().isEmpty()) {
                return "";
            }
            return (rule.replacedBy().isEmpty() ? "switched off" : "replaced by " + rule.replacedBy()) + " (pack "
                    + rule.setAsideBy() + "; " + rule.reference() + ")";
        }

        private static void line(StringBuilder words, String what, String text) {
            if (!text.isEmpty()) {
                words.append("  ").append(what).append(": ").append(text).append('\n');
            }
        }
    }
}
