package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import org.localinvolvement.links.model.time.Period;

/**
 * What a council did itself from 1 April 2008 until its LINk started: rules of their own apply to it.
 *
 * <p>Source: SI 2008/528 regs 7 to 16; latest end moved to 31 December 2008 by SI 2008/1877.
 *
 * @param identity its id, codes, names and period
 * @param authority the id of the council that supports it
 */
public record TemporaryArrangements(Identity identity, Identifier authority) implements Body {

    /** The last day on which temporary arrangements could stand, SI 2008/1877. */
    public static final LocalDate LAST_DAY = LocalDate.of(2008, 12, 31);

    private static final Period POSSIBLE = new Period(LocalDate.of(2008, 4, 1), LAST_DAY);

    /**
     * Checks what the law and the guides say of it.
     *
     * @throws IllegalArgumentException if it would stand outside 1 April to 31 December 2008
     */
    public TemporaryArrangements {
        if (!POSSIBLE.covers(identity.period())) {
            throw new IllegalArgumentException("Temporary arrangements stood between 1 April and 31 December 2008, not "
                    + identity.period().inWords() + "; give " + identity.id() + " a period within these days");
        }
    }

    @Override
    public BodyKind kind() {
        return BodyKind.TEMPORARY_ARRANGEMENTS;
    }
}
