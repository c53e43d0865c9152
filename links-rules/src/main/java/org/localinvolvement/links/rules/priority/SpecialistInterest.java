package org.localinvolvement.links.rules.priority;

import org.localinvolvement.links.model.decision.Truth;

/**
 * A theme of which enough people of a small or seldom heard group spoke, as at the day as at which the themes are weighed.
 *
 * @param theme the theme
 * @param group of which group, in words
 * @param voices how many of it spoke, for reading
 * @param enough how many are agreed to be enough, for reading
 * @param reached yes, or unknown where anonymous contacts decide
 * @param weighed whether the theme is weighed with the others
 */
public record SpecialistInterest(
        String theme, String group, String voices, String enough, Truth reached, Truth weighed) {}
