package org.localinvolvement.links.model.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * How a Strategic Health Authority will meet the challenges of the NHS Next Stage Review in its region.
 *
 * <p>Source: "Health and social care structures" (May 2009), What are Strategic Health Authorities?
 *
 * @param strategicHealthAuthority whose plan it is
 * @param title what it is called
 * @param published the day of publication; null where it is not known
 * @param priorities what it sets out, in its order
 */
public record RegionalPlan(
        Identifier strategicHealthAuthority,
        String title,
        @Nullable LocalDate published,
        List<String> priorities) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public RegionalPlan {
        Objects.requireNonNull(strategicHealthAuthority, "strategicHealthAuthority: give whose plan it is");
        title = Given.text("title", title);
        priorities = List.copyOf(priorities);
    }
}
