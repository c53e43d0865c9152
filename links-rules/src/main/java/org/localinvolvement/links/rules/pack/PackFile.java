package org.localinvolvement.links.rules.pack;

/**
 * A file of a rule pack.
 *
 * @param name its path inside the pack, with {@code /} between folders
 * @param text its content
 */
public record PackFile(String name, String text) {}
