package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Given;

/**
 * That the LINk agreed the criteria by which it weighs its themes.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities, the third core element.
 *
 * @param day the day of the agreement
 * @param reference where it stands, for example a meeting and its minute
 */
public record CriteriaAgreed(LocalDate day, String reference) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the reference is blank
     */
    public CriteriaAgreed {
        Objects.requireNonNull(day, "day: give the day of the agreement");
        reference = Given.text("reference", reference);
    }
}
