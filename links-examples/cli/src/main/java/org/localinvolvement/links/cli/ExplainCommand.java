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
import org.localinvolvement.links.rules.authoring.GivenFacts;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
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
        try (TriggerPoints triggerPoints = new TriggerPoints(read);
                Priorities priorities = new Priorities(triggerPoints, read)) {
            requireKnown(triggerPoints, priorities);
            requireTheme(given);
            RuleExplanation explanation = theme == null
                    ? priorities.explain(given.priorities(), id)
                    : priorities.explain(given.priorities(), id, theme);
            form.give(RulesCommand.consoleOf(parent), explanation.inWords(), RulesJson.explanation(explanation));
            return LinksCommand.ANSWERED;
        }
    }

    private void requireTheme(GivenFacts given) {
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

    private void requireKnown(TriggerPoints triggerPoints, Priorities priorities) {
        Set<String> known = new TreeSet<>(triggerPoints.ruleIds());
        known.addAll(priorities.ruleIds());
        if (!known.contains(id)) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.RULE_UNKNOWN,
                    "links rules explain",
                    0,
                    "ID",
                    id,
                    "there is no rule of this id",
                    Suggestion.among(id, known)));
        }
    }
}
