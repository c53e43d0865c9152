package org.localinvolvement.links.model.organisation;

import java.util.Set;
import org.localinvolvement.links.model.decision.Given;

/**
 * Serves the whole of England and not a local community, as NHS Blood and Transplant does.
 *
 * <p>The National Institute for Health and Clinical Excellence is one of them; its guidance is of three kinds
 * ({@link NiceGuidance}).
 *
 * <p>Source: "Health and social care structures" (May 2009), What are Special Health Authorities: nine of them.
 *
 * @param identity its id, codes, names and period
 * @param guidance the kinds of guidance that it gives; empty for all but the National Institute
 */
public record SpecialHealthAuthority(Identity identity, Set<NiceGuidance> guidance) implements NhsBody {

    /**
     * Copies the kinds of guidance into their order.
     *
     * @throws IllegalArgumentException never; the kinds are copied into their order
     */
    public SpecialHealthAuthority {
        guidance = Given.constants(NiceGuidance.class, guidance);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.SPECIAL_HEALTH_AUTHORITY;
    }
}
