package org.localinvolvement.links.rules.priority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;

/**
 * Puts scored themes in order and draws the line.
 *
 * <p>Where scores are bounds, a theme is certainly chosen if too few others could pass it, certainly not chosen if enough
 * others certainly do, and otherwise it cannot be said.
 */
final class ShortList {

    /** A theme with its score, before it has a rank. */
    record Scored(
            String theme,
            Truth weighed,
            List<String> triggers,
            List<ScoreLine> lines,
            Bounds points,
            Voices contributors) {}

    private static final Comparator<Scored> TIES = Comparator.comparing(
                    (Scored scored) -> scored.contributors().least())
            .reversed()
            .thenComparing(Scored::theme);

    private static final Comparator<Scored> ORDER = Comparator.comparing(
                    (Scored scored) -> scored.points().least())
            .reversed()
            .thenComparing(TIES);

    private ShortList() {}

    static List<Standing> rank(List<Scored> scored, int places, Ratio mostPoints) {
        List<Scored> ordered = scored.stream().sorted(ORDER).toList();
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Scored one = ordered.get(i);
            Truth chosen = chosen(one, ordered, places);
            standings.add(new Standing(
                    i + 1,
                    one.theme(),
                    one.contributors(),
                    one.points(),
                    chosen,
                    one.weighed(),
                    one.triggers(),
                    one.lines(),
                    because(i, ordered, places, mostPoints, chosen)));
        }
        return standings;
    }

    private static Truth chosen(Scored one, List<Scored> all, int places) {
        long couldPass = 0;
        long certainlyPass = 0;
        for (Scored other : all) {
            if (!other.theme().equals(one.theme())) {
                Truth tieGoesToOther = tieGoesTo(other, one);
                couldPass += passes(other.points().most(), one.points().least(), tieGoesToOther != Truth.NO) ? 1 : 0;
                certainlyPass += other.weighed() == Truth.YES
                                && passes(other.points().least(), one.points().most(), tieGoesToOther == Truth.YES)
                        ? 1
                        : 0;
            }
        }
        if (certainlyPass >= places) {
            return Truth.NO;
        }
        return couldPass < places && one.weighed() == Truth.YES ? Truth.YES : Truth.UNKNOWN;
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

    private static String because(int index, List<Scored> ordered, int places, Ratio mostPoints, Truth chosen) {
        Scored one = ordered.get(index);
        String score = one.points() + " of " + mostPoints + " points, rank " + (index + 1) + " of " + ordered.size();
        String open = chosen == Truth.UNKNOWN ? "; " + openBecause(one, ordered) : "";
        if (index < places) {
            return score + "; the short list holds " + places + open;
        }
        Scored last = ordered.get(places - 1);
        Ratio behind = last.points().least().minusOrZero(one.points().least());
        String gap = behind.signum() == 0
                ? "it has as many points as the last theme on the short list, and the tie goes to the other: "
                        + WorkProgramme.TIES
                : behind + " more points would equal the last theme on the short list";
        return score + "; the short list holds " + places + ", and " + gap + open;
    }

    private static String openBecause(Scored one, List<Scored> ordered) {
        String said = "whether it belongs on the short list cannot be said";
        if (one.weighed() == Truth.UNKNOWN) {
            return said + ", because its own trigger point is not settled";
        }
        String rivals = ordered.stream()
                .filter(other -> !other.theme().equals(one.theme()))
                .filter(other -> other.points().most().compareTo(one.points().least()) >= 0
                        && other.points().least().compareTo(one.points().most()) <= 0)
                .map(Scored::theme)
                .limit(3)
                .collect(Collectors.joining(", "));
        return rivals.isEmpty() ? said : said + ", because its points overlap with those of " + rivals;
    }
}
