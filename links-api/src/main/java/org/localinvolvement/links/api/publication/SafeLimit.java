package org.localinvolvement.links.api.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.priority.CriteriaMethod;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.CriterionMeasure;
import org.localinvolvement.links.rules.priority.ScoreLine;
import org.localinvolvement.links.rules.priority.Standing;

/**
 * The limit below which numbers are withheld so that none of them can be worked out from which themes were weighed and chosen.
 *
 * <p>That a theme is weighed tells that so many spoke as some trigger point asks for; that it is chosen, that it has more points than
 * those that are not. Where only one number below the limit agrees with that, "fewer than" would tell it. Then the limit is raised.
 * Whether it has to be is asked for each theme alike, whatever its own number, because a limit that were raised only where a small number
 * calls for it would tell that number.
 */
final class SafeLimit {

    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::points)
            .thenComparing(Placed::contributors)
            .thenComparing(Placed::theme, Comparator.reverseOrder());

    private final List<Standing> on;
    private final List<Standing> off;
    private final CriteriaProfile profile;
    private final @Nullable Ratio keepAt;
    private final ToLongFunction<Standing> fewest;

    /** What the order of themes is read from. */
    private record Placed(Ratio points, long contributors, String theme) {}

    /**
     * For a list that was drawn.
     *
     * @param on the themes on the list
     * @param off the others
     * @param profile by which they were weighed
     * @param fewest how many voices a theme has at least, because it is weighed
     */
    SafeLimit(List<Standing> on, List<Standing> off, CriteriaProfile profile, ToLongFunction<Standing> fewest) {
        BigDecimal kept = profile.keepAt();
        this.on = on;
        this.off = off;
        this.profile = profile;
        this.keepAt = kept == null ? null : Ratio.of(kept);
        this.fewest = fewest;
    }

    /** The first that is safe; empty where none is within reach, and then no figure of a theme is published. */
    OptionalLong from(long limit) {
        return LongStream.rangeClosed(limit, last(limit)).filter(this::isSafe).findFirst();
    }

    private static long last(long limit) {
        return 2 * limit + 10;
    }

    /** Whether that a theme is weighed and not chosen leaves one number of voices alone, which no limit hides. */
    boolean isTold(Standing notChosen, long limit) {
        return notChosen.override() == null
                && !several(
                        fewest.applyAsLong(notChosen),
                        last(limit),
                        number -> staysOff(worst(notChosen, number), last(limit)));
    }

    private boolean isSafe(long limit) {
        return on.stream().filter(one -> one.override() == null).allMatch(one -> isSafeOn(one, limit))
                && off.stream().filter(one -> one.override() == null).allMatch(one -> isSafeOff(one, limit));
    }

    private boolean isSafeOn(Standing one, long limit) {
        return several(fewest.applyAsLong(one), limit, number -> staysOn(best(one, number), limit))
                && isSafeBehind(one, limit, (line, number, all) -> staysOn(best(one, line, number, all), limit));
    }

    private boolean isSafeOff(Standing one, long limit) {
        return several(fewest.applyAsLong(one), limit, number -> staysOff(worst(one, number), limit))
                && isSafeBehind(one, limit, (line, number, all) -> staysOff(worst(one, line, number, all), limit));
    }

    /**
     * Neither the few behind the points of a theme, nor the few who are left of all, are one number alone. It is asked for every number
     * of voices that could be told: the limit must not tell how many there are.
     */
    private boolean isSafeBehind(Standing one, long limit, BehindPoints stays) {
        return LongStream.concat(
                        LongStream.rangeClosed(limit, last(limit)),
                        LongStream.of(Math.max(one.contributors().least(), limit)))
                .allMatch(all -> countsBehind(one)
                        .allMatch(line -> several(1, limit, number -> stays.with(line, number, all))
                                && several(1, limit, number -> stays.with(line, all - number, all))));
    }

    /** Whether a theme stays where it is with a number behind its points, and so many voices. */
    private interface BehindPoints {
        boolean with(ScoreLine line, long number, long voices);
    }

    /** None of the numbers is possible, and so it is not small; or several are. */
    private static boolean several(long fewest, long limit, LongPredicate possible) {
        return LongStream.range(Math.max(fewest, 1), limit).filter(possible).count() != 1;
    }

    private boolean staysOn(Placed one, long limit) {
        return keeps(one.points())
                && off.stream()
                        .filter(other -> other.override() == null)
                        .map(other -> weakest(other, limit))
                        .filter(other -> keeps(other.points()))
                        .allMatch(other -> ORDER.compare(one, other) > 0);
    }

    private boolean staysOff(Placed one, long limit) {
        if (!keeps(one.points())) {
            return true;
        }
        return on.size() >= profile.shortList()
                && on.stream()
                        .filter(other -> other.override() == null)
                        .map(other -> strongest(other, limit))
                        .allMatch(other -> ORDER.compare(other, one) > 0);
    }

    private boolean keeps(Ratio points) {
        return keepAt == null || points.compareTo(keepAt) >= 0;
    }

    /** What else is withheld may be anything that is withheld alike. */
    private Placed weakest(Standing one, long limit) {
        if (one.contributors().least() < limit) {
            return worst(one, fewest.applyAsLong(one));
        }
        return isSmallBehind(one, new Suppression(limit))
                ? worst(one, one.contributors().least())
                : asItIs(one);
    }

    private Placed strongest(Standing one, long limit) {
        if (one.contributors().least() < limit) {
            return best(one, limit - 1);
        }
        return isSmallBehind(one, new Suppression(limit))
                ? best(one, one.contributors().least())
                : asItIs(one);
    }

    /** Points tell the numbers behind them, and with these the numbers between them: whether one of those is withheld. */
    static boolean isSmallBehind(Standing one, Suppression limit) {
        List<Long> numbers = new ArrayList<>(List.of(0L, one.contributors().least()));
        for (ScoreLine line : countsBehind(one).toList()) {
            if (line.raw().most().signum() > 0 && line.raw().least().signum() == 0) {
                return true;
            }
            numbers.add(line.raw().least().toDecimal(0).longValueExact());
        }
        return numbers.stream()
                .anyMatch(number -> numbers.stream().anyMatch(other -> limit.withholds(Math.abs(number - other))));
    }

    private static Placed asItIs(Standing one) {
        return new Placed(one.points().least(), one.contributors().least(), one.theme());
    }

    /** The most that a theme can be with so many voices, whatever else of it is withheld. */
    private Placed best(Standing one, long voices) {
        return placed(one, voices, line -> countsPeople(line) || countsAll(line) ? Ratio.of(voices) : end(line));
    }

    private Placed best(Standing one, ScoreLine known, long number, long voices) {
        return placed(
                one,
                voices,
                line -> line.equals(known)
                        ? Ratio.of(number)
                        : countsPeople(line) || countsAll(line) ? Ratio.of(voices) : end(line));
    }

    /** The least that a theme can be with so many voices. */
    private Placed worst(Standing one, long voices) {
        return placed(one, voices, line -> countsAll(line) ? Ratio.of(voices) : Ratio.ZERO);
    }

    private Placed worst(Standing one, ScoreLine known, long number, long voices) {
        return placed(
                one,
                voices,
                line -> line.equals(known) ? Ratio.of(number) : countsAll(line) ? Ratio.of(voices) : Ratio.ZERO);
    }

    private static Ratio end(ScoreLine line) {
        BigDecimal end = line.criterion().scaleTo();
        return end == null ? line.raw().most() : Ratio.of(end);
    }

    /** What was judged is no number of people and stays; a method without criteria has no lines, and its points stay. */
    private Placed placed(Standing one, long contributors, Function<ScoreLine, Ratio> raw) {
        if (!(profile.method() instanceof CriteriaMethod method)) {
            return new Placed(one.points().least(), contributors, one.theme());
        }
        Ratio points = Ratio.ZERO;
        for (ScoreLine line : one.lines()) {
            boolean judged = line.judgement() != null || line.criterion().measure() == null;
            points = points.plus(
                    judged
                            ? line.points().least()
                            : method.points(line.criterion(), Bounds.exactly(raw.apply(line)))
                                    .least());
        }
        return new Placed(points, contributors, one.theme());
    }

    private static boolean countsAll(ScoreLine line) {
        return line.criterion().measure() == CriterionMeasure.CONTRIBUTORS && line.judgement() == null;
    }

    /** The lines of a theme that count people or groups otherwise than all who spoke. */
    static Stream<ScoreLine> countsBehind(Standing one) {
        return one.lines().stream().filter(SafeLimit::countsPeople);
    }

    private static boolean countsPeople(ScoreLine line) {
        CriterionMeasure measure = line.criterion().measure();
        if (measure == null || line.judgement() != null) {
            return false;
        }
        return switch (measure) {
            case CONTRIBUTORS_BESIDES_PRAISE, CONTRIBUTORS_RAISING_CONCERN, GROUPS -> true;
            case CONTRIBUTORS, PLACES, KINDS_OF_SOURCE, USER_GROUPS, SERIOUS_HARM, RISING_TREND, SPECIALIST_MINORITY ->
                false;
        };
    }
}
