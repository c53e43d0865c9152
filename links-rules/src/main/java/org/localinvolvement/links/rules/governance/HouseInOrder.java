package org.localinvolvement.links.rules.governance;

import java.util.List;
import org.localinvolvement.links.model.time.Window;

/**
 * How a LINk, or local Healthwatch, keeps its own house.
 *
 * @param looked the days whose decisions and dealings were looked at, both inclusive
 * @param register the relevant decisions of these days, earliest first
 * @param unpublished those among them of which no statement was published by the as-at date, earliest first
 * @param shares the share of each role or group of the decisions made and the items owned, by what is counted and the role
 * @param checks every topic that the law in force has, in their order
 */
public record HouseInOrder(
        Window looked,
        List<DecisionOnRegister> register,
        List<DecisionOnRegister> unpublished,
        List<ShareOfOne> shares,
        List<HouseCheck> checks) {

    /** Copies the lists. */
    public HouseInOrder {
        register = List.copyOf(register);
        unpublished = List.copyOf(unpublished);
        shares = List.copyOf(shares);
        checks = List.copyOf(checks);
    }
}
