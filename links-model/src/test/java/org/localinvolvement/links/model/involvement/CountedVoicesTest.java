package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

class CountedVoicesTest {

    private static final LocalDate DAY = LocalDate.of(2009, 2, 10);
    private static final Window WINDOW = new Window(DAY.minusDays(9), DAY);

    private static Contact contact(@Nullable String person, @Nullable String group, @Nullable Tone tone) {
        return Contact.builder("record", DAY)
                .contributor(person)
                .group(group)
                .themes(List.of("podiatry"))
                .tone(tone)
                .build();
    }

    private static Voices capped(int most, Contact... contacts) {
        return ContactAnalysis.of(List.of(contacts))
                .voicesCappedByGroup("podiatry", WINDOW, most)
                .contributors();
    }

    @Example
    void ofThePeopleOfOneGroupAsManyAreCountedAsAreAgreed() {
        Contact[] campaign = {contact("a", "g", null), contact("b", "g", null), contact("c", "g", null)};
        assertThat(capped(1, campaign)).isEqualTo(new Voices(1, 1));
        assertThat(capped(2, campaign)).isEqualTo(new Voices(2, 2));
        assertThat(capped(9, campaign)).isEqualTo(new Voices(3, 3));
    }

    @Example
    void whoAlsoSpeaksForHimselfOrHerselfIsCountedInAnyCase() {
        assertThat(capped(
                        1,
                        contact("a", "g", null),
                        contact("b", "g", null),
                        contact("b", null, null),
                        contact("c", "g", null)))
                .isEqualTo(new Voices(2, 2));
    }

    @Example
    void aGroupThatSpeaksForItselfIsAVoiceBesideItsPeople() {
        assertThat(capped(1, contact("a", "g", null), contact("b", "g", null), contact(null, "g", null)))
                .isEqualTo(new Voices(2, 2));
    }

    @Example
    void anonymousContactsComeFromNobodysGroup() {
        assertThat(capped(1, contact("a", "g", null), contact("b", "g", null), contact(null, null, null)))
                .isEqualTo(new Voices(1, 2));
    }

    /** b could stand with g or h: with h, both are counted. */
    @Example
    void whoSpeaksThroughSeveralGroupsIsCountedWithTheOneThatHasRoom() {
        assertThat(capped(1, contact("a", "g", null), contact("b", "g", null), contact("b", "h", null)))
                .isEqualTo(new Voices(2, 2));
    }

    @Example
    void whatIsNoPraiseAndWhatIsConcernAreCappedOnTheirOwn() {
        CountedVoices counted = ContactAnalysis.of(List.of(
                        contact("a", null, Tone.PRAISE),
                        contact("a", "g", Tone.CONCERN),
                        contact("b", "g", Tone.CONCERN),
                        contact("c", "g", Tone.MIXED)))
                .voicesCappedByGroup("podiatry", WINDOW, 1);
        assertThat(counted.contributors()).isEqualTo(new Voices(2, 2));
        assertThat(counted.besidesPraise()).isEqualTo(new Voices(1, 1));
        assertThat(counted.raisingConcern()).isEqualTo(new Voices(1, 1));
    }

    @Example
    void aGroupBringsAtLeastOne() {
        assertThatThrownBy(() -> capped(0, contact("a", "g", null))).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Contact>> contacts() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f").injectNull(0.1),
                        Arbitraries.of("g", "h", "i").injectNull(0.15),
                        Arbitraries.of(Tone.class).injectNull(0.3))
                .as(CountedVoicesTest::contact)
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void asManyAreCountedAsAnyWayOfPlacingPeopleCounts(
            @ForAll("contacts") List<Contact> contacts, @ForAll @IntRange(min = 1, max = 3) int most) {
        Set<String> free = new TreeSet<>();
        Map<String, Set<String>> through = new TreeMap<>();
        long anonymous = 0;
        for (Contact contact : contacts) {
            if (contact.contributor() == null && contact.group() == null) {
                anonymous++;
            } else if (contact.contributor() == null) {
                free.add("group " + contact.group());
            } else if (contact.group() == null) {
                free.add(contact.contributor());
            } else {
                through.computeIfAbsent(contact.contributor(), c -> new TreeSet<>())
                        .add(contact.group());
            }
        }
        through.keySet().removeAll(free);
        long expected = free.size() + placed(new ArrayList<>(through.values()), 0, new TreeMap<>(), most);
        ContactAnalysis analysis = ContactAnalysis.of(contacts);
        assertThat(analysis.voicesCappedByGroup("podiatry", WINDOW, most).contributors())
                .isEqualTo(Voices.of(expected, anonymous));
        assertThat(analysis.voicesCappedByGroup("podiatry", WINDOW, 100))
                .isEqualTo(CountedVoices.oneEach(analysis.evidence("podiatry", WINDOW)));
        Statistics.collect(through.size() + free.size() - expected);
    }

