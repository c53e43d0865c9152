package org.localinvolvement.links.rules.pack;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the annotations of a rule may name, where a question has a closed list for them.
 *
 * @param actions the codes that {@code @action} may name; empty where any will do
 * @param ownActions whether it may also name actions that a pack has of its own
 * @param needingAction the findings that say nothing without exactly one {@code @action}; where there are some, every other finding
 *     has none. Empty where an action is always optional
 * @param tests the kinds of test that {@code @test} may name; empty where any words will do
 * @param overrules whether {@code @overrules} may set findings of other rules aside
 */
public record AnnotationForm(
        SortedSet<String> actions,
        boolean ownActions,
        Set<String> needingAction,
        SortedSet<String> tests,
        boolean overrules) {

    /** Copies. */
    public AnnotationForm {
        actions = Collections.unmodifiableSortedSet(new TreeSet<>(actions));
        needingAction = Set.copyOf(needingAction);
        tests = Collections.unmodifiableSortedSet(new TreeSet<>(tests));
    }

    /**
     * Without any closed list.
     *
     * @return any action, any kind of test, and rules that overrule each other
     */
    public static AnnotationForm open() {
        return calling(Set.of());
    }

    /**
     * Of a question whose rules call for actions, those of packs among them, and overrule each other.
     *
     * @param actions the codes of the library's own actions
     * @return with any words for a kind of test
     */
    public static AnnotationForm calling(Set<String> actions) {
        return new AnnotationForm(new TreeSet<>(actions), true, Set.of(), new TreeSet<>(), true);
    }

    /**
     * Every action that a rule may name.
     *
     * @param own the actions that packs have of their own
     * @return in the order of the alphabet; empty where any will do
     */
    public SortedSet<String> actionsWith(Set<String> own) {
        TreeSet<String> all = new TreeSet<>(actions);
        if (ownActions && !actions.isEmpty()) {
            all.addAll(own);
        }
        return all;
    }
}
