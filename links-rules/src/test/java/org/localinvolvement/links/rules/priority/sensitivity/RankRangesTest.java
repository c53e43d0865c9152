package org.localinvolvement.links.rules.priority.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

class RankRangesTest {

    private static ValuedTheme theme(String name, long... quarters) {
        return new ValuedTheme(
                name,
                Arrays.stream(quarters).mapToObj(value -> Ratio.of(value, 4)).toList());
    }

    private static List<Ratio> weights(long... weights) {
        return Arrays.stream(weights).mapToObj(Ratio::of).toList();
    }

    @Example
    void aThemeThatIsAheadByEveryCriterionKeepsItsRank() {
        assertThat(RankRanges.of(List.of(theme("a", 1, 1), theme("b", 2, 2)), weights(1, 1), 99))
                .containsExactly(new RankRange("a", 2, true, 2, true), new RankRange("b", 1, true, 1, true));
        assertThat(RankRanges.of(List.of(theme("a", 1, 1), theme("b", 2, 2)), weights(1, 1), 100)
                        .get(0))
                .as("where all weights are nothing, a tie goes to the first")
                .isEqualTo(new RankRange("a", 1, true, 2, true));
    }

    /** At weights 9 and 11 the first has 36/4 and the second 44/4; at 11 and 9 they have 44/4 and 36/4. */
    @Example
    void themesThatLeadByDifferentCriteriaChangePlacesWithTheWeights() {
        assertThat(RankRanges.of(List.of(theme("a", 4, 0), theme("b", 0, 4)), weights(10, 10), 10))
                .containsExactly(new RankRange("a", 1, true, 2, true), new RankRange("b", 1, true, 2, true));
        assertThat(RankRanges.of(List.of(theme("a", 4, 0), theme("b", 0, 4)), weights(12, 10), 9))
                .containsExactly(new RankRange("a", 1, true, 1, true), new RankRange("b", 2, true, 2, true));
    }

    /** 12 * 9/10 is 10.8 and 9.8181... * 11/10 is 10.8: a tie that goes to the first. */
    @Example
    void aTieAtTheVeryCornerGoesAsTiesGo() {
        List<Ratio> weights = List.of(Ratio.of(11), Ratio.of(9));
        assertThat(RankRanges.of(List.of(theme("a", 4, 0), theme("b", 0, 4)), weights, 10))
                .containsExactly(new RankRange("a", 1, true, 1, true), new RankRange("b", 2, true, 2, true));
        assertThat(RankRanges.of(List.of(theme("b", 0, 4), theme("a", 4, 0)), weights, 10))
                .containsExactly(new RankRange("b", 1, true, 2, true), new RankRange("a", 1, true, 2, true));
    }

    /** Each of the two can pass the middle one, but not both together: it is never last. */
    @Example
    void rivalsThatCannotPassTogetherAreNotCountedTogether() {
        List<RankRange> ranges = RankRanges.of(
                List.of(theme("middle", 2, 2), theme("left", 4, 0), theme("right", 0, 4)), weights(1, 1), 50);
        assertThat(ranges.get(0)).isEqualTo(new RankRange("middle", 1, true, 2, true));
    }

    @Provide
    Arbitrary<List<ValuedTheme>> twoCriteria() {
        return themes(2, 5);
    }

    @Provide
    Arbitrary<List<ValuedTheme>> threeCriteria() {
        return themes(3, 4);
    }

