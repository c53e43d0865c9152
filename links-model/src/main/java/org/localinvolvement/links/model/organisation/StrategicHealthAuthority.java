package org.localinvolvement.links.model.organisation;

/**
 * Manages the NHS in a region, between the Department of Health and the local NHS.
 *
 * <p>It oversees the Primary Care Trusts and NHS trusts of its area, not the Foundation Trusts.
 *
 * <p>Source: "Health and social care structures" (May 2009), What are Strategic Health Authorities; their last day is 31 March
 * 2013, Health and Social Care Act 2012.
 *
 * @param identity its id, codes, names and period
 * @param region the region in which its area lies
 */
public record StrategicHealthAuthority(Identity identity, Region region) implements NhsBody {

    @Override
    public BodyKind kind() {
        return BodyKind.STRATEGIC_HEALTH_AUTHORITY;
    }

    /**
     * The five tasks of a Strategic Health Authority.
     *
     * <p>Source: "Health and social care structures" (May 2009), What are Strategic Health Authorities.
     */
    public enum Task {
        /** Develops plans for improving health services in its area. */
        PLAN_IMPROVEMENT,
        /** Makes sure that local health services are of high quality and perform well. */
        ASSURE_QUALITY,
        /** Increases the capacity of local health services. */
        INCREASE_CAPACITY,
        /** Supports Primary Care Trusts and NHS trusts in putting national policies into practice. */
        SUPPORT_TRUSTS,
        /** Makes sure that national priorities are part of local plans. */
        INTEGRATE_NATIONAL_PRIORITIES
    }
}
