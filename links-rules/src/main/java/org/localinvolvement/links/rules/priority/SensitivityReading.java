package org.localinvolvement.links.rules.priority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.priority.Sensitivity.Smallest;
import org.localinvolvement.links.rules.priority.ShortList.Limits;
import org.localinvolvement.links.rules.priority.ShortList.Scored;
import org.localinvolvement.links.rules.priority.Shortfall.Needed;
import org.localinvolvement.links.rules.priority.ThemeOverride.To;
import org.localinvolvement.links.rules.priority.sensitivity.RankRange;
import org.localinvolvement.links.rules.priority.sensitivity.RankRanges;
import org.localinvolvement.links.rules.priority.sensitivity.ValuedTheme;
import org.localinvolvement.links.rules.priority.sensitivity.WeightMargin;
import org.localinvolvement.links.rules.priority.sensitivity.WeightMargins;
import org.localinvolvement.links.rules.priority.sensitivity.WeightTurn;

/** Works out how sure an order is, from what was scored. */
final class SensitivityReading {

    private final CriteriaProfile profile;
    private final Limits limits;
    private final List<Scored> ordered;
    private final List<Scored> rivals;
    private final int open;

    SensitivityReading(CriteriaProfile profile, Limits limits, List<Scored> scored) {
        this.profile = profile;
        this.limits = limits;
        this.ordered = scored.stream().sorted(ShortList.ORDER).toList();
        this.rivals = ordered.stream().filter(one -> !one.decided()).toList();
        this.open = Math.max(
                0,
                limits.places()
                        - (int) ordered.stream()
                                .filter(one -> one.decided(To.SHORT_LIST))
                                .count());
    }

    Sensitivity read() {
        Integer percent = profile.sensitivityPercent();
        List<RankRange> ranges = List.of();
        List<WeightMargin> margins = List.of();
        if (profile.method() instanceof CriteriaMethod method) {
            List<Ratio> weights =
                    profile.criteria().stream().map(Criterion::agreedWeight).toList();
            if (percent != null) {
                ranges = inOrder(RankRanges.of(valued(ordered, method), weights, percent));
            }
            margins = WeightMargins.of(
                    valued(rivals, method),
                    profile.criteria().stream().map(Criterion::id).toList(),
                    weights,
                    open,
                    limits.keepAt());
        } else {
            percent = null;
        }
        return new Sensitivity(percent, ranges, margins, smallest(margins), shortfalls(), basis());
    }

    /** In the order in which ties go. */
    private static List<ValuedTheme> valued(List<Scored> scored, CriteriaMethod method) {
        return scored.stream()
                .sorted(ShortList.TIES)
                .map(one -> new ValuedTheme(
                        one.theme(),
                        one.lines().stream()
                                .map(line -> method.value(
                                        line.criterion(), line.raw().least()))
                                .toList()))
                .toList();
    }

    private List<RankRange> inOrder(List<RankRange> ranges) {
        Map<String, RankRange> byTheme = new HashMap<>();
        ranges.forEach(range -> byTheme.put(range.theme(), range));
        return ordered.stream()
                .flatMap(one -> Stream.ofNullable(byTheme.get(one.theme())))
                .toList();
    }

    private static @Nullable Smallest smallest(List<WeightMargin> margins) {
        Smallest smallest = null;
        for (WeightMargin margin : margins) {
            for (WeightTurn turn : Stream.of(margin.down(), margin.up())
                    .flatMap(Stream::ofNullable)
                    .toList()) {
                if (smallest == null || smaller(turn, smallest.turn())) {
                    smallest = new Smallest(margin.criterion(), turn);
                }
            }
        }
        return smallest;
    }

    private static boolean smaller(WeightTurn turn, WeightTurn than) {
        int order = turn.change().compareTo(than.change());
        return order < 0 || (order == 0 && !turn.beyond() && than.beyond());
    }

    private List<Shortfall> shortfalls() {
        List<Scored> listed = rivals.stream()
                .filter(one -> limits.keeps(one.points().least()))
                .limit(open)
                .toList();
        List<Shortfall> shortfalls = new ArrayList<>();
        if (open > 0) {
            rivals.stream().filter(one -> !listed.contains(one)).forEach(one -> shortfalls.add(shortfall(one, listed)));
        }
        return shortfalls;
    }

    private Shortfall shortfall(Scored one, List<Scored> listed) {
        Ratio points = Ratio.ZERO;
        boolean beyond = false;
        if (listed.size() == open) {
            Scored last = listed.get(listed.size() - 1);
            points = last.points().least().minusOrZero(one.points().least());
            beyond = ShortList.TIES.compare(last, one) < 0;
        }
        Ratio keepAt = limits.keepAt();
        if (keepAt != null) {
            Ratio toBeKept = keepAt.minusOrZero(one.points().least());
            beyond = toBeKept.compareTo(points) <= 0 && beyond;
            points = toBeKept.compareTo(points) > 0 ? toBeKept : points;
        }
        return new Shortfall(one.theme(), points, beyond, needed(one, points, beyond));
    }

    private List<Needed> needed(Scored one, Ratio points, boolean beyond) {
        List<Needed> needed = new ArrayList<>();
        if (profile.method() instanceof CriteriaMethod method) {
            for (ScoreLine line : one.lines()) {
                Criterion criterion = line.criterion();
                Ratio weight = criterion.agreedWeight();
                if (weight.signum() > 0) {
                    Ratio now = line.raw().least();
                    Ratio value = method.value(criterion, now).plus(points.dividedBy(weight));
                    int order = value.compareTo(
                            method.value(criterion, criterion.agreedScale().most()));
                    if (order < 0 || (order == 0 && !beyond)) {
                        needed.add(new Needed(criterion.id(), now, method.raw(criterion, value)));
                    }
                }
            }
        }
        return needed;
    }

    private List<String> basis() {
        List<String> basis = new ArrayList<>();
        if (ordered.stream().anyMatch(one -> !one.points().known())) {
            basis.add("Some points are not known exactly: the points that are certain are used");
        }
        if (rivals.size() < ordered.size()) {
            basis.add("Themes that a decision put on the list or kept off it stay where they are");
        }
        if (!(profile.method() instanceof CriteriaMethod)) {
            basis.add("A balance of groups has no weights that could be moved");
        } else if (profile.sensitivityPercent() == null) {
            basis.add(
                    "The profile does not say by how much weights are moved (sensitivity_percent), so that ranges of ranks are"
                            + " left out");
        }
        return basis;
    }
}
