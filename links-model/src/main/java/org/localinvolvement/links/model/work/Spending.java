package org.localinvolvement.links.model.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;

/**
 * An amount that the host spent on the LINk; from 1 April 2013, that local Healthwatch or a contractor spent.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.227(3)(b): the annual report says how much, and on what.
 *
 * @param id what the host calls it
 * @param day the day on which it was spent
 * @param amount in pounds, with at most two decimals; more than 0
 * @param on on what; the same words for the same aspect of the work
 * @param decision the id of the relevant decision on it (SI 2008/528 reg 2(2)(c)); null where none is on record
 */
public record Spending(
        String id,
        LocalDate day,
        BigDecimal amount,
        String on,
        @Nullable String decision) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank, or the amount is none in pounds and pence
     */
    public Spending {
        id = Given.text("id", id);
        Objects.requireNonNull(day, "day: give the day on which it was spent");
        on = Given.text("on", on);
        decision = Given.textOrNull("decision", decision);
        if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException(
                    "amount: more than 0 in pounds and pence, for example 125.50, not " + amount.toPlainString());
        }
    }
}
