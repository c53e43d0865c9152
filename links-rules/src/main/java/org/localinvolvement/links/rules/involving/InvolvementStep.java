package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.time.Days;

/**
 * A step by which a body involved somebody, as it is on record.
 *
 * @param day on which day
 * @param who kinds of people, never names; at least one
 * @param how in which way
 */
public record InvolvementStep(LocalDate day, Set<PersonsInvolved> who, WayOfInvolving how) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if nobody was involved
     */
    public InvolvementStep {
        Objects.requireNonNull(day, "day: give the day of the step");
        Objects.requireNonNull(
                how, "how: give the way, WayOfInvolving.OTHER_WAY where it was neither of the two others");
        if (who.isEmpty()) {
            throw new IllegalArgumentException("who: say who was involved, or leave the step out");
        }
        who = Collections.unmodifiableSet(EnumSet.copyOf(who));
    }

    /** Whether nobody but the LINk took part. */
    boolean isOfTheLinkAlone() {
        return who.equals(EnumSet.of(PersonsInvolved.LINK));
    }

    boolean involvesUsers() {
        return who.stream().anyMatch(PersonsInvolved::areUsers);
    }

    boolean involvesLocalPersons() {
        return who.contains(PersonsInvolved.REPRESENTATIVES_OF_LOCAL_PERSONS);
    }

    /**
     * The step in words.
     *
     * @return for example {@code 2 February 2009: users, the LINk consulted}
     */
    public String inWords() {
        return Days.inWords(day) + ": "
                + who.stream().map(PersonsInvolved::inWords).collect(Collectors.joining(", ")) + " " + how.inWords();
    }
}
