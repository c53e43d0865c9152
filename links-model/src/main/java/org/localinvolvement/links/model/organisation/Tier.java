package org.localinvolvement.links.model.organisation;

/**
 * Where a council stands in local government, and with that which services it provides.
 *
 * <p>Source: "Health and social care structures" (May 2009), How are Local Authorities structured; Local Government and Public
 * Involvement in Health Act 2007 s.229(1) for who makes arrangements for a LINk.
 */
public enum Tier {
    /** A county council in an area of two tiers. */
    COUNTY("county council"),
    /** A district council within a county: no social services functions and no LINk of its own. */
    DISTRICT("district council"),
    /** A unitary council outside the metropolitan areas and London. */
    UNITARY("unitary council"),
    /** A metropolitan council, which is a unitary one. */
    METROPOLITAN_DISTRICT("metropolitan council"),
    /** A London borough council, which is a unitary one. */
    LONDON_BOROUGH("London borough council"),
    /** The Common Council of the City of London. */
    CITY_CORPORATION("Common Council of the City of London"),
    /** The Council of the Isles of Scilly, which is a unitary one. */
    ISLES_OF_SCILLY("Council of the Isles of Scilly");

    private final String title;

    Tier(String title) {
        this.title = title;
    }

    /**
     * What a council of this tier is called.
     *
     * @return for example {@code county council}
     */
    public String title() {
        return title;
    }

    /**
     * Whether councils of this tier have social services functions.
     *
     * @return false for a district alone
     */
    public boolean hasSocialServices() {
        return this != DISTRICT;
    }

    /**
     * Whether councils of this tier must make arrangements for a LINk, from 1 April 2013 for local Healthwatch.
     *
     * <p>Source: Local Government and Public Involvement in Health Act 2007 s.229(1).
     *
     * @return false for a district alone
     */
    public boolean makesArrangements() {
        return this != DISTRICT;
    }

    /**
     * Whether councils of this tier provide a service that is provided at given tiers.
     *
     * @param at the tiers that provide the service
     * @return true for a council that is alone in its area, whatever the tiers
     */
    public boolean provides(ServiceTier at) {
        return switch (this) {
            case COUNTY -> at != ServiceTier.DISTRICT_OR_UNITARY;
            case DISTRICT -> at != ServiceTier.COUNTY_OR_UNITARY;
            case UNITARY, METROPOLITAN_DISTRICT, LONDON_BOROUGH, CITY_CORPORATION, ISLES_OF_SCILLY -> true;
        };
    }
}
