package org.localinvolvement.links.model.organisation;

import java.util.Objects;

/**
 * A service that councils provide.
 *
 * @param number its number in the Local Government Services List
 * @param description what a person would want of it
 * @param providedAt the tier of local government that provides it
 */
public record CouncilService(int number, String description, ServiceTier providedAt) {

    /**
     * Checks the number and the description.
     *
     * @throws IllegalArgumentException if the number is not positive or the description is blank
     */
    public CouncilService {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The numbers of the Local Government Services List begin at 1, not " + number);
        }
        Texts.check("The description of a service", description);
        Objects.requireNonNull(providedAt, "providedAt: say which tier provides it");
    }
}
