package org.localinvolvement.links.model.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Window;

/**
 * A Primary Care Trust's vision for health and wellbeing in its area over five years.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is a Primary Care Trust?, which speaks of a vision for five years; that
 * these are whole years to the day rests on a reading.
 *
 * @param primaryCareTrust the Primary Care Trust
 * @param years from the first to the last day; exactly five years
 * @param priorities what it sets out, in its order
 */
public record StrategicCommissioningPlan(Identifier primaryCareTrust, Window years, List<String> priorities) {

    /** How far a plan looks ahead, in years. */
    public static final int YEARS = 5;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if it does not cover exactly five years
     */
    public StrategicCommissioningPlan {
        Objects.requireNonNull(primaryCareTrust, "primaryCareTrust: give the trust whose plan it is");
        Objects.requireNonNull(years, "years: give the first and the last day");
        priorities = List.copyOf(priorities);
        PlanYears.check("A strategic commissioning plan", years, YEARS);
    }

    /**
     * The plan that begins on a day.
     *
     * @param primaryCareTrust the Primary Care Trust
     * @param firstDay the first of the five years
     * @param priorities what it sets out
     * @return the plan
     */
    public static StrategicCommissioningPlan of(
            Identifier primaryCareTrust, LocalDate firstDay, List<String> priorities) {
        return new StrategicCommissioningPlan(primaryCareTrust, PlanYears.from(firstDay, YEARS), priorities);
    }
}
