package org.localinvolvement.links.model.commissioning;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Period;

/**
 * What a commissioner's contract asks of a provider's quality.
 *
 * <p>Feedback through a LINk can influence its scope and level, and serves the monitoring of the contract.
 *
 * <p>Source: "Starting a work programme" (April 2008), Influencing commissioning.
 *
 * @param commissioner who set it
 * @param provider who has to meet it
 * @param service the code of the service
 * @param requirement what is asked
 * @param measure by what it is seen to be met; null where the contract does not say
 * @param period when it holds
 */
public record QualityRequirement(
        Identifier commissioner,
        Identifier provider,
        String service,
        String requirement,
        @Nullable String measure,
        Period period) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the service or the requirement is blank
     */
    public QualityRequirement {
        Objects.requireNonNull(commissioner, "commissioner: give who set the requirement");
        Objects.requireNonNull(provider, "provider: give who has to meet it");
        Objects.requireNonNull(period, "period: give when it holds, Period.always() for every day");
        service = Given.text("service", service);
        requirement = Given.text("requirement", requirement);
        measure = Given.textOrNull("measure", measure);
    }
}
