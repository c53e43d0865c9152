package org.localinvolvement.links.rules.commissioning;

import java.util.List;

/**
 * Where the commissioners are with a service on a day.
 *
 * @param service the code of the service
 * @param serviceName its name; the code where it is not known
 * @param commissioners in the order of their identifiers
 * @param together what the rules say of a trust and a council together, for example that they are out of step, and of the day
 */
public record CyclePosition(
        String service, String serviceName, List<CommissionerPosition> commissioners, List<CycleRemark> together) {

    /** Copies the lists. */
    public CyclePosition {
        commissioners = List.copyOf(commissioners);
        together = List.copyOf(together);
    }
}
