package org.localinvolvement.links.rules.priority;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Truth;

/** Names what would have to be known to settle a short list. */
final class OpenMatters {

    private OpenMatters() {}

    static List<String> of(Collection<String> beforehand, List<Standing> standings, CriteriaProfile profile) {
        Set<String> missing = new TreeSet<>(beforehand);
        if (!profile.leftOpen().isEmpty()) {
            missing.add(profile.leftOpen() + " of " + profile.name()
                    + ", which the LINk has to agree in a profile of its own that says \"extends: " + profile.name()
                    + "\"");
        }
        for (Standing standing : standings) {
            if (standing.chosen() == Truth.UNKNOWN) {
                String who =
                        "which people the anonymous contacts about " + standing.theme() + " come from: they decide ";
                judgementsMissing(standing).ifPresent(missing::add);
                if (pointsDependOnWhoSpoke(standing)) {
                    missing.add(who + "its points");
                } else if (!standing.contributors().known() && mayTie(standing, standings)) {
                    missing.add(who + "its place among themes of equal points");
                }
            }
        }
        return List.copyOf(missing);
    }

    private static boolean pointsDependOnWhoSpoke(Standing standing) {
        return standing.lines().stream()
                .anyMatch(line -> !line.points().known() && line.missing().isEmpty() && !readsATriggerPoint(line));
    }

    private static boolean readsATriggerPoint(ScoreLine line) {
        CriterionMeasure measure = line.criterion().measure();
        return measure != null && measure.readsATriggerPoint();
    }

    private static Optional<String> judgementsMissing(Standing standing) {
        List<Criterion> unjudged = standing.lines().stream()
                .filter(line -> !line.missing().isEmpty())
                .map(ScoreLine::criterion)
                .toList();
        if (unjudged.isEmpty()) {
            return Optional.empty();
        }
        String roles = unjudged.stream()
                .flatMap(criterion -> criterion.judgedBy().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Optional.of("judgements about " + standing.theme() + ", by "
                + unjudged.stream().map(Criterion::id).collect(Collectors.joining(", ")) + " (who can judge: " + roles
                + ")");
    }

    private static boolean mayTie(Standing one, List<Standing> standings) {
        return standings.stream()
                .anyMatch(other -> !other.theme().equals(one.theme())
                        && other.points().least().compareTo(one.points().most()) <= 0
                        && one.points().least().compareTo(other.points().most()) <= 0);
    }
}
