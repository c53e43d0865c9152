package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;

/**
 * The report that a temporary body of 2008 makes when it stops.
 *
 * <p>Source: SI 2008/528 reg 15.
 *
 * @param event what the host calls it
 * @param on the identifier of the temporary body
 * @param hasStopped whether it has stopped
 * @param stopped the day on which it stopped; null where it is not known
 * @param prepared the day on which the report was prepared; null where none is on record
 * @param copied the day on which the last of the copies went out; null where none is on record
 */
public record TransitionalReport(
        String event,
        String on,
        Truth hasStopped,
        @Nullable LocalDate stopped,
        @Nullable LocalDate prepared,
        @Nullable LocalDate copied)
        implements Owed, DutyEvent {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank, a day of stopping is given without its having stopped, or it was copied before it was prepared
     */
    public TransitionalReport {
        event = Given.text("event", event);
        on = Given.text("on", on);
        if (hasStopped != Truth.YES && stopped != null) {
            throw new IllegalArgumentException(
                    "stopped: a body that is not said to have stopped has no day of it; leave the day out");
        }
        DutyEvent.requireOrder("copied", prepared, copied);
    }

    @Override
    public @Nullable LocalDate dayOf(StartOfTime start) {
        return start == StartOfTime.STOPPED ? stopped : null;
    }

    @Override
    public Done done(Deed deed) {
        return switch (deed) {
            case PREPARE_TRANSITIONAL_REPORT -> Done.on(prepared);
            case COPY_TRANSITIONAL_REPORT -> Done.on(copied);
            default -> Done.NOTHING;
        };
    }
}
