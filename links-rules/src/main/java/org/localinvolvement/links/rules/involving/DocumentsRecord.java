package org.localinvolvement.links.rules.involving;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.HeldDocument;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * Which documents of bodies a LINk holds.
 *
 * @param area the area of the LINk, given by its council
 * @param others bodies beside those that the register tells of the area, for example the trusts of its hospitals
 * @param held the documents; empty where it is told that there is none, null where nobody told
 */
public record DocumentsRecord(
        Identifier area, Set<Identifier> others, @Nullable List<HeldDocument> held) {

    /** Copies and checks. */
    public DocumentsRecord {
        Objects.requireNonNull(area, "area: give the council of the LINk's area");
        others = Given.sorted(others);
        held = held == null ? null : List.copyOf(held);
    }
}
