package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.priority.ThemeOverride.To;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.Minimum;

/**
 * Which verdicts of a walk stand whatever the facts are that are not known.
 *
 * <p>A verdict depends on the items before it in their order, on which items come after it, and where minimums are agreed on what
 * those count for. So it stands while the order up to it is certain and it is certain who could be chosen. Once every place is
 * taken for certain, what follows waits for certain.
 */
final class SelectionCertainty {

    /**
     * A candidate that could be chosen.
     *
     * @param candidate the candidate
     * @param costMissing whether it could be only if its cost were told
     * @param taken whether it is chosen
     */
    record Walked(Candidate candidate, boolean costMissing, boolean taken) {}

    private final ProgrammeRoom room;
    private final @Nullable Ratio keepAt;
    private final List<Walked> walked;
    private final List<Integer> wanted;
    private final boolean onlyThePriorities;
    private String why = "";
    private String missing = "";

    /**
     * Of one walk.
     *
     * @param room how much room there was
     * @param keepAt the points with which a theme is kept; null where there is no such line
     * @param walked in the order of the walk
     * @param wanted how many items each minimum asks for
     * @param onlyThePriorities whether nothing but the priorities kept a candidate from being walked over
     */
    SelectionCertainty(
            ProgrammeRoom room,
            @Nullable Ratio keepAt,
            List<Walked> walked,
            List<Integer> wanted,
            boolean onlyThePriorities) {
        this.room = room;
        this.keepAt = keepAt;
        this.walked = walked;
        this.wanted = wanted;
        this.onlyThePriorities = onlyThePriorities;
    }

    /** Why what is not settled is not, in words; empty where everything is. */
    String why() {
        return why;
    }

    /** What would have to be known to settle it; empty where everything is. */
    String missing() {
        return missing;
    }

    /** For each candidate walked over, whether its verdict stands. */
    List<Truth> settled() {
        if (noLimitOfThePlanCanBind()) {
            return walked.stream().map(this::asOnTheShortList).toList();
        }
        if (!wanted.isEmpty() && anyMinimumIsOpen()) {
            return walked.stream().map(one -> Truth.UNKNOWN).toList();
        }
        List<Truth> settled = new ArrayList<>();
        boolean certain = true;
        int left = room.openPlaces();
        for (int i = 0; i < walked.size(); i++) {
            Walked one = walked.get(i);
            if (left > 0 && certain) {
                certain = certainUpTo(i, one);
                left -= certain && one.taken() ? 1 : 0;
                settled.add(Truth.of(certain).or(Truth.UNKNOWN));
            } else {
                settled.add(left == 0 ? Truth.YES : Truth.UNKNOWN);
            }
        }
        return settled;
    }

    /** Then the short list of the priorities is the selection, and it is as certain as that is. */
    private boolean noLimitOfThePlanCanBind() {
        long themes = walked.stream()
                .map(Walked::candidate)
                .filter(one -> one.standing() != null && !one.keepsItsPlace())
                .map(Candidate::theme)
                .distinct()
                .count();
        long dearest = walked.stream()
                .map(one -> one.candidate().pence())
                .sorted(Comparator.reverseOrder())
                .limit(room.places())
                .mapToLong(Long::longValue)
                .sum();
        return onlyThePriorities
                && wanted.isEmpty()
                && walked.stream().noneMatch(Walked::costMissing)
                && room.heldPlaces() == 0
                && themes == walked.size()
                && dearest <= room.openPence();
    }

    private Truth asOnTheShortList(Walked one) {
        Standing standing = one.candidate().standing();
        Truth chosen = standing == null ? Truth.UNKNOWN : standing.chosen();
        Truth stands = one.taken() ? chosen : chosen.not();
        if (stands != Truth.YES) {
            why = "whether it belongs on the short list cannot be said";
        }
        return stands.or(Truth.UNKNOWN);
    }

    private void because(String reason, String what) {
        why = reason;
        missing = what;
    }