    private static long placed(List<Set<String>> people, int next, Map<String, Integer> load, int most) {
        if (next == people.size()) {
            return 0;
        }
        long best = placed(people, next + 1, load, most);
        for (String group : people.get(next)) {
            if (load.getOrDefault(group, 0) < most) {
                load.merge(group, 1, Integer::sum);
                best = Math.max(best, 1 + placed(people, next + 1, load, most));
                load.merge(group, -1, Integer::sum);
            }
        }
        return best;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheContactsChangesNothing(
            @ForAll("contacts") List<Contact> contacts,
            @ForAll @IntRange(min = 1, max = 3) int most,
            @ForAll Random random) {
        List<Contact> shuffled = new ArrayList<>(contacts);
        Collections.shuffle(shuffled, random);
        ContactAnalysis one = ContactAnalysis.of(contacts);
        ContactAnalysis other = ContactAnalysis.of(shuffled);
        assertThat(other.voicesCappedByGroup("podiatry", WINDOW, most))
                .isEqualTo(one.voicesCappedByGroup("podiatry", WINDOW, most));
        assertThat(other.withoutLargestContributor("podiatry", WINDOW).map(left -> left.evidence("podiatry", WINDOW)))
                .isEqualTo(one.withoutLargestContributor("podiatry", WINDOW)
                        .map(left -> left.evidence("podiatry", WINDOW)));
        assertThat(other.withoutLargestGroup("podiatry", WINDOW).map(left -> left.evidence("podiatry", WINDOW)))
                .isEqualTo(one.withoutLargestGroup("podiatry", WINDOW).map(left -> left.evidence("podiatry", WINDOW)));
    }

    @Example
    void theLargestContributorIsTheOneWithMostContacts() {
        ContactAnalysis analysis = ContactAnalysis.of(List.of(
                contact("a", null, null),
                contact("a", null, null),
                contact("b", null, null),
                contact(null, null, null)));
        ThemeEvidence without = analysis.withoutLargestContributor("podiatry", WINDOW)
                .orElseThrow()
                .evidence("podiatry", WINDOW);
        assertThat(without.contacts()).isEqualTo(2);
        assertThat(without.contributors()).isEqualTo(new Voices(1, 2));
    }

    @Example
    void ofSeveralThatAreEquallyLargeNoneIsTheLargest() {
        ContactAnalysis analysis = ContactAnalysis.of(
                List.of(contact("a", "g", null), contact("b", "h", null), contact(null, null, null)));
        assertThat(analysis.withoutLargestContributor("podiatry", WINDOW)).isEmpty();
        assertThat(analysis.withoutLargestGroup("podiatry", WINDOW)).isEmpty();
        assertThat(analysis.withoutLargestGroup("nothing", WINDOW)).isEmpty();
    }

    @Example
    void theLargestGroupIsTheOneOfMostVoicesAndLeavesWithWhatWasSaidThroughIt() {
        ContactAnalysis analysis = ContactAnalysis.of(List.of(
                contact("a", "g", null),
                contact("b", "g", null),
                contact("b", null, null),
                contact("c", "h", null),
                contact("c", "h", null),
                contact("c", "h", null)));
        ThemeEvidence without =
                analysis.withoutLargestGroup("podiatry", WINDOW).orElseThrow().evidence("podiatry", WINDOW);
        assertThat(without.contacts()).isEqualTo(4);
        assertThat(without.contributors()).isEqualTo(new Voices(2, 2));
        assertThat(without.groups()).isEqualTo(1);
    }
}
