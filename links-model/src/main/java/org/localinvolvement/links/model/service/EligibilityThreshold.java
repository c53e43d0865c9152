package org.localinvolvement.links.model.service;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.commissioning.ImpactTest;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Timeline;

/**
 * The band from which upwards a council meets needs of adult social care, as a fact over time.
 *
 * <p>Source: "Health and social care structures" (May 2009), Adult Social Services.
 *
 * @param council the council
 * @param bands the lowest band that is met, inclusive, and when
 */
public record EligibilityThreshold(Identifier council, Timeline<EligibilityBand> bands) {

    /** Checks that both are given. */
    public EligibilityThreshold {
        Objects.requireNonNull(council, "council: give the council whose threshold it is");
        Objects.requireNonNull(bands, "bands: give the bands, Timeline.unknown() where none is known");
    }

    /**
     * Whether the council meets needs of a band on a day.
     *
     * @param need the band of the need
     * @param asAt the day
     * @return unknown where the threshold of that day is not known
     */
    public Truth meets(EligibilityBand need, LocalDate asAt) {
        Optional<EligibilityBand> threshold = bands.at(asAt);
        return threshold.map(band -> Truth.of(need.reaches(band))).orElse(Truth.UNKNOWN);
    }

    /**
     * The proposal to raise the threshold, with which fewer people would receive services.
     *
     * <p>That this affects the range of services, and so is a change proposal, rests on a reading.
     *
     * @param id what the host calls the proposal
     * @param to the band from which upwards needs would be met
     * @param services the codes of the services that would be concerned
     * @param asAt the day on which it is proposed
     * @return the proposal, with its area; its consultation is not known yet
     * @throws IllegalArgumentException if the threshold of that day is not known or {@code to} is not higher
     */
    public ChangeProposal proposalToRaise(String id, EligibilityBand to, Set<String> services, LocalDate asAt) {
        EligibilityBand now = bands.at(asAt)
                .orElseThrow(() -> new IllegalArgumentException("The threshold of " + council + " on " + asAt
                        + " is not known, so that nothing tells whether it is raised; give it as a band of that day"));
        if (now == to || !to.reaches(now)) {
            throw new IllegalArgumentException("To raise the threshold from " + now
                    + " is to meet needs from a higher band upwards; " + to + " is none");
        }
        return ChangeProposal.of(id, council, services)
                .withAreas(Set.of(council))
                .withImpact(ImpactTest.RANGE_OF_SERVICES, Truth.YES);
    }
}
