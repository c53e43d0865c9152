package org.localinvolvement.links.rules.priority.sensitivity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.priority.sensitivity.Feasibility.Inequality;

/**
 * The ranks that each theme can have while every weight moves, each on its own, by up to a percentage of itself.
 *
 * <p>Whether one theme can pass another is exact: the difference of their points is largest and smallest at a corner of the box
 * of weights. Which of several can pass it at once is searched with exact linear inequalities, where at most {@value #MOST_RIVALS} can
 * pass it at all, and within a fixed number of steps for all themes together; beyond that a rank is told as a bound. Nothing is drawn
 * by chance, and the order in which the themes are handed in decides ties and, where the steps run out, whose ranks are bounds.
 */
public final class RankRanges {

    static final int MOST_RIVALS = 12;
    private static final int MOST_STEPS_OF_A_THEME = 60;
    private static final int MOST_STEPS = 150;
    private static final int BITS = 40;

    private final List<ValuedTheme> themes;
    private final int criteria;
    private final BigInteger[][] points;
    /** The same as {@link #points} where they are so small that they can be added up as long numbers, which is quick. */
    private final Optional<long[][]> small;

    private final BigInteger percent;
    private int steps;

    private RankRanges(List<ValuedTheme> themes, List<Ratio> weights, int percent) {
        this.themes = themes;
        this.criteria = weights.size();
        this.percent = BigInteger.valueOf(percent);
        this.points = WholeNumbers.of(themes.stream()
                .map(theme -> {
                    List<Ratio> ofTheme = new ArrayList<>();
                    for (int c = 0; c < weights.size(); c++) {
                        ofTheme.add(theme.values().get(c).times(weights.get(c)));
                    }
                    return ofTheme;
                })
                .toList());
        boolean fits = Arrays.stream(points).flatMap(Arrays::stream).allMatch(one -> one.bitLength() <= BITS)
                && criteria < 1000;
        this.small = fits
                ? Optional.of(Arrays.stream(points)
                        .map(row -> Arrays.stream(row)
                                .mapToLong(BigInteger::longValueExact)
                                .toArray())
                        .toArray(long[][]::new))
                : Optional.empty();
    }

