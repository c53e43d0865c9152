package org.localinvolvement.links.model.organisation;

/**
 * A region of England, as government offices and lists of councils use it.
 *
 * <p>The ten Strategic Health Authorities follow these, with the South East in two parts.
 *
 * <p>Source: ONS Code History Database.
 */
public enum Region {
    /** North East. */
    NORTH_EAST,
    /** North West. */
    NORTH_WEST,
    /** Yorkshire and the Humber; also written Yorkshire and Humber. */
    YORKSHIRE_AND_THE_HUMBER,
    /** East Midlands. */
    EAST_MIDLANDS,
    /** West Midlands. */
    WEST_MIDLANDS,
    /** East of England. */
    EAST_OF_ENGLAND,
    /** London. */
    LONDON,
    /** South East. */
    SOUTH_EAST,
    /** South West. */
    SOUTH_WEST
}
