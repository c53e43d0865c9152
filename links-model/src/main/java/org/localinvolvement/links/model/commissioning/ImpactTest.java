package org.localinvolvement.links.model.commissioning;

/**
 * What has to be affected so that an NHS body involves its users in a proposal or a decision; either is enough.
 *
 * <p>Source: National Health Service Act 2006 s.242(1C), (1D), (1E).
 */
public enum ImpactTest {
    /** The manner in which services are delivered, at the point at which users receive them. */
    MANNER_OF_DELIVERY,
    /** The range of health services available. */
    RANGE_OF_SERVICES
}
