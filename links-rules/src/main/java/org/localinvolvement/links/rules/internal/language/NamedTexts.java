package org.localinvolvement.links.rules.internal.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.rules.internal.language.DrlTree.ComparisonTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ConditionTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.LiteralTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.PathTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.PatternTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;

/** Finds the texts that rules compare fields with. */
public final class NamedTexts {

    private NamedTexts() {}

    /**
     * Every text that a condition names.
     *
     * @param tree a file of rules
     * @return in the order of the alphabet
     */
    public static Set<String> of(DrlTree tree) {
        Set<String> texts = new TreeSet<>();
        tree.rules().forEach(rule -> texts.addAll(of(rule)));
        return texts;
    }

    /**
     * Every text that a condition of a rule names.
     *
     * @param rule the rule
     * @return in the order of the alphabet
     */
    public static Set<String> of(RuleTree rule) {
        Set<String> texts = new TreeSet<>();
        for (PatternTree pattern : rule.patterns()) {
            pattern.conditions().forEach(condition -> literals(condition).forEach(text -> texts.add(text.text())));
        }
        return texts;
    }

    /**
     * Every constant that a condition of a rule names.
     *
     * @param rule the rule
     * @return each with its list, for example {@code MeasureKind.VOICES}, in the order of the alphabet
     */
    public static Set<String> constants(RuleTree rule) {
        Set<String> constants = new TreeSet<>();
        for (PatternTree pattern : rule.patterns()) {
            for (ConditionTree condition : pattern.conditions()) {
                if (condition instanceof ComparisonTree comparison) {
                    comparison.right().stream()
                            .filter(PathTree.class::isInstance)
                            .map(value -> RuleCheck.written((PathTree) value))
                            .forEach(constants::add);
                }
            }
        }
        return constants;
    }

    /**
     * The texts that a rule compares one field with.
     *
     * @param rule the rule
     * @param type the simple name of the type of the facts
     * @param field the field
     * @return in the order of the rule
     */
    public static List<LiteralTree> comparedWith(RuleTree rule, String type, String field) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.type().equals(type))
                .flatMap(pattern -> pattern.conditions().stream())
                .filter(condition -> condition instanceof ComparisonTree comparison
                        && comparison.left().first().equals(field))
                .flatMap(condition -> literals(condition).stream())
                .toList();
    }

    private static List<LiteralTree> literals(ConditionTree condition) {
        return condition instanceof ComparisonTree comparison
                ? comparison.right().stream()
                        .filter(LiteralTree.class::isInstance)
                        .map(LiteralTree.class::cast)
                        .filter(literal -> literal.kind() == LiteralTree.Kind.TEXT)
                        .toList()
                : List.of();
    }
}
