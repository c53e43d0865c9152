package org.localinvolvement.links.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.compile.Compilation;
import org.localinvolvement.links.rules.internal.compile.CompiledRules;
import org.localinvolvement.links.rules.internal.compile.PublishedTypes;
import org.localinvolvement.links.rules.internal.compile.RuleCompiler;
import org.localinvolvement.links.rules.internal.compile.RuleSource;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.Name;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.DrlWriter;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.internal.language.Mutation;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.QuestionForm;

/** The changed rules of a file, compiled together, so that each can stand in the place of the rule as it is. */
public final class MutatedRules {

    private static final String PACKAGE = "mutated.rules";

    /** Beyond so many rules with one condition the engine writes other code, which no rule of a host has. */
    private static final int TOGETHER = 10;

    /** A changed rule and what the engine takes it from. */
    private record Compiled(Model model, Rule rule) {}

    private final List<Mutation> mutations;
    private final Map<String, Compiled> compiled;

    private MutatedRules(List<Mutation> mutations, Map<String, Compiled> compiled) {
        this.mutations = mutations;
        this.compiled = compiled;
    }

    /**
     * Changes every rule of a file in every way.
     *
     * @param file a file of rules that keep to the form
     * @param form the question that they answer
     * @return the changed rules; those that do not compile are left out, because no author could run them
     * @throws UnusableInputException if the file does not keep to the form
     */
    public static MutatedRules of(PackFile file, QuestionForm form) {
        Complaints complaints = new Complaints(file.name(), file.text());
        DrlTree tree = DrlReader.read(file.name(), file.text(), complaints);
        FormCheck.check(tree, List.of(form), "", complaints);
        if (complaints.grave()) {
            throw new UnusableInputException(
                    complaints.problems().stream().map(PackProblem::toProblem).toList());
        }
        List<Mutation> mutations = new ArrayList<>();
        tree.rules().forEach(rule -> mutations.addAll(Mutation.of(rule, form)));
        Map<String, Compiled> compiled = new TreeMap<>();
        for (int first = 0; first < mutations.size(); first += TOGETHER) {
            int end = Math.min(first + TOGETHER, mutations.size());
            compile(tree, form, mutations.subList(first, end), first, compiled);
        }
        return new MutatedRules(List.copyOf(mutations), compiled);
    }

    /** Compiles some at once; where that fails, each half by itself. */
    private static void compile(
            DrlTree tree, QuestionForm form, List<Mutation> mutations, int first, Map<String, Compiled> into) {
        if (mutations.isEmpty()) {
            return;
        }
        List<RuleTree> named = new ArrayList<>();
        for (int i = 0; i < mutations.size(); i++) {
            RuleTree changed = mutations.get(i).changed();
            named.add(new RuleTree(
                    name(first + i),
                    changed.place(),
                    changed.annotations(),
                    changed.patterns(),
                    changed.consequence()));
        }
        DrlTree moved = new DrlTree(
                tree.file(),
                new Name(PACKAGE, tree.rulePackage().place()),
                tree.imports(),
                tree.globalType(),
                tree.globalName(),
                named);
        Compilation compilation = RuleCompiler.vetting(PublishedTypes.of(form.types()))
                .compile(new RuleSource(PACKAGE, tree.file(), DrlWriter.write(moved, named)));
        if (compilation instanceof CompiledRules rules) {
            rules.models()
                    .forEach(model ->
                            model.getRules().forEach(rule -> into.put(rule.getName(), new Compiled(model, rule))));
        } else if (mutations.size() > 1) {
            int half = mutations.size() / 2;
            compile(tree, form, mutations.subList(0, half), first, into);
            compile(tree, form, mutations.subList(half, mutations.size()), first + half, into);
        }
    }

    private static String name(int number) {
        return "mutation " + number;
    }

    /**
     * The changes that no author could run.
     *
     * @return those that do not compile, in the order of the file
     */
    public List<Mutation> uncompiled() {
        return IntStream.range(0, mutations.size())
                .filter(number -> !compiled.containsKey(name(number)))
                .mapToObj(mutations::get)
                .toList();
    }

    /** Says something of a changed rule. */
    @FunctionalInterface
    public interface Trial {

        /**
         * Tries rules in which one is changed.
         *
         * @param mutation the change
         * @param rules the rules with the changed one among them; closed afterwards
         */
        void on(Mutation mutation, RuleBase rules);
    }

    /**
     * Puts each changed rule in the place of the rule as it is, one after the other.
     *
     * @param rules the rules as they are
     * @param trial what is done with the changed ones
     */
    public void each(RuleBase rules, Trial trial) {
        for (int i = 0; i < mutations.size(); i++) {
            Compiled changed = compiled.get(name(i));
            Mutation mutation = mutations.get(i);
            if (changed != null) {
                try (RuleBase mutated = rules.replacing(mutation.rule(), changed.model(), changed.rule())) {
                    trial.on(mutation, mutated);
                }
            }
        }
    }
}
