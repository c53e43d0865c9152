package org.localinvolvement.links.rules.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.localinvolvement.links.model.decision.Truth;

/**
 * An entry with the completions of its unknown facts, and which rules fire in which of them.
 *
 * <p>A three-valued reading of each rule alone is not enough: where it is not known who owns premises that another controls, one
 * ground or another holds in every completion, and neither for certain. All completions at once would be too many; but a rule looks at few
 * facts, so that the facts of one group are completed while the others stay unknown. Where a rule depends on several groups,
 * {@link #merge()} puts them together, and the rules have to be asked again.
 *
 * <p>For one thread.
 */
final class Completions {

    private static final int MOST_TOGETHER = 12;

    private final SoughtEntry given;
    private final Set<String> firedOnGiven = new HashSet<>();
    private final Map<String, List<Together>> dependingOn = new HashMap<>();
    private List<Together> together;
    private boolean givenAsked;

    /** Facts that are completed together: bit i of a completion says that fact i holds. */
    private static final class Together {
        private final List<EntryFact> facts;
        private final List<SoughtEntry> completed;
        private final List<Set<String>> fired;
        private boolean asked;

        private Together(List<EntryFact> facts, List<SoughtEntry> completed, List<Set<String>> fired) {
            this.facts = facts;
            this.completed = completed;
            this.fired = fired;
        }

        List<EntryFact> facts() {
            return facts;
        }

        List<Set<String>> fired() {
            return fired;
        }

        static Together of(SoughtEntry given, List<EntryFact> facts) {
            if (facts.size() > MOST_TOGETHER) {
                throw new IllegalStateException("Rules about entry combine more than " + MOST_TOGETHER
                        + " unknown facts: " + facts + "; cut the rules into several that look at fewer");
            }
            List<SoughtEntry> completed = new ArrayList<>();
            for (int completion = 0; completion < 1 << facts.size(); completion++) {
                SoughtEntry one = given;
                for (int i = 0; i < facts.size(); i++) {
                    one = one.with(facts.get(i), Truth.of((completion >> i & 1) == 1));
                }
                completed.add(one);
            }
            return new Together(
                    facts,
                    completed,
                    completed.stream().<Set<String>>map(one -> new HashSet<>()).toList());
        }

        Truth holds(String rule) {
            int many = 0;
            for (Set<String> rules : fired) {
                many += rules.contains(rule) ? 1 : 0;
            }
            return many == 0 ? Truth.NO : many == fired.size() ? Truth.YES : Truth.UNKNOWN;
        }

        /** The facts on which it depends whether one of some rules fires. */
        List<EntryFact> deciding(Set<String> rules) {
            boolean[] any = new boolean[fired.size()];
            for (int completion = 0; completion < any.length; completion++) {
                any[completion] = any(rules, completion);
            }
            return IntStream.range(0, facts.size())
                    .filter(i -> {
                        for (int completion = 0; completion < any.length; completion++) {
                            if (any[completion] != any[completion ^ 1 << i]) {
                                return true;
                            }
                        }
                        return false;
                    })
                    .mapToObj(facts::get)
                    .toList();
        }

        boolean any(Set<String> rules, int completion) {
            Set<String> here = fired.get(completion);
            for (String rule : rules) {
                if (here.contains(rule)) {
                    return true;
                }
            }
            return false;
        }
    }

    Completions(SoughtEntry given) {
        this.given = given;
        this.together = Arrays.stream(EntryFact.values())
                .filter(fact -> given.facts().get(fact) == Truth.UNKNOWN)
                .collect(Collectors.groupingBy(EntryFact::group, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(facts -> Together.of(given, facts))
                .toList();
    }

    SoughtEntry given() {
        return given;
    }

    /** Tells what the rules have not been asked about yet, each with where to note what fires, in an order that is always the same. */
    void asked(BiConsumer<SoughtEntry, Set<String>> to) {
        if (!givenAsked) {
            to.accept(given, firedOnGiven);
            givenAsked = true;
        }
        for (Together some : together) {
            if (!some.asked) {
                for (int i = 0; i < some.completed.size(); i++) {
                    to.accept(some.completed.get(i), some.fired.get(i));
                }
                some.asked = true;
            }
        }
        dependingOn.clear();
    }

    /**
     * Puts groups together on which one rule depends; false if there were none, so that all is settled. Of rules that share a group,
     * the first decides, and the others are looked at again when that is asked about.
     */
    boolean merge() {
        List<Together> left = new ArrayList<>(together);
        List<Together> merged = new ArrayList<>();
        for (String rule : rules()) {
            List<Together> several = dependingOn(rule);
            if (several.size() > 1 && left.containsAll(several)) {
                left.removeAll(several);
                merged.add(Together.of(
                        given,
                        several.stream()
                                .flatMap(one -> one.facts().stream())
                                .sorted()
                                .toList()));
            }
        }
        left.addAll(merged);
        together = left;
        return !merged.isEmpty();
    }

    /** The rules that fire in some completion. */
    Set<String> rules() {
        Set<String> rules = new TreeSet<>(firedOnGiven);
        together.forEach(some -> some.fired().forEach(rules::addAll));
        return rules;
    }

    private List<Together> dependingOn(String rule) {
        return dependingOn.computeIfAbsent(rule, of -> {
            Truth fires = Truth.of(firedOnGiven.contains(of));
            return together.stream().filter(some -> some.holds(of) != fires).toList();
        });
    }

    /** Whether what a rule found holds: in every completion, in none, or in some. */
    Truth holds(String rule) {
        List<Together> on = dependingOn(rule);
        return on.isEmpty() ? Truth.of(firedOnGiven.contains(rule)) : on.get(0).holds(rule);
    }

    /** The facts that decide whether what a rule found holds. */
    List<EntryFact> deciding(String rule) {
        return dependingOn(rule).stream()
                .flatMap(some -> some.deciding(Set.of(rule)).stream())
                .toList();
    }

    /** Whether one of some rules fires: in every completion, in none, or in some. */
    Truth anyHolds(Set<String> rules) {
        Truth any = Truth.NO;
        for (String rule : rules) {
            any = any.or(holds(rule));
        }
        // One or the other may hold in every completion, though neither does by itself.
        boolean always = together.stream().anyMatch(some -> {
            Set<String> open = open(rules, some);
            return IntStream.range(0, some.fired().size()).allMatch(completion -> some.any(open, completion));
        });
        return always ? Truth.YES : any;
    }

    /** The facts that decide whether one of some rules fires, where that is open. */
    List<EntryFact> deciding(Set<String> rules) {
        return together.stream()
                .flatMap(some -> some.deciding(open(rules, some)).stream())
                .sorted()
                .toList();
    }

    /** Those of some rules that depend on facts that are completed together. */
    private Set<String> open(Set<String> rules, Together some) {
        return rules.stream()
                .filter(rule ->
                        holds(rule) == Truth.UNKNOWN && dependingOn(rule).contains(some))
                .collect(Collectors.toSet());
    }
}
