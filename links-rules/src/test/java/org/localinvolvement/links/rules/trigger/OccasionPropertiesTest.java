package org.localinvolvement.links.rules.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.NationalStandard;
import org.localinvolvement.links.model.service.Population;
import org.localinvolvement.links.model.service.PopulationProfile;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.parameter.Parameters;

/** One voice never adds twice to what is measured of areas, communities and standards, and never takes anything away. */
class OccasionPropertiesTest {

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final LocalDate DAY = LocalDate.of(2008, 6, 30);
    private static final Identifier HOME = Identifier.links("home");
    private static final NationalStandard STANDARD = new NationalStandard(
            "made-up", "Made up", Timeline.in(Period.startingOn(LocalDate.of(2008, 4, 1)), 126), "Made up");
    private static final Surroundings TOLD = Surroundings.none()
            .withHome(HOME)
            .withPopulation(new PopulationProfile(List.of(
                    new Population(HOME, null, 10_000, DAY, "Made up"),
                    new Population(Surroundings.place("north"), null, 5_000, DAY, "Made up"),
                    new Population(Surroundings.place("south"), null, 3_000, DAY, "Made up"),
                    new Population(Surroundings.place("west"), null, 2_000, DAY, "Made up"),
                    new Population(HOME, "carers", 4_000, DAY, "Made up"),
                    new Population(HOME, "travellers", 100, DAY, "Made up"))))
            .withAuthorities(Map.of("north", HOME, "south", Identifier.links("other"), "west", HOME))
            .withStandards(List.of(new ShownStandard("podiatry", STANDARD, DAY, "Made up")));

    @AfterContainer
    static void close() {
        TRIGGER_POINTS.close();
    }

    @Provide
    Arbitrary<List<Contact>> contacts() {
        return SomeQuestions.contacts();
    }

    @Provide
    Arbitrary<Contact> contact() {
        return SomeQuestions.contact();
    }

    private static Decision<TriggersReached> decide(List<Contact> contacts) {
        return TRIGGER_POINTS.decide(SomeQuestions.question(contacts, SomeQuestions.smallAgreements())
                .withSurroundings(TOLD));
    }

