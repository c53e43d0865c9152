package org.localinvolvement.links.rules.programme;

import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.CoreElement;

/**
 * What brought a theme among those that are weighed. A fact that rules match.
 *
 * @param element {@link CoreElement#THEMES_AND_TRENDS}
 * @param theme the theme
 * @param because what brought it there, in words
 * @param otherwise whether it came there otherwise than from the analysis of the log
 * @param missing what would have to be known where that cannot be said; otherwise empty
 */
public record ThemeGround(CoreElement element, String theme, String because, Truth otherwise, String missing) {}
