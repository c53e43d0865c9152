package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Given;

/**
 * A creative or innovative way in which resources support the work of the LINk, as people judged it.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities, the sixth core element.
 *
 * @param use what is done
 * @param judgedBy the role that judged it to be creative or innovative, never a person's name
 * @param day the day of the judgement; one after the as-at date is not looked at
 */
public record UseOfResources(String use, String judgedBy, LocalDate day) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public UseOfResources {
        use = Given.text("use", use);
        judgedBy = Given.text("judgedBy", judgedBy);
        Objects.requireNonNull(day, "day: give the day of the judgement");
    }
}
