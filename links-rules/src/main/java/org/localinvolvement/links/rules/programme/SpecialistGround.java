package org.localinvolvement.links.rules.programme;

import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.CoreElement;

/**
 * Whether a theme of a small or seldom heard group is weighed with the others. A fact that rules match.
 *
 * @param element {@link CoreElement#SPECIALIST_INTERESTS}
 * @param theme the theme
 * @param group of which group, in words
 * @param voices how many of it spoke, for reading
 * @param enough how many are agreed to be enough, for reading
 * @param leftOut whether enough of them spoke and the theme is not weighed
 * @param missing what would have to be known where that cannot be said; otherwise empty
 */
public record SpecialistGround(
        CoreElement element, String theme, String group, String voices, String enough, Truth leftOut, String missing) {}
