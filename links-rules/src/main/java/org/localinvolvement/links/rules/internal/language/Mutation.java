package org.localinvolvement.links.rules.internal.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.rules.internal.language.DrlTree.BindingTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.CallTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ComparisonTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ConditionTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.LiteralTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.PathTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.PatternTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.Presence;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.StepTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ValueTree;
import org.localinvolvement.links.rules.pack.QuestionForm;

/**
 * A rule with one thing changed, to see whether a test notices.
 *
 * @param rule the id of the rule
 * @param line where the change was made
 * @param before what stood there; where the rule has several patterns, after the variable or the type of the one
 * @param after what stands there now; empty where it was left out
 * @param changed the changed rule
 */
public record Mutation(String rule, int line, String before, String after, RuleTree changed) {

    private static final int FEW_CONSTANTS = 3;
    private static final Map<String, List<String>> OTHER_OPERATORS = Map.ofEntries(
            Map.entry("==", List.of("!=")),
            Map.entry("!=", List.of("==")),
            Map.entry("<", List.of("<=", ">=")),
            Map.entry("<=", List.of("<", ">")),
            Map.entry(">", List.of(">=", "<=")),
            Map.entry(">=", List.of(">", "<")),
            Map.entry("contains", List.of("not contains")),
            Map.entry("not contains", List.of("contains")),
            Map.entry("memberOf", List.of("not memberOf")),
            Map.entry("not memberOf", List.of("memberOf")),
            Map.entry("in", List.of("not in")),
            Map.entry("not in", List.of("in")));

    /**
     * The change in words.
     *
     * @return for example {@code $voices: reached != Truth.NO became reached == Truth.NO}
     */
    public String inWords() {
        return after.isEmpty() ? before + " left out" : before + " became " + after;
    }

    /**
     * Every change of a rule.
     *
     * @param rule a rule of which nothing was complained
     * @param form its question
     * @return each condition left out and each comparison, constant, number, text, and each asking whether there is a fact,
     *     changed in turn
     */
    public static List<Mutation> of(RuleTree rule, QuestionForm form) {
        List<Mutation> mutations = new ArrayList<>();
        Map<String, Class<?>> lists = new TreeMap<>();
        form.constants().forEach(type -> lists.put(type.getSimpleName(), type));
        for (int i = 0; i < rule.patterns().size(); i++) {
            PatternTree pattern = rule.patterns().get(i);
            String written = DrlWriter.write(pattern);
            if (pattern.presence() != Presence.EACH) {
                Presence other = pattern.presence() == Presence.NOT ? Presence.EXISTS : Presence.NOT;
                PatternTree changed = present(pattern, other);
                mutations.add(mutation(rule, i, pattern, written, DrlWriter.write(changed), changed));
            }
            if (pattern.presence() != Presence.EACH || unused(pattern, rule)) {
                mutations.add(mutation(rule, i, pattern, written, "", null));
            }
            for (int j = 0; j < pattern.conditions().size(); j++) {
                if (pattern.conditions().get(j) instanceof ComparisonTree comparison) {
                    mutate(rule, i, j, comparison, lists, mutations);
                }
            }
        }
        return mutations.stream()
                .filter(one -> !one.changed.patterns().isEmpty())
                .toList();
    }

    private static PatternTree present(PatternTree pattern, Presence presence) {
        return new PatternTree(
                presence,
                pattern.variable(),
                pattern.type(),
                pattern.conditions(),
                pattern.source(),
                pattern.place(),
                pattern.variablePlace());
    }

    private static Mutation mutation(
            RuleTree rule, int at, PatternTree pattern, String before, String after, @Nullable PatternTree changed) {
        List<PatternTree> patterns = new ArrayList<>(rule.patterns());
        if (changed == null) {
            patterns.remove(at);
        } else {
            patterns.set(at, changed);
        }
        return new Mutation(
                rule.says("id"),
                pattern.place().line(),
                before,
                after,
                new RuleTree(rule.name(), rule.place(), rule.annotations(), patterns, rule.consequence()));
    }

    /** Whether nothing else in the rule, and no reason, needs what a pattern binds. */
    private static boolean unused(PatternTree pattern, RuleTree rule) {
        Set<String> bound = new TreeSet<>();
        bound.add(pattern.variable());
        pattern.conditions().forEach(condition -> {
            if (condition instanceof BindingTree binding) {
                bound.add(binding.variable());
            }
        });
        bound.remove("");
        Set<String> used = new TreeSet<>();
        for (PatternTree other : rule.patterns()) {
            if (!other.place().equals(pattern.place())) {
                other.conditions().forEach(condition -> usedBy(condition, used));
                if (other.source() != null) {
                    used.add(other.source().first());
                }
            }
        }
        CallTree call = rule.consequence();
        if (call != null) {
            call.arguments().forEach(argument -> usedBy(argument, used));
        }
        return bound.stream()
                .noneMatch(variable ->
                        used.contains(variable) || rule.says("because").contains("{" + variable.substring(1) + "}"));
    }

