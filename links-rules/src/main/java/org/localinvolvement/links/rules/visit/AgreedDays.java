package org.localinvolvement.links.rules.visit;

import org.localinvolvement.links.model.decision.ParameterValue;

/**
 * A number of days that the LINk agreed for planning visits, as at the date of the question. A fact that rules match.
 *
 * @param name which, for example {@code visit.near-days}
 * @param parameter the value in force
 */
public record AgreedDays(String name, ParameterValue parameter) {

    /**
     * The value.
     *
     * @return days
     */
    public int days() {
        return parameter.whole();
    }
}
