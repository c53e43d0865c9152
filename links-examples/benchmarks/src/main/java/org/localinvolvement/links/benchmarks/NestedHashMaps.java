package org.localinvolvement.links.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.model.involvement.Contact;

/** Counts as one would by hand: theme, then contributor, then day; the empty contributor stands for anonymous contacts. */
final class NestedHashMaps {

    private static final String ANONYMOUS = "";

    private NestedHashMaps() {}

    static Map<String, Spoken> answer(Iterable<Contact> contacts) {
        Map<String, Map<String, Map<LocalDate, Integer>>> counts = new HashMap<>();
        for (Contact contact : contacts) {
            String contributor = contact.contributor() == null ? ANONYMOUS : contact.contributor();
            for (String theme : contact.themes()) {
                counts.computeIfAbsent(theme, t -> new HashMap<>())
                        .computeIfAbsent(contributor, c -> new HashMap<>())
                        .merge(contact.date(), 1, Integer::sum);
            }
        }
        Map<String, Spoken> answer = new TreeMap<>();
        counts.forEach((theme, byContributor) -> answer.put(theme, spoken(byContributor)));
        return answer;
    }

    private static Spoken spoken(Map<String, Map<LocalDate, Integer>> byContributor) {
        long contacts = 0;
        long contributors = 0;
        for (Map.Entry<String, Map<LocalDate, Integer>> days : byContributor.entrySet()) {
            long inWindow = days.getValue().entrySet().stream()
                    .filter(day -> YearOfContacts.YEAR.contains(day.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            contacts += inWindow;
            contributors += inWindow > 0 && !days.getKey().equals(ANONYMOUS) ? 1 : 0;
        }
        return new Spoken(contacts, contributors);
    }
}