    private static void usedBy(ConditionTree condition, Set<String> used) {
        if (condition instanceof ComparisonTree comparison) {
            used.add(comparison.left().first());
            comparison.right().forEach(value -> usedBy(value, used));
        }
    }

    private static void usedBy(ValueTree value, Set<String> used) {
        if (value instanceof PathTree path) {
            used.add(path.first());
        }
    }

    private static void mutate(
            RuleTree rule, int i, int j, ComparisonTree comparison, Map<String, Class<?>> lists, List<Mutation> into) {
        add(rule, i, j, comparison, null, into);
        for (String operator : OTHER_OPERATORS.getOrDefault(comparison.operator(), List.of())) {
            add(rule, i, j, comparison, with(comparison, operator, comparison.right()), into);
        }
        for (int k = 0; k < comparison.right().size(); k++) {
            for (ValueTree other : others(comparison.right().get(k), lists)) {
                List<ValueTree> right = new ArrayList<>(comparison.right());
                right.set(k, other);
                add(rule, i, j, comparison, with(comparison, comparison.operator(), right), into);
            }
            if (comparison.right().size() > 1) {
                List<ValueTree> fewer = new ArrayList<>(comparison.right());
                fewer.remove(k);
                add(rule, i, j, comparison, with(comparison, comparison.operator(), fewer), into);
            }
        }
    }

    /** Where a rule has several patterns, the same condition may stand in each. */
    private static String whose(PatternTree pattern, RuleTree rule) {
        if (rule.patterns().size() == 1) {
            return "";
        }
        return (pattern.variable().isEmpty() ? pattern.type() : pattern.variable()) + ": ";
    }

    private static ComparisonTree with(ComparisonTree comparison, String operator, List<ValueTree> right) {
        return new ComparisonTree(comparison.left(), operator, right, comparison.operatorPlace(), comparison.place());
    }

    private static void add(
            RuleTree rule, int i, int j, ComparisonTree before, @Nullable ComparisonTree after, List<Mutation> into) {
        PatternTree pattern = rule.patterns().get(i);
        List<ConditionTree> conditions = new ArrayList<>(pattern.conditions());
        if (after == null) {
            conditions.remove(j);
        } else {
            conditions.set(j, after);
        }
        PatternTree changed = new PatternTree(
                pattern.presence(),
                pattern.variable(),
                pattern.type(),
                conditions,
                pattern.source(),
                pattern.place(),
                pattern.variablePlace());
        Mutation mutation = mutation(
                rule,
                i,
                pattern,
                whose(pattern, rule) + DrlWriter.write(before),
                after == null ? "" : DrlWriter.write(after),
                changed);
        into.add(new Mutation(
                mutation.rule(), before.place().line(), mutation.before(), mutation.after(), mutation.changed()));
    }

    private static List<ValueTree> others(ValueTree value, Map<String, Class<?>> lists) {
        if (value instanceof LiteralTree literal) {
            return switch (literal.kind()) {
                case TEXT -> List.of(literal(literal, literal.text() + "-other"));
                case FLAG -> List.of(literal(literal, literal.text().equals("true") ? "false" : "true"));
                case NULL -> List.of();
                case NUMBER -> {
                    int number = Integer.parseInt(literal.text());
                    List<ValueTree> around = new ArrayList<>(List.of(literal(literal, String.valueOf(number + 1))));
                    if (number > 0) {
                        around.add(literal(literal, String.valueOf(number - 1)));
                    }
                    yield around;
                }
            };
        }
        PathTree path = (PathTree) value;
        Class<?> list = lists.get(path.first());
        if (list == null || path.steps().size() != 2) {
            return List.of();
        }
        List<String> constants = Arrays.stream(list.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        int at = constants.indexOf(path.steps().get(1).name());
        List<String> others = constants.size() <= FEW_CONSTANTS
                ? constants.stream()
                        .filter(constant -> constants.indexOf(constant) != at)
                        .toList()
                : List.of(constants.get((at + 1) % constants.size()));
        return others.stream()
                .map(constant -> (ValueTree) new PathTree(
                        List.of(path.steps().get(0), new StepTree(constant, null, path.place())), path.place()))
                .toList();
    }

    private static LiteralTree literal(LiteralTree literal, String text) {
        return new LiteralTree(literal.kind(), text, literal.place());
    }
}
