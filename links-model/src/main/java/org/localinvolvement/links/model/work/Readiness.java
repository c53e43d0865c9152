package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.Objects;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;

/**
 * How far a LINk that starts has settled one of the five points.
 *
 * <p>Source: "Starting a work programme" (April 2008), Setting a work programme.
 *
 * @param point which
 * @param settled whether it is settled
 * @param evidence by what one sees it
 * @param day the day on which that was established
 */
public record Readiness(ReadinessPoint point, Truth settled, String evidence, LocalDate day) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the evidence is blank
     */
    public Readiness {
        Objects.requireNonNull(point, "point: say which of the five");
        Objects.requireNonNull(settled, "settled: give Truth.UNKNOWN where it is not known");
        evidence = Given.text("evidence", evidence);
        Objects.requireNonNull(day, "day: give the day on which it was established");
    }
}
