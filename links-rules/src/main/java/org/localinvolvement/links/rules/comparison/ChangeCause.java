package org.localinvolvement.links.rules.comparison;

/**
 * A difference because of which something changes in a decision, as was tried out: with this difference alone on the side before,
 * and without it alone on the side after. At least one of the two changed it. What could not be asked so, because a difference makes no
 * sense without another, shows nothing.
 *
 * @param difference the number of the {@link PackDifference}
 * @param alone whether this difference alone moves it from where it stood before
 * @param needed whether it does not stand as it does now without this difference
 */
public record ChangeCause(int difference, boolean alone, boolean needed) {}