    private static Arbitrary<List<ValuedTheme>> themes(int criteria, int most) {
        return Arbitraries.integers()
                .between(0, 4)
                .list()
                .ofSize(criteria)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> theme(
                                "theme-" + i,
                                rows.get(i).stream()
                                        .mapToLong(Integer::longValue)
                                        .toArray()))
                        .toList());
    }

    @Provide
    Arbitrary<List<Ratio>> twoWeights() {
        return Arbitraries.longs()
                .between(0, 6)
                .list()
                .ofSize(2)
                .map(all -> all.stream().map(Ratio::of).toList());
    }

    @Provide
    Arbitrary<List<Ratio>> threeWeights() {
        return Arbitraries.longs()
                .between(1, 4)
                .list()
                .ofSize(3)
                .map(all -> all.stream().map(Ratio::of).toList());
    }

    /**
     * Of two weights only their relation matters: ranks change where two themes are equal, and between such places they stay. So
     * every place where two are equal, both ends, and one point between neighbours are all there is to look at.
     */
    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void ofTwoWeightsTheRangesAreThoseOfEveryRelationBetweenThem(
            @ForAll("twoCriteria") List<ValuedTheme> themes,
            @ForAll("twoWeights") List<Ratio> weights,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<Fraction[]> points = new ArrayList<>();
        for (Fraction[] corner : corners(weights, percent)) {
            for (Fraction[] other : corners(weights, percent)) {
                List<Fraction> stops = new ArrayList<>(List.of(Fraction.of(0), Fraction.of(1)));
                for (ValuedTheme one : themes) {
                    for (ValuedTheme two : themes) {
                        Fraction atCorner = ahead(one, two, corner);
                        Fraction slope = ahead(one, two, other).minus(atCorner);
                        if (slope.signum() != 0) {
                            Fraction stop = Fraction.of(0).minus(atCorner).over(slope);
                            if (stop.signum() >= 0 && Fraction.of(1).minus(stop).signum() >= 0) {
                                stops.add(stop);
                            }
                        }
                    }
                }
                stops.sort(Fraction::compareTo);
                for (int i = 0; i < stops.size(); i++) {
                    points.add(between(corner, other, stops.get(i)));
                    if (i > 0) {
                        points.add(between(
                                corner,
                                other,
                                stops.get(i).plus(stops.get(i - 1)).over(Fraction.of(2))));
                    }
                }
            }
        }
        check(themes, RankRanges.of(themes, weights, percent), points);
    }

    /**
     * Every set of orders holds on the inside of a flat figure whose corners are corners of planes: where three planes of equal
     * points or ends of ranges meet. The middle of one, two, three or four of its corners lies inside.
     */
    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void ofThreeWeightsTheRangesAreThoseOfEveryCellOfThePlanesOfEqualPoints(
            @ForAll("threeCriteria") List<ValuedTheme> themes,
            @ForAll("threeWeights") List<Ratio> weights,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<Fraction[]> corners = cornersOfPlanes(themes, weights, percent);
        List<Fraction[]> points = new ArrayList<>(corners);
        int n = corners.size();
        Statistics.collect(n);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                points.add(middle(corners.get(i), corners.get(j)));
                for (int k = j + 1; k < n; k++) {
                    points.add(middle(corners.get(i), corners.get(j), corners.get(k)));
                    for (int l = k + 1; l < n; l++) {
                        points.add(middle(corners.get(i), corners.get(j), corners.get(k), corners.get(l)));
                    }
                }
            }
        }
        check(themes, RankRanges.of(themes, weights, percent), points);
    }

    private static void check(List<ValuedTheme> themes, List<RankRange> ranges, List<Fraction[]> points) {
        int[] best = new int[themes.size()];
        int[] worst = new int[themes.size()];
        Arrays.fill(best, Integer.MAX_VALUE);
        for (Fraction[] weights : points) {
            for (int i = 0; i < themes.size(); i++) {
                int rank = 1;
                for (int j = 0; j < themes.size(); j++) {
                    int order = j == i
                            ? -1
                            : ahead(themes.get(j), themes.get(i), weights).signum();
                    rank += order > 0 || (order == 0 && j < i) ? 1 : 0;
                }
                best[i] = Math.min(best[i], rank);
                worst[i] = Math.max(worst[i], rank);
            }
        }
        for (int i = 0; i < themes.size(); i++) {
            assertThat(ranges.get(i)).isEqualTo(new RankRange(themes.get(i).theme(), best[i], true, worst[i], true));
            Statistics.label("width").collect(worst[i] - best[i]);
        }
    }

    private static Fraction ahead(ValuedTheme one, ValuedTheme other, Fraction[] weights) {
        Fraction sum = Fraction.of(0);
        for (int c = 0; c < weights.length; c++) {
            sum = sum.plus(Fraction.of(one.values().get(c))
                    .minus(Fraction.of(other.values().get(c)))
                    .times(weights[c]));
        }
        return sum;
    }

    private static List<Fraction[]> corners(List<Ratio> weights, int percent) {
        List<Fraction[]> corners = new ArrayList<>();
        for (int bits = 0; bits < 1 << weights.size(); bits++) {
            Fraction[] corner = new Fraction[weights.size()];
            for (int c = 0; c < corner.length; c++) {
                corner[c] = end(weights.get(c), percent, (bits >> c & 1) == 1);
            }
            corners.add(corner);
        }
        return corners;
    }

    private static Fraction end(Ratio weight, int percent, boolean upper) {
        return Fraction.of(weight)
                .times(Fraction.of(upper ? 100 + percent : 100 - percent))
                .over(Fraction.of(100));
    }

    private static Fraction[] between(Fraction[] one, Fraction[] other, Fraction part) {
        Fraction[] point = new Fraction[one.length];
        for (int c = 0; c < one.length; c++) {
            point[c] = one[c].plus(other[c].minus(one[c]).times(part));
        }
        return point;
    }

    private static Fraction[] middle(Fraction[]... corners) {
        Fraction[] point = new Fraction[corners[0].length];
        for (int c = 0; c < point.length; c++) {
            Fraction sum = Fraction.of(0);
            for (Fraction[] corner : corners) {
                sum = sum.plus(corner[c]);
            }
            point[c] = sum.over(Fraction.of(corners.length));
        }
        return point;
    }

    /** Corners of the box, and where an edge or a face of it meets planes of equal points, solved by Cramer's rule. */
    private static List<Fraction[]> cornersOfPlanes(List<ValuedTheme> themes, List<Ratio> weights, int percent) {
        List<Fraction[]> planes = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            for (int j = i + 1; j < themes.size(); j++) {
                Fraction[] plane = new Fraction[4];
                for (int c = 0; c < 3; c++) {
                    plane[c] = Fraction.of(themes.get(i).values().get(c))
                            .minus(Fraction.of(themes.get(j).values().get(c)));
                }
                plane[3] = Fraction.of(0);
                planes.add(plane);
            }
        }
        for (int c = 0; c < 3; c++) {
            for (boolean upper : new boolean[] {false, true}) {
                Fraction[] plane = {Fraction.of(0), Fraction.of(0), Fraction.of(0), end(weights.get(c), percent, upper)
                };
                plane[c] = Fraction.of(1);
                planes.add(plane);
            }
        }
        List<Fraction[]> corners = new ArrayList<>();
        for (int i = 0; i < planes.size(); i++) {
            for (int j = i + 1; j < planes.size(); j++) {
                for (int k = j + 1; k < planes.size(); k++) {
                    Fraction[] corner = meeting(planes.get(i), planes.get(j), planes.get(k));
                    if (corner != null
                            && inside(corner, weights, percent)
                            && corners.stream().noneMatch(known -> same(known, corner))) {
                        corners.add(corner);
                    }
                }
            }
        }
        return corners;
    }

    private static boolean same(Fraction[] one, Fraction[] other) {
        return IntStream.range(0, 3).allMatch(c -> one[c].compareTo(other[c]) == 0);
    }

    private static boolean inside(Fraction[] corner, List<Ratio> weights, int percent) {
        return IntStream.range(0, 3)
                .allMatch(c -> corner[c].compareTo(end(weights.get(c), percent, false)) >= 0
                        && corner[c].compareTo(end(weights.get(c), percent, true)) <= 0);
    }

    private static Fraction @Nullable [] meeting(Fraction[] one, Fraction[] two, Fraction[] three) {
        Fraction whole = determinant(one, two, three, -1);
        if (whole.signum() == 0) {
            return null;
        }
        Fraction[] corner = new Fraction[3];
        for (int c = 0; c < 3; c++) {
            corner[c] = determinant(one, two, three, c).over(whole);
        }
        return corner;
    }

    private static Fraction determinant(Fraction[] one, Fraction[] two, Fraction[] three, int replaced) {
        Fraction[][] rows = {one, two, three};
        Fraction sum = Fraction.of(0);
        int[][] orders = {{0, 1, 2, 1}, {1, 2, 0, 1}, {2, 0, 1, 1}, {0, 2, 1, -1}, {1, 0, 2, -1}, {2, 1, 0, -1}};
        for (int[] order : orders) {
            Fraction product = Fraction.of(order[3]);
            for (int r = 0; r < 3; r++) {
                product = product.times(rows[r][order[r] == replaced ? 3 : order[r]]);
            }
            sum = sum.plus(product);
        }
        return sum;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void ofManyThemesARankThatIsNotReachedIsABound(
            @ForAll("manyThemes") List<ValuedTheme> themes, @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<Ratio> weights = weights(2, 3, 5, 1);
        List<RankRange> ranges = RankRanges.of(themes, weights, percent);
        for (Fraction[] corner : corners(weights, percent)) {
            for (int i = 0; i < themes.size(); i++) {
                int rank = 1;
                for (int j = 0; j < themes.size(); j++) {
                    int order = j == i
                            ? -1
                            : ahead(themes.get(j), themes.get(i), corner).signum();
                    rank += order > 0 || (order == 0 && j < i) ? 1 : 0;
                }
                assertThat(rank).isBetween(ranges.get(i).best(), ranges.get(i).worst());
            }
        }
        Statistics.collect(ranges.stream().filter(RankRange::exact).count() * 10 / ranges.size());
    }

    @Provide
    Arbitrary<List<ValuedTheme>> manyThemes() {
        return Arbitraries.integers()
                .between(0, 4)
                .list()
                .ofSize(4)
                .list()
                .ofMinSize(21)
                .ofMaxSize(30)
                .map(rows -> IntStream.range(0, rows.size())
                        .mapToObj(i -> theme(
                                "theme-" + i,
                                rows.get(i).stream()
                                        .mapToLong(Integer::longValue)
                                        .toArray()))
                        .toList());
    }
}
