package org.localinvolvement.links.rules.duty;

import java.util.Objects;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.InformationRequest;

/**
 * A request for information. No law of LINks or local Healthwatch sets a time for it; the Freedom of Information Act 2000 can.
 *
 * @param request the request
 * @param publicAuthority whether the body that is asked is a public authority under that Act
 */
public record InformationAsked(InformationRequest request, Truth publicAuthority) implements DutyEvent {

    /** Checks that all is given. */
    public InformationAsked {
        Objects.requireNonNull(request, "request: give the request");
        Objects.requireNonNull(publicAuthority, "publicAuthority: give Truth.UNKNOWN where it is not known");
    }

    @Override
    public String event() {
        return request.id();
    }
}
