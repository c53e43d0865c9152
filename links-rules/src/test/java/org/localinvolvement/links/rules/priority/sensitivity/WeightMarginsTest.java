package org.localinvolvement.links.rules.priority.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Ratio;

class WeightMarginsTest {

    private static final List<String> CRITERIA = List.of("breadth", "severity");

    private static ValuedTheme theme(String name, Ratio breadth, Ratio severity) {
        return new ValuedTheme(name, List.of(breadth, severity));
    }

    /** With w for severity: a has 2 + w/3, b has 1 + w. They are equal at w = 3/2. */
    private static final List<ValuedTheme> PAIR =
            List.of(theme("a", Ratio.ONE, Ratio.of(1, 3)), theme("b", Ratio.of(1, 2), Ratio.ONE));

    @Example
    void theListChangesWhereTwoThemesAreEqualAndTheTieGoesToTheOther() {
        List<WeightMargin> margins =
                WeightMargins.of(List.of(PAIR.get(1), PAIR.get(0)), CRITERIA, List.of(Ratio.of(2), Ratio.ONE), 1, null);
        assertThat(margins.get(1))
                .isEqualTo(new WeightMargin(
                        "severity",
                        Ratio.ONE,
                        null,
                        new WeightTurn(Ratio.of(3, 2), Ratio.of(1, 2), false, List.of("b"), List.of("a"))));
    }

    @Example
    void theListChangesBeyondThereWhereTheTieGoesToTheOneThatIsOnIt() {
        List<WeightMargin> margins = WeightMargins.of(PAIR, CRITERIA, List.of(Ratio.of(2), Ratio.ONE), 1, null);
        assertThat(margins.get(1).up())
                .isEqualTo(new WeightTurn(Ratio.of(3, 2), Ratio.of(1, 2), true, List.of("b"), List.of("a")));
        // v for breadth: v + 1/3 against v/2 + 1, equal at 4/3
        assertThat(margins.get(0).down())
                .isEqualTo(new WeightTurn(Ratio.of(4, 3), Ratio.of(2, 3), true, List.of("b"), List.of("a")));
        assertThat(margins.get(0).up()).isNull();
    }

    @Example
    void aThemeComesOnOrOffTheListAtTheLineWithWhichThemesAreKept() {
        List<WeightMargin> margins =
                WeightMargins.of(PAIR, CRITERIA, List.of(Ratio.of(2), Ratio.ONE), 2, Ratio.of(9, 4));
        assertThat(margins.get(1).up())
                .isEqualTo(new WeightTurn(Ratio.of(5, 4), Ratio.of(1, 4), false, List.of("b"), List.of()));
        assertThat(margins.get(1).down())
                .isEqualTo(new WeightTurn(Ratio.of(3, 4), Ratio.of(1, 4), true, List.of(), List.of("a")));
    }

