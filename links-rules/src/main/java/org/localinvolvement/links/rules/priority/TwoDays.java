package org.localinvolvement.links.rules.priority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.rules.priority.SaidOfThemes.Verdict;
import org.localinvolvement.links.rules.trigger.Action;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.trigger.TriggersReached;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

/**
 * What is found as at the day by which the themes are weighed, beside what is found as at the date of the question. The two are the
 * same unless the call for ideas of a round closed before.
 *
 * @param weighedBy as at the day by which the themes are weighed
 * @param asked as at the date of the question
 */
record TwoDays(Found weighedBy, Found asked) {

    /** What rules found as at one day. */
    record Found(Decision<TriggersReached> triggers, SaidOfThemes said) {}

    /** Passed on or answered as soon as it is known: no round holds it up, and none brings it back. */
    private static final Set<String> APART_FROM_ROUNDS =
            Set.of(Action.SAFEGUARDING.code(), Action.ANSWER_THE_PERSON.code());

    /** What tells two findings of one rule about one theme apart, whose figures are of two days. */
    private record Key(String rule, String subject, Truth holds) {
        static Key of(Finding finding) {
            return new Key(finding.ruleId(), finding.subject(), finding.holds());
        }
    }

    private boolean oneDay() {
        return weighedBy.triggers().asAt().equals(asked.triggers().asAt());
    }

    /**
     * Of the themes of the round, what was found as at the close of the call; of everything else, and of what is new since, what is
     * found as at the date of the question.
     */
    List<Finding> findings(Set<String> ofTheRound) {
        if (oneDay()) {
            return Stream.concat(asked.triggers().findings().stream(), asked.said().findings().stream())
                    .sorted(TriggerPoints.order())
                    .toList();
        }
        Set<Finding> findings = new LinkedHashSet<>(weighedBy.said().findings());
        Set<String> themes = new TreeSet<>(weighedBy.said().themes());
        themes.addAll(ofTheRound);
        weighedBy.triggers().findings().stream()
                .filter(finding -> themes.contains(finding.subject()) && !apart(finding))
                .forEach(findings::add);
        Set<Key> told = findings.stream().map(Key::of).collect(Collectors.toSet());
        asked.triggers().findings().stream()
                .filter(finding -> apart(finding) || !told.contains(Key.of(finding)))
                .forEach(findings::add);
        asked.said().findings().stream()
                .filter(finding -> !themes.contains(finding.subject()))
                .forEach(findings::add);
        return findings.stream().sorted(TriggerPoints.order()).toList();
    }

    private static boolean apart(Finding finding) {
        return finding.actions().stream().anyMatch(APART_FROM_ROUNDS::contains);
    }

    /** What would have to be known, as at either day; what was not told is the same on both. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>(weighedBy.triggers().missing());
        missing.addAll(asked.triggers().missing());
        missing.addAll(weighedBy.said().missing());
        missing.addAll(asked.said().missing());
        return missing;
    }

    /** Themes that the round does not weigh, and that are weighed as at the date of the question. */
    List<OutOfCycle> outOfCycle(Set<String> ofTheRound, Function<String, ThemeEvidence> evidence) {
        if (oneDay()) {
            return List.of();
        }
        List<OutOfCycle> late = new ArrayList<>();
        asked.said().weighed().forEach((theme, holds) -> {
            if (holds != Truth.NO && !ofTheRound.contains(theme)) {
                List<TriggerReached> triggers = asked.said().weighing(theme);
                Set<String> rules =
                        triggers.stream().map(TriggerReached::ruleId).collect(Collectors.toCollection(TreeSet::new));
                late.add(new OutOfCycle(
                        theme,
                        holds,
                        evidence.apply(theme).contributors(),
                        asked.said().triggersOf(theme),
                        since(triggers),
                        asked.triggers().findings().stream()
                                .filter(finding -> finding.subject().equals(theme) && rules.contains(finding.ruleId()))
                                .toList()));
            }
        });
        return List.copyOf(late);
    }

    private static @Nullable LocalDate since(List<TriggerReached> triggers) {
        return triggers.stream()
                .filter(one -> one.holds() == Truth.YES)
                .map(TriggerReached::since)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What is said of themes instead of weighing them; as at the date of the question, of those of which nothing was said before. */
    List<Finding> insteadOfWeighing(Verdict verdict, Map<String, Truth> weighed) {
        List<Finding> before = weighedBy.said().insteadOfWeighing(verdict, weighed);
        if (oneDay()) {
            return before;
        }
        Set<String> spokenOf = weighedBy.said().themes();
        return Stream.concat(
                        before.stream(),
                        asked.said().insteadOfWeighing(verdict, weighed).stream()
                                .filter(finding -> !spokenOf.contains(finding.subject())))
                .sorted(TriggerPoints.order())
                .toList();
    }
}
