package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.Tone;

class GivenContactsTest {

    @Test
    void areNobodysUntilSomebodySpeaks() {
        assertThat(GivenContacts.none().list()).isEmpty();
        assertThat(GivenContacts.none().size()).isZero();
        assertThatThrownBy(() -> GivenContacts.none().on("2009-02-10"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("begin with people, person or anonymous");
    }

    @Test
    void sayEverythingThatAContactCanHold() {
        List<Contact> contacts = GivenContacts.none()
                .person(3)
                .about("podiatry", "transport")
                .on("2009-02-10")
                .tone(Tone.CONCERN)
                .source("patient-surveys")
                .of("carers", "travellers")
                .in("north")
                .group("friends-of-the-clinic")
                .organisation("5QH")
                .allegingHarm()
                .attribute("ward", "7")
                .list();
        assertThat(contacts)
                .containsExactly(Contact.builder("record-1", LocalDate.of(2009, 2, 10))
                        .contributor("person-3")
                        .themes("podiatry", "transport")
                        .tone(Tone.CONCERN)
                        .kindOfSource("patient-surveys")
                        .userGroups(List.of("carers", "travellers"))
                        .place("north")
                        .group("friends-of-the-clinic")
                        .organisations(List.of("5QH"))
                        .allegesSeriousHarm(true)
                        .attribute("ward", new Attribute.Text("7"))
                        .build());
    }

    @Test
    void areOfTheSamePeopleInEveryLineAndOfNumberedRecords() {
        GivenContacts given = GivenContacts.none()
                .logFrom("2008-04-01")
                .people(2)
                .each(2)
                .about("podiatry")
                .on("2009-02-10")
                .anonymous(1)
                .notCoded()
                .on("2009-02-11")
                .person(2, 2)
                .about("dentistry")
                .on("2009-02-12");
        assertThat(given.size()).isEqualTo(7);
        assertThat(given.list())
                .extracting(contact -> contact.recordId() + " " + contact.contributor() + " " + contact.themes() + " "
                        + contact.date().getDayOfMonth())
                .containsExactly(
                        "record-1 person-1 [podiatry] 10",
                        "record-2 person-1 [podiatry] 10",
                        "record-3 person-2 [podiatry] 10",
                        "record-4 person-2 [podiatry] 10",
                        "record-5 null [] 11",
                        "record-6 person-2 [dentistry] 12",
                        "record-7 person-2 [dentistry] 12",
                        "log-begins null [] 1");
    }

    @Test
    void areRefusedWhereTheirDayOrThemeIsNotSaid() {
        assertThatThrownBy(() -> GivenContacts.none().people(2).on("2009-02-10").list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Of person-1 it is not said");
        assertThatThrownBy(() ->
                        GivenContacts.none().anonymous(2).about("podiatry").list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Of anonymous contacts it is not said");
    }

    @Test
    void areRefusedWhereNobodySpeaks() {
        GivenContacts none = GivenContacts.none();
        assertThatThrownBy(() -> none.people(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.people(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.person(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.person(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.anonymous(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> none.people(1).each(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
