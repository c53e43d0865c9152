package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.json.RulesJson;
import org.localinvolvement.links.cli.RulesCommand.FormOption;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.authoring.AskedQuestion;
import org.localinvolvement.links.rules.authoring.AskedRules;
import org.localinvolvement.links.rules.authoring.GivenFacts;
import org.localinvolvement.links.rules.authoring.GivenVoices;
import org.localinvolvement.links.rules.pack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells why a rule fires for given facts, and why it does not. */
@Command(
        name = "explain",
        description =
                "Tells of one rule, for given facts, what each condition saw and whether it held, the nearest miss first.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable RulesCommand parent;

    @Parameters(paramLabel = "ID", description = "The id of a rule, for example T01.")
    private String id = "";

    @Option(
            names = "--facts",
            required = true,
            paramLabel = "FILE",
            description = "What is given (YAML): as a test of rules gives it, without what it expects.")
    private Path facts = Path.of("");

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description = "A rule pack put over the library's rules: a folder or a jar. Can be said several times.")
    private List<Path> packs = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "THEME", description = "Only what concerns this theme.")
    private @Nullable String theme;

    @Mixin
    private final FormOption form = new FormOption();

    @Override
    public Integer call() {
        List<RulePack> read = RulesCommand.read(packs);
        org.localinvolvement.links.rules.parameter.Parameters agreed =
                org.localinvolvement.links.rules.parameter.Parameters.standard();
        for (RulePack pack : read) {
            agreed = agreed.overriddenBy(pack.parameters());
        }
        GivenFacts given = GivenFacts.parse(TextFile.name(facts), TextFile.read(facts), agreed);
        try (AskedRules rules = AskedRules.of(read)) {
            requireKnown(given, rules);
            RuleExplanation explanation = explained(given, rules);
            form.give(RulesCommand.consoleOf(parent), explanation.inWords(), RulesJson.explanation(explanation));
            return LinksCommand.ANSWERED;
        }
    }

    private RuleExplanation explained(GivenFacts given, AskedRules rules) {
        if (theme == null) {
            try {
                return given.explain(rules, id);
            } catch (IllegalArgumentException e) {
                // A rule of another law than that of the day, or a visit that cannot be.
                throw new UnusableInputException(new Problem(
                        ProblemCode.RULE_UNKNOWN,
                        TextFile.name(facts),
                        0,
                        "ID",
                        id,
                        "this cannot be explained for these facts: " + e.getMessage(),
                        "Name a rule of the law of the day, or correct the facts"));
            }
        }
        if (!(given instanceof GivenVoices voices)) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.USAGE_WRONG,
                    "links rules explain",
                    0,
                    "--theme",
                    theme,
                    "these facts are about no theme",
                    "Leave --theme out"));
        }
        requireTheme(voices);
        return voices.explain(rules, id, theme);
    }

    private void requireTheme(GivenVoices given) {
        Set<String> themes = given.triggers().contacts().themes();
        if (theme != null && !themes.contains(theme)) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.VALUE_INVALID,
                    TextFile.name(facts),
                    0,
                    "theme",
                    theme,
                    "nothing is said about this theme",
                    Suggestion.among(theme, themes)));
        }
    }

    /** A rule about trigger points can be asked of what is given for the programme, and the other way round. */
    private void requireKnown(GivenFacts given, AskedRules rules) {
        Set<String> known = new TreeSet<>(rules.ids(given.question()));
        if (given.question().isAboutVoices()) {
            known.addAll(rules.ids(AskedQuestion.TRIGGERS));
            known.addAll(rules.ids(AskedQuestion.PROGRAMME));
        }
        if (!known.contains(id)) {
            boolean elsewhere = rules.ids().contains(id);
            throw new UnusableInputException(new Problem(
                    ProblemCode.RULE_UNKNOWN,
                    "links rules explain",
                    0,
                    "ID",
                    id,
                    elsewhere
                            ? "this rule answers another question than "
                                    + given.question().word()
                            : "there is no rule of this id",
                    elsewhere ? "Give it facts of its own question" : Suggestion.among(id, known)));
        }
    }
}
