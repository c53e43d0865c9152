package org.localinvolvement.links.model.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.time.Timeline;

/**
 * A council: county, district, or one that is alone in its area.
 *
 * <p>What its tier means stands in {@link Tier}. A district has no social services functions and no LINk of its own; it may
 * provide care under contract.
 *
 * <p>Source: "Health and social care structures" (May 2009), How are Local Authorities structured; Local Government and Public
 * Involvement in Health Act 2007 s.229(1).
 *
 * @param identity its id, codes, names and period
 * @param tier its tier, which never changes: a council of another tier is another body
 * @param region the region in which it lies
 * @param county the id of the county council above it; no value for any but a district
 * @param governance how it takes its decisions; a day without a value is not known
 * @param offices its offices, one of a role
 * @param contracts contracts under which it provides care for another body, as a district may; empty where none is held
 */
public record LocalAuthority(
        Identity identity,
        Tier tier,
        Region region,
        Timeline<Identifier> county,
        Timeline<Governance> governance,
        List<Office> offices,
        List<ProviderContract> contracts)
        implements ContractProvider {

    private static final Set<OfficeRole> SOCIAL_SERVICES = Set.copyOf(EnumSet.of(
            OfficeRole.DIRECTOR_OF_ADULT_SOCIAL_SERVICES,
            OfficeRole.DIRECTOR_OF_CHILDRENS_SERVICES,
            OfficeRole.PORTFOLIO_HOLDER_ADULT_SOCIAL_CARE));

    /**
     * Checks what the law and the guides say of it.
     *
     * @throws IllegalArgumentException if a council that is no district has a county, a district has an office of social
     *     services, or two offices have one role
     */
    public LocalAuthority {
        offices = Office.oneOfEach(offices);
        contracts = ProviderContract.sorted(contracts);
        if (tier != Tier.DISTRICT && !county.values().isEmpty()) {
            throw new IllegalArgumentException("Only a district has a county above it, and " + identity.id() + " is a "
                    + tier.title() + "; leave its county out");
        }
        if (tier == Tier.DISTRICT && offices.stream().anyMatch(office -> SOCIAL_SERVICES.contains(office.role()))) {
            throw new IllegalArgumentException(
                    "A district has no social services functions and so no director or portfolio holder"
                            + " for them; leave those offices of " + identity.id() + " out");
        }
    }

    @Override
    public BodyKind kind() {
        return BodyKind.LOCAL_AUTHORITY;
    }

    /**
     * A council of which only its identity, tier and region are known.
     *
     * @param identity its id, codes, names and period
     * @param tier its tier
     * @param region its region
     * @return the council
     */
    public static LocalAuthority of(Identity identity, Tier tier, Region region) {
        return new LocalAuthority(identity, tier, region, Timeline.unknown(), Timeline.unknown(), List.of(), List.of());
    }
}
