package org.localinvolvement.links.rules.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What rules that answer a question may know: the facts, the lists of constants, and what they may say.
 *
 * @param name the question, for example {@code trigger}
 * @param findings the interface of the one global, {@code findings}
 * @param facts the facts of which a rule may write a pattern
 * @param constants the enums whose constants a rule may name
 * @param annotations what the annotations of a rule may name
 */
public record QuestionForm(
        String name, Class<?> findings, List<FactForm> facts, List<Class<?>> constants, AnnotationForm annotations) {

    private static final String LIBRARY = "org.localinvolvement.links.";

    /**
     * Of a question that has no closed list for what annotations name.
     *
     * @param name the question
     * @param findings the interface of the one global
     * @param facts the facts of which a rule may write a pattern
     * @param constants the enums whose constants a rule may name
     */
    public QuestionForm(String name, Class<?> findings, List<FactForm> facts, List<Class<?>> constants) {
        this(name, findings, facts, constants, AnnotationForm.open());
    }

    /** Copies the lists. */
    public QuestionForm {
        facts = List.copyOf(facts);
        constants = List.copyOf(constants);
    }

    /**
     * Every type that a rule may name.
     *
     * @return the findings and what they are given, the facts and the lists of constants
     */
    public List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        types.add(findings);
        facts.forEach(fact -> types.add(fact.type()));
        types.addAll(constants);
        // A compiled rule names what a finding takes, for example what several kinds of fact have in common.
        Arrays.stream(findings.getMethods())
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .filter(type -> type.getName().startsWith(LIBRARY) && !types.contains(type))
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .forEach(types::add);
        return List.copyOf(types);
    }
}
