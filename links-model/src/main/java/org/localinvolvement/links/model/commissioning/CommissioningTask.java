package org.localinvolvement.links.model.commissioning;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Given;

/**
 * The four tasks of commissioning that the 2008 guide names, as examples of a range.
 *
 * <p>Source: "Starting a work programme" (April 2008), Influencing commissioning.
 */
public enum CommissioningTask {
    /** Assessing local population needs. */
    ASSESS_NEEDS,
    /** Prioritising health and care outcomes. */
    PRIORITISE_OUTCOMES,
    /** Procuring products and services. */
    PROCURE,
    /** Performance managing service providers. */
    MANAGE_PERFORMANCE;

    /**
     * The phases of the 2009 guide that make up the task; see {@link CommissioningPhase#task()}.
     *
     * @return at least one, in the order of the guide
     */
    public Set<CommissioningPhase> phases() {
        return Arrays.stream(CommissioningPhase.values())
                .filter(phase -> phase.task().filter(this::equals).isPresent())
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), phases -> Given.constants(CommissioningPhase.class, phases)));
    }
}
