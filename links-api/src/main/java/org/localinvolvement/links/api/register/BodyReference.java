package org.localinvolvement.links.api.register;

/**
 * Something that an answer of the register names, in few words.
 *
 * @param code the id of a body, or the code of what else it is
 * @param name its name on the day; empty where the register does not hold it
 */
public record BodyReference(String code, String name) {}
