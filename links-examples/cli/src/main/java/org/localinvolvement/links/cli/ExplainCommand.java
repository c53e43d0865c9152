package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.json.RulesJson;
import org.localinvolvement.links.cli.RulesCommand.FormOption;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.authoring.AskedQuestion;
import org.localinvolvement.links.rules.authoring.AskedRules;
import org.localinvolvement.links.rules.authoring.GivenFacts;
import org.localinvolvement.links.rules.authoring.GivenVoices;
import org.localinvolvement.links.rules.pack.RuleOverride;
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

    @Mixin
    private final RulesOption packs = new RulesOption();

    @Option(names = "--theme", paramLabel = "THEME", description = "Only what concerns this theme.")
    private @Nullable String theme;

    @Mixin
    private final FormOption form = new FormOption();

    @Override
    public Integer call() {
        List<RulePack> read = packs.read();
        org.localinvolvement.links.rules.parameter.Parameters agreed =
                org.localinvolvement.links.rules.parameter.Parameters.standard();
        for (RulePack pack : read) {
            agreed = agreed.overriddenBy(pack.parameters());
        }
        GivenFacts given = GivenFacts.parse(TextFile.name(facts), TextFile.read(facts), agreed);
        try (AskedRules rules = AskedRules.of(read)) {
            requireKnown(given, rules, read);
            RuleExplanation explanation = explained(given, rules);
            Decision<?> decision = given.ask(rules);
            List<Finding> findings = decision.findings().stream()
                    .filter(finding -> finding.ruleId().equals(id))
                    .filter(finding -> theme == null || finding.subject().equals(theme))
                    .toList();
            boolean open = findings.stream().anyMatch(finding -> finding.holds() == Truth.UNKNOWN);
            List<String> missing = open ? decision.missing() : List.of();
            form.give(
                    RulesCommand.consoleOf(parent),
                    explanation.inWords() + inWords(findings, missing),
                    RulesJson.explanation(explanation, findings, missing));
            return LinksCommand.ANSWERED;
        }
    }

    /** That a rule fires does not say yes: what it found may depend on what is not known. */
    private static String inWords(List<Finding> findings, List<String> missing) {
        StringBuilder words = new StringBuilder();
        for (Finding finding : findings) {
            words.append("\nIt finds")
                    .append(finding.subject().isEmpty() ? "" : ", for " + finding.subject())
                    .append(": ")
                    .append(finding.holds() == Truth.UNKNOWN ? "cannot say: " : "yes: ")
                    .append(finding.reason())
                    .append('\n');
        }
        missing.forEach(what -> words.append("  to be known: ").append(what).append('\n'));
        return words.toString();
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
    private void requireKnown(GivenFacts given, AskedRules rules, List<RulePack> read) {
        Set<String> known = new TreeSet<>(rules.ids(given.question()));
        if (given.question().isAboutVoices()) {
            known.addAll(rules.ids(AskedQuestion.TRIGGERS));
            known.addAll(rules.ids(AskedQuestion.PROGRAMME));
        }
        if (!known.contains(id)) {
            requireNotSetAside(read);
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
                    elsewhere
                            ? "Give it facts of its own question"
                            : (read.isEmpty() ? "Name its pack with --rules if it is a rule of a pack. " : "")
                                    + Suggestion.among(id, known)));
        }
    }

    /** A rule that a pack sets aside is not asked, and cannot be explained beside the pack. */
    private void requireNotSetAside(List<RulePack> read) {
        for (RulePack pack : read) {
            for (RuleOverride override : pack.overrides()) {
                if (override.rule().equals(id)) {
                    boolean off = override.by().isEmpty();
                    throw new UnusableInputException(new Problem(
                            ProblemCode.RULE_UNKNOWN,
                            "links rules explain",
                            0,
                            "ID",
                            id,
                            "pack " + pack.name()
                                    + (off ? " switches it off" : " puts " + override.by() + " in its place") + " ("
                                    + override.reference() + ")",
                            (off ? "Leave" : "Explain " + override.by() + ", or leave")
                                    + " the pack out to explain the rule without it"));
                }
            }
        }
    }
}
