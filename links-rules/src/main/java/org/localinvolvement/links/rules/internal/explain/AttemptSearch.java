package org.localinvolvement.links.rules.internal.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.RuleExplanation.Attempt;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.internal.explain.QuestionFacts.Candidates;
import org.localinvolvement.links.rules.internal.language.DrlTree.Presence;

/**
 * Tries the facts of a question in the patterns of a rule, one pattern after the other, and keeps what fires and what comes
 * nearest to firing.
 *
 * <p>A fact that fails a condition is taken on to the next pattern all the same, so that an attempt tells everything that
 * stands in its way; but only as long as it can still be among the nearest.
 */
final class AttemptSearch {

    private final List<AskedPattern> patterns;
    private final QuestionFacts facts;
    private final @Nullable String theme;
    private final int most;
    private final @Nullable Object[] values;
    private final int themed;
    private final TreeSet<Found> fired = new TreeSet<>();
    private final TreeSet<Found> missed = new TreeSet<>();
    private Consumer<List<Object>> firing = tuple -> {};

    AttemptSearch(FollowedRule rule, QuestionFacts facts, @Nullable String theme, int most) {
        this.patterns = rule.patterns();
        this.facts = facts;
        this.theme = theme;
        this.most = most;
        this.values = rule.noValues();
        this.themed = firstWithTheme(patterns);
    }

    private static int firstWithTheme(List<AskedPattern> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).hasTheme()) {
                return i;
            }
        }
        return -1;
    }

    /**
     * How far an attempt is from firing.
     *
     * @param patterns how many patterns are not satisfied
     * @param conditions how many conditions do not hold
     * @param immeasurable how many of them tell no distance
     * @param distance the sum of the distances of the others
     */
    private record Miss(int patterns, int conditions, int immeasurable, Ratio distance) implements Comparable<Miss> {
        static final Miss NONE = new Miss(0, 0, 0, Ratio.ZERO);

        private static final Comparator<Miss> NEAREST = Comparator.comparingInt(Miss::patterns)
                .thenComparingInt(Miss::conditions)
                .thenComparingInt(Miss::immeasurable)
                .thenComparing(Miss::distance);

        @Override
        public int compareTo(Miss other) {
            return NEAREST.compare(this, other);
        }

        Miss withPatterns(int more) {
            return new Miss(patterns + more, conditions, immeasurable, distance);
        }

        Miss withCondition(Optional<Ratio> by) {
            return new Miss(
                    patterns,
                    conditions + 1,
                    immeasurable + (by.isPresent() ? 0 : 1),
                    distance.plus(by.orElse(Ratio.ZERO)));
        }
    }

    /** An attempt, and its text, which decides among equals. */
    private record Found(Miss miss, String text, Attempt attempt) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            int nearer = miss.compareTo(other.miss);
            return nearer != 0 ? nearer : text.compareTo(other.text);
        }
    }

    Attempts result() {
        ask(0, Miss.NONE);
        return new Attempts(Truth.of(!fired.isEmpty()), attempts(fired), attempts(missed));
    }

    /** Each combination of facts for which the rule fires, with repetitions, in no order. */
    void eachFiring(Consumer<List<Object>> combination) {
        firing = combination;
        ask(0, Miss.NONE);
    }

    private static List<Attempt> attempts(SortedSet<Found> found) {
        return found.stream().map(Found::attempt).toList();
    }

    private void ask(int index, Miss miss) {
        if (tooFar(miss)) {
            return;
        }
        if (index == patterns.size()) {
            keep(miss, index, List.of());
            return;
        }
        AskedPattern pattern = patterns.get(index);
        if (pattern.presence() != Presence.EACH) {
            boolean holds = pattern.allows(facts.count(pattern, values));
            ask(index + 1, holds ? miss : miss.withPatterns(1).withCondition(Optional.empty()));
            return;
        }
        Candidates candidates = facts.candidates(pattern, values);
        boolean any = false;
        for (Object fact : candidates.facts()) {
            if (index != themed || theme == null || theme.equals(AskedPattern.theme(fact))) {
                any = true;
                pattern.take(fact, values);
                ask(index + 1, missedBy(pattern, miss));
            }
        }
        if (!any) {
            Miss without = miss.withPatterns(patterns.size() - index).withCondition(Optional.empty());
            if (!tooFar(without)) {
                keep(without, index, List.of(nothingFound(pattern, candidates)));
            }
        }
    }

    private boolean tooFar(Miss miss) {
        return miss.patterns() > 0
                && missed.size() >= most
                && miss.compareTo(missed.last().miss()) > 0;
    }

    private Miss missedBy(AskedPattern pattern, Miss before) {
        Miss miss = before;
        for (AskedCondition condition : pattern.conditions()) {
            if (!condition.holds(values)) {
                miss = miss.withCondition(condition.distance(values));
            }
        }
        return miss.conditions() == before.conditions() ? miss : miss.withPatterns(1);
    }

    private ConditionSeen nothingFound(AskedPattern pattern, Candidates candidates) {
        AskedCondition missing = candidates.missing();
        if (missing == null) {
            boolean others = !candidates.facts().isEmpty();
            return new ConditionSeen(
                    pattern.about(), "", others ? "there is none about " + theme : "there is none", false);
        }
        String wanted = missing.others(values);
        return new ConditionSeen(
                pattern.about(),
                missing.text(),
                "none of " + candidates.before() + (wanted.isEmpty() ? "" : " against " + wanted),
                false);
    }

    /**
     * Keeps an attempt if it is among the nearest.
     *
     * @param asked how many patterns found a fact, or what they asked for
     * @param instead what is told of the pattern after them, if it found none
     */
    private void keep(Miss miss, int asked, List<ConditionSeen> instead) {
        List<ConditionSeen> seen = new ArrayList<>();
        for (AskedPattern pattern : patterns.subList(0, asked)) {
            if (pattern.presence() == Presence.EACH) {
                seen.addAll(pattern.seen(values));
            } else {
                seen.add(pattern.counted(facts, values));
            }
        }
        seen.addAll(instead);
        Attempt attempt = new Attempt(subject(asked), seen, patterns.size() - asked - instead.size());
        TreeSet<Found> among = miss.patterns() == 0 ? fired : missed;
        among.add(new Found(miss, attempt.subject() + "\n" + attempt.inWords(), attempt));
        if (among.size() > most) {
            among.pollLast();
        }
        if (miss.patterns() == 0) {
            firing.accept(tuple());
        }
    }

    private String subject(int asked) {
        if (themed >= 0 && themed < asked) {
            Object fact = values[patterns.get(themed).place()];
            return fact == null ? "" : AskedPattern.theme(fact);
        }
        return theme == null ? "" : theme;
    }

    private List<Object> tuple() {
        List<Object> tuple = new ArrayList<>();
        for (AskedPattern pattern : patterns) {
            Object fact = values[pattern.place()];
            if (pattern.presence() == Presence.EACH && fact != null) {
                tuple.add(fact);
            }
        }
        return tuple;
    }
}