    @Provide
    Arbitrary<List<ValuedTheme>> themes() {
        return Arbitraries.integers()
                .between(0, 4)
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> theme(
                                "theme-" + i,
                                Ratio.of(rows.get(i).get(0), 4),
                                Ratio.of(rows.get(i).get(1), 4)))
                        .toList());
    }

    @Provide
    Arbitrary<List<Ratio>> weights() {
        return Arbitraries.longs()
                .between(0, 5)
                .list()
                .ofSize(2)
                .map(all -> all.stream().map(Ratio::of).toList());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void theFirstTurnIsTheOneThatIsFoundByTryingEveryWeightAtWhichPointsAreEqual(
            @ForAll("themes") List<ValuedTheme> themes,
            @ForAll("weights") List<Ratio> weights,
            @ForAll @IntRange(min = 0, max = 4) int places,
            @ForAll @IntRange(min = 0, max = 12) int quarters) {
        @Nullable Ratio keepAt = quarters < 3 ? null : Ratio.of(quarters, 4);
        List<WeightMargin> margins = WeightMargins.of(themes, CRITERIA, weights, places, keepAt);
        for (int c = 0; c < 2; c++) {
            assertThat(margins.get(c).down()).isEqualTo(tried(themes, weights, places, keepAt, c, false));
            assertThat(margins.get(c).up()).isEqualTo(tried(themes, weights, places, keepAt, c, true));
        }
    }

    private static @Nullable WeightTurn tried(
            List<ValuedTheme> themes,
            List<Ratio> weights,
            int places,
            @Nullable Ratio keepAt,
            int criterion,
            boolean up) {
        List<Fraction> stops = new ArrayList<>();
        for (ValuedTheme one : themes) {
            Fraction slope = value(one, criterion);
            Fraction rest = points(one, weights).minus(slope.times(Fraction.of(weights.get(criterion))));
            if (keepAt != null && slope.signum() != 0) {
                stops.add(Fraction.of(keepAt).minus(rest).over(slope));
            }
            for (ValuedTheme two : themes) {
                Fraction other = value(two, criterion);
                Fraction otherRest = points(two, weights).minus(other.times(Fraction.of(weights.get(criterion))));
                if (slope.minus(other).signum() != 0) {
                    stops.add(otherRest.minus(rest).over(slope.minus(other)));
                }
            }
        }
        Fraction start = Fraction.of(weights.get(criterion));
        stops.add(start);
        stops.add(up ? start.plus(Fraction.of(1000)) : Fraction.of(0));
        List<Fraction> ahead = new ArrayList<>(stops.stream()
                .filter(stop -> stop.signum() >= 0 && (up ? stop.compareTo(start) >= 0 : stop.compareTo(start) <= 0))
                .distinct()
                .sorted(up ? Comparator.naturalOrder() : Collections.reverseOrder())
                .toList());
        Set<String> before = list(themes, weights, places, keepAt, criterion, start);
        for (int i = 0; i < ahead.size(); i++) {
            Set<String> at = list(themes, weights, places, keepAt, criterion, ahead.get(i));
            if (!at.equals(before)) {
                return turn(ahead.get(i), start, false, before, at);
            }
            if (i + 1 < ahead.size()) {
                Fraction between = ahead.get(i).plus(ahead.get(i + 1)).over(Fraction.of(2));
                Set<String> beyond = list(themes, weights, places, keepAt, criterion, between);
                if (!beyond.equals(before)) {
                    return turn(ahead.get(i), start, true, before, beyond);
                }
            }
        }
        Statistics.label("no turn").collect(up);
        return null;
    }

    private static WeightTurn turn(Fraction at, Fraction start, boolean beyond, Set<String> before, Set<String> after) {
        Set<String> joins = new TreeSet<>(after);
        joins.removeAll(before);
        Set<String> leaves = new TreeSet<>(before);
        leaves.removeAll(after);
        Fraction change = at.compareTo(start) >= 0 ? at.minus(start) : start.minus(at);
        return new WeightTurn(
                new Ratio(at.numerator(), at.denominator()),
                new Ratio(change.numerator(), change.denominator()),
                beyond,
                List.copyOf(joins),
                List.copyOf(leaves));
    }

    private static Fraction value(ValuedTheme theme, int criterion) {
        return Fraction.of(theme.values().get(criterion));
    }

    private static Fraction points(ValuedTheme theme, List<Ratio> weights) {
        return Fraction.of(theme.points(weights));
    }

    private static Set<String> list(
            List<ValuedTheme> themes,
            List<Ratio> weights,
            int places,
            @Nullable Ratio keepAt,
            int criterion,
            Fraction weight) {
        List<Fraction> points = themes.stream()
                .map(theme -> points(theme, weights)
                        .plus(value(theme, criterion).times(weight.minus(Fraction.of(weights.get(criterion))))))
                .toList();
        Set<String> list = new TreeSet<>();
        IntStream.range(0, themes.size())
                .boxed()
                .filter(i -> keepAt == null || points.get(i).compareTo(Fraction.of(keepAt)) >= 0)
                .sorted(Comparator.comparing((Integer i) -> points.get(i))
                        .reversed()
                        .thenComparing(i -> i))
                .limit(places)
                .forEach(i -> list.add(themes.get(i).theme()));
        return list;
    }
}
