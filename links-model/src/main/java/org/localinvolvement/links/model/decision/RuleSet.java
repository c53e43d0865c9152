package org.localinvolvement.links.model.decision;

/**
 * Which rules answered: those that the library ships for a question, or those of a host's pack.
 *
 * @param name for example {@code trigger}, or the name of the pack
 * @param version the version of the library or of the host's pack
 * @param fingerprint SHA-256, in hexadecimal, of the text of the rules
 */
public record RuleSet(String name, String version, String fingerprint) {}
