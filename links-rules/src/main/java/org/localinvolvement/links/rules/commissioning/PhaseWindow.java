package org.localinvolvement.links.rules.commissioning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.time.Period;

/**
 * The days on which a phase is open for a service, as the calendar of its commissioner tells them, and how they stand on a day. A
 * fact that rules match, and a part of the answer.
 *
 * @param commissioner the identifier of the commissioner
 * @param name its name on the day
 * @param kind what it is
 * @param service the code of the service
 * @param phase the phase
 * @param state how the window stands on the day of the question
 * @param opens the first day, inclusive; null where the calendar tells none
 * @param closes the last day, inclusive; null where the calendar tells none
 */
public record PhaseWindow(
        String commissioner,
        String name,
        CommissionerKind kind,
        String service,
        CommissioningPhase phase,
        WindowState state,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes) {

    /** What closes first; then what opens first; then by commissioner, service and phase. What has no last day comes last. */
    public static final Comparator<PhaseWindow> BY_CLOSE = Comparator.comparing(PhaseWindow::lastDay)
            .thenComparing(PhaseWindow::firstDay)
            .thenComparing(PhaseWindow::commissioner)
            .thenComparing(PhaseWindow::service)
            .thenComparing(PhaseWindow::phase);

    /** What opens first; then what closes first; then as {@link #BY_CLOSE}. What has no last day comes last. */
    public static final Comparator<PhaseWindow> BY_OPEN =
            Comparator.comparing(PhaseWindow::firstDay).thenComparing(BY_CLOSE);

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public PhaseWindow {
        commissioner = Given.text("commissioner", commissioner);
        name = Given.text("name", name);
        service = Given.text("service", service);
        Objects.requireNonNull(kind, "kind: give what the commissioner is");
        Objects.requireNonNull(phase, "phase: give the phase that is open");
        Objects.requireNonNull(state, "state: give how the window stands");
    }

    /**
     * The name of the phase in plain English.
     *
     * @return for example {@code Planning capacity}
     */
    public String title() {
        return phase.title();
    }

    /**
     * The days in words.
     *
     * @return for example {@code 1 May 2009 to 31 July 2009}, or {@code from 1 May 2009, without a last day}
     */
    public String days() {
        return new Period(opens, closes).inWords() + (closes == null ? ", without a last day" : "");
    }

    private LocalDate lastDay() {
        return closes == null ? LocalDate.MAX : closes;
    }

    private LocalDate firstDay() {
        return opens == null ? LocalDate.MIN : opens;
    }
}