    private boolean anyMinimumIsOpen() {
        List<Candidate> open = walked.stream()
                .filter(one -> mayNotBeThere(one.candidate()) || one.costMissing())
                .map(Walked::candidate)
                .toList();
        if (!open.isEmpty()) {
            because(
                    "a minimum could turn on " + named(open) + ", of which it is not certain that it could be chosen",
                    "whether " + named(open) + " could be chosen: minimums of the programme could turn on it");
            return true;
        }
        List<Minimum> minimums = room.minimums();
        for (int j = 0; j < minimums.size(); j++) {
            Minimum minimum = minimums.get(j);
            List<Candidate> notKnown = walked.stream()
                    .map(Walked::candidate)
                    .filter(one -> one.countsFor(minimum) == Truth.UNKNOWN)
                    .toList();
            if (!notKnown.isEmpty() && !keptByUpperLimitsAlone()) {
                because(
                        "it is not known whether " + named(notKnown) + " would count for " + minimum.title(),
                        "whether " + named(notKnown) + " would count for " + minimum.title());
                return true;
            }
        }
        return false;
    }

    /** Where places and budget alone give a selection that keeps every minimum, more that counts for one changes nothing. */
    private boolean keptByUpperLimitsAlone() {
        int places = room.openPlaces();
        long pence = room.openPence();
        int[] counts = new int[wanted.size()];
        List<Minimum> minimums = room.minimums();
        for (Walked item : walked) {
            Candidate one = item.candidate();
            if (places > 0 && one.pence() <= pence) {
                places--;
                pence -= one.pence();
                for (int j = 0; j < counts.length; j++) {
                    counts[j] += one.countsFor(minimums.get(j)) == Truth.YES ? 1 : 0;
                }
            }
        }
        for (int j = 0; j < counts.length; j++) {
            if (counts[j] < wanted.get(j)) {
                return false;
            }
        }
        return true;
    }

    private boolean certainUpTo(int index, Walked item) {
        Candidate one = item.candidate();
        if (mayNotBeThere(one)) {
            because(
                    "whether " + one.theme()
                            + " is weighed, and has the points with which a theme is kept, is not known",
                    "whether " + one.theme() + " is weighed and kept");
            return false;
        }
        if (item.costMissing()) {
            because("the cost of " + one.called() + " is not told", "the cost of " + one.called());
            return false;
        }
        for (Walked later : walked.subList(index + 1, walked.size())) {
            Candidate other = later.candidate();
            if (!certainlyBefore(one, other)) {
                because(
                        "the points of " + one.theme() + " and " + other.theme()
                                + " overlap, so that it is not known which of them comes first",
                        "which of " + one.theme() + " and " + other.theme() + " comes first");
                return false;
            }
        }
        return true;
    }

    private boolean mayNotBeThere(Candidate one) {
        Standing standing = one.standing();
        if (standing == null || one.keepsItsPlace() || one.decided(To.SHORT_LIST)) {
            return false;
        }
        return standing.weighed() != Truth.YES
                || (keepAt != null && standing.points().least().compareTo(keepAt) < 0);
    }

    private static boolean certainlyBefore(Candidate one, Candidate other) {
        Standing first = one.standing();
        Standing second = other.standing();
        if (one.turn() != other.turn() || one.theme().equals(other.theme()) || first == null || second == null) {
            return true;
        }
        int order = first.points().least().compareTo(second.points().most());
        long fewest = first.contributors().least();
        long most = second.contributors().most();
        return order > 0
                || (order == 0
                        && (fewest > most || (fewest == most && one.theme().compareTo(other.theme()) < 0)));
    }

    private static String named(List<Candidate> candidates) {
        Stream<String> first = candidates.stream().limit(3).map(Candidate::called);
        String names = first.collect(Collectors.joining(", "));
        return candidates.size() > 3 ? names + " and " + (candidates.size() - 3) + " more" : names;
    }
}
