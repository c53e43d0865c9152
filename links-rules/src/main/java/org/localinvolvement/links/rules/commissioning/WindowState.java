package org.localinvolvement.links.rules.commissioning;

/** How a window stands on a day. */
public enum WindowState {
    /** The day lies in it. */
    OPEN,
    /** It begins after the day. */
    AHEAD,
    /** Its last day was before the day. */
    CLOSED
}
