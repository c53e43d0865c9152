package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Given;

/**
 * That a role or group judged a theme by a criterion: who, of what and when, and not what it judged.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities: LINks stop particular individuals or groups dominating.
 *
 * @param theme the theme
 * @param criterion the code of the criterion
 * @param judgedBy the role or group, never a person's name
 * @param day the day
 */
public record JudgementMade(String theme, String criterion, String judgedBy, LocalDate day) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public JudgementMade {
        theme = Given.text("theme", theme);
        criterion = Given.text("criterion", criterion);
        judgedBy = Given.text("judgedBy", judgedBy);
        Objects.requireNonNull(day, "day: give the day");
    }
}
