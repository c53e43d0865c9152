package org.localinvolvement.links.rules.priority;

import java.util.List;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Voices;

/**
 * Where a theme that was weighed stands.
 *
 * @param rank from 1, by the points that are certain; equal points by {@link WorkProgramme#TIES}
 * @param theme the theme
 * @param contributors how many different people and groups spoke about it in the days of evidence
 * @param points its score
 * @param chosen whether it is on the short list; unknown where that depends on missing facts
 * @param weighed whether it is certain that it is weighed at all
 * @param triggers the rules that brought it on the list
 * @param lines criterion by criterion, in the order of the profile
 * @param because one sentence with the figures that decided
 */
public record Standing(
        int rank,
        String theme,
        Voices contributors,
        Bounds points,
        Truth chosen,
        Truth weighed,
        List<String> triggers,
        List<ScoreLine> lines,
        String because) {

    /** Copies the lists. */
    public Standing {
        triggers = List.copyOf(triggers);
        lines = List.copyOf(lines);
    }
}
