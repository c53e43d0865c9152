package org.localinvolvement.links.model.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Identifier;

/**
 * The populations that are known, with date and source each; what is missing is not known, never nobody.
 *
 * @param populations the figures, in the order in which a host gives them
 */
public record PopulationProfile(List<Population> populations) {

    /** Copies the list. */
    public PopulationProfile {
        populations = List.copyOf(populations);
    }

    /**
     * The latest figure for a day.
     *
     * @param area the area
     * @param userGroup the code of the user group; null for everybody in the area
     * @param asAt the day; later figures are not looked at
     * @return the first given among figures of the same day; empty where none is known
     */
    public Optional<Population> find(Identifier area, @Nullable String userGroup, LocalDate asAt) {
        return populations.stream()
                .filter(one -> one.area().equals(area)
                        && Objects.equals(one.userGroup(), userGroup)
                        && !one.asAt().isAfter(asAt))
                .min(Comparator.comparing(Population::asAt).reversed());
    }
}