    private static Optional<Measure> measure(Decision<TriggersReached> decision, MeasureKind kind, String theme) {
        return decision.answer().measures().stream()
                .filter(measure -> measure.kind() == kind && measure.theme().equals(theme))
                .findFirst();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whoSaysTheSameAgainChangesNothing(@ForAll("contacts") List<Contact> contacts, @ForAll Random random) {
        List<Contact> named = contacts.stream()
                .filter(contact -> contact.contributor() != null || contact.group() != null)
                .toList();
        Assume.that(!named.isEmpty());
        List<Contact> more = new ArrayList<>(contacts);
        more.add(named.get(random.nextInt(named.size())));
        TriggersReached before = decide(contacts).answer();
        TriggersReached after = decide(more).answer();
        assertThat(after.communities()).isEqualTo(before.communities());
        assertThat(after.rates()).isEqualTo(before.rates());
        for (MeasureKind kind :
                List.of(MeasureKind.AREAS, MeasureKind.STANDARD_MISSED, MeasureKind.SPECIALIST_VOICES)) {
            assertThat(values(after, kind)).isEqualTo(values(before, kind));
        }
    }

    private static List<String> values(TriggersReached answer, MeasureKind kind) {
        return answer.measures().stream()
                .filter(measure -> measure.kind() == kind)
                .map(measure -> measure.theme() + " " + measure.value() + " " + measure.reached())
                .toList();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aContactMoreTakesNothingAway(@ForAll("contacts") List<Contact> contacts, @ForAll("contact") Contact another) {
        List<Contact> more = new ArrayList<>(contacts);
        more.add(another);
        Decision<TriggersReached> before = decide(contacts);
        Decision<TriggersReached> after = decide(more);
        for (String theme : List.of("dentistry", "podiatry", "transport")) {
            for (MeasureKind kind : List.of(MeasureKind.AREAS, MeasureKind.STANDARD_MISSED)) {
                measure(before, kind, theme)
                        .ifPresent(measure -> assertThat(measure(after, kind, theme)
                                        .orElseThrow()
                                        .value()
                                        .least())
                                .isGreaterThanOrEqualTo(measure.value().least()));
            }
        }
        for (int i = 0; i < before.answer().communities().size(); i++) {
            CommunityVoices one = before.answer().communities().get(i);
            CommunityVoices then = after.answer().communities().get(i);
            assertThat(then.subject()).isEqualTo(one.subject());
            assertThat(then.heard().least()).isGreaterThanOrEqualTo(one.heard().least());
            assertThat(one.silent() == Truth.NO && then.silent() == Truth.YES).isFalse();
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheContactsChangesNoAnswer(@ForAll("contacts") List<Contact> contacts, @ForAll Random random) {
        List<Contact> shuffled = new ArrayList<>(contacts);
        Collections.shuffle(shuffled, random);
        assertThat(decide(shuffled)).isEqualTo(decide(contacts));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void nobodyIsHeardMoreThanAllAreAndEveryCommunityOfTheProfileStandsInTheAnswer(
            @ForAll("contacts") List<Contact> contacts) {
        TriggersReached answer = decide(contacts).answer();
        assertThat(answer.communities())
                .extracting(CommunityVoices::subject)
                .containsExactly("north", "south", "west", "carers", "travellers");
        assertThat(answer.communities())
                .allSatisfy(one -> assertThat(one.heard().least())
                        .isLessThanOrEqualTo(one.all().most()));
        assertThat(answer.notHeard())
                .allSatisfy(one -> assertThat(one.heard().most()).isZero());
    }

    private static final Parameters SHORT =
            SomeQuestions.smallAgreements().overriddenBy(Parameters.parse("short.yaml", """
            parameters:
              - name: unheard.window-days
                values: [{from: 2008-04-01, value: 8, reference: Agreed in a test}]
              - name: unheard.significance
                values: [{from: 2008-04-01, value: 0.25, reference: Agreed in a test}]
            """));

    private static CommunityVoices community(List<Contact> contacts, LocalDate asAt, String code) {
        return TRIGGER_POINTS
                .decide(SomeQuestions.question(contacts, SHORT).asAt(asAt).withSurroundings(TOLD))
                .answer()
                .communities()
                .stream()
                .filter(one -> one.subject().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** An episode goes on while it is not so for fewer days than the window has; days count that the log covers for a whole window. */
    private static @Nullable LocalDate firstDay(List<Contact> contacts, String code, Predicate<CommunityVoices> so) {
        LocalDate whole = ContactAnalysis.of(contacts).begins().orElseThrow().plusDays(7);
        LocalDate since = null;
        int otherwise = 0;
        for (LocalDate day = whole; !day.isAfter(SomeQuestions.AS_AT); day = day.plusDays(1)) {
            if (so.test(community(contacts, day, code))) {
                since = since == null ? day : since;
                otherwise = 0;
            } else if (since != null && ++otherwise >= 8) {
                since = null;
            }
        }
        return since;
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void theDayFromWhichACommunityIsNotHeardIsTheOneThatIsFoundDayByDay(@ForAll("contacts") List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        for (String code : List.of("north", "carers")) {
            CommunityVoices now = community(contacts, SomeQuestions.AS_AT, code);
            assertThat(now.silentSince())
                    .isEqualTo(
                            now.silent() == Truth.YES
                                    ? firstDay(contacts, code, one -> one.silent() == Truth.YES)
                                    : null);
            assertThat(now.since())
                    .isEqualTo(
                            now.unheard() == Truth.YES
                                    ? firstDay(contacts, code, one -> one.unheard() == Truth.YES)
                                    : null);
        }
    }

    @Example
    void anAreaThatIsHeardTooLittleIsDatedByTheDayOnWhichEnoughOthersHadSpoken() {
        List<Contact> contacts = new ArrayList<>();
        contacts.add(Contact.builder("first", SomeQuestions.AS_AT.minusDays(30))
                .contributor("somebody")
                .place("north")
                .build());
        for (int person = 0; person < 8; person++) {
            contacts.add(Contact.builder("r" + person, SomeQuestions.AS_AT.minusDays(7 - person))
                    .contributor("person " + person)
                    .place("south")
                    .build());
        }
        CommunityVoices north = community(contacts, SomeQuestions.AS_AT, "north");
        assertThat(north.unheard()).isEqualTo(Truth.YES);
        assertThat(north.since())
                .isNotNull()
                .isAfter(SomeQuestions.AS_AT.minusDays(7))
                .isEqualTo(firstDay(contacts, "north", one -> one.unheard() == Truth.YES));
        assertThat(north.silentSince()).isEqualTo(SomeQuestions.AS_AT.minusDays(22));
    }
}
