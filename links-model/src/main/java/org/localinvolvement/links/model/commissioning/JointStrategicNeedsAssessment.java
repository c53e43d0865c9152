package org.localinvolvement.links.model.commissioning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * The current and future health and wellbeing needs of an area, as its council and Primary Care Trusts assess them together.
 *
 * <p>It informs the Local Area Agreement, and commissioning priorities rest on it. What is not known of it stays unknown, so
 * that a check can say what is missing.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.116, in force from 1 April 2008 (prepared by the
 * responsible authority and each partner Primary Care Trust, published by the authority); "Starting a work programme"
 * (April 2008), Influencing commissioning (evidence of involvement, how needs will be met); "Health and social care
 * structures" (May 2009), The Joint Strategic Needs Assessment (lead, refresh).
 *
 * @param authority the responsible authority, whose area it covers
 * @param primaryCareTrusts the Primary Care Trusts on record as preparing it with the authority; empty where none is
 * @param published the day of publication; null where none is on record
 * @param refreshed the days of later refreshes; each after the publication
 * @param ledByDirectorOfPublicHealth whether the Director of Public Health leads it, which is usual and not required
 * @param futureNeeds whether it covers future needs beside current ones
 * @param evidenceOfInvolvement whether it shows how stakeholders and communities were involved
 * @param saysHowNeedsWillBeMet whether it says how council and trusts propose to meet the needs
 */
public record JointStrategicNeedsAssessment(
        Identifier authority,
        Set<Identifier> primaryCareTrusts,
        @Nullable LocalDate published,
        Set<LocalDate> refreshed,
        Truth ledByDirectorOfPublicHealth,
        Truth futureNeeds,
        Truth evidenceOfInvolvement,
        Truth saysHowNeedsWillBeMet) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the authority is among the trusts, or a refresh is not after the publication
     */
    public JointStrategicNeedsAssessment {
        Objects.requireNonNull(authority, "authority: give the council whose area it covers");
        Objects.requireNonNull(ledByDirectorOfPublicHealth, "ledByDirectorOfPublicHealth: give Truth.UNKNOWN");
        Objects.requireNonNull(futureNeeds, "futureNeeds: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(evidenceOfInvolvement, "evidenceOfInvolvement: give Truth.UNKNOWN");
        Objects.requireNonNull(saysHowNeedsWillBeMet, "saysHowNeedsWillBeMet: give Truth.UNKNOWN");
        primaryCareTrusts = Given.sorted(primaryCareTrusts);
        refreshed = Given.sorted(refreshed);
        if (primaryCareTrusts.contains(authority)) {
            throw new IllegalArgumentException("primaryCareTrusts: " + authority
                    + " is the authority, and the assessment is joint; name the Primary Care Trusts alone");
        }
        for (LocalDate day : refreshed) {
            if (published == null || !day.isAfter(published)) {
                throw new IllegalArgumentException("refreshed: a refresh comes after the publication, not on " + day
                        + " with publication " + (published == null ? "not on record" : "on " + published)
                        + "; give the first publication as published");
            }
        }
    }

    /**
     * An assessment of which nothing more is known.
     *
     * @param authority the responsible authority
     * @param primaryCareTrusts the trusts on record as preparing it
     * @return an assessment without a publication
     */
    public static JointStrategicNeedsAssessment of(Identifier authority, Set<Identifier> primaryCareTrusts) {
        return new JointStrategicNeedsAssessment(
                authority,
                primaryCareTrusts,
                null,
                Set.of(),
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                Truth.UNKNOWN);
    }

    /**
     * The same with its publication.
     *
     * @param first the day of publication
     * @param refreshes the days of refreshes after it
     * @return a copy
     */
    public JointStrategicNeedsAssessment withPublication(LocalDate first, Set<LocalDate> refreshes) {
        return new JointStrategicNeedsAssessment(
                authority,
                primaryCareTrusts,
                first,
                refreshes,
                ledByDirectorOfPublicHealth,
                futureNeeds,
                evidenceOfInvolvement,
                saysHowNeedsWillBeMet);
    }

    /**
     * The same with what its text shows.
     *
     * @param led whether the Director of Public Health leads it
     * @param future whether it covers future needs
     * @param involvement whether it shows how people were involved
     * @param answers whether it says how needs will be met
     * @return a copy
     */
    public JointStrategicNeedsAssessment withContents(Truth led, Truth future, Truth involvement, Truth answers) {
        return new JointStrategicNeedsAssessment(
                authority, primaryCareTrusts, published, refreshed, led, future, involvement, answers);
    }

    /**
     * The day of the latest edition that was out on a day.
     *
     * @param asAt the day, inclusive
     * @return the publication or a refresh; empty where none is on record up to that day
     */
    public Optional<LocalDate> latestEdition(LocalDate asAt) {
        LocalDate latest = published == null || published.isAfter(asAt) ? null : published;
        for (LocalDate day : refreshed) {
            latest = day.isAfter(asAt) ? latest : day;
        }
        return Optional.ofNullable(latest);
    }
}
