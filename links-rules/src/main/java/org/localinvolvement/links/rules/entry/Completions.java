package org.localinvolvement.links.rules.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
    private List<Together> together;

    /** Facts that are completed together: bit i of a completion says that fact i holds. */
    private record Together(List<EntryFact> facts, List<SoughtEntry> completed, List<Set<String>> fired) {

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
            long many = fired.stream().filter(rules -> rules.contains(rule)).count();
            return many == 0 ? Truth.NO : many == fired.size() ? Truth.YES : Truth.UNKNOWN;
        }

        /** The facts on which it depends whether one of some rules fires. */
        List<EntryFact> deciding(Set<String> rules) {
            return IntStream.range(0, facts.size())
                    .filter(i -> IntStream.range(0, fired.size())
                            .anyMatch(completion -> any(rules, completion) != any(rules, completion ^ 1 << i)))
                    .mapToObj(facts::get)
                    .toList();
        }

        boolean any(Set<String> rules, int completion) {
            return fired.get(completion).stream().anyMatch(rules::contains);
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

    /** Tells what the rules are to be asked about, each with where to note what fires, in an order that is always the same. */
    void asked(BiConsumer<SoughtEntry, Set<String>> to) {
        firedOnGiven.clear();
        to.accept(given, firedOnGiven);
        for (Together some : together) {
            for (int i = 0; i < some.completed().size(); i++) {
                to.accept(some.completed().get(i), some.fired().get(i));
            }
        }
    }

    /** Puts groups together on which one rule depends; false if there were none, so that all is settled. */
    boolean merge() {
        for (String rule : rules()) {
            List<Together> several = dependingOn(rule);
            if (several.size() > 1) {
                List<EntryFact> facts = new ArrayList<>();
                several.forEach(one -> facts.addAll(one.facts()));
                List<Together> merged = new ArrayList<>(together);
                merged.removeAll(several);
                merged.add(Together.of(given, facts.stream().sorted().toList()));
                together = merged.stream()
                        .map(one -> Together.of(given, one.facts()))
                        .toList();
                return true;
            }
        }
        return false;
    }

    /** The rules that fire in some completion. */
    Set<String> rules() {
        Set<String> rules = new TreeSet<>(firedOnGiven);
        together.forEach(some -> some.fired().forEach(rules::addAll));
        return rules;
    }

    private List<Together> dependingOn(String rule) {
        boolean fires = firedOnGiven.contains(rule);
        return together.stream()
                .filter(some -> some.holds(rule) != Truth.of(fires))
                .toList();
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
