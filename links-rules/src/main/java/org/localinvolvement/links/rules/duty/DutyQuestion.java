package org.localinvolvement.links.rules.duty;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.time.Territory;
import org.localinvolvement.links.model.time.WorkingDays;

/**
 * By when has whom to do what, and how does it stand?
 *
 * @param asAt the date as at which it is asked; what was done after it is not looked at
 * @param events what happened, each id once; their order never matters
 * @param england the working days of England
 * @param unitedKingdom the working days of the whole United Kingdom, for the Freedom of Information Act 2000; null where no
 *     such calendar is at hand
 * @param of how "within so many days <em>of</em>" a day is read: {@link Counting#OF}, the usual reading, by which that day is not
 *     counted, or {@link Counting#BEGINNING_WITH}
 */
public record DutyQuestion(
        @NotNull(message = "the question needs its as-at date")
        LocalDate asAt,

        @NotEmpty(message = "the question needs an event from which duties follow")
        List<DutyEvent> events,

        WorkingDays england,
        @Nullable WorkingDays unitedKingdom,
        Counting of) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if an event stands twice, or a calendar is of another territory
     */
    public DutyQuestion {
        events = List.copyOf(events);
        Set<String> ids = new HashSet<>();
        for (DutyEvent event : events) {
            if (!ids.add(event.event())) {
                throw new IllegalArgumentException("events: " + event.event() + " stands twice; give it once");
            }
        }
        if (england.calendar().territory() != Territory.ENGLAND) {
            throw new IllegalArgumentException("england: the calendar is one of "
                    + england.calendar().territory().words() + "; give one of England");
        }
        if (unitedKingdom != null && unitedKingdom.calendar().territory() != Territory.UNITED_KINGDOM) {
            throw new IllegalArgumentException("unitedKingdom: a calendar of "
                    + unitedKingdom.calendar().territory().words()
                    + " does not hold the holidays of the whole United Kingdom; leave it out, or give one that does");
        }
        if (of == Counting.FOLLOWING) {
            throw new IllegalArgumentException("of: read it as OF, not counting the day, or as BEGINNING_WITH");
        }
    }

    /**
     * With the shipped calendar of England and the usual reading.
     *
     * @param asAt the date as at which it is asked
     * @param events what happened
     * @return the question
     */
    public static DutyQuestion of(LocalDate asAt, List<? extends DutyEvent> events) {
        return new DutyQuestion(asAt, List.copyOf(events), WorkingDays.england(), null, Counting.OF);
    }
}
