package org.localinvolvement.links.rules.priority;

/**
 * What a profile says about its own foundations, so that nobody takes a remembered scale for a published one.
 *
 * @param of what it concerns, for example {@code scale} or {@code name}
 * @param confirmed how sure it is
 * @param text in plain English
 */
public record Remark(String of, Confirmed confirmed, String text) {}
