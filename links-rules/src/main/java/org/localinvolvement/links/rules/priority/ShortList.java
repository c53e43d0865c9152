package org.localinvolvement.links.rules.priority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.priority.ThemeOverride.To;

/**
 * Puts scored themes in order and draws the line.
 *
 * <p>Where scores are bounds, a theme is certainly chosen if it certainly has the points with which one is kept and too few
 * others could pass it, certainly not chosen if it cannot have those points or enough others certainly pass it, and otherwise it
 * cannot be said. A theme that a decision puts on the list takes one of its places.
 */
final class ShortList {

    /** A theme with its score, before it has a rank. */
    record Scored(
            String theme,
            Truth weighed,
            List<String> triggers,
            List<ScoreLine> lines,
            List<KindScore> kinds,
            List<String> cannotScore,
            @Nullable ThemeOverride override,
            Bounds points,
            Voices contributors,
            Voices peopleInGroups) {

        boolean decided() {
            return override != null;
        }

        boolean decided(To to) {
            return override != null && override.to() == to;
        }
    }

    /** How many places there are, with how many points a theme is kept (none: null), and how many points there can be. */
    record Limits(int places, @Nullable Ratio keepAt, Ratio mostPoints) {

        boolean keeps(Ratio points) {
            return keepAt == null || points.compareTo(keepAt) >= 0;
        }
    }

    /** Those on the list and the others, each best first. */
    record Drawn(List<Standing> shortList, List<Standing> notChosen) {}

    static final Comparator<Scored> TIES = Comparator.comparing(
                    (Scored scored) -> scored.contributors().least())
            .reversed()
            .thenComparing(Scored::theme);

    static final Comparator<Scored> ORDER = Comparator.comparing(
                    (Scored scored) -> scored.points().least())
            .reversed()
            .thenComparing(TIES);

    private final List<Scored> ordered;
    private final Limits limits;
    private final int open;
    private final List<Scored> rivals;
    private final List<Scored> listed;

    private ShortList(List<Scored> scored, Limits limits) {
        this.ordered = scored.stream().sorted(ORDER).toList();
        this.limits = limits;
        this.rivals = ordered.stream().filter(one -> !one.decided()).toList();
        this.open = limits.places()
                - (int) ordered.stream()
                        .filter(one -> one.decided(To.SHORT_LIST))
                        .count();
        this.listed = rivals.stream()
                .filter(one -> limits.keeps(one.points().most()))
                .limit(Math.max(open, 0))
                .toList();
    }

    static Drawn draw(List<Scored> scored, Limits limits) {
        return new ShortList(scored, limits).drawn();
    }

