package org.localinvolvement.links.api.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.involvement.ThemeEvidence;

/**
 * Every record behind the figures of one theme and window, so that each of them can be counted again by hand.
 *
 * <p>For a host's own use: records are named.
 *
 * @param evidence the figures
 * @param contacts the records, by date and then record id
 * @param log the log from which both were read, with its problems
 */
public record TracedContacts(ThemeEvidence evidence, List<TracedContact> contacts, ContactLog log) {

    /** Copies the list. */
    public TracedContacts {
        contacts = List.copyOf(contacts);
    }

    /**
     * Puts records in order, and numbers in the place of people and groups.
     *
     * @param evidence the figures
     * @param contacts the records of its theme and window, in any order
     * @param log the log from which both were read
     * @return voices and groups numbered in the order of their first records
     */
    public static TracedContacts of(ThemeEvidence evidence, List<Contact> contacts, ContactLog log) {
        List<Contact> ordered = new ArrayList<>(contacts);
        ordered.sort(Comparator.comparing(Contact::date).thenComparing(Contact::recordId));
        Map<Speaker, Integer> voices = new HashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        List<TracedContact> traced = new ArrayList<>();
        for (Contact contact : ordered) {
            String group = contact.group();
            String person = contact.contributor();
            int voice = person == null && group == null
                    ? 0
                    : voices.computeIfAbsent(
                            new Speaker(person != null, person != null ? person : String.valueOf(group)),
                            speaker -> voices.size() + 1);
            traced.add(new TracedContact(
                    contact.recordId(),
                    contact.date(),
                    voice,
                    group == null ? 0 : groups.computeIfAbsent(group, name -> groups.size() + 1),
                    contact.tone(),
                    contact.place(),
                    contact.kindOfSource(),
                    contact.userGroups()));
        }
        return new TracedContacts(evidence, traced, log);
    }

    /** A person and a group of the same key are two. */
    private record Speaker(boolean person, String key) {}
}
