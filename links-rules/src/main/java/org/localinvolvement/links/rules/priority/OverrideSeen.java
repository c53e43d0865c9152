package org.localinvolvement.links.rules.priority;

/**
 * A decision against the points that was on record on the as-at date, and whether it counts.
 *
 * @param override the decision
 * @param counts whether it puts its theme where it says
 * @param because why it counts, or why not
 */
public record OverrideSeen(ThemeOverride override, boolean counts, String because) {}
