package org.localinvolvement.links.rules.internal.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.From1;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree.BindingTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.Presence;
import org.localinvolvement.links.rules.internal.language.DrlTree.RuleTree;
import org.localinvolvement.links.rules.internal.language.DrlWriter;

/**
 * A compiled rule as it can be followed, condition by condition.
 *
 * <p>Its texts are read once. A rule of a trusted pack may hold more than the form of a rule; of such a rule the conditions are
 * told, but not what they saw. Safe for several threads.
 */
public final class FollowedRule {

    private final List<AskedPattern> patterns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private boolean followed = true;

    private FollowedRule() {}

    /**
     * Reads a rule.
     *
     * @param rule as it was compiled
     * @return the rule, without its consequence
     */
    public static FollowedRule of(Rule rule) {
        FollowedRule followed = new FollowedRule();
        followed.readAll(rule.getView().getSubConditions());
        return followed;
    }

    private void readAll(List<Condition> conditions) {
        for (Condition condition : conditions) {
            switch (condition.getType()) {
                case AND -> readAll(condition.getSubConditions());
                case PATTERN -> read(condition, Presence.EACH);
                case EXISTS -> readInside(condition, Presence.EXISTS);
                case NOT -> readInside(condition, Presence.NOT);
                case CONSEQUENCE -> {}
                default -> followed = false;
            }
        }
    }

    private void readInside(Condition existential, Presence presence) {
        List<Condition> inside = existential.getSubConditions();
        if (inside.size() == 1 && inside.get(0).getType() == Condition.Type.PATTERN) {
            read(inside.get(0), presence);
        } else {
            followed = false;
        }
    }

    private void read(Condition condition, Presence presence) {
        Pattern<?> pattern = (Pattern<?>) condition;
        Variable<?> fact = pattern.getPatternVariable();
        int place = placeOf(fact);
        AskedPattern.Source source = null;
        if (fact instanceof Declaration<?> declared) {
            if (declared.getSource() instanceof From1<?> from) {
                source = source(from);
            }
            followed &= declared.getWindow() == null && (declared.getSource() == null) == (source == null);
        }
        List<AskedPattern.Bound> bound = new ArrayList<>();
        for (Binding binding : pattern.getBindings()) {
            List<Integer> from = new ArrayList<>();
            for (Variable<?> input : binding.getInputVariables()) {
                from.add(placeOf(input));
            }
            bound.add(new AskedPattern.Bound(placeOf(binding.getBoundVariable()), binding, from));
        }
        List<AskedCondition> conditions = new ArrayList<>();
        read(pattern.getConstraint(), place, fact.getType(), conditions);
        patterns.add(new AskedPattern(presence, fact.getType(), place, bound, conditions, source));
    }

    private int placeOf(Variable<?> variable) {
        return places.computeIfAbsent(variable.getName(), name -> places.size());
    }

    private AskedPattern.@Nullable Source source(From1<?> from) {
        Integer start = places.get(from.getVariable().getName());
        return start == null ? null : values -> applied(from, values[start]);
    }

    /** The engine has checked the type of what a collection is taken from; a bound collection is taken as it is. */
    @SuppressWarnings("unchecked")
    private static @Nullable Object applied(From1<?> from, @Nullable Object value) {
        Function1<Object, ?> provider = ((From1<Object>) from).getProvider();
        return value == null || provider == null ? value : provider.apply(value);
    }

    private void read(Constraint constraint, int fact, Class<?> type, List<AskedCondition> into) {
        switch (constraint.getType()) {
            case MULTIPLE, AND -> constraint.getChildren().forEach(child -> read(child, fact, type, into));
            case SINGLE, OR -> {
                Set<Integer> reads = new LinkedHashSet<>();
                AskedCondition.Test test = test(constraint, reads);
                String text = text(constraint);
                if (!(text.isEmpty() && reads.isEmpty())) {
                    into.add(AskedCondition.of(text, test, reads, fact, type, places));
                }
            }
        }
    }

