package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.service.NationalStandard;

/**
 * That contacts about a theme show a national standard missed, as the LINk coded it.
 *
 * @param theme the theme, as in the contact log
 * @param standard which standard they show missed
 * @param from the day from which the coding applies, inclusive
 * @param reference where it was decided
 */
public record ShownStandard(String theme, NationalStandard standard, LocalDate from, String reference) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public ShownStandard {
        theme = Given.text("theme", theme);
        Objects.requireNonNull(standard, "standard: give the national standard");
        Objects.requireNonNull(from, "from: give the day from which the coding applies");
        reference = Given.text("reference", reference);
    }
}
