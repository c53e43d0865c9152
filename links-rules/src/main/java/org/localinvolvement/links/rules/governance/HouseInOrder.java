package org.localinvolvement.links.rules.governance;

import java.util.List;
import org.localinvolvement.links.model.time.Window;

/**
 * How a LINk, or local Healthwatch, keeps its own house.
 *
 * @param looked the days whose decisions and dealings were looked at, both inclusive
 * @param register the relevant decisions of these days, earliest first
 * @param unpublished those among them of which no statement was published by the as-at date, earliest first
 * @param checks every topic that the law in force has, in their order
 */
public record HouseInOrder(
        Window looked,
        List<DecisionOnRegister> register,
        List<DecisionOnRegister> unpublished,
        List<HouseCheck> checks) {

    /** Copies the lists. */
    public HouseInOrder {
        register = List.copyOf(register);
        unpublished = List.copyOf(unpublished);
        checks = List.copyOf(checks);
    }
}