    private Drawn drawn() {
        List<Standing> on = new ArrayList<>();
        List<Standing> off = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Scored one = ordered.get(i);
            Truth chosen = chosen(one);
            Standing standing = new Standing(
                    i + 1,
                    one.theme(),
                    one.contributors(),
                    one.peopleInGroups(),
                    one.points(),
                    chosen,
                    one.weighed(),
                    one.triggers(),
                    one.lines(),
                    one.kinds(),
                    one.cannotScore(),
                    one.override(),
                    because(i, one, chosen));
            (one.decided(To.SHORT_LIST) || listed.contains(one) ? on : off).add(standing);
        }
        return new Drawn(on, off);
    }

    private Truth chosen(Scored one) {
        if (one.decided()) {
            return Truth.of(one.decided(To.SHORT_LIST));
        }
        long couldPass = 0;
        long certainlyPass = 0;
        for (Scored other : rivals) {
            if (!other.theme().equals(one.theme())) {
                Truth tieGoesToOther = tieGoesTo(other, one);
                couldPass += passes(other.points().most(), one.points().least(), tieGoesToOther != Truth.NO) ? 1 : 0;
                certainlyPass += other.weighed() == Truth.YES
                                && passes(other.points().least(), one.points().most(), tieGoesToOther == Truth.YES)
                        ? 1
                        : 0;
            }
        }
        if (certainlyPass >= open || !limits.keeps(one.points().most())) {
            return Truth.NO;
        }
        boolean certain = couldPass < open && limits.keeps(one.points().least()) && one.weighed() == Truth.YES;
        return certain ? Truth.YES : Truth.UNKNOWN;
    }

    /** Whether the other comes first where both have equal points; not known where that depends on who spoke anonymously. */
    private static Truth tieGoesTo(Scored other, Scored one) {
        boolean firstInTheAlphabet = other.theme().compareTo(one.theme()) < 0;
        boolean fewestSuffice =
                moreOrFirst(other.contributors().least(), one.contributors().most(), firstInTheAlphabet);
        boolean mostSuffice =
                moreOrFirst(other.contributors().most(), one.contributors().least(), firstInTheAlphabet);
        if (fewestSuffice) {
            return Truth.YES;
        }
        return mostSuffice ? Truth.UNKNOWN : Truth.NO;
    }

    private static boolean moreOrFirst(long other, long one, boolean firstInTheAlphabet) {
        return other > one || (other == one && firstInTheAlphabet);
    }

    private static boolean passes(Ratio other, Ratio one, boolean tieGoesToOther) {
        int order = other.compareTo(one);
        return order > 0 || (order == 0 && tieGoesToOther);
    }

    private String because(int index, Scored one, Truth chosen) {
        String score =
                one.points() + " of " + limits.mostPoints() + " points, rank " + (index + 1) + " of " + ordered.size();
        ThemeOverride override = one.override();
        if (override != null) {
            return score + "; " + (override.to() == To.SHORT_LIST ? "put on" : "kept off")
                    + " the short list by a decision of " + override.role() + " of "
                    + Days.inWords(override.date())
                    + (override.unanimous() ? ", which was unanimous" : "") + ": " + override.reason();
        }
        String holds = "; the short list holds " + limits.places();
        String open = chosen == Truth.UNKNOWN ? "; " + openBecause(one) : "";
        if (listed.contains(one)) {
            return score + kept() + holds + open;
        }
        if (!limits.keeps(one.points().most())) {
            Ratio needed = keepAt().minusOrZero(one.points().most());
            return score + kept() + ", and " + needed + " more would reach that";
        }
        if (listed.isEmpty()) {
            return score + holds + ", and decisions fill it" + open;
        }
        return score + holds + ", and " + gap(one) + open;
    }

    private String gap(Scored one) {
        Scored last = listed.get(listed.size() - 1);
        Ratio behind = last.points().least().minusOrZero(one.points().least());
        return behind.signum() == 0
                ? "it has as many points as the last theme on the short list, and the tie goes to the other: "
                        + PrioritiesWeighed.TIES
                : behind + " more points would equal the last theme on the short list";
    }

    private Ratio keepAt() {
        return Optional.ofNullable(limits.keepAt()).orElse(Ratio.ZERO);
    }

    private String kept() {
        return limits.keepAt() == null ? "" : "; themes are kept at " + keepAt() + " points or more";
    }

    private String openBecause(Scored one) {
        String said = "whether it belongs on the short list cannot be said";
        if (one.weighed() == Truth.UNKNOWN) {
            return said + ", because its own trigger point is not settled";
        }
        if (!limits.keeps(one.points().least())) {
            return said + ", because it is not known whether it has the points with which a theme is kept";
        }
        String overlapping = rivals.stream()
                .filter(other -> !other.theme().equals(one.theme()))
                .filter(other -> other.points().most().compareTo(one.points().least()) >= 0
                        && other.points().least().compareTo(one.points().most()) <= 0)
                .map(Scored::theme)
                .limit(3)
                .collect(Collectors.joining(", "));
        return overlapping.isEmpty() ? said : said + ", because its points overlap with those of " + overlapping;
    }
}
