package org.localinvolvement.links.model.service;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Period;

/**
 * What is offered where, by whom, since when.
 *
 * <p>Source: "Starting a work programme" (April 2008), Sources of information: where and how services are provided.
 *
 * @param service the code of the service
 * @param provider who provides it
 * @param area the area for whose people it is offered
 * @param premises where; null where it is not known or not tied to premises, for example home care
 * @param commissioner who commissions it; null where it is not known
 * @param period when it is offered
 */
public record OfferedService(
        String service,
        Identifier provider,
        Identifier area,
        @Nullable Identifier premises,
        @Nullable Identifier commissioner,
        Period period) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the service is blank
     */
    public OfferedService {
        service = Given.text("service", service);
        Objects.requireNonNull(provider, "provider: give who provides the service");
        Objects.requireNonNull(area, "area: give the area for whose people it is offered");
        Objects.requireNonNull(period, "period: give when it is offered, Period.always() for every day");
    }
}
