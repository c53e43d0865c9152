package org.localinvolvement.links.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.AnnotationTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.DrlWriter;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;

/**
 * A rule of a pack, as it was understood: how it is laid out and what is remarked beside it is not part of it.
 *
 * @param pack the name of the pack
 * @param form the question that it answers
 * @param file the file in which it stands
 * @param tree what was understood of the file
 * @param rule what was understood of the rule
 */
public record PackRule(String pack, QuestionForm form, PackFile file, DrlTree tree, RuleTree rule) {

    /**
     * The rules of a pack.
     *
     * @param pack the pack
     * @param forms every question
     * @return in the order of files and lines
     * @throws UnusableInputException if a rule does not keep to the form, as those of a trusted pack may not
     */
    public static List<PackRule> of(RulePack pack, List<QuestionForm> forms) {
        List<PackRule> rules = new ArrayList<>();
        for (PackFile file : pack.rules()) {
            Complaints complaints = new Complaints(file.name(), file.text());
            DrlTree tree = DrlReader.read(file.name(), file.text(), complaints);
            FormCheck.check(tree, forms, pack.rulePackage(), complaints)
                    .filter(form -> !complaints.grave())
                    .ifPresent(form ->
                            tree.rules().forEach(rule -> rules.add(new PackRule(pack.name(), form, file, tree, rule))));
            if (complaints.grave()) {
                throw new UnusableInputException(complaints.problems().stream()
                        .map(PackProblem::toProblem)
                        .toList());
            }
        }
        return rules;
    }

    /**
     * The id of the rule.
     *
     * @return what stands in {@code @id}
     */
    public String id() {
        return rule.says("id");
    }

    /**
     * What the rule says, asks and finds, line by line.
     *
     * @return its name and what it says of itself in a fixed order, then its patterns and its finding
     */
    public List<String> lines() {
        RuleTree sorted = new RuleTree(
                rule.name(),
                rule.place(),
                rule.annotations().stream()
                        .sorted(Comparator.comparing(AnnotationTree::name))
                        .toList(),
                rule.patterns(),
                rule.consequence());
        return DrlWriter.write(sorted)
                .lines()
                .map(String::strip)
                .filter(line -> !List.of("when", "then", "end").contains(line))
                .toList();
    }

    /**
     * Whether another rule is the same to whoever asks it.
     *
     * @param other a rule of another pack, or of another version of the pack
     * @return true if both answer one question, and only their layout differs
     */
    public boolean saysTheSameAs(PackRule other) {
        return form.equals(other.form) && lines().equals(other.lines());
    }
}
