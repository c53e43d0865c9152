package org.localinvolvement.links.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.compile.Compilation;
import org.localinvolvement.links.rules.internal.compile.CompiledRules;
import org.localinvolvement.links.rules.internal.compile.PublishedTypes;
import org.localinvolvement.links.rules.internal.compile.RefusedRules;
import org.localinvolvement.links.rules.internal.compile.RuleCompiler;
import org.localinvolvement.links.rules.internal.compile.RuleSource;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.Name;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.DrlWriter;
import org.localinvolvement.links.rules.internal.language.NamedTexts;
import org.localinvolvement.links.rules.pack.QuestionForm;

/**
 * Rules of several versions of a pack, each compiled once, of which any choice can be asked.
 *
 * <p>Each version is compiled into a package of its own, so that rules of one name do not meet.
 */
public final class MixedRules {

    private record Compiled(Model model, Rule rule) {}

    private record Together(QuestionForm form, DrlTree tree) {}

    private final IdentityHashMap<PackRule, Compiled> compiled = new IdentityHashMap<>();

    private MixedRules() {}

    /**
     * Compiles rules.
     *
     * @param versions by a word for the version, the rules that are asked of it; a rule that two versions have in common stands in one
     * @return the rules
     * @throws UnusableInputException with everything that keeps a rule from being compiled
     */
    public static MixedRules of(Map<String, List<PackRule>> versions) {
        MixedRules mixed = new MixedRules();
        new TreeMap<>(versions).forEach((version, rules) -> {
            Map<Together, List<PackRule>> files = new LinkedHashMap<>();
            rules.forEach(
                    rule -> files.computeIfAbsent(new Together(rule.form(), rule.tree()), file -> new ArrayList<>())
                            .add(rule));
            files.forEach((file, together) -> mixed.compile(version + ".rules", file, together));
        });
        return mixed;
    }

    private void compile(String rulePackage, Together file, List<PackRule> rules) {
        DrlTree tree = file.tree();
        List<RuleTree> trees = rules.stream().map(PackRule::rule).toList();
        DrlTree moved = new DrlTree(
                tree.file(),
                new Name(rulePackage, tree.rulePackage().place()),
                tree.imports(),
                tree.globalType(),
                tree.globalName(),
                trees);
        Compilation compilation = RuleCompiler.vetting(
                        PublishedTypes.of(file.form().types()))
                .compile(new RuleSource(rulePackage, tree.file(), DrlWriter.write(moved, trees)));
        if (compilation instanceof RefusedRules refused) {
            throw new UnusableInputException(refused.problems().stream()
                    .map(problem ->
                            HostRules.told(rules.get(0).file(), tree, problem).toProblem())
                    .toList());
        }
        for (Model model : ((CompiledRules) compilation).models()) {
            for (Rule rule : model.getRules()) {
                rules.stream()
                        .filter(one -> one.rule().name().equals(rule.getName()))
                        .forEach(one -> compiled.put(one, new Compiled(model, rule)));
            }
        }
    }

    /**
     * Puts rules over those that the library ships.
     *
     * @param form the question
     * @param rules the rules that are chosen, of any question; no id stands twice
     * @param setAside by the id of a rule that is not asked, the id of the rule that stands in its place, or an empty text
     * @return the rule base, to be closed once; its answers do not tell which packs they rest on
     */
    public RuleBase choosing(QuestionForm form, Collection<PackRule> rules, Map<String, String> setAside) {
        Map<String, String> standIns = new TreeMap<>(setAside);
        standIns.values().removeIf(String::isEmpty);
        Set<String> aside = new TreeSet<>(setAside.keySet());
        RuleAssembly assembly = new RuleAssembly(form.name(), aside, standIns);
        for (PackRule rule : rules) {
            Compiled one = compiled.get(rule);
            if (one != null && rule.form().equals(form)) {
                assembly.add(
                        rule.pack(),
                        List.of(new ChosenRules(one.model(), List.of(one.rule()))),
                        NamedTexts.of(rule.rule()),
                        aside);
            }
        }
        return assembly.build();
    }
}
