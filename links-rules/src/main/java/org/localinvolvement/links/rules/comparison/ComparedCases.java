package org.localinvolvement.links.rules.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.time.DayNotCoveredException;
import org.localinvolvement.links.rules.authoring.AskedQuestion;
import org.localinvolvement.links.rules.authoring.GivenCase;
import org.localinvolvement.links.rules.comparison.DecisionChange.Movement;
import org.localinvolvement.links.rules.comparison.DecisionState.Aspect;
import org.localinvolvement.links.rules.comparison.Mixtures.Difference;
import org.localinvolvement.links.rules.comparison.UnaskedCase.Side;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Compares the decisions of cases, and tries out because of which difference they change. Not for several threads. */
final class ComparedCases {

    private final Mixtures mixtures;
    private final SortedSet<Integer> all;
    private final List<ChangedCase> changed = new ArrayList<>();
    private final List<ChangedCase> reworded = new ArrayList<>();
    private final List<UnaskedCase> unasked = new ArrayList<>();
    private int same;

    ComparedCases(Mixtures mixtures) {
        this.mixtures = mixtures;
        this.all =
                mixtures.differences().stream().map(Difference::number).collect(Collectors.toCollection(TreeSet::new));
    }

    List<ChangedCase> changed() {
        return changed;
    }

    List<ChangedCase> reworded() {
        return reworded;
    }

    List<UnaskedCase> unasked() {
        return unasked;
    }

    int same() {
        return same;
    }

    /** The cases of a file as they are read under some choice of agreed values, or why they cannot be read. */
    private record Read(List<GivenCase> cases, List<String> reasons) {}

    /** How a decision stands, and as at which date; or why there is none. */
    private record Answer(
            @Nullable DecisionState state, @Nullable LocalDate asAt, List<String> reasons) {
        boolean movedFrom(DecisionState other, Aspect aspect) {
            return state != null && !state.sameOf(aspect, other);
        }
    }

    /** Compares every case of a file or log. */
    void compare(ComparedFacts facts) {
        Map<SortedSet<Integer>, Read> readings = new HashMap<>();
        Read before = read(facts, Collections.emptySortedSet(), readings);
        // The limits of a parameter are no difference between decisions, but a case may be possible within those of one
        // side alone.
        Read after = reading(facts, mixtures.agreedAfter(), mixtures.asAt(all));
        if (!before.reasons().isEmpty() || !after.reasons().isEmpty()) {
            unasked.add(unasked(facts.source(), 0, "", before.reasons(), after.reasons()));
            return;
        }
        for (int i = 0; i < before.cases().size(); i++) {
            new Asked(facts, readings, i, before.cases().get(i)).compare();
        }
    }

    private Read read(ComparedFacts facts, Set<Integer> taken, Map<SortedSet<Integer>, Read> readings) {
        SortedSet<Integer> choice = mixtures.ofWhatIsAgreed(taken);
        Read known = readings.get(choice);
        if (known == null) {
            known = reading(facts, mixtures.agreed(choice), mixtures.asAt(choice));
            readings.put(choice, known);
        }
        return known;
    }

    private static Read reading(ComparedFacts facts, Parameters agreed, @Nullable LocalDate asAt) {
        try {
            return new Read(facts.reading().read(agreed, asAt), List.of());
        } catch (UnusableInputException e) {
            return new Read(List.of(), inWords(e));
        } catch (IllegalArgumentException e) {
            return new Read(List.of(), List.of(notAsked(facts.source(), 0, e)));
        }
    }

    private static List<String> inWords(UnusableInputException e) {
        return e.problems().stream().map(Problem::inWords).toList();
    }

    private static String notAsked(String source, int line, RuntimeException e) {
        return new Problem(
                        ProblemCode.CASE_NOT_ASKED,
                        source,
                        line,
                        null,
                        null,
                        "the question cannot be asked: " + e.getMessage(),
                        "Correct the case, or leave it out")
                .inWords();
    }

