package org.localinvolvement.links.model.visit;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An authorised representative on the record of a LINk.
 *
 * <p>Source: SI 2008/528 reg 3(1)(d): the LINk keeps a list of them and publishes it. The regulations set no term.
 *
 * @param representative who, with the steps of authorisation
 * @param authorised the day of the authorisation
 * @param ended the last day on which it held, inclusive; null where it holds on
 */
public record RepresentativeOnRecord(
        AuthorisedRepresentative representative,
        LocalDate authorised,
        @Nullable LocalDate ended) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the authorisation ended before it began
     */
    public RepresentativeOnRecord {
        Objects.requireNonNull(representative, "representative: say who");
        Objects.requireNonNull(authorised, "authorised: give the day of the authorisation");
        if (ended != null && ended.isBefore(authorised)) {
            throw new IllegalArgumentException("ended: an authorisation of " + authorised + " cannot end on " + ended
                    + "; correct one of the two days");
        }
    }

    /**
     * Whether the authorisation holds on a day.
     *
     * @param day the day
     * @return false before it began and after its last day
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(authorised) && (ended == null || !day.isAfter(ended));
    }
}
