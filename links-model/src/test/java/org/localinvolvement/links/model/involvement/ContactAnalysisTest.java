package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

class ContactAnalysisTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);
    private static final Window APRIL = new Window(DAY, DAY.plusDays(29));

    @Property
    void oneThatRemembersAnswersAlikeHoweverOftenItIsAsked(
            @ForAll("logs") List<Contact> contacts, @ForAll("windows") Window window) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);
        ContactAnalysis remembering = analysis.remembering();
        for (int time = 0; time < 2; time++) {
            for (String theme : analysis.themes()) {
                assertThat(remembering.evidence(theme, window)).isEqualTo(analysis.evidence(theme, window));
            }
            for (String place : List.of("north", "south", "nowhere")) {
                assertThat(remembering.contributorsFrom(List.of(place), window))
                        .isEqualTo(analysis.contributorsFrom(List.of(place), window));
            }
        }
    }

    @Property
    void theVoicesOfAPlaceDayByDayAreThoseOfTheWindowThatEndsOnIt(@ForAll("logs") List<Contact> contacts) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);
        LocalDate until = analysis.span().map(Window::last).orElse(LocalDate.of(2009, 1, 1));
        VoicesOverTime north = analysis.contributorsFromOverTime(List.of("north"), 9, until);
        VoicesOverTime carers = analysis.contributorsOfOverTime(List.of("carers"), 9, until);
        VoicesOverTime members = analysis.contributorsOfAnyUserGroupOverTime(9, until);
        for (int back = 0; back < 30; back++) {
            Window window = Window.endingOn(until.minusDays(back), 9);
            assertThat(north.on(window.last())).isEqualTo(analysis.contributorsFrom(List.of("north"), window));
            assertThat(carers.on(window.last())).isEqualTo(analysis.contributorsOf(List.of("carers"), window));
            assertThat(members.on(window.last())).isEqualTo(analysis.contributorsOfAnyUserGroup(window));
        }
    }

    @Property
    void contactsAndTheirSpanAreThoseOfTheLog(
            @ForAll("logs") List<Contact> contacts, @ForAll("windows") Window window) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);

        assertThat(analysis.contacts(window))
                .isEqualTo(contacts.stream()
                        .filter(contact -> window.contains(contact.date()))
                        .count());
        assertThat(analysis.span().map(Window::first))
                .isEqualTo(contacts.stream().map(Contact::date).min(LocalDate::compareTo));
        assertThat(analysis.span().map(Window::last))
                .isEqualTo(contacts.stream().map(Contact::date).max(LocalDate::compareTo));
    }

    @Property
    void theVoicesOfAKindOfSourceAreThoseOfItsContactsAlone(
            @ForAll("logs") List<Contact> contacts, @ForAll("windows") Window window) {
        List<SourceVoices> expected = contacts.stream()
                .filter(contact -> window.contains(contact.date()))
                .map(contact -> Objects.requireNonNullElse(contact.kindOfSource(), ""))
                .distinct()
                .sorted()
                .map(kind -> {
                    List<Contact> of = contacts.stream()
                            .filter(contact -> window.contains(contact.date())
                                    && kind.equals(Objects.requireNonNullElse(contact.kindOfSource(), "")))
                            .toList();
                    return new SourceVoices(
                            kind,
                            ContactAnalysis.of(of).contributors(window),
                            of.stream()
                                    .map(Contact::date)
                                    .min(LocalDate::compareTo)
                                    .orElseThrow(),
                            of.stream()
                                    .map(Contact::date)
                                    .max(LocalDate::compareTo)
                                    .orElseThrow());
                })
                .toList();

        assertThat(ContactAnalysis.of(contacts).kindsOfSource(window)).isEqualTo(expected);
    }

    @Property
    void seriousHarmIsToldByDateOfEveryThemeAndOfContactsThatNobodyCoded(
            @ForAll("logs") List<Contact> contacts, @ForAll("windows") Window window) {
        List<SeriousHarm> expected = contacts.stream()
                .filter(contact -> contact.allegesSeriousHarm() && window.contains(contact.date()))
                .flatMap(contact -> (contact.themes().isEmpty() ? List.of("") : contact.themes())
                        .stream().distinct().map(theme -> new SeriousHarm(theme, contact.recordId(), contact.date())))
                .sorted()
                .toList();

        assertThat(ContactAnalysis.of(contacts).seriousHarm(window)).isEqualTo(expected);
    }

    @Property
    void theEvidenceOfAWindowIsThatOfItsThemesInTheOrderOfTheAlphabet(
            @ForAll("logs") List<Contact> contacts, @ForAll("windows") Window window) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);

        assertThat(analysis.evidence(window))
                .isEqualTo(SomeContacts.THEMES.stream()
                        .sorted()
                        .map(theme -> analysis.evidence(theme, window))
                        .filter(evidence -> evidence.contacts() > 0)
                        .toList());
    }

    @Provide
    Arbitrary<List<Contact>> logs() {
        return SomeContacts.logsOf(SomeContacts.contacts(), 40);
    }

    @Provide
    Arbitrary<Window> windows() {
        return SomeContacts.windows();
    }

    @Nested
    class AcrossThemes {

        private final ContactAnalysis analysis = ContactAnalysis.of(List.of(
                Contact.builder("1", DAY)
                        .contributor("p1")
                        .themes("waiting", "access")
                        .build(),
                Contact.builder("2", DAY.plusDays(29))
                        .themes("waiting", "access")
                        .build(),
                Contact.of("3", DAY.plusDays(30), "p2", "dignity")));

        @Test
        void anAnonymousContactCountsOnceHoweverManyThemesItHas() {
            assertThat(analysis.contributors(APRIL)).isEqualTo(new Voices(1, 2));
            assertThat(analysis.contacts(APRIL)).isEqualTo(2);
        }

        @Test
        void theLastDayOfTheWindowCountsAndTheDayAfterDoesNot() {
            assertThat(analysis.contacts(new Window(DAY.plusDays(29), DAY.plusDays(29))))
                    .isEqualTo(1);
            assertThat(analysis.evidence("dignity", APRIL).contacts()).isZero();
            assertThat(analysis.evidence(APRIL))
                    .extracting(ThemeEvidence::theme)
                    .containsExactly("access", "waiting");
        }

        @Test
        void everyThemeIsListedWhateverTheWindow() {
            assertThat(analysis.themes()).containsExactly("access", "dignity", "waiting");
        }

        @Test
        void theLongestWindowHoldsEverything() {
            Window always = new Window(LocalDate.MIN, LocalDate.MAX);

            assertThat(analysis.contacts(always)).isEqualTo(3);
            assertThat(analysis.contributors(always)).isEqualTo(new Voices(2, 3));
            assertThat(analysis.evidence("waiting", always).contacts()).isEqualTo(2);
        }
    }

    @Nested
    class PersonalData {

        @Test
        void noAnswerHoldsAContributorOrAGroup() {
            ContactAnalysis analysis = ContactAnalysis.of(List.of(
                    Contact.builder("record-1", DAY)
                            .contributor("SECRET person")
                            .group("SECRET group")
                            .channel("SECRET channel")
                            .themes("waiting")
                            .tone(Tone.CONCERN)
                            .allegesSeriousHarm(true)
                            .build(),
                    Contact.builder("record-2", DAY)
                            .group("SECRET group")
                            .themes("waiting")
                            .build()));

            assertThat(Answers.of(analysis).toString()).contains("record-1").doesNotContain("SECRET");
            assertThat(analysis.toString()).doesNotContain("record-1");
        }
    }

    @Nested
    class AnEmptyLog {

        private final ContactAnalysis nothing = ContactAnalysis.of(List.of());

        @Test
        void hasNoThemesNoSpanAndNobody() {
            assertThat(nothing.themes()).isEmpty();
            assertThat(nothing.span()).isEmpty();
            assertThat(nothing.contacts(APRIL)).isZero();
            assertThat(nothing.contributors(APRIL)).isEqualTo(Voices.NONE);
            assertThat(nothing.evidence(APRIL)).isEmpty();
            assertThat(nothing.seriousHarm(APRIL)).isEmpty();
            assertThat(nothing).hasToString("ContactAnalysis[themes=0, span=none]");
        }
    }
}
