package org.localinvolvement.links.model.service;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * How many people live in an area, or belong to a user group there, as a source counted or estimated them.
 *
 * @param area the area
 * @param userGroup the code of the user group; null for everybody in the area
 * @param people how many; more than 0
 * @param asAt the day for which the source gives the figure
 * @param source where the figure comes from
 */
public record Population(Identifier area, @Nullable String userGroup, long people, LocalDate asAt, String source) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if nobody is counted or the source is blank
     */
    public Population {
        Objects.requireNonNull(area, "area: give the area");
        Objects.requireNonNull(asAt, "asAt: give the day for which the source gives the figure");
        userGroup = Given.textOrNull("userGroup", userGroup);
        source = Given.text("source", source);
        if (people < 1) {
            throw new IllegalArgumentException(
                    "people: a population has at least one, not " + people + "; leave out what is not known");
        }
    }
}
