package org.localinvolvement.links.model.visit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * A visit that a LINk means to make.
 *
 * @param id what the host calls it
 * @param premises which premises
 * @param parts the names of the parts that are asked for; at least one
 * @param day when
 * @param representatives the opaque keys of those who go; at least one
 * @param purpose what it is for
 * @param announced the day on which the provider is told; null where it is not, which is not forbidden
 * @param decision the id of the relevant decision to make it (SI 2008/528 reg 2(2)(f)); null where none is on record
 */
public record PlannedVisit(
        String id,
        Identifier premises,
        Set<String> parts,
        LocalDate day,
        Set<String> representatives,
        VisitPurpose purpose,
        @Nullable LocalDate announced,
        @Nullable String decision)
        implements Visit {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the id is blank, there is no part or no representative, or it is announced after
     *     its day
     */
    public PlannedVisit {
        id = Given.text("id", id);
        Objects.requireNonNull(premises, "premises: give which premises");
        Objects.requireNonNull(day, "day: give when");
        Objects.requireNonNull(purpose, "purpose: give what the visit is for");
        decision = Given.textOrNull("decision", decision);
        parts = Given.sorted(parts);
        representatives = Given.sorted(representatives);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts: name at least one part of the premises; each is answered apart");
        }
        if (representatives.isEmpty()) {
            throw new IllegalArgumentException("representatives: give the key of at least one representative who goes");
        }
        if (announced != null && announced.isAfter(day)) {
            throw new IllegalArgumentException("announced: a visit is announced on or before its day, " + day
                    + ", not on " + announced + "; correct one of the two days, or give none");
        }
    }
}
