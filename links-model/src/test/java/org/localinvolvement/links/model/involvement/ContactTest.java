package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Window;

class ContactTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);

    @Nested
    @SuppressWarnings("NullAway") // What a person or a CRM sends can lack anything.
    class FromAnything {

        @Test
        void aContactIsMadeOfNothingAtAll() {
            Contact contact =
                    new Contact(null, null, null, null, null, null, null, null, null, null, null, null, false, null);

            assertThat(contact.recordId()).isNull();
            assertThat(contact.themes()).isEmpty();
            assertThat(contact.organisations()).isEmpty();
            assertThat(contact.userGroups()).isEmpty();
            assertThat(contact.attributes()).isEmpty();
        }

        @Test
        void listsMayHoldNulls() {
            Contact contact = Contact.builder("1", DAY)
                    .themes(Arrays.asList("waiting", null))
                    .organisations(Arrays.asList((String) null))
                    .userGroups(Arrays.asList(null, "carers"))
                    .build();

            assertThat(contact.themes()).containsExactly("waiting", null);
            assertThat(contact.organisations()).containsExactly((String) null);
            assertThat(contact.userGroups()).containsExactly(null, "carers");
        }

        @Test
        void aThemeMayBeNull() {
            assertThat(Contact.of("1", DAY, "p1", null).themes()).containsExactly((String) null);
            assertThat(Contact.builder("1", DAY).themes("a", null).build().themes())
                    .containsExactly("a", null);
        }

        @Test
        void attributesMayLackTheirNameOrTheirValue() {
            Map<String, Attribute> attributes = new HashMap<>();
            attributes.put(null, new Attribute.Text("7"));
            attributes.put("ward", null);

            Contact contact = new Contact(
                    "1", DAY, null, null, null, null, null, null, null, null, null, null, false, attributes);

            assertThat(contact.attributes()).isEqualTo(attributes);
            assertThat(Contact.builder("1", DAY)
                            .attribute(null, new Attribute.Text("7"))
                            .attribute("ward", null)
                            .build()
                            .attributes())
                    .isEqualTo(attributes);
        }

        @Test
        void aNullAmongTheCodesIsNotCounted() {
            Contact contact = Contact.builder("1", DAY)
                    .contributor("p1")
                    .themes("waiting")
                    .organisations(Arrays.asList(null, "RTG"))
                    .userGroups(Arrays.asList(null, " "))
                    .build();

            ThemeEvidence evidence = ContactAnalysis.of(List.of(contact)).evidence("waiting", Window.endingOn(DAY, 1));

            assertThat(evidence.organisations()).containsOnlyKeys("RTG");
            assertThat(evidence.userGroups()).isEmpty();
        }
    }

    @Test
    void blankKeysAreNoKeys() {
        Contact contact = Contact.builder("1", DAY)
                .contributor(" ")
                .group("\t")
                .themes("waiting")
                .build();

        assertThat(contact.contributor()).isNull();
        assertThat(contact.group()).isNull();
    }

    @Test
    void itTellsTheRecordAndNothingOfThePerson() {
        Contact contact = Contact.builder("record-1", DAY)
                .contributor("Ann Example")
                .group("Save our ward")
                .channel("letter")
                .themes("hernia")
                .place("Littleover")
                .userGroups(List.of("carers"))
                .attribute("note", new Attribute.Text("call back"))
                .build();

        assertThat(contact).hasToString("Contact[recordId=record-1]");
    }

    @Test
    void aBuilderPutsEachValueWhereItBelongs() {
        Contact contact = Contact.builder("1", DAY)
                .contributor("p1")
                .group("g1")
                .channel("letter")
                .themes("waiting", "access")
                .sector(Sector.BOTH)
                .organisations(List.of("RTG"))
                .place("north")
                .userGroups(List.of("carers"))
                .kindOfSource("patient-surveys")
                .tone(Tone.MIXED)
                .allegesSeriousHarm(true)
                .attribute("ward", new Attribute.Quantity(BigDecimal.ONE))
                .build();

        assertThat(contact)
                .isEqualTo(new Contact(
                        "1",
                        DAY,
                        "p1",
                        "g1",
                        "letter",
                        List.of("waiting", "access"),
                        Sector.BOTH,
                        List.of("RTG"),
                        "north",
                        List.of("carers"),
                        "patient-surveys",
                        Tone.MIXED,
                        true,
                        Map.of("ward", new Attribute.Quantity(BigDecimal.ONE))));
    }

    @Test
    void whatWasHandedInIsCopiedAndCannotBeChanged() {
        List<String> themes = new ArrayList<>(List.of("waiting"));
        Map<String, Attribute> attributes = new HashMap<>(Map.of("ward", new Attribute.Text("7")));
        Contact contact = new Contact(
                "1", DAY, null, null, null, themes, null, themes, null, themes, null, null, false, attributes);

        themes.add("access");
        attributes.clear();

        assertThat(contact.themes()).containsExactly("waiting");
        assertThat(contact.organisations()).containsExactly("waiting");
        assertThat(contact.userGroups()).containsExactly("waiting");
        assertThat(contact.attributes()).containsOnlyKeys("ward");
        assertThatThrownBy(() -> contact.themes().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> contact.attributes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aBuilderCanGoOnWithoutChangingWhatItBuilt() {
        Contact.Builder builder = Contact.builder("1", DAY).attribute("ward", new Attribute.Text("7"));
        Contact first = builder.build();

        builder.attribute("ward", new Attribute.Text("8"));

        assertThat(first.attributes()).containsEntry("ward", new Attribute.Text("7"));
    }
}
