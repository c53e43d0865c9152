package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.SharedCases;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Window;

class ThemeEvidenceTest {

    private static final LocalDate DAY = LocalDate.of(2009, 4, 1);
    private static final Window THAT_DAY = Window.endingOn(DAY, 1);

    private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,]*))");

    /** One row of the cases. */
    private record VoicesCase(
            String name, String contactsPerContributor, long contacts, long distinct, String effective, String share) {}

    private static List<VoicesCase> contactVoices() throws IOException {
        List<String> lines = Files.readAllLines(SharedCases.file("cases/contact-voices.csv"));
        assertThat(lines.get(0))
                .isEqualTo("case,contacts_per_contributor,contacts,distinct_contributors,effective_contributors,"
                        + "largest_share");
        return lines.stream()
                .skip(1)
                .map(line -> CELL.matcher(line)
                        .results()
                        .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
                        .toList())
                .map(row -> new VoicesCase(
                        row.get(0),
                        row.get(1),
                        Long.parseLong(row.get(2)),
                        Long.parseLong(row.get(3)),
                        row.get(4),
                        row.get(5)))
                .toList();
    }

    /** One test and not one for each row: a test that is skipped is then told with its reason. */
    @Test
    void whoSpeaksAndHowOftenComesOutAsInTheSharedCases() throws IOException {
        assertThat(contactVoices()).isNotEmpty().allSatisfy(expected -> {
            ThemeEvidence evidence = ContactAnalysis.of(contacts(expected.contactsPerContributor()))
                    .evidence("waiting", THAT_DAY);

            assertThat(evidence.contacts()).isEqualTo(expected.contacts());
            assertThat(evidence.contributors()).isEqualTo(new Voices(expected.distinct(), expected.distinct()));
            assertThat(evidence.effectiveContributors().known()).isTrue();
            assertThat(evidence.effectiveContributors().least().toDecimal(6))
                    .isEqualByComparingTo(new BigDecimal(expected.effective()));
            assertThat(evidence.largestShare().known()).isTrue();
            assertThat(evidence.largestShare().least().toDecimal(6)).isEqualTo(new BigDecimal(expected.share()));
        });
    }

    /** Of {@code 90x1;1x10}: one contributor with 90 contacts, ten with one each. */
    private static List<Contact> contacts(String perContributor) {
        List<Contact> contacts = new ArrayList<>();
        int person = 0;
        for (String part : perContributor.split(";", -1)) {
            String[] contactsAndPeople = part.split("x", -1);
            for (int i = 0; i < Integer.parseInt(contactsAndPeople[1]); i++) {
                person++;
                for (int j = 0; j < Integer.parseInt(contactsAndPeople[0]); j++) {
                    contacts.add(Contact.of(person + "-" + j, DAY, "person " + person, "waiting"));
                }
            }
        }
        return contacts;
    }

    @Property(tries = 500)
    void everyFigureIsTheOneWorkedByHandAndItsBoundsAreWhatTheAnonymousContactsCanMakeOfIt(
            @ForAll("logsWithFewAnonymousContacts") List<Contact> contacts, @ForAll("windows") Window window) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);

        for (String theme : List.of("access", "dignity", "waiting", ContactAnalysis.NOT_CODED)) {
            assertThat(analysis.evidence(theme, window)).isEqualTo(ByHand.evidence(contacts, theme, window));
        }
        assertThat(analysis.contributors(window)).isEqualTo(ByHand.contributors(contacts, window));
    }

    @Property
    void effectiveContributorsLieBetweenOneAndTheContributorsAndTheseAreAtMostTheContacts(
            @ForAll("logs") List<Contact> contacts, @ForAll("windows") Window window) {
        for (ThemeEvidence evidence : ContactAnalysis.of(contacts).evidence(window)) {
            Bounds effective = evidence.effectiveContributors();
            Bounds distinct = evidence.contributors().toBounds();
            assertThat(effective.least()).isGreaterThanOrEqualTo(Ratio.ONE).isLessThanOrEqualTo(distinct.least());
            assertThat(effective.most()).isLessThanOrEqualTo(distinct.most());
            assertThat(distinct.most()).isLessThanOrEqualTo(Ratio.of(evidence.contacts()));
            assertThat(evidence.largestShare().most()).isLessThanOrEqualTo(Ratio.ONE);
            assertThat(evidence.praiseShare().most()).isLessThanOrEqualTo(Ratio.ONE);
        }
    }

    @Property
    void withoutAnonymousContactsEveryFigureIsKnown(
            @ForAll("namedLogs") List<Contact> contacts, @ForAll("windows") Window window) {
        for (ThemeEvidence evidence : ContactAnalysis.of(contacts).evidence(window)) {
            assertThat(evidence.anonymousContacts()).isZero();
            assertThat(List.of(evidence.effectiveContributors(), evidence.largestShare(), evidence.praiseShare()))
                    .allMatch(Bounds::known);
            assertThat(List.of(
                            evidence.contributors(),
                            evidence.praising(),
                            evidence.raisingConcern(),
                            evidence.besidesPraise()))
                    .allMatch(Voices::known);
            assertThat(evidence.places().values()).allMatch(Voices::known);
        }
    }

    @Property
    void aFurtherContactFromAnybodyTakesNoVoiceAway(
            @ForAll("logs") List<Contact> contacts,
            @ForAll("contacts") Contact further,
            @ForAll("windows") Window window) {
        ContactAnalysis before = ContactAnalysis.of(contacts);
        ContactAnalysis after = ContactAnalysis.of(Stream.concat(contacts.stream(), Stream.of(further)));

        assertThat(after.contributors(window).least())
                .isGreaterThanOrEqualTo(before.contributors(window).least());
        for (String theme : before.themes()) {
            ThemeEvidence one = before.evidence(theme, window);
            ThemeEvidence more = after.evidence(theme, window);
            assertNoLess(one.contributors(), more.contributors());
            assertNoLess(one.praising(), more.praising());
            assertNoLess(one.raisingConcern(), more.raisingConcern());
            assertNoLess(one.besidesPraise(), more.besidesPraise());
            one.places().forEach((place, voices) -> assertNoLess(voices, heardThere(more, place)));
        }
    }

    private static Voices heardThere(ThemeEvidence evidence, String place) {
        return evidence.places().getOrDefault(place, Voices.NONE);
    }

    private static void assertNoLess(Voices before, Voices after) {
        assertThat(after.least()).isGreaterThanOrEqualTo(before.least());
        assertThat(after.most()).isGreaterThanOrEqualTo(before.most());
    }

    @Property
    void whoeverSpeaksAloneIsOneVoiceAtMostHoweverOftenTheySpeak(
            @ForAll("logsOfOnePerson") List<Contact> contacts, @ForAll("windows") Window window) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);

        assertThat(analysis.contributors(window).most()).isLessThanOrEqualTo(1);
        for (ThemeEvidence evidence : analysis.evidence(window)) {
            assertThat(evidence.contributors()).isEqualTo(new Voices(1, 1));
            assertThat(evidence.effectiveContributors()).isEqualTo(Bounds.exactly(1));
            assertThat(evidence.largestShare()).isEqualTo(Bounds.exactly(1));
        }
    }

    @Provide
    Arbitrary<Contact> contacts() {
        return SomeContacts.contacts();
    }

    @Provide
    Arbitrary<Window> windows() {
        return SomeContacts.windows();
    }

    @Provide
    Arbitrary<List<Contact>> logs() {
        return SomeContacts.logsOf(SomeContacts.contacts(), 40);
    }

    @Provide
    Arbitrary<List<Contact>> namedLogs() {
        return SomeContacts.logsOf(SomeContacts.namedContacts(), 30);
    }

    @Provide
    Arbitrary<List<Contact>> logsOfOnePerson() {
        return SomeContacts.logsOf(SomeContacts.contactsFrom("p1"), 30);
    }

    @Provide
    Arbitrary<List<Contact>> logsWithFewAnonymousContacts() {
        Arbitrary<List<Contact>> named = SomeContacts.logsOf(SomeContacts.namedContacts(), 8);
        Arbitrary<List<Contact>> anonymous =
                SomeContacts.anonymousContacts().list().ofMaxSize(4);
        return Combinators.combine(named, anonymous, Arbitraries.randoms()).as((one, other, random) -> {
            List<Contact> both = new ArrayList<>(one);
            both.addAll(other);
            Collections.shuffle(both, random);
            return both;
        });
    }

    @Nested
    class FiveHundredCalls {

        @Test
        void fiveHundredCallsFromOnePersonAreOneVoice() {
            ThemeEvidence evidence = ContactAnalysis.of(contacts("500x1")).evidence("waiting", THAT_DAY);

            assertThat(evidence.contacts()).isEqualTo(500);
            assertThat(evidence.contributors()).isEqualTo(new Voices(1, 1));
            assertThat(evidence.effectiveContributors()).isEqualTo(Bounds.exactly(1));
        }

        @Test
        void oneCallFromEachOfFiveHundredPeopleAreFiveHundredVoices() {
            ThemeEvidence evidence = ContactAnalysis.of(contacts("1x500")).evidence("waiting", THAT_DAY);

            assertThat(evidence.contacts()).isEqualTo(500);
            assertThat(evidence.contributors()).isEqualTo(new Voices(500, 500));
            assertThat(evidence.effectiveContributors()).isEqualTo(Bounds.exactly(500));
        }

        @Test
        void fiveHundredPeopleStayFiveHundredVoicesWhenOneOfThemCallsFiveHundredTimesMore() {
            ThemeEvidence evidence = ContactAnalysis.of(contacts("1x499;501x1")).evidence("waiting", THAT_DAY);

            assertThat(evidence.contacts()).isEqualTo(1000);
            assertThat(evidence.contributors()).isEqualTo(new Voices(500, 500));
            assertThat(evidence.effectiveContributors().most()).isLessThan(Ratio.of(5));
        }

        @Test
        void fiveHundredCallsWithoutANameAreBetweenOneVoiceAndFiveHundred() {
            ThemeEvidence evidence = ContactAnalysis.of(anonymous(500)).evidence("waiting", THAT_DAY);

            assertThat(evidence.contributors()).isEqualTo(new Voices(1, 500));
            assertThat(evidence.effectiveContributors()).isEqualTo(new Bounds(Ratio.ONE, Ratio.of(500)));
            assertThat(evidence.largestShare()).isEqualTo(new Bounds(Ratio.of(1, 500), Ratio.ONE));
        }
    }

    @Nested
    class Praise {

        @Test
        void praiseWithoutANameMayComeFromWhoeverRaisedConcern() {
            ThemeEvidence evidence = ContactAnalysis.of(
                            List.of(toned("1", "p1", Tone.CONCERN), toned("2", null, Tone.PRAISE)))
                    .evidence("waiting", THAT_DAY);

            assertThat(evidence.praising()).isEqualTo(new Voices(1, 1));
            assertThat(evidence.praiseShare()).isEqualTo(new Bounds(Ratio.of(1, 2), Ratio.ONE));
        }

        @Test
        void aContactWithoutATonePraisesNothing() {
            ThemeEvidence evidence =
                    ContactAnalysis.of(List.of(toned("1", "p1", null))).evidence("waiting", THAT_DAY);

            assertThat(evidence.praising()).isEqualTo(Voices.NONE);
            assertThat(evidence.raisingConcern()).isEqualTo(Voices.NONE);
            assertThat(evidence.besidesPraise()).isEqualTo(new Voices(1, 1));
            assertThat(evidence.praiseShare()).isEqualTo(Bounds.exactly(0));
        }

        @Test
        void onePersonCanPraiseAndRaiseConcern() {
            ThemeEvidence evidence = ContactAnalysis.of(
                            List.of(toned("1", "p1", Tone.STRONG_CONCERN), toned("2", "p1", Tone.STRONG_PRAISE)))
                    .evidence("waiting", THAT_DAY);

            assertThat(evidence.praising()).isEqualTo(new Voices(1, 1));
            assertThat(evidence.raisingConcern()).isEqualTo(new Voices(1, 1));
            assertThat(evidence.praiseShare()).isEqualTo(Bounds.exactly(1));
            assertThat(evidence.praiseContacts()).isEqualTo(1);
            assertThat(evidence.concernContacts()).isEqualTo(1);
        }
    }

    @Nested
    class Groups {

        @Test
        void aCampaignCountsAsTheGroupAndAsPeople() {
            ThemeEvidence evidence = ContactAnalysis.of(
                            List.of(joined("1", "p1", "save-our-ward"), joined("2", "p2", "save-our-ward")))
                    .evidence("waiting", THAT_DAY);

            assertThat(evidence.groups()).isEqualTo(1);
            assertThat(evidence.peopleInGroups()).isEqualTo(new Voices(2, 2));
            assertThat(evidence.contributors()).isEqualTo(new Voices(2, 2));
        }

        @Test
        void aGroupThatSpeaksForItselfIsAVoiceAndNoPerson() {
            ThemeEvidence evidence = ContactAnalysis.of(
                            List.of(joined("1", null, "save-our-ward"), joined("2", "p1", "save-our-ward")))
                    .evidence("waiting", THAT_DAY);

            assertThat(evidence.groups()).isEqualTo(1);
            assertThat(evidence.peopleInGroups()).isEqualTo(new Voices(1, 1));
            assertThat(evidence.contributors()).isEqualTo(new Voices(2, 2));
            assertThat(evidence.anonymousContacts()).isZero();
        }
    }

    @Nested
    class NothingHeard {

        private final ThemeEvidence nothing = ContactAnalysis.of(List.of()).evidence("waiting", THAT_DAY);

        @Test
        void everyFigureIsNoughtAndNoDateIsGiven() {
            assertThat(nothing.contacts()).isZero();
            assertThat(nothing.contributors()).isEqualTo(Voices.NONE);
            assertThat(nothing.effectiveContributors()).isEqualTo(Bounds.exactly(0));
            assertThat(nothing.largestShare()).isEqualTo(Bounds.exactly(0));
            assertThat(nothing.praiseShare()).isEqualTo(Bounds.exactly(0));
            assertThat(nothing.firstDate()).isNull();
            assertThat(nothing.lastDate()).isNull();
            assertThat(nothing.places()).isEmpty();
        }

        @Test
        void anAttributeThatWasNeverHeardHasNoVoices() {
            assertThat(nothing.attribute("ward", "7")).isEqualTo(Voices.NONE);
        }
    }

    @Test
    void voicesCanBeAskedForByOneValueOfEachBreakdown() {
        ThemeEvidence heard = ContactAnalysis.of(List.of(
                        Contact.builder("1", DAY)
                                .contributor("p1")
                                .themes("waiting")
                                .place("north")
                                .userGroups(List.of("carers"))
                                .organisations(List.of("RTE"))
                                .kindOfSource("local-communities")
                                .sector(Sector.HEALTH)
                                .build(),
                        Contact.builder("2", DAY)
                                .contributor("p2")
                                .themes("waiting")
                                .place("north")
                                .build()))
                .evidence("waiting", new Window(DAY, DAY));
        assertThat(heard.place("north")).isEqualTo(new Voices(2, 2));
        assertThat(heard.place("south")).isEqualTo(Voices.NONE);
        assertThat(heard.userGroup("carers")).isEqualTo(new Voices(1, 1));
        assertThat(heard.organisation("RTE")).isEqualTo(new Voices(1, 1));
        assertThat(heard.kindOfSource("local-communities")).isEqualTo(new Voices(1, 1));
        assertThat(heard.sectors().keySet())
                .allSatisfy(sector -> assertThat(heard.sector(sector)).isEqualTo(new Voices(1, 1)));
        assertThat(heard.sectors()).isNotEmpty();
    }

    @Nested
    class AttributesAndRates {

        private final ThemeEvidence evidence = ContactAnalysis.of(List.of(
                        Contact.builder("1", DAY)
                                .contributor("p1")
                                .themes("waiting")
                                .attribute("ward", new Attribute.Quantity(new BigDecimal("7.0")))
                                .build(),
                        Contact.builder("2", DAY)
                                .contributor("p2")
                                .themes("waiting")
                                .attribute("ward", new Attribute.Text("7"))
                                .build(),
                        Contact.of("3", DAY, null, "waiting")))
                .evidence("waiting", THAT_DAY);

        @Test
        void oneValueWrittenAsNumberOrAsTextIsOneValue() {
            assertThat(evidence.attribute("ward", "7")).isEqualTo(new Voices(2, 2));
            assertThat(evidence.attribute("ward", "8")).isEqualTo(Voices.NONE);
            assertThat(evidence.attribute("floor", "7")).isEqualTo(Voices.NONE);
        }

        @Test
        void aRateIsContributorsPerSoManyPeopleAffected() {
            assertThat(evidence.rate(3000, 10_000)).isEqualTo(new Bounds(Ratio.of(20, 3), Ratio.of(10)));
        }

        @Test
        void aRateWithoutAPopulationIsRefused() {
            assertThatThrownBy(() -> evidence.rate(0, 10_000)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> evidence.rate(3000, 0)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void theBreakdownsCannotBeChanged() {
            assertThatThrownBy(() -> evidence.places().put("north", Voices.NONE))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> evidence.attributes().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> evidence.attributes().values().forEach(values -> values.put("8", Voices.NONE)))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static List<Contact> anonymous(int count) {
        return Stream.iterate(1, i -> i + 1)
                .limit(count)
                .map(i -> Contact.of("a" + i, DAY, null, "waiting"))
                .toList();
    }

    private static Contact toned(String record, @Nullable String person, @Nullable Tone tone) {
        return Contact.builder(record, DAY)
                .contributor(person)
                .themes("waiting")
                .tone(tone)
                .build();
    }

    private static Contact joined(String record, @Nullable String person, String group) {
        return Contact.builder(record, DAY)
                .contributor(person)
                .group(group)
                .themes("waiting")
                .build();
    }
}
