package org.localinvolvement.links.rules.priority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.priority.CriteriaProfile.OverrideRule;
import org.localinvolvement.links.rules.priority.ThemeOverride.To;

/** Which decisions against the points count on a day. */
final class Overrides {

    private final List<OverrideSeen> seen = new ArrayList<>();
    private final Map<String, ThemeOverride> counting = new TreeMap<>();

    Overrides(Collection<ThemeOverride> recorded, CriteriaProfile profile, LocalDate asAt) {
        Map<String, List<ThemeOverride>> byTheme = recorded.stream()
                .filter(override -> !override.date().isAfter(asAt))
                .collect(Collectors.groupingBy(ThemeOverride::theme, TreeMap::new, Collectors.toList()));
        byTheme.values().forEach(ofOneTheme -> look(ofOneTheme, profile));
        requireRoom(profile);
    }

    private void look(List<ThemeOverride> ofOneTheme, CriteriaProfile profile) {
        List<ThemeOverride> allowed = ofOneTheme.stream()
                .filter(override -> override.unanimous() || profile.overrides() == OverrideRule.RECORDED)
                .toList();
        Optional<LocalDate> latest = allowed.stream().map(ThemeOverride::date).max(LocalDate::compareTo);
        long places = allowed.stream()
                .filter(override -> latest.filter(override.date()::equals).isPresent())
                .map(ThemeOverride::to)
                .distinct()
                .count();
        for (ThemeOverride override : ofOneTheme) {
            if (!allowed.contains(override)) {
                seen.add(new OverrideSeen(
                        override, false, "it was not unanimous, and by the profile an override has to be"));
            } else if (!latest.filter(override.date()::equals).isPresent()) {
                seen.add(new OverrideSeen(override, false, "a later decision about the theme was taken"));
            } else if (places > 1) {
                seen.add(new OverrideSeen(
                        override,
                        false,
                        "decisions of " + Days.inWords(override.date()) + " about the theme contradict each other"));
            } else {
                seen.add(new OverrideSeen(override, true, "its reason is recorded" + unanimously(override)));
                counting.putIfAbsent(override.theme(), override);
            }
        }
    }

    private static String unanimously(ThemeOverride override) {
        return override.unanimous() ? ", and it was unanimous" : "";
    }

    private void requireRoom(CriteriaProfile profile) {
        long put = counting.values().stream()
                .filter(override -> override.to() == To.SHORT_LIST)
                .count();
        if (put > profile.shortList()) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.OVERRIDES_TOO_MANY,
                    "judgements",
                    0,
                    "overrides",
                    null,
                    "decisions put " + put + " themes on the short list, which holds " + profile.shortList(),
                    "Agree a longer short list, or leave decisions out"));
        }
    }

    /** Every decision on record, in the order of themes and dates. */
    List<OverrideSeen> seen() {
        return seen;
    }

    /** The decision that counts for a theme. */
    Optional<ThemeOverride> of(String theme) {
        return Optional.ofNullable(counting.get(theme));
    }

    /** Themes that a decision puts on the short list, in the order of the alphabet. */
    List<String> putOnTheList() {
        return counting.values().stream()
                .filter(override -> override.to() == To.SHORT_LIST)
                .map(ThemeOverride::theme)
                .toList();
    }
}
