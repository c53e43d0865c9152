package org.localinvolvement.links.rules.internal.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drools.model.Binding;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.rules.internal.language.Accessor;
import org.localinvolvement.links.rules.internal.language.DrlTree.Presence;
import org.localinvolvement.links.rules.internal.language.DrlTree.StepTree;
import org.localinvolvement.links.rules.internal.language.Place;

/**
 * What a compiled rule asks of one fact.
 *
 * @param presence each, any or none
 * @param type the type of the fact
 * @param place where the fact lies among the values of the rule
 * @param bound the variables that are bound to parts of it
 * @param conditions in the order of the rule
 * @param source the bound collection from which the fact is taken; null where it is a fact of the question
 */
record AskedPattern(
        Presence presence,
        Class<?> type,
        int place,
        List<Bound> bound,
        List<AskedCondition> conditions,
        @Nullable Source source) {

    private static final StepTree THEME = new StepTree("theme", null, new Place(0, 0, 0));

    /** Copies the lists. */
    AskedPattern {
        bound = List.copyOf(bound);
        conditions = List.copyOf(conditions);
    }

    /** A variable for a part of the fact. */
    record Bound(int place, Binding binding, List<Integer> from) {}

    /** Gives the collection for the values that are bound so far. */
    interface Source {
        @Nullable
        Object of(@Nullable Object[] values);
    }

    String about() {
        return presence.word() + type.getSimpleName();
    }

    /** Takes a fact for this pattern. */
    void take(Object fact, @Nullable Object[] values) {
        values[place] = fact;
        for (Bound variable : bound) {
            Object[] from = variable.from().stream().map(place -> values[place]).toArray();
            values[variable.place()] = evaluated(variable.binding(), from);
        }
    }

    /** The engine does not come to a part of a fact that failed an earlier condition; here it may not be there. */
    private static @Nullable Object evaluated(Binding binding, Object[] from) {
        try {
            return binding.eval(from);
        } catch (RuntimeException e) {
            return null;
        }
    }

    boolean holds(@Nullable Object[] values) {
        for (AskedCondition condition : conditions) {
            if (!condition.holds(values)) {
                return false;
            }
        }
        return true;
    }

    /** What its conditions saw of the fact that was taken. */
    List<ConditionSeen> seen(@Nullable Object[] values) {
        if (conditions.isEmpty()) {
            return List.of(new ConditionSeen(about(), "", "there is one", true));
        }
        List<ConditionSeen> seen = new ArrayList<>();
        conditions.forEach(condition -> seen.add(condition.seen(about(), values)));
        return seen;
    }

    /** What it saw where it only asks whether there are such facts. */
    ConditionSeen counted(QuestionFacts facts, @Nullable Object[] values) {
        int many = facts.count(this, values);
        int among = facts.given(this, values).size();
        return new ConditionSeen(
                about(),
                String.join(", ", conditions.stream().map(AskedCondition::text).toList()),
                (many == 0 ? "none" : String.valueOf(many)) + " of " + among,
                allows(many));
    }

    boolean allows(int many) {
        return presence == Presence.NOT ? many == 0 : many > 0;
    }

    /** Whether its fact says which theme an attempt is about; what is agreed for every theme is about none. */
    boolean hasTheme() {
        Optional<Accessor> theme = Accessor.find(type, THEME);
        return presence == Presence.EACH
                && theme.isPresent()
                && theme.get().gives() == String.class
                && type != ParameterValue.class;
    }

    static String theme(Object fact) {
        return Accessor.find(fact.getClass(), THEME)
                .map(theme -> String.valueOf(theme.read(fact, THEME)))
                .orElse("");
    }

    @Override
    public String toString() {
        return about()
                + Arrays.toString(conditions.stream().map(AskedCondition::text).toArray());
    }
}
