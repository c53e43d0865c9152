package org.localinvolvement.links.model.place;

import java.util.Objects;
import org.localinvolvement.links.model.decision.Given;

/**
 * A part of premises.
 *
 * @param name what it is called on the spot, for example {@code Ward 4}; never the name of a person who lives there
 * @param kind what it is
 */
public record PremisesPart(String name, PartKind kind) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public PremisesPart {
        name = Given.text("name", name);
        Objects.requireNonNull(kind, "kind: give what the part is");
    }
}
