package org.localinvolvement.links.rules.priority;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What a role or body judged of a theme by one criterion.
 *
 * @param theme the theme
 * @param criterion the id of a criterion of the profile
 * @param value on the criterion's scale
 * @param role the role or body that judged, a code such as {@code steering-group}; never a person's name
 * @param date the day of the judgement; of several, the latest on or before the as-at date counts
 * @param reason why; may be empty, but not where the judgement stands in the place of a measured figure
 * @param unanimous whether those who judged were of one mind; unknown where nobody noted it
 */
public record Judgement(
        String theme, String criterion, BigDecimal value, String role, LocalDate date, String reason, Truth unanimous) {

    /**
     * A judgement of which nothing else was noted.
     *
     * @param theme the theme
     * @param criterion the id of a criterion of the profile
     * @param value on the criterion's scale
     * @param role the role or body that judged
     * @param date the day of the judgement
     * @return the judgement
     */
    public static Judgement of(String theme, String criterion, BigDecimal value, String role, LocalDate date) {
        return new Judgement(theme, criterion, value, role, date, "", Truth.UNKNOWN);
    }

    /**
     * Checks the role and strips the value of zeros at its end, so that 2 and 2.0 are one judgement.
     *
     * @throws IllegalArgumentException if the role is not a code
     */
    public Judgement {
        if (!RoleCode.is(role)) {
            throw new IllegalArgumentException("Judgement: " + RoleCode.EXPECTED);
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
