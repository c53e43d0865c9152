package org.localinvolvement.links.rules.commissioning;

import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A phase of which the calendar of a commissioner tells no window for a service. A fact that rules match.
 *
 * @param commissioner the identifier of the commissioner
 * @param name its name on the day
 * @param service the name of the service
 * @param phase the phase
 * @param untold whether it may be open all the same: unknown, and no where the calendar is told to be complete
 */
public record UntoldPhase(String commissioner, String name, String service, CommissioningPhase phase, Truth untold) {

    /**
     * The name of the phase in plain English.
     *
     * @return for example {@code Planning capacity}
     */
    public String title() {
        return phase.title();
    }

    /**
     * What would have to be known to say whether it is open.
     *
     * @return without a full stop
     */
    public String missing() {
        return "whether and when " + phase.title() + " is open for " + service + " at " + name;
    }
}
