package org.localinvolvement.links.rules.involving;

import org.localinvolvement.links.model.decision.Truth;

/**
 * Whether all bodies of the area are held, or one thing that is not. A fact that rules match.
 *
 * @param about the area
 * @param area the area's name
 * @param gap whether something is not held, so that nobody knows whose documents to look for
 * @param missing what is not held; empty where all is
 */
public record AreaSeen(String about, String area, Truth gap, String missing) {}
