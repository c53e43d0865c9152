package org.localinvolvement.links.rules.internal.language;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.rules.internal.language.DrlTree.BindingTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.CallTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ComparisonTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ConditionTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.LiteralTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.Name;
import org.localinvolvement.links.rules.internal.language.DrlTree.PathTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.PatternTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.StepTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ValueTree;

/** Writes what was understood, and nothing else, as the compiler reads it at every level of its language. */
public final class DrlWriter {

    private DrlWriter() {}

    /**
     * Writes a file.
     *
     * @param tree a tree of which nothing was complained
     * @param rules the rules to be written, of this tree or changed ones
     * @return the text of the file
     */
    public static String write(DrlTree tree, List<RuleTree> rules) {
        StringBuilder text =
                new StringBuilder("package ").append(tree.rulePackage().text()).append("\n\n");
        tree.imports().stream()
                .map(Name::text)
                .distinct()
                .sorted()
                .forEach(name -> text.append("import ").append(name).append('\n'));
        text.append("\nglobal ")
                .append(tree.globalType().text())
                .append(' ')
                .append(FormCheck.GLOBAL)
                .append('\n');
        rules.forEach(rule -> text.append('\n').append(write(rule)));
        return text.toString();
    }

    /**
     * Writes a rule.
     *
     * @param rule the rule
     * @return its text, from its name to its end
     */
    public static String write(RuleTree rule) {
        StringBuilder text = new StringBuilder("rule \"").append(rule.name()).append("\"\n");
        rule.annotations()
                .forEach(annotation -> text.append("  @")
                        .append(annotation.name())
                        .append("(\"")
                        .append(annotation.text())
                        .append("\")\n"));
        text.append("when\n");
        rule.patterns()
                .forEach(pattern -> text.append("  ").append(write(pattern)).append('\n'));
        text.append("then\n  ").append(write(rule.consequence())).append("\nend\n");
        return text.toString();
    }

    /**
     * Writes a pattern.
     *
     * @param pattern the pattern
     * @return one line
     */
    public static String write(PatternTree pattern) {
        PathTree source = pattern.source();
        return pattern.presence().word()
                + (pattern.variable().isEmpty() ? "" : pattern.variable() + " : ")
                + pattern.type()
                + pattern.conditions().stream().map(DrlWriter::write).collect(Collectors.joining(", ", "( ", " )"))
                + (source == null ? "" : " from " + path(source, true));
    }

    /**
     * Writes a condition.
     *
     * @param condition the condition
     * @return as it stands between two commas
     */
    public static String write(ConditionTree condition) {
        if (condition instanceof BindingTree binding) {
            return binding.variable() + " : " + path(binding.path(), false);
        }
        ComparisonTree comparison = (ComparisonTree) condition;
        String right = comparison.right().stream().map(DrlWriter::value).collect(Collectors.joining(", "));
        boolean list = comparison.operator().endsWith("in");
        return path(comparison.left(), false) + " " + comparison.operator() + " " + (list ? "(" + right + ")" : right);
    }

    private static String value(ValueTree value) {
        if (value instanceof LiteralTree literal) {
            return literal.kind() == LiteralTree.Kind.TEXT ? "\"" + literal.text() + "\"" : literal.text();
        }
        return path((PathTree) value, false);
    }

    private static String write(@Nullable CallTree call) {
        if (call == null) {
            throw new IllegalStateException("A rule without a consequence is written; check it first");
        }
        return FormCheck.GLOBAL + "." + call.method()
                + call.arguments().stream()
                        .map(argument -> argument instanceof PathTree path ? path(path, true) : value(argument))
                        .collect(Collectors.joining(", ", "(", ")"))
                + ";";
    }

    /** A field is written as a property in a condition, and as a call in Java. */
    private static String path(PathTree path, boolean java) {
        StringBuilder text = new StringBuilder();
        for (StepTree step : path.steps()) {
            boolean first = text.length() == 0;
            text.append(first ? "" : ".").append(step.name());
            List<String> arguments = step.arguments();
            if (arguments != null && !arguments.isEmpty()) {
                text.append(arguments.stream()
                        .map(argument -> "\"" + argument + "\"")
                        .collect(Collectors.joining(", ", "(", ")")));
            } else if (java && !first && !Character.isUpperCase(path.first().charAt(0))) {
                text.append("()");
            }
        }
        return text.toString();
    }
}
