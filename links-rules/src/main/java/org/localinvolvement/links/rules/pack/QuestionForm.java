package org.localinvolvement.links.rules.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * What rules that answer a question may know: the facts, the lists of constants, and what they may say.
 *
 * @param name the question, for example {@code trigger}
 * @param findings the interface of the one global, {@code findings}
 * @param facts the facts of which a rule may write a pattern
 * @param constants the enums whose constants a rule may name
 */
public record QuestionForm(String name, Class<?> findings, List<FactForm> facts, List<Class<?>> constants) {

    /** Copies the lists. */
    public QuestionForm {
        facts = List.copyOf(facts);
        constants = List.copyOf(constants);
    }

    /**
     * Every type that a rule may name.
     *
     * @return the findings, the facts and the lists of constants
     */
    public List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        types.add(findings);
        facts.forEach(fact -> types.add(fact.type()));
        types.addAll(constants);
        return List.copyOf(types);
    }
}
