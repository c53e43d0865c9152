package org.localinvolvement.links.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.localinvolvement.links.rules.comparison.DecisionChange.Movement;

/** What holds of a comparison whatever is compared. */
class RulePackComparisonPropertiesTest {

    /** A version of the pack that a number stands for: another ward, another value, a rule more, one switched off. */
    private static ComparedSide version(int number) {
        List<String> rules = new ArrayList<>();
        rules.add(number % 2 == 0 ? SomeVersions.WARD_7 : SomeVersions.WARD_7.replace("\"7\"", "\"8\""));
        if (number / 2 % 2 == 1) {
            rules.add(SomeVersions.OURS);
        }
        return SomeVersions.version(
                SomeVersions.PARAMETERS.replace("value: 3", "value: " + (2 + number / 8 % 4)),
                number / 4 % 2 == 0 ? "" : "switch_off: [{rule: T01, reference: Minute 7}]\n",
                rules.toArray(String[]::new));
    }

    private static List<ComparedFacts> cases(int people) {
        return List.of(SomeVersions.people(people), SomeVersions.people(people + 9));
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void aVersionComparedWithItselfChangesNothing(
            @ForAll @IntRange(max = 31) int number, @ForAll @IntRange(min = 1, max = 5) int people) {
        RuleComparison comparison =
                RulePackComparison.between(version(number), version(number)).over(cases(people));
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.same()).isEqualTo(2);
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void swappedSidesSwapWhatCameAndWhatWentAndKeepWhatWasNeeded(
            @ForAll @IntRange(max = 31) int one,
            @ForAll @IntRange(max = 31) int other,
            @ForAll @IntRange(min = 1, max = 5) int people) {
        RuleComparison forwards =
                RulePackComparison.between(version(one), version(other)).over(cases(people));
        RuleComparison backwards =
                RulePackComparison.between(version(other), version(one)).over(cases(people));
        assertThat(swapped(backwards.changed()))
                .isEqualTo(forwards.changed().stream().map(ChangedCase::changes).toList());
        assertThat(swapped(backwards.reworded()))
                .isEqualTo(
                        forwards.reworded().stream().map(ChangedCase::changes).toList());
        assertThat(backwards.same()).isEqualTo(forwards.same());
        assertThat(backwards.decidesTheSame()).isEqualTo(forwards.decidesTheSame());
    }

    private static List<List<DecisionChange>> swapped(List<ChangedCase> cases) {
        return cases.stream()
                .map(one -> one.changes().stream()
                        .map(RulePackComparisonPropertiesTest::swapped)
                        .toList())
                .toList();
    }

    /** Alone from one side is needed from the other. */
    private static DecisionChange swapped(DecisionChange change) {
        return new DecisionChange(
                change.kind(),
                switch (change.movement()) {
                    case CAME -> Movement.WENT;
                    case WENT -> Movement.CAME;
                    case STANDS_OTHERWISE -> Movement.STANDS_OTHERWISE;
                    case IN_OTHER_WORDS -> Movement.IN_OTHER_WORDS;
                },
                change.subject(),
                change.rule(),
                change.after(),
                change.before(),
                change.causes().stream()
                        .map(cause -> new ChangeCause(cause.difference(), cause.needed(), cause.alone()))
                        .toList());
    }
}
