package org.localinvolvement.links.model.commissioning;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * The strategy for an area on which its Local Area Agreement is based.
 *
 * <p>Source: "Health and social care structures" (May 2009), Local Area Agreements and Local Strategic Partnerships.
 *
 * @param partnership the Local Strategic Partnership that develops and drives it
 * @param title what it is called
 * @param published the day of publication; null where it is not known
 */
public record SustainableCommunityStrategy(
        Identifier partnership, String title, @Nullable LocalDate published) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public SustainableCommunityStrategy {
        Objects.requireNonNull(partnership, "partnership: give the Local Strategic Partnership");
        title = Given.text("title", title);
    }
}
