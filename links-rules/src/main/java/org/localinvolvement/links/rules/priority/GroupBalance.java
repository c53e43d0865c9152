package org.localinvolvement.links.rules.priority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Submissions added up by {@link BalanceOfGroups}.
 *
 * <p>Of several submissions of one source the earliest counts. Where they differ and nobody can say which came first, none of
 * them does. So the order in which they are handed in changes nothing.
 */
final class GroupBalance {

    private final SortedMap<String, SortedMap<String, Long>> totals = new TreeMap<>();
    private final List<Submission> repeated = new ArrayList<>();
    private final List<Submission> contradicted = new ArrayList<>();

    /** Adds up; {@code kinds} are those of the profile. */
    GroupBalance(Collection<String> kinds, Collection<Submission> submissions) {
        kinds.forEach(kind -> totals.put(kind, new TreeMap<>()));
        Map<String, List<Submission>> bySource = submissions.stream()
                .collect(Collectors.groupingBy(Submission::source, TreeMap::new, Collectors.toList()));
        bySource.values().forEach(this::count);
    }

    private void count(List<Submission> ofOneSource) {
        Optional<Submission> counted = first(ofOneSource);
        if (counted.isEmpty()) {
            contradicted.addAll(ofOneSource);
            return;
        }
        List<Submission> others = new ArrayList<>(ofOneSource);
        others.remove(counted.get());
        repeated.addAll(others);
        Submission submission = counted.get();
        SortedMap<String, Long> ofKind = totals.computeIfAbsent(submission.kind(), kind -> new TreeMap<>());
        for (int i = 0; i < submission.ranking().size(); i++) {
            ofKind.merge(submission.ranking().get(i), BalanceOfGroups.scoreOf(i + 1L), Math::addExact);
        }
    }

    private static Optional<Submission> first(List<Submission> ofOneSource) {
        List<LocalDate> days = ofOneSource.stream()
                .flatMap(submission -> Stream.ofNullable(submission.date()))
                .sorted()
                .toList();
        boolean allDated = days.size() == ofOneSource.size();
        List<Submission> candidates = ofOneSource.stream()
                .filter(submission -> !allDated || days.get(0).equals(submission.date()))
                .toList();
        Submission one = candidates.get(0);
        boolean alike = candidates.stream()
                .allMatch(other ->
                        other.kind().equals(one.kind()) && other.ranking().equals(one.ranking()));
        return alike ? Optional.of(one) : Optional.empty();
    }

    /** The points of each kind's submissions: kind, then theme. */
    SortedMap<String, SortedMap<String, Long>> totals() {
        return totals;
    }

    /** Submissions that were not counted because their source had sent one before. */
    List<Submission> repeated() {
        return repeated;
    }

    /** Submissions that were not counted because their source sent others, and nobody can say which came first. */
    List<Submission> contradicted() {
        return contradicted;
    }

    /** What each kind gave a theme, in the order of the kinds. */
    List<KindScore> scores(String theme) {
        return totals.entrySet().stream()
                .map(kind -> score(kind.getKey(), kind.getValue(), theme))
                .toList();
    }

    private static KindScore score(String kind, SortedMap<String, Long> ofKind, String theme) {
        Long total = ofKind.get(theme);
        if (total == null) {
            return new KindScore(kind, 0, 0, 0);
        }
        int rank = 1
                + (int) ofKind.values().stream().filter(other -> other > total).count();
        return new KindScore(kind, total, rank, BalanceOfGroups.scoreOf(rank));
    }

    /** Themes that a counted submission ranks, in the order of the alphabet. */
    List<String> themes() {
        return totals.values().stream()
                .flatMap(ofKind -> ofKind.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
