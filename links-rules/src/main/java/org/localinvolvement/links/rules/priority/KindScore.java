package org.localinvolvement.links.rules.priority;

/**
 * What one kind of contributor gave one theme under {@link BalanceOfGroups}.
 *
 * @param kind for example {@code individual}
 * @param total the points of its submissions for the theme
 * @param rank the place of that total among the kind's totals, from 1; 0 where none of its submissions ranks the theme
 * @param score what the place scores: 10 down to 1, and 0 below the tenth
 */
public record KindScore(String kind, long total, int rank, long score) {}
