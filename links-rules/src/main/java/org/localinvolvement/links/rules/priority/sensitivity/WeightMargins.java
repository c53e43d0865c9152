package org.localinvolvement.links.rules.priority.sensitivity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * How far each weight can move on its own before the short list changes, in exact fractions.
 *
 * <p>While one weight moves, points are straight lines over it. The list changes first where a theme that is not on it comes to pass
 * one that is, where one that is falls below the points with which a theme is kept, or, while there is room, where one comes to have
 * them.
 */
public final class WeightMargins {

    private final List<ValuedTheme> themes;
    private final List<Ratio> weights;
    private final int places;
    private final @Nullable Ratio keepAt;
    private final List<Ratio> points;
    private final Set<Integer> listed;

    private WeightMargins(List<ValuedTheme> themes, List<Ratio> weights, int places, @Nullable Ratio keepAt) {
        this.themes = themes;
        this.weights = weights;
        this.places = places;
        this.keepAt = keepAt;
        this.points = themes.stream().map(theme -> theme.points(weights)).toList();
        this.listed = listed(points, points);
    }

    /**
     * Works them out.
     *
     * @param themes in the order in which ties go
     * @param criteria their ids
     * @param weights one for each criterion
     * @param places how many themes the list holds, 0 or more
     * @param keepAt the fewest points with which a theme is kept; null where there is no such line
     * @return in the order of the criteria
     */
    public static List<WeightMargin> of(
            List<ValuedTheme> themes, List<String> criteria, List<Ratio> weights, int places, @Nullable Ratio keepAt) {
        WeightMargins margins = new WeightMargins(List.copyOf(themes), List.copyOf(weights), places, keepAt);
        List<WeightMargin> all = new ArrayList<>();
        for (int c = 0; c < criteria.size(); c++) {
            Line line = margins.new Line(c);
            all.add(new WeightMargin(criteria.get(c), weights.get(c), line.turn(-1), line.turn(1)));
        }
        return all;
    }

    /** Themes on the list by points, those of equal points by what they have next to nothing later, then as ties go. */
    private Set<Integer> listed(List<Ratio> at, List<Ratio> later) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            if (keepAt == null || keeps(at.get(i), later.get(i), keepAt)) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparing((Integer i) -> at.get(i))
                .thenComparing(later::get)
                .reversed()
                .thenComparing(i -> i));
        return new HashSet<>(order.subList(0, Math.min(places, order.size())));
    }

    private static boolean keeps(Ratio at, Ratio later, Ratio line) {
        int order = at.compareTo(line);
        return order > 0 || (order == 0 && later.compareTo(line) >= 0);
    }

    /** A change of the weight, as a fraction that is not reduced, and whether the list changes at it or beyond it. */
    private record Event(BigInteger numerator, BigInteger denominator, boolean beyond) {

        boolean before(Event other) {
            int order = numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
            return order < 0 || (order == 0 && !beyond && other.beyond);
        }

        Ratio change() {
            return new Ratio(numerator, denominator);
        }
    }

    /** What becomes of points while one weight moves. */
    private final class Line {
        private final int criterion;
        private final BigInteger[] height;
        private final BigInteger[] slope;
        private @Nullable Event first;

        Line(int criterion) {
            this.criterion = criterion;
            List<Ratio> values =
                    themes.stream().map(theme -> theme.values().get(criterion)).toList();
            Ratio line = keepAt == null ? Ratio.ZERO : keepAt;
            BigInteger[][] whole = WholeNumbers.of(List.of(points, values, List.of(line)));
            this.height =
                    Stream.concat(Stream.of(whole[0]), Stream.of(whole[2])).toArray(BigInteger[]::new);
            this.slope = whole[1];
        }

        /** The first turn in one direction, 1 up and -1 down. */
        @Nullable
        WeightTurn turn(int direction) {
            first = null;
            boolean full = listed.size() == places;
            for (int on : listed) {
                if (keepAt != null) {
                    falls(on, direction);
                }
                for (int off = 0; full && off < themes.size(); off++) {
                    if (!listed.contains(off)) {
                        passes(off, on, direction);
                    }
                }
            }
            for (int off = 0; !full && keepAt != null && off < themes.size(); off++) {
                if (!listed.contains(off)) {
                    rises(off, direction);
                }
            }
            return first == null ? null : turn(first, direction);
        }

        private void falls(int on, int direction) {
            BigInteger fall = slope[on].multiply(BigInteger.valueOf(-direction));
            meet(height[on].subtract(line()), fall, true);
        }

        private void rises(int off, int direction) {
            meet(line().subtract(height[off]), slope[off].multiply(BigInteger.valueOf(direction)), false);
        }

        private void passes(int off, int on, int direction) {
            BigInteger gain = slope[off].subtract(slope[on]).multiply(BigInteger.valueOf(direction));
            meet(height[on].subtract(height[off]), gain, off > on);
        }

        private BigInteger line() {
            return height[height.length - 1];
        }

        private void meet(BigInteger distance, BigInteger speed, boolean beyond) {
            if (speed.signum() > 0 && distance.signum() >= 0) {
                Event event = new Event(distance, speed, beyond);
                first = first == null || event.before(first) ? event : first;
            }
        }

        private @Nullable WeightTurn turn(Event event, int direction) {
            Ratio change = event.change();
            Ratio weight = weights.get(criterion);
            if (direction < 0) {
                int order = change.compareTo(weight);
                if (order > 0 || (order == 0 && event.beyond())) {
                    return null;
                }
            }
            Ratio at = direction > 0 ? weight.plus(change) : weight.minusOrZero(change);
            List<Ratio> then = pointsAt(change, direction);
            // Next to nothing further: as far as the weight can go, at most 1, keeps the order of the slopes.
            Ratio further = direction > 0 ? change.plus(Ratio.ONE) : change.plus(at.min(Ratio.ONE));
            Set<Integer> after = listed(then, event.beyond() ? pointsAt(further, direction) : then);
            return new WeightTurn(at, change, event.beyond(), difference(after, listed), difference(listed, after));
        }

        private List<Ratio> pointsAt(Ratio change, int direction) {
            List<Ratio> moved = new ArrayList<>();
            for (int i = 0; i < themes.size(); i++) {
                Ratio by = themes.get(i).values().get(criterion).times(change);
                moved.add(direction > 0 ? points.get(i).plus(by) : points.get(i).minusOrZero(by));
            }
            return moved;
        }

        private List<String> difference(Set<Integer> these, Set<Integer> others) {
            Set<String> names = new TreeSet<>();
            these.stream()
                    .filter(one -> !others.contains(one))
                    .forEach(one -> names.add(themes.get(one).theme()));
            return List.copyOf(names);
        }
    }
}
