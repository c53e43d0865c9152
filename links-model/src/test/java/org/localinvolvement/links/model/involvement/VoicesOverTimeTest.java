package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

class VoicesOverTimeTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);

    @Property
    void theVoicesOfEachDayAreThoseOfTheWindowThatEndsOnIt(
            @ForAll("logs") List<Contact> contacts,
            @ForAll @IntRange(min = 1, max = 50) int days,
            @ForAll("dates") LocalDate until) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);
        for (String theme : SomeContacts.THEMES) {
            VoicesOverTime voices = analysis.voicesOverTime(theme, days, until);
            for (LocalDate day = SomeContacts.SPAN.first().minusDays(2); !day.isAfter(until); day = day.plusDays(1)) {
                assertThat(voices.on(day))
                        .as("%s on %s", theme, day)
                        .isEqualTo(analysis.evidence(theme, Window.endingOn(day, days))
                                .contributors());
            }
        }
    }

    @Property
    void theDayOfReachingAThresholdIsTheOneFoundByHand(
            @ForAll("logs") List<Contact> contacts,
            @ForAll @IntRange(min = 1, max = 12) int days,
            @ForAll @IntRange(min = 1, max = 5) int threshold,
            @ForAll("dates") LocalDate until) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);
        for (String theme : SomeContacts.THEMES) {
            assertThat(analysis.voicesOverTime(theme, days, until).reachedSince(threshold))
                    .isEqualTo(ByHand.reachedSince(contacts, theme, days, until, threshold));
        }
    }

    @Property
    void aFurtherContactFromAnybodyNeitherEndsNorDelaysAReachedVolume(
            @ForAll("logs") List<Contact> contacts,
            @ForAll("contacts") Contact further,
            @ForAll @IntRange(min = 1, max = 12) int days,
            @ForAll @IntRange(min = 1, max = 5) int threshold,
            @ForAll("dates") LocalDate until) {
        ContactAnalysis before = ContactAnalysis.of(contacts);
        ContactAnalysis after = ContactAnalysis.of(Stream.concat(contacts.stream(), Stream.of(further)));
        for (String theme : SomeContacts.THEMES) {
            Optional<LocalDate> since =
                    before.voicesOverTime(theme, days, until).reachedSince(threshold);
            if (since.isPresent()) {
                assertThat(after.voicesOverTime(theme, days, until).reachedSince(threshold))
                        .hasValueSatisfying(day -> assertThat(day).isBeforeOrEqualTo(since.get()));
            }
        }
    }

    @Provide
    Arbitrary<List<Contact>> logs() {
        return SomeContacts.logsOf(SomeContacts.contacts(), 40);
    }

    @Provide
    Arbitrary<Contact> contacts() {
        return SomeContacts.contacts();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return SomeContacts.dates();
    }

    @Nested
    class Episodes {

        @Test
        void fiveHundredPeopleStayReachedWhenOneOfThemCallsFiveHundredTimesMore() {
            List<Contact> contacts = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                contacts.add(Contact.of("c" + i, DAY.plusDays(i / 100), "person " + i, "waiting"));
            }
            assertThat(reachedSince(contacts, 90, DAY.plusDays(30), 500)).contains(DAY.plusDays(4));

            for (int i = 0; i < 500; i++) {
                contacts.add(Contact.of("d" + i, DAY.plusDays(i / 20), "person 7", "waiting"));
            }
            assertThat(reachedSince(contacts, 90, DAY.plusDays(30), 500)).contains(DAY.plusDays(4));
            assertThat(reachedSince(contacts, 90, DAY.plusDays(30), 501)).isEmpty();
        }

        @Test
        void fiveHundredCallsOfOnePersonNeverReachTwo() {
            List<Contact> contacts = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                contacts.add(Contact.of("c" + i, DAY.plusDays(i / 20), "person 7", "waiting"));
            }

            assertThat(reachedSince(contacts, 90, DAY.plusDays(30), 1)).contains(DAY);
            assertThat(reachedSince(contacts, 90, DAY.plusDays(30), 2)).isEmpty();
        }

        @Test
        void anEpisodeOutlastsAGapThatIsShorterThanTheWindow() {
            List<Contact> contacts = List.of(spoke("p1", DAY), spoke("p1", DAY.plusDays(19)));

            assertThat(reachedSince(contacts, 10, DAY.plusDays(19), 1)).contains(DAY);
        }

        @Test
        void anEpisodeEndsOnceTheVoicesHaveBeenBelowForAWholeWindow() {
            List<Contact> contacts = List.of(spoke("p1", DAY), spoke("p1", DAY.plusDays(20)));

            assertThat(reachedSince(contacts, 10, DAY.plusDays(18), 1)).contains(DAY);
            assertThat(reachedSince(contacts, 10, DAY.plusDays(19), 1)).isEmpty();
            assertThat(reachedSince(contacts, 10, DAY.plusDays(20), 1)).contains(DAY.plusDays(20));
        }

        @Test
        void contactsWithoutANameReachNothingBeyondOneForCertain() {
            List<Contact> contacts = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                contacts.add(Contact.of("a" + i, DAY, null, "waiting"));
            }

            assertThat(reachedSince(contacts, 10, DAY, 1)).contains(DAY);
            assertThat(reachedSince(contacts, 10, DAY, 2)).isEmpty();
        }

        private static Contact spoke(String person, LocalDate day) {
            return Contact.of(person + day, day, person, "waiting");
        }

        private static Optional<LocalDate> reachedSince(
                List<Contact> contacts, int days, LocalDate until, int threshold) {
            return ContactAnalysis.of(contacts)
                    .voicesOverTime("waiting", days, until)
                    .reachedSince(threshold);
        }
    }

    @Nested
    class OutsideTheDaysAskedAbout {

        private final ContactAnalysis analysis = ContactAnalysis.of(List.of(Contact.of("1", DAY, "p1", "waiting")));

        @Test
        void nobodyHadSpokenBeforeTheFirstContact() {
            assertThat(analysis.voicesOverTime("waiting", 30, DAY).on(DAY.minusDays(1)))
                    .isEqualTo(Voices.NONE);
            assertThat(analysis.voicesOverTime("waiting", 30, DAY).on(LocalDate.MIN))
                    .isEqualTo(Voices.NONE);
        }

        @Test
        void aDayAfterTheLastOneAskedAboutIsRefused() {
            assertThatThrownBy(() -> analysis.voicesOverTime("waiting", 30, DAY).on(DAY.plusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2009-04-01")
                    .hasMessageContaining("2009-04-02");
        }

        @Test
        void itIsRefusedAlsoWhereNobodyHadSpokenByTheLastDay() {
            VoicesOverTime tooEarly = analysis.voicesOverTime("waiting", 30, DAY.minusDays(5));

            assertThat(tooEarly.on(DAY.minusDays(5))).isEqualTo(Voices.NONE);
            assertThat(tooEarly.reachedSince(1)).isEmpty();
            assertThatThrownBy(() -> tooEarly.on(DAY)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aThemeThatNobodySpokeOfHasNoVoices() {
            VoicesOverTime nobody = analysis.voicesOverTime("access", 30, DAY);

            assertThat(nobody.on(DAY)).isEqualTo(Voices.NONE);
            assertThat(nobody.reachedSince(1)).isEmpty();
        }

        @Test
        void aWindowHasADayAtLeast() {
            assertThatThrownBy(() -> analysis.voicesOverTime("waiting", 0, DAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("0");
        }

        @Test
        void aWindowLongerThanTheLogHoldsEverybody() {
            assertThat(analysis.voicesOverTime("waiting", Integer.MAX_VALUE, DAY.plusDays(3))
                            .on(DAY.plusDays(3)))
                    .isEqualTo(new Voices(1, 1));
        }
    }
}
