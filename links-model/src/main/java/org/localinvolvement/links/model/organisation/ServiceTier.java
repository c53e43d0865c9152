package org.localinvolvement.links.model.organisation;

/**
 * At which tier of local government a service is provided.
 *
 * <p>Source: list of council services by tier (GOV.UK, 2012 to 2015); "Health and social care structures" (May 2009), How are
 * Local Authorities structured.
 */
public enum ServiceTier {
    /** By the county in an area of two tiers: social services, education, trading standards, libraries. */
    COUNTY_OR_UNITARY,
    /** By the district in an area of two tiers: housing, environmental health, waste collection, leisure. */
    DISTRICT_OR_UNITARY,
    /** By every council. */
    ALL
}
