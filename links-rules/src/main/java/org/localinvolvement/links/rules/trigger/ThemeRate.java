package org.localinvolvement.links.rules.trigger;

import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

/**
 * Voices of a theme against the people affected.
 *
 * @param theme the theme
 * @param affected the code of the user group or community; empty for everybody in the area
 * @param voices different people and groups of it that spoke
 * @param people how many people it has
 * @param per in how many people the rate counts, 10,000
 * @param rate voices in so many people
 * @param window the days over which was counted, both inclusive
 * @param source where the number of people comes from, and of which day
 */
public record ThemeRate(
        String theme,
        String affected,
        Voices voices,
        long people,
        long per,
        Bounds rate,
        Window window,
        String source) {}
