package org.localinvolvement.links.model.place;

/**
 * What a part of premises is, as the duty to allow entry tells parts apart.
 *
 * <p>Source: SI 2008/915 regs 2, 3(2)(c) (premises that are excluded); neither "communal" nor "service area" is defined
 * there. A service area is every part in which care is provided and nobody lives.
 */
public enum PartKind {
    /** A part of a care home that its residents share. */
    COMMUNAL,
    /** A part of a care home that its residents do not share, for example a bedroom. */
    NON_COMMUNAL,
    /** Where staff of a services-provider live. */
    STAFF_RESIDENCE,
    /** Occupied as a home, at least one occupier having a tenancy or a licence. */
    OWN_HOME_TENANCY,
    /** Where care is provided and nobody lives, for example a ward or a surgery. */
    SERVICE_AREA
}
