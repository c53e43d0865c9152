package org.localinvolvement.links.model.involvement;

import java.time.LocalDate;

/**
 * A contact that alleges serious harm or abuse: to be passed on at once.
 *
 * @param theme what the contact was about, or empty where it was not coded
 * @param recordId the record in the host's own system, so that the host can act on it; never to be published
 * @param date the day of the contact
 */
public record SeriousHarm(String theme, String recordId, LocalDate date) implements Comparable<SeriousHarm> {

    @Override
    public int compareTo(SeriousHarm other) {
        int byDate = date.compareTo(other.date);
        int byRecord = byDate != 0 ? byDate : recordId.compareTo(other.recordId);
        return byRecord != 0 ? byRecord : theme.compareTo(other.theme);
    }
}
