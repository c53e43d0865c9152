package org.localinvolvement.links.rules.internal.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.rules.internal.language.Accessor;
import org.localinvolvement.links.rules.internal.language.DrlTree.LiteralTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.PathTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.StepTree;
import org.localinvolvement.links.rules.internal.language.DrlTree.ValueTree;

/** One side of a comparison, as it can be read for telling. */
final class ValuePath {

    /** What was read. */
    record Read(@Nullable Object value) {}

    private final @Nullable String constant;
    private final int start;
    private final List<StepTree> steps;
    private final List<Map<Class<?>, Optional<Accessor>>> known;

    private ValuePath(@Nullable String constant, int start, List<StepTree> steps) {
        this.constant = constant;
        this.start = start;
        this.steps = steps;
        this.known = steps.stream()
                .<Map<Class<?>, Optional<Accessor>>>map(step -> new ConcurrentHashMap<>())
                .toList();
    }

    /**
     * From the text of a rule.
     *
     * @param fact the place of the fact that the pattern is about
     * @param factType its type
     * @param places where each variable of the rule lies
     */
    static ValuePath of(ValueTree tree, int fact, Class<?> factType, Map<String, Integer> places) {
        if (tree instanceof PathTree path) {
            Integer variable = places.get(path.first());
            if (variable != null) {
                return new ValuePath(
                        null, variable, path.steps().subList(1, path.steps().size()));
            }
            boolean named = Character.isUpperCase(path.first().charAt(0))
                    && Accessor.find(factType, path.steps().get(0)).isEmpty();
            StepTree last = path.steps().get(path.steps().size() - 1);
            return named ? new ValuePath(last.name(), fact, List.of()) : new ValuePath(null, fact, path.steps());
        }
        return new ValuePath(((LiteralTree) tree).text(), fact, List.of());
    }

    boolean isConstant() {
        return constant != null;
    }

    /** Whether it begins with the value in this place. */
    boolean startsAt(int place) {
        return constant == null && start == place;
    }

    /** Whether it is a field of the fact, or a part of one, and not the fact itself. */
    boolean isPartOf(int place) {
        return startsAt(place) && !steps.isEmpty();
    }

    /** What stands there; empty if it is not published, and so not to be told. */
    Optional<Read> read(@Nullable Object[] values) {
        if (constant != null) {
            return Optional.of(new Read(constant));
        }
        Object value = values[start];
        for (int i = 0; i < steps.size(); i++) {
            if (value == null) {
                return Optional.of(new Read(null));
            }
            StepTree step = steps.get(i);
            Optional<Accessor> accessor =
                    known.get(i).computeIfAbsent(value.getClass(), type -> Accessor.find(type, step));
            if (accessor.isEmpty()) {
                return Optional.empty();
            }
            value = accessor.get().read(value, step);
        }
        return Optional.of(new Read(value));
    }

    /** The type of what stands there, as far as it is declared; {@code Object} where it is not. */
    Class<?> type(Class<?> factType) {
        java.lang.reflect.Type type = factType;
        for (StepTree step : steps) {
            Optional<Accessor> accessor = Accessor.find(type, step);
            if (accessor.isEmpty()) {
                return Object.class;
            }
            type = accessor.get().type(type);
        }
        return Accessor.raw(type);
    }
}
