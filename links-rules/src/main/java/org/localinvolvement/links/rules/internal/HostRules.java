package org.localinvolvement.links.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.PackVetting.Vetted;
import org.localinvolvement.links.rules.internal.compile.Compilation;
import org.localinvolvement.links.rules.internal.compile.CompileProblem;
import org.localinvolvement.links.rules.internal.compile.CompiledRules;
import org.localinvolvement.links.rules.internal.compile.PublishedTypes;
import org.localinvolvement.links.rules.internal.compile.RefusedRules;
import org.localinvolvement.links.rules.internal.compile.RuleCompiler;
import org.localinvolvement.links.rules.internal.compile.RuleSource;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.DrlWriter;
import org.localinvolvement.links.rules.internal.language.NamedTexts;
import org.localinvolvement.links.rules.pack.CompiledModels;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;

/**
 * The rules of a host's pack for one question, checked, compiled and loaded.
 *
 * @param pack the pack
 * @param models what the engine takes
 * @param texts the texts that its rules compare fields with, the names of parameters among them
 * @param anyText whether its rules may compare with others too: those of a trusted pack that do not keep to the form
 */
public record HostRules(RulePack pack, List<Model> models, Set<String> texts, boolean anyText) {

    /** Copies. */
    public HostRules {
        models = List.copyOf(models);
        texts = Set.copyOf(texts);
    }

    /**
     * Checks, compiles and loads.
     *
     * @param pack the pack
     * @param form the question; files whose rules answer another are not looked at
     * @return rules that can be asked
     * @throws UnusableInputException with everything that is wrong
     */
    public static HostRules of(RulePack pack, QuestionForm form) {
        List<PackProblem> problems = new ArrayList<>();
        HostRules rules = load(pack, form, problems);
        List<PackProblem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new UnusableInputException(
                    errors.stream().map(PackProblem::toProblem).toList());
        }
        return rules;
    }

    /**
     * Checks, compiles and loads, and tells what is wrong.
     *
     * @param pack the pack
     * @param form the question
     * @param problems where that is told
     * @return the rules of the files with which nothing is wrong
     */
    public static HostRules load(RulePack pack, QuestionForm form, List<PackProblem> problems) {
        CompiledModels before = pack.compiled().orElse(null);
        if (before != null) {
            return PrebuiltRules.load(pack, form, before, problems);
        }
        List<Model> models = new ArrayList<>();
        Set<String> texts = new TreeSet<>();
        boolean anyText = false;
        RuleCompiler compiler =
                pack.isTrusted() ? RuleCompiler.trusting() : RuleCompiler.vetting(PublishedTypes.of(form.types()));
        for (PackFile file : pack.rules()) {
            Vetted vetted = PackVetting.vet(pack, file, List.of(form));
            boolean ours =
                    vetted.tree().globalType().text().equals(form.findings().getName());
            if (!ours) {
                continue;
            }
            problems.addAll(vetted.problems());
            if (vetted.refused() || vetted.tree().rules().isEmpty()) {
                continue;
            }
            DrlTree tree = vetted.tree();
            String text = pack.isTrusted() ? file.text() : DrlWriter.write(tree, tree.rules());
            String rulePackage = tree.rulePackage().text();
            Compilation compilation = compiler.compile(new RuleSource(rulePackage, file.name(), text));
            if (compilation instanceof CompiledRules compiled) {
                models.addAll(compiled.models());
                texts.addAll(NamedTexts.of(tree));
                anyText |= pack.isTrusted() && !PackVetting.keepsToTheForm(pack, file, form);
                for (Model model : compiled.models()) {
                    requireTexts(file, model.getRules(), problems);
                }
            } else if (compilation instanceof RefusedRules refused) {
                refused.problems().forEach(problem -> problems.add(told(file, tree, problem)));
            }
        }
        return new HostRules(pack, models, texts, anyText);
    }

    /** The rules of a trusted file were not read before they were loaded. */
    static void requireTexts(PackFile file, Collection<Rule> rules, List<PackProblem> problems) {
        for (Rule rule : rules) {
            Map<String, Object> annotations = rule.getMetaData();
            for (String required : List.of("id", "title", "cites", "because")) {
                Object value = annotations.get(required);
                if (value == null || value.toString().replace("\"", "").isBlank()) {
                    problems.add(new PackProblem(
                            ProblemCode.ANNOTATION_MISSING,
                            Severity.ERROR,
                            file.name(),
                            0,
                            0,
                            rule.getName(),
                            "",
                            "",
                            "the rule has no @" + required,
                            "Add it under the rule's name"));
                }
            }
        }
    }

    /** Tells a problem of the compiler where the rule stands. */
    static PackProblem told(PackFile file, DrlTree tree, CompileProblem problem) {
        ProblemCode code =
                switch (problem.stage()) {
                    case COMPILE -> ProblemCode.RULE_NOT_COMPILED;
                    case BYTES -> ProblemCode.RULE_BYTES_REFUSED;
                    case LOAD -> ProblemCode.RULE_NOT_LOADED;
                };
        RuleTree rule = tree.rules().stream()
                .filter(one -> one.name().equals(problem.rule()))
                .findFirst()
                .orElse(null);
        return new PackProblem(
                code,
                Severity.ERROR,
                file.name(),
                rule == null ? 0 : rule.place().line(),
                rule == null ? 0 : rule.place().column(),
                rule == null ? problem.rule() : rule.called(),
                rule == null
                        ? ""
                        : file.text()
                                .lines()
                                .skip(rule.place().line() - 1L)
                                .findFirst()
                                .orElse(""),
                rule == null ? "" : "\"" + rule.name() + "\"",
                problem.reason(),
                "Change the rule, or say in Java that the pack is trusted if you would run it as a program of your own");
    }
}
