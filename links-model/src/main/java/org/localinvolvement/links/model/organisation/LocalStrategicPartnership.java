package org.localinvolvement.links.model.organisation;

import java.util.Set;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Timeline;

/**
 * Brings the public, private, business, community and voluntary sectors of an area together; it makes the Local Area Agreement.
 *
 * <p>Source: "Health and social care structures" (May 2009), Local Area Agreements and Local Strategic Partnerships.
 *
 * @param identity its id, codes, names and period
 * @param authority the id of the lead council
 * @param kinds which kinds of partner take part
 * @param partners the ids of partners that are bodies of the register
 */
public record LocalStrategicPartnership(
        Identity identity, Timeline<Identifier> authority, Set<PartnerKind> kinds, DatedSet<Identifier> partners)
        implements Body {

    /**
     * Copies the kinds of partner into their order.
     *
     * @throws IllegalArgumentException never; the kinds are copied into their order
     */
    public LocalStrategicPartnership {
        kinds = Given.constants(PartnerKind.class, kinds);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.LOCAL_STRATEGIC_PARTNERSHIP;
    }
}
