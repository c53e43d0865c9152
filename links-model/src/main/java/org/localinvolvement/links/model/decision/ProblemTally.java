package org.localinvolvement.links.model.decision;

/**
 * How often a problem of one kind was met.
 *
 * <p>A decision holds tallies and not the problems themselves, so that the same contacts in another order give the same
 * decision; the problems, each with its line, stand beside it.
 *
 * @param code the stable code
 * @param meaning what the code means, in words
 * @param count at least 1
 */
public record ProblemTally(String code, String meaning, long count) {}
