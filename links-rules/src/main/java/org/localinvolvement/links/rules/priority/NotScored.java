package org.localinvolvement.links.rules.priority;

import java.util.List;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Voices;

/**
 * A theme that is weighed, and has no points, because the profile itself leaves open what they would be.
 *
 * @param theme the theme
 * @param contributors how many different people and groups spoke about it in the days of evidence
 * @param weighed whether it is certain that it is weighed at all
 * @param triggers the rules that brought it on the list
 * @param because what has to be agreed first
 */
public record NotScored(String theme, Voices contributors, Truth weighed, List<String> triggers, String because) {

    /** Copies the list. */
    public NotScored {
        triggers = List.copyOf(triggers);
    }
}
