package org.localinvolvement.links.model.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.time.Window;

/**
 * One round of setting the work programme: when and how ideas are put forward, and when they are decided.
 *
 * <p>Source: "Starting a work programme" (April 2008), Identifying priorities: tell people the methods and the times of the
 * year.
 *
 * @param name for example {@code 2009-10}
 * @param callForIdeas from the day on which the call opens to the day on which it closes, both inclusive
 * @param decided the day of the decision; after the call has closed
 * @param reviewed the day of the review; after the decision; null where none is set
 * @param waysToPutAnIdea how people can put one; at least one
 */
public record ProgrammeRound(
        String name,
        Window callForIdeas,
        LocalDate decided,
        @Nullable LocalDate reviewed,
        List<String> waysToPutAnIdea) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the days are not in order or there is no way to put an idea
     */
    public ProgrammeRound {
        name = Given.text("name", name);
        Objects.requireNonNull(callForIdeas, "callForIdeas: give the days on which ideas are taken");
        Objects.requireNonNull(decided, "decided: give the day of the decision");
        waysToPutAnIdea = List.copyOf(waysToPutAnIdea);
        if (!decided.isAfter(callForIdeas.last())) {
            throw new IllegalArgumentException("decided: the decision comes after the call for ideas closes on "
                    + callForIdeas.last() + ", not on " + decided + "; close the call earlier or decide later");
        }
        if (reviewed != null && !reviewed.isAfter(decided)) {
            throw new IllegalArgumentException("reviewed: the review comes after the decision on " + decided
                    + ", not on " + reviewed + "; set a later day, or none");
        }
        if (waysToPutAnIdea.isEmpty()) {
            throw new IllegalArgumentException("waysToPutAnIdea: name at least one way in which people put an idea");
        }
    }

    /**
     * Whether a contact of a day is in time for the round; a later one goes to the next, unless a trigger point holds.
     *
     * @param contact the day of the contact
     * @return true up to the day on which the call closes, inclusive
     */
    public boolean takes(LocalDate contact) {
        return !contact.isAfter(callForIdeas.last());
    }
}
