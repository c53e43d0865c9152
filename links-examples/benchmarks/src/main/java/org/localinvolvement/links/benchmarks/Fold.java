package org.localinvolvement.links.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactFold;
import org.localinvolvement.links.model.involvement.ThemeEvidence;

/** Counts with the library: one fold, then all the evidence that it has of every theme, of which two figures are used. */
final class Fold {

    private Fold() {}

    static Map<String, Spoken> answer(Iterable<Contact> contacts) {
        ContactFold fold = new ContactFold();
        for (Contact contact : contacts) {
            fold.add(contact);
        }
        Map<String, Spoken> answer = new TreeMap<>();
        for (ThemeEvidence evidence : fold.toAnalysis().evidence(YearOfContacts.YEAR)) {
            long named = evidence.contributors().most() - evidence.anonymousContacts();
            answer.put(evidence.theme(), new Spoken(evidence.contacts(), named));
        }
        return answer;
    }
}
