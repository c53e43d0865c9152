package org.localinvolvement.links.model.commissioning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Period;

/**
 * Which phases of commissioning a commissioner is in, service by service and day by day.
 *
 * <p>Each commissioner has a calendar of its own: a council and a Primary Care Trust can be in different phases of the same
 * service on one day, and one commissioner can be in several phases at once. A day without a phase is a day for which none is
 * known.
 *
 * @param commissioner whose calendar it is
 * @param openings when a phase is open for a service, in the order of service, phase and date
 */
public record CommissioningCalendar(Identifier commissioner, List<Opening> openings) {

    /**
     * When a phase is open for a service.
     *
     * @param service the code of the service
     * @param phase the phase
     * @param period the days, both inclusive
     */
    public record Opening(String service, CommissioningPhase phase, Period period) {

        /**
         * Checks what is given.
         *
         * @throws IllegalArgumentException if the service is blank
         */
        public Opening {
            service = Given.text("service", service);
            Objects.requireNonNull(phase, "phase: give the phase that is open");
            Objects.requireNonNull(period, "period: give when it is open");
        }
    }

    private static final Comparator<Opening> ORDER = Comparator.comparing(Opening::service)
            .thenComparing(Opening::phase)
            .thenComparing(Opening::period, Period.BY_DATE);

    /**
     * Sorts and checks.
     *
     * @throws IllegalArgumentException if two openings of one phase of a service share a day
     */
    public CommissioningCalendar {
        Objects.requireNonNull(commissioner, "commissioner: give whose calendar it is");
        openings = openings.stream().sorted(ORDER).toList();
        for (int i = 1; i < openings.size(); i++) {
            Opening one = openings.get(i - 1);
            Opening next = openings.get(i);
            if (one.service().equals(next.service())
                    && one.phase() == next.phase()
                    && one.period().overlaps(next.period())) {
                throw new IllegalArgumentException("openings: " + one.phase() + " of " + one.service()
                        + " is open twice on some days: " + one.period().inWords() + ", "
                        + next.period().inWords() + "; give one period for both");
            }
        }
    }

    /**
     * The phases that are open for a service on a day.
     *
     * @param service the code of the service
     * @param asAt the day
     * @return in the order of the guide; empty where none is known
     */
    public Set<CommissioningPhase> phases(String service, LocalDate asAt) {
        return Given.constants(
                CommissioningPhase.class,
                openings.stream()
                        .filter(opening -> opening.service().equals(service)
                                && opening.period().contains(asAt))
                        .map(Opening::phase)
                        .toList());
    }

    /**
     * The opening of a phase in which a day lies; its period tells when the window closes.
     *
     * @param service the code of the service
     * @param phase the phase
     * @param asAt the day
     * @return empty where the phase is not known to be open
     */
    public Optional<Opening> opening(String service, CommissioningPhase phase, LocalDate asAt) {
        return openings.stream()
                .filter(opening -> opening.service().equals(service)
                        && opening.phase() == phase
                        && opening.period().contains(asAt))
                .findFirst();
    }
}
