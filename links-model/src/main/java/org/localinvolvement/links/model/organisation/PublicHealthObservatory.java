package org.localinvolvement.links.model.organisation;

/**
 * Gives information about health and healthcare of a region.
 *
 * <p>Source: "Starting a work programme" (April 2008), Sources of information.
 *
 * @param identity its id, codes, names and period
 * @param region the region
 */
public record PublicHealthObservatory(Identity identity, Region region) implements Body {

    @Override
    public BodyKind kind() {
        return BodyKind.PUBLIC_HEALTH_OBSERVATORY;
    }
}
