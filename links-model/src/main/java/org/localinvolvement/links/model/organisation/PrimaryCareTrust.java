package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Timeline;

/**
 * Commissions the health care of its area and may provide community services itself.
 *
 * <p>It holds the budget, contracts with practices of general practitioners, dentists, opticians and pharmacies
 * ({@link ContractorKind}), and has a Professional Executive Committee and a Director of Public Health.
 *
 * <p>Source: "Health and social care structures" (May 2009), What is a Primary Care Trust; the last day of the trusts is 31
 * March 2013.
 *
 * @param identity its id, codes, names and period
 * @param strategicHealthAuthority the id of the authority to which it accounts
 * @param councils the ids of the councils whose areas it covers wholly or in part; which share of an area is not held
 * @param provides whether it provides services itself, for example community hospitals
 * @param executive its committee; null where nothing is held of it
 * @param offices its offices, one of a role
 */
public record PrimaryCareTrust(
        Identity identity,
        Timeline<Identifier> strategicHealthAuthority,
        DatedSet<Identifier> councils,
        Timeline<Truth> provides,
        @Nullable ProfessionalExecutiveCommittee executive,
        List<Office> offices)
        implements PrimaryCareOrganisation {

    /**
     * Checks what the law and the guides say of it.
     *
     * @throws IllegalArgumentException if two offices have one role
     */
    public PrimaryCareTrust {
        offices = Office.oneOfEach(offices);
    }

    @Override
    public BodyKind kind() {
        return BodyKind.PRIMARY_CARE_TRUST;
    }

    /**
     * A trust of which only its identity is known.
     *
     * @param identity its id, codes, names and period
     * @return the trust
     */
    public static PrimaryCareTrust of(Identity identity) {
        return new PrimaryCareTrust(identity, Timeline.unknown(), DatedSet.none(), Timeline.unknown(), null, List.of());
    }

    /**
     * With its id, codes, names and period replaced.
     *
     * @param replaced what stands instead, for example with a trading name more
     * @return a copy
     */
    public PrimaryCareTrust with(Identity replaced) {
        return new PrimaryCareTrust(replaced, strategicHealthAuthority, councils, provides, executive, offices);
    }

    @Override
    public Truth commissionsOn(LocalDate day) {
        return Truth.YES;
    }
}
