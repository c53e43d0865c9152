package org.localinvolvement.links.rules.engagement;

import java.util.List;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * The phases on which an issue bears, or may bear, of which nobody told whether and when they are open.
 *
 * @param service the code of the service
 * @param commissioner who commissions it
 * @param name its name on the day
 * @param phases the phases, in the order of the guide; at least one
 */
public record UntoldWindows(String service, Identifier commissioner, String name, List<CommissioningPhase> phases) {

    /** Copies the list. */
    public UntoldWindows {
        phases = List.copyOf(phases);
    }
}
