package org.localinvolvement.links.model.involvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Window;

/**
 * Contacts of every shape, drawn from so few people, days and codes that they meet: anonymous ones, groups, campaigns,
 * repeated themes and codes, a person and a group of the same key.
 */
final class SomeContacts {

    /** Six weeks over the change of regulator on 1 April 2009. */
    static final Window SPAN = new Window(LocalDate.of(2009, 3, 10), LocalDate.of(2009, 4, 20));

    static final List<String> THEMES = List.of("access", "dignity", "waiting");

    private SomeContacts() {}

    /** What a contact says beside who, when, what and how. */
    private record Rest(
            @Nullable Sector sector,
            @Nullable String place,
            @Nullable String kindOfSource,
            List<String> userGroups,
            List<String> organisations,
            Map<String, Attribute> attributes) {}

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, SPAN.days() - 1).map(SPAN.first()::plusDays);
    }

    static Arbitrary<Window> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(-3, SPAN.days() + 3),
                        Arbitraries.integers().between(1, SPAN.days()))
                .as((last, days) -> Window.endingOn(SPAN.first().plusDays(last), days));
    }

    /** Named and anonymous, about three in ten anonymous. */
    static Arbitrary<Contact> contacts() {
        return contactsOf(
                people().injectNull(0.4), Arbitraries.of("g1", "g2", "p1").injectNull(0.7));
    }

    /** Logs of contacts some of which come two or three times over, as calls from one person on one day do. */
    static Arbitrary<List<Contact>> logsOf(Arbitrary<Contact> contacts, int most) {
        Arbitrary<Integer> times =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(1)), Tuple.of(1, Arbitraries.of(2, 3)));
        return Combinators.combine(contacts, times)
                .as((contact, copies) -> Collections.nCopies(copies, contact))
                .list()
                .ofMaxSize(most)
                .map(repeated -> repeated.stream().flatMap(List::stream).toList());
    }

    static Arbitrary<Contact> anonymousContacts() {
        return contactsOf(people().injectNull(1), people().injectNull(1));
    }

    static Arbitrary<Contact> contactsFrom(String person) {
        return contactsOf(Arbitraries.just(person), Arbitraries.of("g1", "g2").injectNull(0.7));
    }

    /** From people, some of them in groups, and from groups that speak for themselves. */
    static Arbitrary<Contact> namedContacts() {
        Arbitrary<String> groups = Arbitraries.of("g1", "g2", "p1");
        return Arbitraries.frequencyOf(
                Tuple.of(4, contactsOf(people(), groups.injectNull(0.7))),
                Tuple.of(1, contactsOf(people().injectNull(1), groups)));
    }

    private static Arbitrary<String> people() {
        return Arbitraries.of("p1", "p2", "p3", "p4", "p5");
    }

    private static Arbitrary<Contact> contactsOf(Arbitrary<String> contributor, Arbitrary<String> group) {
        Arbitrary<String> recordId = Arbitraries.integers().between(1, 999).map(n -> "record-" + n);
        Arbitrary<List<String>> themes = Arbitraries.of(THEMES).list().ofMaxSize(3);
        Arbitrary<Tone> tone = Arbitraries.of(Tone.class).injectNull(0.2);
        Arbitrary<Boolean> harm =
                Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true)));
        return Combinators.combine(recordId, dates(), contributor, group, themes, tone, harm, rest())
                .as((record, date, who, with, about, how, alleges, rest) -> new Contact(
                        record,
                        date,
                        who,
                        with,
                        null,
                        about,
                        rest.sector(),
                        rest.organisations(),
                        rest.place(),
                        rest.userGroups(),
                        rest.kindOfSource(),
                        how,
                        alleges,
                        rest.attributes()))
                .withoutEdgeCases();
    }

    private static Arbitrary<Rest> rest() {
        return Combinators.combine(
                        Arbitraries.of(Sector.class).injectNull(0.3),
                        Arbitraries.of("north", "south", " ").injectNull(0.3),
                        Arbitraries.of("patient-surveys", "local-communities").injectNull(0.5),
                        Arbitraries.of("carers", "older-people").list().ofMaxSize(3),
                        Arbitraries.of("RTG", "5N7").list().ofMaxSize(2),
                        attributes())
                .as(Rest::new);
    }

    private static Arbitrary<Map<String, Attribute>> attributes() {
        Arbitrary<Attribute> ward = Arbitraries.of(
                new Attribute.Text("7"),
                new Attribute.Quantity(new BigDecimal("7")),
                new Attribute.Quantity(new BigDecimal("7.0")),
                new Attribute.Text("8"));
        Arbitrary<Attribute> other = Arbitraries.of(
                new Attribute.Day(LocalDate.of(2009, 4, 1)),
                new Attribute.Known(Truth.YES),
                new Attribute.Known(Truth.UNKNOWN));
        return Combinators.combine(ward.optional(), other.optional()).as((one, two) -> {
            Map<String, Attribute> attributes = new TreeMap<>();
            one.ifPresent(value -> attributes.put("ward", value));
            two.ifPresent(value -> attributes.put("since", value));
            return attributes;
        });
    }
}
