package org.localinvolvement.links.model.organisation;

import java.util.Objects;
import org.localinvolvement.links.model.time.Period;

/**
 * That a regulator regulates an activity in a period.
 *
 * @param activity the activity
 * @param period when, first and last day inclusive
 * @param source the provision or guide that says so; the words {@code (not confirmed)} stand in it where none was read
 */
public record Remit(RegulatedActivity activity, Period period, String source) {

    /**
     * Checks the source.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Remit {
        Objects.requireNonNull(activity, "activity: say what is regulated");
        Objects.requireNonNull(period, "period: say when, Period.always() for every day");
        Texts.check("The source of a remit", source);
    }
}
