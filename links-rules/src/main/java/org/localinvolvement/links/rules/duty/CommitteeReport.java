package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;

/**
 * A report of an Overview and Scrutiny Committee to an NHS body, to which it asked for an answer.
 *
 * <p>Source: SI 2002/3048 reg 3(3).
 *
 * @param event what the host calls it
 * @param on the identifier of the body that is asked
 * @param nhsBody whether that is an NHS body
 * @param asked the day on which the answer was asked for; null where it is not known
 * @param answered the day of the answer; null where none is on record
 */
public record CommitteeReport(
        String event,
        String on,
        Truth nhsBody,
        @Nullable LocalDate asked,
        @Nullable LocalDate answered) implements Owed, DutyEvent {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank or it was answered before it was asked
     */
    public CommitteeReport {
        event = Given.text("event", event);
        on = Given.text("on", on);
        Objects.requireNonNull(nhsBody, "nhsBody: give Truth.UNKNOWN where it is not known");
        DutyEvent.requireOrder("answered", asked, answered);
    }

    @Override
    public @Nullable LocalDate dayOf(StartOfTime start) {
        return start == StartOfTime.ASKED ? asked : null;
    }

    @Override
    public Done done(Deed deed) {
        return deed == Deed.ANSWER_COMMITTEE ? Done.on(answered) : Done.NOTHING;
    }
}
