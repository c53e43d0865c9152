package org.localinvolvement.links.rules.internal.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.Measured;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.internal.explain.ValuePath.Read;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree.ComparisonTree;

/** One condition of a compiled rule: whether it holds is asked of the engine's own test, what it saw is read by its text. */
final class AskedCondition {

    private static final Set<String> ORDERED = Set.of("<", "<=", ">", ">=");

    /** The engine's test, over the values of a rule's variables. */
    interface Test {
        boolean holds(@Nullable Object[] values);
    }

    private final String text;
    private final Test test;
    private final int fact;
    private final boolean onFactAlone;
    private final boolean naming;
    private final String operator;
    private final @Nullable ValuePath left;
    private final List<ValuePath> right;

    private AskedCondition(
            String text,
            Test test,
            int fact,
            boolean onFactAlone,
            boolean naming,
            String operator,
            @Nullable ValuePath left,
            List<ValuePath> right) {
        this.text = text;
        this.test = test;
        this.fact = fact;
        this.onFactAlone = onFactAlone;
        this.naming = naming;
        this.operator = operator;
        this.left = left;
        this.right = right;
    }

    static AskedCondition of(
            String text, Test test, Set<Integer> reads, int fact, Class<?> factType, Map<String, Integer> places) {
        Optional<ComparisonTree> tree = DrlReader.comparison(text);
        boolean alone = reads.equals(Set.of(fact));
        if (tree.isEmpty()) {
            return new AskedCondition(text, test, fact, alone, false, "", null, List.of());
        }
        ValuePath left = ValuePath.of(tree.get().left(), fact, factType, places);
        List<ValuePath> right = tree.get().right().stream()
                .map(value -> ValuePath.of(value, fact, factType, places))
                .toList();
        String operator = tree.get().operator();
        boolean naming = Set.of("==", "in").contains(operator) && left.isPartOf(fact) && isName(left.type(factType));
        return new AskedCondition(text, test, fact, alone, naming, operator, left, right);
    }

    private static boolean isName(Class<?> type) {
        return type == String.class || (type.isEnum() && type != Truth.class);
    }

    String text() {
        return text;
    }

    /** Whether it asks nothing of other facts. */
    boolean onFactAlone() {
        return onFactAlone;
    }

    /** Whether it says which fact is meant, by a name or kind: a fact that fails it is another, and no miss worth telling. */
    boolean naming() {
        return naming;
    }

    /** What a fact is found by where another fact names it; null if it is found otherwise. */
    @Nullable
    Object key(@Nullable Object[] values) {
        return left == null ? null : left.read(values).map(AskedCondition::name).orElse(null);
    }

    /** What another fact names; null if the facts have to be gone through. */
    @Nullable
    Object wanted(@Nullable Object[] values) {
        boolean one = naming && operator.equals("==") && !right.get(0).startsAt(fact);
        return one ? right.get(0).read(values).map(AskedCondition::name).orElse(null) : null;
    }

    private static @Nullable Object name(Read read) {
        Object value = read.value();
        return value instanceof String || value instanceof Enum<?> ? value : null;
    }

    boolean holds(@Nullable Object[] values) {
        return test.holds(values);
    }

    ConditionSeen seen(String about, @Nullable Object[] values) {
        boolean held = holds(values);
        return new ConditionSeen(about, text, saw(values, held), held);
    }

    private String saw(@Nullable Object[] values, boolean held) {
        if (left == null) {
            return "";
        }
        Optional<Read> first = left.read(values);
        if (first.isEmpty()) {
            return "";
        }
        String told = told(first.get());
        Measured measured = held ? null : measured(first.get(), values);
        if (measured != null) {
            told += " (" + measured.inWords() + ")";
        }
        String others = others(values);
        return others.isEmpty() ? told : told + " against " + others;
    }

    private static String told(Read read) {
        String words = Words.of(read.value());
        return words.isEmpty() ? "an empty text" : words;
    }

    /** What was compared with, unless the rule says it itself. */
    String others(@Nullable Object[] values) {
        if (right.isEmpty() || (right.stream().allMatch(ValuePath::isConstant) && !ORDERED.contains(operator))) {
            return "";
        }
        return right.stream()
                .map(side -> side.read(values).map(AskedCondition::told).orElse(""))
                .filter(side -> !side.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The fact, if it is its being reached or not that is asked for. */
    private @Nullable Measured measured(Read first, @Nullable Object[] values) {
        return first.value() instanceof Truth
                        && left != null
                        && left.isPartOf(fact)
                        && values[fact] instanceof Measured measured
                ? measured
                : null;
    }

    /** How far it is from holding, where it does not and that can be said in a figure. */
    Optional<Ratio> distance(@Nullable Object[] values) {
        if (left == null || right.size() != 1) {
            return Optional.empty();
        }
        Optional<Read> first = left.read(values);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Measured measured = measured(first.get(), values);
        if (measured != null) {
            return Optional.of(measured.distance()).filter(distance -> distance.signum() > 0);
        }
        if (!ORDERED.contains(operator) && !operator.equals("==")) {
            return Optional.empty();
        }
        Object one = first.get().value();
        Object other = right.get(0).read(values).map(AskedCondition::value).orElse(null);
        return one == null || other == null ? Optional.empty() : between(one, other);
    }

    private static @Nullable Object value(Read read) {
        return read.value();
    }

    private static Optional<Ratio> between(Object one, Object other) {
        if (one instanceof LocalDate day && other instanceof LocalDate otherDay) {
            return Optional.of(Ratio.of(Math.abs(ChronoUnit.DAYS.between(day, otherDay))));
        }
        if (one instanceof Ratio || other instanceof Ratio) {
            Optional<Ratio> first = ratio(one);
            return first.isEmpty()
                    ? Optional.empty()
                    : ratio(other).map(second -> first.get().minusOrZero(second).plus(second.minusOrZero(first.get())));
        }
        Optional<BigDecimal> first = number(one);
        return first.isEmpty()
                ? Optional.empty()
                : number(other)
                        .map(second -> Ratio.of(first.get().subtract(second).abs()));
    }

    private static Optional<Ratio> ratio(Object value) {
        return value instanceof Ratio ratio
                ? Optional.of(ratio)
                : number(value).filter(number -> number.signum() >= 0).map(Ratio::of);
    }

    /** A literal number stands here as its text. */
    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(BigDecimal.valueOf(((Number) value).longValue()));
        }
        return value instanceof String text && text.matches("-?[0-9]{1,18}")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
