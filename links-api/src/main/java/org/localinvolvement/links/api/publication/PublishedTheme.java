package org.localinvolvement.links.api.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.priority.ThemeOverride;

/**
 * A theme that was weighed, with what may be told of it.
 *
 * @param name the theme
 * @param voices how many spoke
 * @param score its points; null where from them a number that is withheld could be worked out
 * @param triggers what brought it among those that were weighed; empty where that is withheld
 * @param chosen whether it is certainly on the list, or certainly not; unknown also where that is withheld
 * @param override the decision against its points; null where there is none that counts
 * @param sector what most of it is about: {@code health}, {@code social care} or {@code both}; empty where that is not told
 * @param overTime how many spoke in each period; empty where that is withheld
 */
record PublishedTheme(
        String name,
        PublishedCount voices,
        @Nullable Score score,
        List<Reason> triggers,
        Truth chosen,
        @Nullable ThemeOverride override,
        String sector,
        List<Long> overTime) {

    /**
     * Points, criterion by criterion.
     *
     * @param points the fewest that they can be, rounded to two digits
     * @param exactly whether they are just that many
     * @param lines in the order of the profile
     */
    record Score(BigDecimal points, boolean exactly, List<Line> lines) {

        String words() {
            return (exactly ? "" : "at least ") + points.toPlainString();
        }
    }

    /**
     * What one criterion gave.
     *
     * @param criterion its title
     * @param points the fewest that they can be, rounded to two digits
     * @param exactly whether they are just that many
     * @param most the most points that the criterion gives
     * @param source where they come from
     */
    record Line(String criterion, BigDecimal points, boolean exactly, BigDecimal most, String source) {}

    /**
     * A trigger point, and what it rests on.
     *
     * @param title the title of its rule
     * @param citations in words; may be empty
     */
    record Reason(String title, String citations) {

        String words() {
            return title + (citations.isEmpty() ? "" : " [" + citations + "]");
        }
    }

    Optional<Score> scored() {
        return Optional.ofNullable(score);
    }

    boolean told() {
        return voices instanceof PublishedCount.Told || voices instanceof PublishedCount.Nobody;
    }
}