    /**
     * Works them out.
     *
     * @param themes in the order in which ties go
     * @param weights one for each criterion
     * @param percent by how much each weight moves, up and down, 1 to 100
     * @return in the order of the themes
     */
    public static List<RankRange> of(List<ValuedTheme> themes, List<Ratio> weights, int percent) {
        RankRanges ranges = new RankRanges(List.copyOf(themes), weights, percent);
        List<RankRange> all = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            all.add(ranges.range(i));
        }
        return all;
    }

    /** A rival of a theme: how far it is ahead by each criterion, and whether ties go to it. */
    private record Rival(List<BigInteger> ahead, boolean winsTies) {}

    private RankRange range(int theme) {
        int always = 0;
        List<Integer> sometimes = new ArrayList<>();
        for (int other = 0; other < themes.size(); other++) {
            if (other != theme) {
                boolean winsTies = other < theme;
                if (passes(extreme(other, theme, -1), winsTies)) {
                    always++;
                } else if (passes(extreme(other, theme, 1), winsTies)) {
                    sometimes.add(other);
                }
            }
        }
        List<Rival> rivals = sometimes.size() > MOST_RIVALS
                ? List.of()
                : sometimes.stream().map(other -> rival(other, theme)).toList();
        boolean searched = rivals.size() == sometimes.size();
        int nobody = searched ? most(rivals, false) : -1;
        int everybody = searched ? most(rivals, true) : -1;
        return new RankRange(
                themes.get(theme).theme(),
                1 + always + (nobody < 0 ? 0 : rivals.size() - nobody),
                nobody >= 0,
                1 + always + (everybody < 0 ? sometimes.size() : everybody),
                everybody >= 0);
    }

    private Rival rival(int other, int theme) {
        List<BigInteger> ahead = new ArrayList<>(criteria);
        for (int c = 0; c < criteria; c++) {
            ahead.add(points[other][c].subtract(points[theme][c]));
        }
        return new Rival(ahead, other < theme);
    }

    private static boolean passes(int ahead, boolean winsTies) {
        return ahead > 0 || (ahead == 0 && winsTies);
    }

    /** Whether the other is ahead, 1, 0 or -1, at the corner that is best for it, 1, or worst, -1. */
    private int extreme(int other, int theme, int corner) {
        return small.isPresent()
                ? extremeOfSmall(small.get()[other], small.get()[theme], corner)
                : extremeOfAny(points[other], points[theme], corner);
    }

    private int extremeOfSmall(long[] other, long[] theme, int corner) {
        long sum = 0;
        long sizes = 0;
        for (int c = 0; c < criteria; c++) {
            long ahead = other[c] - theme[c];
            sum += ahead;
            sizes += Math.abs(ahead);
        }
        return Long.signum(100 * sum + corner * percent.longValue() * sizes);
    }

    private int extremeOfAny(BigInteger[] other, BigInteger[] theme, int corner) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger sizes = BigInteger.ZERO;
        for (int c = 0; c < criteria; c++) {
            BigInteger ahead = other[c].subtract(theme[c]);
            sum = sum.add(ahead);
            sizes = sizes.add(ahead.abs());
        }
        BigInteger moved = sizes.multiply(percent).multiply(BigInteger.valueOf(corner));
        return sum.multiply(BigInteger.valueOf(100)).add(moved).signum();
    }

    /** The most of some rivals that can pass together, or stay behind together; -1 where it is not found out. */
    private int most(List<Rival> rivals, boolean passing) {
        if (rivals.size() <= 1) {
            return rivals.size();
        }
        int atCorner = atCorner(rivals, passing);
        if (atCorner == rivals.size()) {
            return atCorner;
        }
        Search search = new Search(
                rivals.stream().map(rival -> inequality(rival, passing)).toList(),
                criteria,
                atCorner,
                Math.min(MOST_STEPS_OF_A_THEME, MOST_STEPS - steps));
        int most = search.most();
        steps += search.steps;
        return most;
    }

    /** How many pass, or stay behind, at the corner that is best for all of them together. */
    private int atCorner(List<Rival> rivals, boolean passing) {
        int sign = passing ? 1 : -1;
        int[] up = new int[criteria];
        for (int c = 0; c < criteria; c++) {
            BigInteger together = BigInteger.ZERO;
            for (Rival rival : rivals) {
                together = together.add(rival.ahead().get(c));
            }
            up[c] = together.signum() * sign;
        }
        int count = 0;
        for (Rival rival : rivals) {
            BigInteger ahead = BigInteger.ZERO;
            for (int c = 0; c < criteria; c++) {
                BigInteger weight = BigInteger.valueOf(100).add(percent.multiply(BigInteger.valueOf(up[c])));
                ahead = ahead.add(rival.ahead().get(c).multiply(weight));
            }
            count += passes(ahead.signum(), rival.winsTies()) == passing ? 1 : 0;
        }
        return count;
    }

    /** With x from 0 to 1, a weight is its least plus x times the width of its range. */
    private Inequality inequality(Rival rival, boolean passing) {
        BigInteger least = BigInteger.valueOf(100).subtract(percent);
        BigInteger width = percent.add(percent);
        BigInteger constant = BigInteger.ZERO;
        List<BigInteger> coefficients = new ArrayList<>(criteria);
        for (int c = 0; c < criteria; c++) {
            BigInteger ahead =
                    passing ? rival.ahead().get(c) : rival.ahead().get(c).negate();
            constant = constant.add(ahead.multiply(least));
            coefficients.add(ahead.multiply(width));
        }
        return new Inequality(constant, coefficients, passing != rival.winsTies());
    }

    /** Looks for the largest part of some inequalities that can hold together. */
    private static final class Search {
        private final List<Inequality> inequalities;
        private final int dimensions;
        private final int mostSteps;
        private int most;
        private int steps;

        Search(List<Inequality> inequalities, int dimensions, int found, int mostSteps) {
            this.inequalities = inequalities;
            this.dimensions = dimensions;
            this.most = found;
            this.mostSteps = mostSteps;
        }

        int most() {
            boolean finished = look(0, new ArrayList<>());
            return finished ? most : -1;
        }

        private boolean look(int next, List<Inequality> together) {
            most = Math.max(most, together.size());
            if (together.size() + inequalities.size() - next <= most) {
                return true;
            }
            if (steps >= mostSteps) {
                return false;
            }
            steps++;
            together.add(inequalities.get(next));
            boolean finished = !Feasibility.of(together, dimensions) || look(next + 1, together);
            together.remove(together.size() - 1);
            return finished && look(next + 1, together);
        }
    }
}
