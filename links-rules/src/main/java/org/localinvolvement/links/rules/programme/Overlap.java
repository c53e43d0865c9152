package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A planned activity of another body on a theme. A fact that rules match.
 *
 * @param theme the theme
 * @param by the code of the body
 * @param subject what its activity is about
 * @param first its first day
 * @param last its last day
 * @param stage where it stands as at the date of the question
 * @param weighed whether the theme is weighed
 */
public record Overlap(
        String theme, String by, String subject, LocalDate first, LocalDate last, ActivityStage stage, Truth weighed) {

    /**
     * What would have to be known where it is open whether the theme is weighed.
     *
     * @return in words
     */
    public String missing() {
        return "whether " + theme + " is weighed";
    }
}
