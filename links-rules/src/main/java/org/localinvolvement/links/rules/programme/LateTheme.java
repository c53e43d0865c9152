package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * Whether a theme is out of cycle. A fact that rules match.
 *
 * @param theme the theme
 * @param triggers the trigger points that are reached, in words
 * @param since the day on which the first of them was reached, in words
 * @param closed the last day of the call for ideas
 * @param holds whether it is; no where it is weighed in the round
 * @param missing what would have to be known where that is open; otherwise empty
 */
public record LateTheme(String theme, String triggers, String since, LocalDate closed, Truth holds, String missing) {}
