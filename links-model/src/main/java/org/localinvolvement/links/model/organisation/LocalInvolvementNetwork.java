package org.localinvolvement.links.model.organisation;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

/**
 * A Local Involvement Network (LINk): the arrangements that give the people of an area a voice in health and social care.
 *
 * <p>Its area is that of the council that makes the arrangements. From 1 April 2008 the arrangements were due; until the
 * network itself started, on 31 December 2008 at the latest, {@link TemporaryArrangements} stood in its place.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.221 and s.222; SI 2008/528 reg 7, with the date moved
 * by SI 2008/1877.
 *
 * @param identity its id, codes, names and period
 * @param authority the id of the council that makes the arrangements
 * @param started the first day on which the network itself carried on an activity; null where not held
 * @param hosts the id of the organisation that supports it; a day without a value is not known
 * @param neighbours the ids of the networks with which it shares a boundary; empty where not held
 */
public record LocalInvolvementNetwork(
        Identity identity,
        Timeline<Identifier> authority,
        @Nullable LocalDate started,
        Timeline<Identifier> hosts,
        SortedSet<Identifier> neighbours)
        implements Body {

    private static final Period LINKS = new Period(LocalDate.of(2008, 4, 1), LocalDate.of(2013, 3, 31));

    /**
     * Checks what the law and the guides say of it.
     *
     * @throws IllegalArgumentException if it would exist outside 1 April 2008 to 31 March 2013, or start outside its period
     */
    public LocalInvolvementNetwork {
        neighbours = Given.sorted(neighbours);
        if (!LINKS.covers(identity.period())) {
            throw new IllegalArgumentException("LINks existed from 1 April 2008 to 31 March 2013, not "
                    + identity.period().inWords() + "; give " + identity.id() + " a period within them");
        }
        if (started != null && !identity.period().contains(started)) {
            throw new IllegalArgumentException("A LINk starts while it exists, and " + started + " is outside "
                    + identity.period().inWords() + "; mend the start of " + identity.id());
        }
    }

    @Override
    public BodyKind kind() {
        return BodyKind.LOCAL_INVOLVEMENT_NETWORK;
    }

    /**
     * Whether the network itself has started on a day, so that no temporary arrangements stand in its place.
     *
     * <p>That a network of which no start is held had started by the end of 2008 rests on a reading: on that day the council's
     * temporary duty ended at the latest, and one may have started late. A host that knows the day tells it.
     *
     * @param day a day
     * @return no before its period and after it; where its start is not held, unknown to 31 December 2008 and then yes
     */
    public Truth startedBy(LocalDate day) {
        if (!identity.period().contains(day)) {
            return Truth.NO;
        }
        if (started != null) {
            return day.isBefore(started) ? Truth.NO : Truth.YES;
        }
        return day.isAfter(TemporaryArrangements.LAST_DAY) ? Truth.YES : Truth.UNKNOWN;
    }

    /**
     * With the start and the host that its own LINk knows.
     *
     * @param start the first day on which the network itself carried on an activity
     * @param host who supports it
     * @return a copy
     */
    public LocalInvolvementNetwork startedOn(LocalDate start, Timeline<Identifier> host) {
        return new LocalInvolvementNetwork(identity, authority, start, host, neighbours);
    }
}
