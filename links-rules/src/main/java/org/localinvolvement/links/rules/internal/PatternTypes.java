package org.localinvolvement.links.rules.internal;

import java.util.Set;
import org.drools.model.Condition;
import org.drools.model.Pattern;
import org.drools.model.Rule;

/** Finds the types of facts that a compiled rule asks for. */
final class PatternTypes {

    private PatternTypes() {}

    static void of(Rule rule, Set<Class<?>> types) {
        of(rule.getView(), types);
    }

    private static void of(Condition condition, Set<Class<?>> types) {
        if (condition instanceof Pattern<?> pattern) {
            types.add(pattern.getPatternVariable().getType());
        }
        condition.getSubConditions().forEach(part -> of(part, types));
    }
}
