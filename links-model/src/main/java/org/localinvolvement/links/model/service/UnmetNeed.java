package org.localinvolvement.links.model.service;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * A need for which no service is offered: a gap, which somebody found on a day. That no {@link OfferedService} is on record
 * proves none.
 *
 * <p>Source: "Health and social care structures" (May 2009), Key Points: where the gaps in services exist.
 *
 * @param need what is needed
 * @param area where
 * @param userGroup the code of the user group that needs it; null where it is everybody or not known
 * @param found the day on which it was found
 * @param source who or what says so; never a person's name
 */
public record UnmetNeed(
        String need, Identifier area, @Nullable String userGroup, LocalDate found, String source) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the need or the source is blank
     */
    public UnmetNeed {
        need = Given.text("need", need);
        Objects.requireNonNull(area, "area: give where it is needed");
        Objects.requireNonNull(found, "found: give the day on which it was found");
        userGroup = Given.textOrNull("userGroup", userGroup);
        source = Given.text("source", source);
    }
}
