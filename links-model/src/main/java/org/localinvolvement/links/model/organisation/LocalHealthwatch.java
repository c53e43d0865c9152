package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

/**
 * The local Healthwatch organisation of a council, which followed the LINk on 1 April 2013.
 *
 * <p>A body corporate that is a social enterprise; it may use contractors.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.222 as amended by the Health and Social Care Act
 * 2012; SI 2012/3094 regs 35 to 38.
 *
 * @param identity its id, codes, names and period
 * @param authority the id of the council that makes the arrangements
 * @param contractors the ids of its contractors
 */
public record LocalHealthwatch(Identity identity, Timeline<Identifier> authority, DatedSet<Identifier> contractors)
        implements Body {

    private static final Period HEALTHWATCH = Period.startingOn(LocalDate.of(2013, 4, 1));

    /**
     * Checks what the law and the guides say of it.
     *
     * @throws IllegalArgumentException if it would exist before 1 April 2013
     */
    public LocalHealthwatch {
        if (!HEALTHWATCH.covers(identity.period())) {
            throw new IllegalArgumentException("Local Healthwatch began on 1 April 2013, not "
                    + identity.period().inWords() + "; give " + identity.id() + " a period from that day");
        }
    }

    @Override
    public BodyKind kind() {
        return BodyKind.LOCAL_HEALTHWATCH;
    }
}
