package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Timeline;

/** A body that commissions, or may commission, the health care of an area until 31 March 2013. */
public sealed interface PrimaryCareOrganisation extends HealthCommissioner permits PrimaryCareTrust, CareTrust {

    /**
     * The authority to which it accounts.
     *
     * @return its id and when
     */
    Timeline<Identifier> strategicHealthAuthority();

    /**
     * Whether it commissions on a day.
     *
     * @param day a day
     * @return unknown where that is not held
     */
    Truth commissionsOn(LocalDate day);
}
