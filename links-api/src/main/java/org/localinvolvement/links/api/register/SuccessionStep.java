package org.localinvolvement.links.api.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Period;

/**
 * A body in a chain of succession.
 *
 * @param distance how many steps it stands from the body that was asked about: negative before it, positive after it, 0 itself
 * @param id its id
 * @param name its last name; empty where the register does not hold the body
 * @param kind the kind of its type; null where the register does not hold the body
 * @param period the days on which it exists; null where the register does not hold the body
 * @param predecessors the ids of those that it followed directly
 * @param successors the ids of those that followed it directly
 */
public record SuccessionStep(
        int distance,
        Identifier id,
        String name,
        @Nullable BodyKind kind,
        @Nullable Period period,
        List<Identifier> predecessors,
        List<Identifier> successors) {

    /** Copies the lists. */
    public SuccessionStep {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /**
     * Whether the register has an entry for it.
     *
     * @return false where another body names it and nothing else is known
     */
    public boolean isHeld() {
        return period != null;
    }
}
