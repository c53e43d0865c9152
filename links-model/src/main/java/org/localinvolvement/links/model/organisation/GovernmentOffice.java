package org.localinvolvement.links.model.organisation;

/**
 * The Government Office of a region, with which a Local Area Agreement is agreed.
 *
 * <p>Source: "Health and social care structures" (May 2009), Local Area Agreements and Local Strategic Partnerships.
 *
 * @param identity its id, codes, names and period
 * @param region the region for which it acts
 */
public record GovernmentOffice(Identity identity, Region region) implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.GOVERNMENT_OFFICE;
    }
}
