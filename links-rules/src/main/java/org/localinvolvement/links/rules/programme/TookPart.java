package org.localinvolvement.links.rules.programme;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;

/**
 * That people or groups took part in setting the priorities on a day: numbers, never names.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities, the first core element.
 *
 * @param place the area that they came from, as in the contact log; null where it is not known
 * @param userGroup the user group or community that they belong to, as in the contact log; null where it is not known
 * @param people how many people, 0 or more
 * @param groups how many groups, 0 or more
 * @param day the day; one after the as-at date is not looked at
 */
public record TookPart(@Nullable String place, @Nullable String userGroup, int people, int groups, LocalDate day) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is negative, or nobody took part
     */
    public TookPart {
        place = Given.textOrNull("place", place);
        userGroup = Given.textOrNull("userGroup", userGroup);
        Objects.requireNonNull(day, "day: give the day on which they took part");
        if (people < 0 || groups < 0 || (people == 0 && groups == 0)) {
            throw new IllegalArgumentException("people, groups: at least one person or group took part, not " + people
                    + " and " + groups + "; leave out what nobody took part in");
        }
    }
}
