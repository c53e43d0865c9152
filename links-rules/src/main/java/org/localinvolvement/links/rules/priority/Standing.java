package org.localinvolvement.links.rules.priority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Voices;

/**
 * Where a theme that was weighed stands.
 *
 * @param rank from 1, by the points that are certain; equal points by {@link PrioritiesWeighed#TIES}
 * @param theme the theme
 * @param contributors how many different people and groups that spoke about it in the days of evidence are counted, by the
 *     profile's rule for individuals and groups
 * @param peopleInGroups how many people spoke through a campaign or group, shown apart; not all of them need be counted
 * @param points its score; where it cannot be scored by a criterion, everything from the least to the most that it can be
 * @param chosen whether it is on the short list; unknown where that depends on missing facts, and it could still be
 * @param weighed whether it is certain that it is weighed at all
 * @param triggers the rules that brought it on the list
 * @param lines criterion by criterion, in the order of the profile; empty under a balance of groups
 * @param kinds kind of contributor by kind, in the order of the alphabet; empty unless under a balance of groups
 * @param cannotScore why it cannot be scored, criterion by criterion, and who could judge it; empty where it is scored
 * @param override the decision that put it where it stands against its points; null where there is none that counts
 * @param because one sentence with the figures that decided
 */
public record Standing(
        int rank,
        String theme,
        Voices contributors,
        Voices peopleInGroups,
        Bounds points,
        Truth chosen,
        Truth weighed,
        List<String> triggers,
        List<ScoreLine> lines,
        List<KindScore> kinds,
        List<String> cannotScore,
        @Nullable ThemeOverride override,
        String because) {

    /** Stands among the triggers of a theme that people ranked. */
    public static final String SUBMISSIONS = "Submissions";

    /** Stands among the triggers of a theme that a decision put on the list. */
    public static final String DECISION = "Decision against the points";

    /** Copies the lists. */
    public Standing {
        triggers = List.copyOf(triggers);
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
        cannotScore = List.copyOf(cannotScore);
    }
}