    private static String text(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return Optional.ofNullable(single.predicateInformation().getStringConstraint())
                    .orElse("");
        }
        String between = constraint.getType() == Constraint.Type.OR ? " || " : " && ";
        return String.join(
                between,
                constraint.getChildren().stream().map(FollowedRule::text).toList());
    }

    private AskedCondition.Test test(Constraint constraint, Set<Integer> reads) {
        if (constraint instanceof SingleConstraint single) {
            Variable<?>[] variables = single.getVariables();
            int[] from = new int[variables.length];
            for (int i = 0; i < from.length; i++) {
                Integer place = places.get(variables[i].getName());
                followed &= place != null;
                from[i] = place == null ? 0 : place;
                reads.add(from[i]);
            }
            return values -> holds(single, from, values);
        }
        List<AskedCondition.Test> children = constraint.getChildren().stream()
                .map(child -> test(child, reads))
                .toList();
        return constraint.getType() == Constraint.Type.OR
                ? values -> children.stream().anyMatch(child -> child.holds(values))
                : values -> children.stream().allMatch(child -> child.holds(values));
    }

    /**
     * The engine does not come to a condition of a fact that failed an earlier one, and where that says that a value is there,
     * the later one fails with an exception if it is not.
     */
    private static boolean holds(SingleConstraint constraint, int[] from, @Nullable Object[] values) {
        @Nullable Object[] of = new Object[from.length];
        for (int i = 0; i < from.length; i++) {
            of[i] = values[from[i]];
        }
        try {
            return constraint.getPredicate().test(of);
        } catch (Exception e) {
            return false;
        }
    }

    /**
     * What the rule asks and binds, to be held against its text.
     *
     * @return a line of each pattern, as {@link #asked(RuleTree)} has it
     */
    public List<String> asked() {
        Map<Integer, String> names = new HashMap<>();
        places.forEach((name, place) -> names.put(place, name));
        return patterns.stream()
                .map(pattern -> asked(
                        pattern.about(),
                        Stream.concat(
                                pattern.conditions().stream().map(AskedCondition::text),
                                pattern.bound().stream().map(bound -> String.valueOf(names.get(bound.place()))))))
                .toList();
    }

    /**
     * What a rule asks and binds, by its text.
     *
     * @param rule a rule that keeps to the form
     * @return a line of each pattern: what is asked for, and in the order of the alphabet its conditions and the variables that it
     *     binds
     */
    public static List<String> asked(RuleTree rule) {
        return rule.patterns().stream()
                .map(pattern -> asked(
                        pattern.presence().word() + pattern.type(),
                        pattern.conditions().stream()
                                .map(condition -> condition instanceof BindingTree binding
                                        ? binding.variable()
                                        : DrlWriter.write(condition))))
                .toList();
    }

    private static String asked(String about, Stream<String> conditions) {
        return conditions
                .map(text ->
                        DrlReader.comparison(text).<String>map(DrlWriter::write).orElse(text))
                .sorted()
                .collect(Collectors.joining(", ", about + "( ", " )"));
    }

    List<AskedPattern> patterns() {
        return patterns;
    }

    @Nullable
    Object[] noValues() {
        return new Object[places.size()];
    }

    /**
     * What the conditions of the rule saw of the facts for which it fires.
     *
     * @param matched the facts that it fires for, in the order of its patterns, without those of {@code not} and {@code exists}
     * @param facts every fact of the question
     * @return in the order of the rule
     */
    public List<ConditionSeen> seen(List<?> matched, QuestionFacts facts) {
        List<Object> of = matched.stream()
                .filter(FollowedRule::isGiven)
                .<Object>map(fact -> fact)
                .toList();
        long each = patterns.stream()
                .filter(pattern -> pattern.presence() == Presence.EACH)
                .count();
        List<ConditionSeen> seen = new ArrayList<>();
        if (!followed || each != of.size()) {
            patterns.forEach(pattern -> pattern.conditions()
                    .forEach(condition -> seen.add(new ConditionSeen(pattern.about(), condition.text(), "", true))));
            return seen;
        }
        @Nullable Object[] values = noValues();
        int next = 0;
        for (AskedPattern pattern : patterns) {
            if (pattern.presence() == Presence.EACH) {
                pattern.take(of.get(next++), values);
                seen.addAll(pattern.seen(values));
            } else {
                seen.add(pattern.counted(facts, values));
            }
        }
        return seen;
    }

    /** The engine puts a fact of its own before a rule that begins with {@code not}. */
    private static boolean isGiven(@Nullable Object fact) {
        return fact != null && !fact.getClass().getName().startsWith("org.drools.");
    }

    /**
     * For what the rule fires and for what it does not.
     *
     * @param facts every fact of the question
     * @param theme the only theme to be told of; null for all
     * @param most how many attempts of each kind are kept
     * @return the attempts
     */
    public Attempts attempts(QuestionFacts facts, @Nullable String theme, int most) {
        if (!followed) {
            return Attempts.UNKNOWN;
        }
        return new AttemptSearch(this, facts, theme, most).result();
    }
}
