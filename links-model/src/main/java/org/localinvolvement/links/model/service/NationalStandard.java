package org.localinvolvement.links.model.service;

import java.time.LocalDate;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

/**
 * A national standard for how long people wait, as a dated parameter.
 *
 * @param code for example {@code referral-to-treatment}
 * @param name for reading
 * @param mostDays the longest wait that meets it, in calendar days, inclusive; and when that held
 * @param source where the standard is stated
 */
public record NationalStandard(String code, String name, Timeline<Integer> mostDays, String source) {

    /**
     * At most 18 weeks, 126 days, from referral to treatment.
     *
     * <p>Source: "Health and social care structures" (May 2009), The National Health Service and the Department of Health. The
     * guide gives no first day; the standard is held from the month of the guide on, and no source of this library ends
     * it. A host that knows more makes a standard of its own.
     */
    public static final NationalStandard REFERRAL_TO_TREATMENT = new NationalStandard(
            "referral-to-treatment",
            "At most 18 weeks from referral to treatment",
            Timeline.in(Period.startingOn(LocalDate.of(2009, 5, 1)), 18 * 7),
            "Health and social care structures (May 2009), The National Health Service and the Department of Health");

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank or a longest wait is less than a day
     */
    public NationalStandard {
        code = Given.text("code", code);
        name = Given.text("name", name);
        source = Given.text("source", source);
        Objects.requireNonNull(mostDays, "mostDays: give the longest wait and when it held");
        for (Dated<Integer> dated : mostDays.values()) {
            if (dated.value() < 1) {
                throw new IllegalArgumentException("mostDays: a longest wait has at least one day, not " + dated.value()
                        + "; it is given in days, 126 for 18 weeks");
            }
        }
    }

    /**
     * Whether a wait misses the standard.
     *
     * @param days how long the wait was, in calendar days
     * @param asAt the day on which the standard is read
     * @return unknown where the standard of that day is not known
     */
    public Truth isMissedBy(long days, LocalDate asAt) {
        return mostDays.at(asAt).map(most -> Truth.of(days > most)).orElse(Truth.UNKNOWN);
    }
}
