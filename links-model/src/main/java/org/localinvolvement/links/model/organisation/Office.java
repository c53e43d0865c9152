package org.localinvolvement.links.model.organisation;

import java.util.Comparator;
import java.util.List;
import org.localinvolvement.links.model.time.Timeline;

/**
 * An office within a body: what it is called there and with whom it is shared. It never tells who holds it.
 *
 * @param role which office
 * @param title what the body calls it, for example {@code Head of Adult Social Care}; titles vary
 * @param jointlyWith the id of the body with which the appointment is joint; no value where it is not, or not known
 */
public record Office(OfficeRole role, Timeline<String> title, Timeline<Identifier> jointlyWith) {

    /**
     * Checks the titles.
     *
     * @throws IllegalArgumentException if a title is blank or nothing at all is told of the office
     */
    public Office {
        title.values().forEach(dated -> Texts.check("The title of an office", dated.value()));
        if (title.values().isEmpty() && jointlyWith.values().isEmpty()) {
            throw new IllegalArgumentException("An office has a title or a joint appointment; leave " + role
                    + " out where nothing is known of it");
        }
    }

    static List<Office> oneOfEach(List<Office> offices) {
        List<Office> sorted =
                offices.stream().sorted(Comparator.comparing(Office::role)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).role() == sorted.get(i - 1).role()) {
                throw new IllegalArgumentException("A body has one office of a role; join the two of "
                        + sorted.get(i).role() + " into one, each title with its period");
            }
        }
        return sorted;
    }
}
