package org.localinvolvement.links.rules.commissioning;

import java.util.Objects;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.commissioning.CommissioningCalendar;
import org.localinvolvement.links.model.decision.Given;

/**
 * The commissioning calendar of a commissioner, as the host holds it.
 *
 * @param kind what the commissioner is; not {@link CommissionerKind#JOINT}, which is two of them
 * @param reference where the calendar is published
 * @param complete whether it tells every window of the services that it tells of: then a phase that it leaves out is not open
 * @param calendar whose it is and when a phase is open for a service
 */
public record PublishedCalendar(
        CommissionerKind kind, String reference, boolean complete, CommissioningCalendar calendar) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the reference is blank, or the calendar is of two commissioners together
     */
    public PublishedCalendar {
        Objects.requireNonNull(kind, "kind: give what the commissioner is");
        Objects.requireNonNull(calendar, "calendar: give when phases are open");
        reference = Given.text("reference", reference);
        if (kind == CommissionerKind.JOINT) {
            throw new IllegalArgumentException(
                    "kind: each commissioner has a calendar of its own; give one of the trust and one of the council");
        }
    }
}
