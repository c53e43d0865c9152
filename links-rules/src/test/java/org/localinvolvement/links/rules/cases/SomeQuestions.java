package org.localinvolvement.links.rules.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/** Questions for properties: many little logs, and agreements so small that their rules speak often. */
public final class SomeQuestions {

    public static final LocalDate AS_AT = LocalDate.of(2009, 3, 31);

    private static final List<String> THEMES = List.of("dentistry", "podiatry", "transport");

    private SomeQuestions() {}

    /** Three voices in ten days are many; two of travellers are enough; a rise may be chance once in four. */
    public static Parameters smallAgreements() {
        return Parameters.standard().overriddenBy(Parameters.parse("small.yaml", """
                        parameters:
                          - name: volume-of-voices.threshold
                            values: [{from: 2008-04-01, value: 3, reference: Agreed in a test}]
                          - name: volume-of-voices.window-days
                            values: [{from: 2008-04-01, value: 10, reference: Agreed in a test}]
                          - name: rising-trend.significance
                            values: [{from: 2008-04-01, value: 0.25, reference: Agreed in a test}]
                          - name: rising-trend.window-days
                            values: [{from: 2008-04-01, value: 10, reference: Agreed in a test}]
                          - name: specialist-minority.voices
                            values: [{from: 2008-04-01, value: 2, reference: Agreed in a test}]
                          - name: dominating-voice.contacts
                            values: [{from: 2008-04-01, value: 4, reference: Agreed in a test}]
                          - name: praise.voices
                            values: [{from: 2008-04-01, value: 2, reference: Agreed in a test}]
                        seldom_heard_groups:
                          - {code: travellers, from: 2008-04-01, reference: Agreed in a test}
                        """));
    }

    /** Contacts of the sixty days up to a little after the as-at date. */
    public static Arbitrary<List<Contact>> contacts() {
        return contact()
                .list()
                .ofMaxSize(40)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(SomeQuestions::numbered);
    }

    /** One contact, of a person, a group, both or nobody. */
    public static Arbitrary<Contact> contact() {
        Arbitrary<String> person =
                Arbitraries.of("person-1", "person-2", "person-3", "person-4", "person-5", "person-6");
        Arbitrary<String> group = Arbitraries.of("group-1", "group-2");
        Arbitrary<Contact.Builder> who = Combinators.combine(
                        Arbitraries.oneOf(
                                        Arbitraries.integers().between(-9, 0),
                                        Arbitraries.integers().between(-55, 4))
                                .map(AS_AT::plusDays),
                        person.injectNull(0.2),
                        group.injectNull(0.8))
                .as((day, contributor, of) ->
                        Contact.builder("record", day).contributor(contributor).group(of));
        return Combinators.combine(
                        who,
                        Arbitraries.of(THEMES).set().ofMaxSize(2),
                        Arbitraries.of(Tone.class).injectNull(0.3),
                        Arbitraries.of("local-communities", "patient-surveys", "primary-care-trusts")
                                .injectNull(0.3),
                        Arbitraries.of("travellers", "carers").injectNull(0.5),
                        Arbitraries.of("north", "south", "west").injectNull(0.3),
                        Arbitraries.integers().between(1, 20))
                .as((contact, themes, tone, source, userGroup, place, harm) -> contact.themes(
                                themes.stream().sorted().toList())
                        .tone(tone)
                        .kindOfSource(source)
                        .userGroups(userGroup == null ? List.of() : List.of(userGroup))
                        .place(place)
                        .allegesSeriousHarm(harm == 1)
                        .build());
    }

    private static List<Contact> numbered(List<Contact> contacts) {
        return IntStream.range(0, contacts.size())
                .mapToObj(i ->
                        with(contacts.get(i), "record-" + i, contacts.get(i).themes()))
                .toList();
    }

    private static Contact with(Contact contact, String record, List<String> themes) {
        return new Contact(
                record,
                contact.date(),
                contact.contributor(),
                contact.group(),
                contact.channel(),
                themes,
                contact.sector(),
                contact.organisations(),
                contact.place(),
                contact.userGroups(),
                contact.kindOfSource(),
                contact.tone(),
                contact.allegesSeriousHarm(),
                contact.attributes());
    }

    /** The same contacts as if nobody had coded what else they are about than one theme. */
    public static List<Contact> of(String theme, List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> with(
                        contact, contact.recordId(), contact.themes().contains(theme) ? List.of(theme) : List.of()))
                .toList();
    }

    public static TriggerQuestion question(List<Contact> contacts, Parameters parameters) {
        return TriggerQuestion.ofContacts(AS_AT, ContactAnalysis.of(contacts), KindsOfSource.standard(), parameters);
    }
}
