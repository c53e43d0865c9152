package org.localinvolvement.links.model.register;

import org.localinvolvement.links.model.organisation.Identifier;

/**
 * Something that cannot hold of two bodies at once, and what the register does about it.
 *
 * @param body the id of the body that gives way
 * @param other the id of the body that it conflicts with
 * @param reason what cannot hold, and what to do; without a full stop
 */
public record Conflict(Identifier body, Identifier other, String reason) {}
