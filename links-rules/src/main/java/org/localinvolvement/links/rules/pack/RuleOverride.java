package org.localinvolvement.links.rules.pack;

/**
 * A rule that a pack sets aside.
 *
 * @param rule the id of the rule that is set aside
 * @param by the id of the pack's own rule that stands in its place; empty if the rule is switched off
 * @param reference where that was agreed
 * @param line the line of {@code pack.yaml} on which it stands, from 1
 */
public record RuleOverride(String rule, String by, String reference, int line) {}