    private static UnaskedCase unasked(String source, int line, String name, List<String> before, List<String> after) {
        if (before.isEmpty()) {
            return new UnaskedCase(source, line, name, Side.AFTER, after);
        }
        return new UnaskedCase(source, line, name, after.isEmpty() ? Side.BEFORE : Side.BOTH, before);
    }

    /** One case. */
    private final class Asked {
        private final ComparedFacts facts;
        private final Map<SortedSet<Integer>, Read> readings;
        private final int index;
        private final GivenCase given;
        private final AskedQuestion question;
        private final SortedSet<Integer> bearing;
        private final Map<SortedSet<Integer>, Answer> answers = new HashMap<>();

        Asked(ComparedFacts facts, Map<SortedSet<Integer>, Read> readings, int index, GivenCase given) {
            this.facts = facts;
            this.readings = readings;
            this.index = index;
            this.given = given;
            this.question = given.facts().question();
            this.bearing = mixtures.differences().stream()
                    .filter(one -> one.bearsOn().contains(question))
                    .map(Difference::number)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        void compare() {
            Answer was = answer(Collections.emptySortedSet());
            Answer is = answer(bearing);
            if (was.state() == null || is.state() == null) {
                unasked.add(unasked(facts.source(), given.line(), given.name(), was.reasons(), is.reasons()));
                return;
            }
            Set<Aspect> differing = was.state().differing(is.state());
            if (differing.isEmpty()) {
                same++;
                return;
            }
            List<Integer> tried =
                    bearing.stream().limit(RuleComparison.MOST_TRIED).toList();
            ChangedCase told = new ChangedCase(
                    facts.source(),
                    given.line(),
                    given.name(),
                    question,
                    Objects.requireNonNull(was.asAt()),
                    Objects.requireNonNull(is.asAt()),
                    differing.stream()
                            .map(aspect -> change(aspect, was.state(), is.state(), tried))
                            .toList(),
                    tried.size() < bearing.size());
            (told.changes().stream().anyMatch(DecisionChange::decides) ? changed : reworded).add(told);
        }

        private DecisionChange change(Aspect aspect, DecisionState was, DecisionState is, List<Integer> tried) {
            List<ChangeCause> causes = new ArrayList<>();
            for (int number : tried) {
                boolean alone = answer(new TreeSet<>(Set.of(number))).movedFrom(was, aspect);
                SortedSet<Integer> others = new TreeSet<>(bearing);
                others.remove(number);
                boolean needed = answer(others).movedFrom(is, aspect);
                if (alone || needed) {
                    causes.add(new ChangeCause(number, alone, needed));
                }
            }
            return new DecisionChange(
                    aspect.kind(),
                    movement(aspect, was, is),
                    aspect.subject(),
                    aspect.rule(),
                    was.inWords(aspect, is),
                    is.inWords(aspect, was),
                    causes);
        }

        private static Movement movement(Aspect aspect, DecisionState was, DecisionState is) {
            if (!was.has(aspect)) {
                return Movement.CAME;
            }
            if (!is.has(aspect)) {
                return Movement.WENT;
            }
            return was.decidesSameOf(aspect, is) ? Movement.IN_OTHER_WORDS : Movement.STANDS_OTHERWISE;
        }

        private Answer answer(SortedSet<Integer> taken) {
            Answer known = answers.get(taken);
            if (known == null) {
                known = asking(taken);
                answers.put(taken, known);
            }
            return known;
        }

        private Answer asking(SortedSet<Integer> taken) {
            Read read = read(facts, taken, readings);
            if (!read.reasons().isEmpty()) {
                return new Answer(null, null, read.reasons());
            }
            try {
                Decision<?> decision = read.cases().get(index).facts().ask(mixtures.rules(question, taken));
                return new Answer(DecisionState.of(decision), decision.asAt(), List.of());
            } catch (UnusableInputException e) {
                return new Answer(null, null, inWords(e));
            } catch (IllegalArgumentException | IllegalStateException | DayNotCoveredException e) {
                // A visit that cannot be on the day, rules that fire without end, or a calendar that does not reach so
                // far.
                return new Answer(null, null, List.of(notAsked(facts.source(), given.line(), e)));
            }
        }
    }
}
