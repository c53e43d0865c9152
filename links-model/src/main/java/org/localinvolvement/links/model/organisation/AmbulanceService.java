package org.localinvolvement.links.model.organisation;

import org.localinvolvement.links.model.time.Timeline;

/**
 * An ambulance service that is part of another body and no trust of its own, as that of the Isle of Wight belonged to its
 * Primary Care Trust. It stands in the register beside the bodies so that it can be asked for; the other services are each an
 * ambulance trust ({@link TrustKind#AMBULANCE}).
 *
 * <p>Source: "Health and social care structures" (May 2009), What is an Ambulance Trust: twelve services, of which each crosses
 * the areas of many LINks.
 *
 * @param identity its id, names and period
 * @param runBy the id of the body that runs it; a day without a value is not known
 */
public record AmbulanceService(Identity identity, Timeline<Identifier> runBy) implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.AMBULANCE_SERVICE;
    }
}
