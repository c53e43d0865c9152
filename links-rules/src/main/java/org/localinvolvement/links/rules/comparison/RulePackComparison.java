package org.localinvolvement.links.rules.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.comparison.Mixtures.Difference;

/**
 * Compares two versions of a rule pack, a pack with the library's rules alone, or one as at two dates, over cases: which decisions
 * change, and because of which rule, agreed value or date.
 *
 * <p>Why is not guessed from names: each difference between the sides is tried out, alone on the side before, and left out alone on
 * the side after. Rules that both sides have are compiled once.
 *
 * <pre>{@code
 * RuleComparison changes = RulePackComparison.between(ComparedSide.of(thisYear), ComparedSide.of(nextYear))
 *         .over(List.of(ComparedFacts.ofFile("cases.test.yaml", yaml)));
 * }</pre>
 *
 * <p>Immutable; safe for several threads.
 */
public final class RulePackComparison {

    private final ComparedSide before;
    private final ComparedSide after;

    private RulePackComparison(ComparedSide before, ComparedSide after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares two sides.
     *
     * @param before for example the version in use
     * @param after for example the version that is proposed
     * @return to be given cases
     * @throws IllegalArgumentException if one side has an as-at date and the other has none
     * @throws UnusableInputException with every error of a pack that can be told before its rules are compiled
     */
    public static RulePackComparison between(ComparedSide before, ComparedSide after) {
        if ((before.asAt() == null) != (after.asAt() == null)) {
            throw new IllegalArgumentException(
                    "One side has an as-at date and the other has none; give both a date, which may be the same, or neither");
        }
        Stream.of(before, after)
                .map(ComparedSide::pack)
                .flatMap(Stream::ofNullable)
                .forEach(pack -> RulePackCheck.require(List.of(pack)));
        return new RulePackComparison(before, after);
    }

    /**
     * Compares the decisions of cases.
     *
     * @param facts the files or logs, in any order
     * @return what changes and why; what could not be read or asked stands among the unasked
     * @throws UnusableInputException with everything that keeps a rule from being compiled, and if rules of a trusted pack do not keep
     *     to the form
     */
    public RuleComparison over(List<ComparedFacts> facts) {
        try (Mixtures mixtures = new Mixtures(before, after)) {
            ComparedCases cases = new ComparedCases(mixtures);
            facts.stream().sorted(Comparator.comparing(ComparedFacts::source)).forEach(cases::compare);
            return new RuleComparison(
                    before.called(),
                    after.called(),
                    mixtures.differences().stream().map(Difference::told).toList(),
                    cases.changed(),
                    cases.reworded(),
                    cases.same(),
                    cases.unasked());
        }
    }
}
