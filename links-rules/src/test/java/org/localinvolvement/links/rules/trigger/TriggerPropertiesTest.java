package org.localinvolvement.links.rules.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.parameter.Parameters;

/** What holds of trigger points whatever people say. */
class TriggerPropertiesTest {

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final Parameters SMALL = SomeQuestions.smallAgreements();
    private static final LocalDate AS_AT = SomeQuestions.AS_AT;
    private static final int DAYS = 10;
    private static final long ENOUGH = 3;

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

    /** Few people, so that voices come and go. */
    @Provide
    Arbitrary<List<Contact>> voicesOverTwoMonths() {
        return Arbitraries.integers()
                .between(0, 44)
                .flatMap(back -> Arbitraries.integers()
                        .between(0, 5)
                        .map(person -> person == 0
                                ? Contact.of("record", AS_AT.minusDays(back), null, "podiatry")
                                : Contact.of("record", AS_AT.minusDays(back), "person-" + person, "podiatry")))
                .list()
                .ofMaxSize(30)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Decision<TriggersReached> decide(List<Contact> contacts) {
        return TRIGGER_POINTS.decide(SomeQuestions.question(contacts, SMALL));
    }

    private static Decision<TriggersReached> decideAsShipped(List<Contact> contacts) {
        return TRIGGER_POINTS.decide(SomeQuestions.question(contacts, Parameters.standard()));
    }

    private static Truth holds(Decision<?> decision, String rule, String theme) {
        return decision.findings().stream()
                .filter(finding ->
                        finding.ruleId().equals(rule) && finding.subject().equals(theme))
                .map(Finding::holds)
                .findFirst()
                .orElse(Truth.NO);
    }

    private static Measure measure(Decision<TriggersReached> decision, MeasureKind kind, String theme) {
        return decision.answer().measures().stream()
                .filter(measure -> measure.kind() == kind && measure.theme().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> themes(List<Contact> contacts) {
        Set<String> themes = new TreeSet<>();
        contacts.forEach(contact -> themes.addAll(contact.themes()));
        return themes;
    }

    /** The fewest and the most that can have spoken, counted with sets. */
    private record Count(long least, long most) {
        static Count of(List<Contact> contacts, String theme, Window window) {
            Set<String> named = new TreeSet<>();
            long anonymous = 0;
            for (Contact contact : contacts) {
                if (contact.themes().contains(theme) && window.contains(contact.date())) {
                    if (contact.contributor() != null) {
                        named.add("person " + contact.contributor());
                    } else if (contact.group() != null) {
                        named.add("group " + contact.group());
                    } else {
                        anonymous++;
                    }
                }
            }
            return new Count(anonymous > 0 ? Math.max(1, named.size()) : named.size(), named.size() + anonymous);
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheContactsChangesNoAnswer(@ForAll("contacts") List<Contact> contacts, @ForAll Random random) {
        Decision<TriggersReached> decision = decide(contacts);
        List<Contact> shuffled = new ArrayList<>(contacts);
        Collections.shuffle(shuffled, random);
        assertThat(decide(shuffled)).isEqualTo(decision);
        Statistics.collect(decision.outcome());
    }

    /** A rise apart, which is corrected for the number of themes tested. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidOfOneThemeChangesNoFindingAboutAnother(@ForAll("contacts") List<Contact> contacts) {
        Decision<TriggersReached> together = decide(contacts);
        for (String theme : themes(contacts)) {
            assertThat(besidesRises(decide(SomeQuestions.of(theme, contacts)), theme))
                    .isEqualTo(besidesRises(together, theme));
        }
    }

    private static List<Finding> besidesRises(Decision<TriggersReached> decision, String theme) {
        return decision.findings().stream()
                .filter(finding ->
                        finding.subject().equals(theme) && !finding.ruleId().equals("T02"))
                .toList();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noFurtherContactTakesAReachedVolumeAway(
            @ForAll("contacts") List<Contact> contacts, @ForAll("contact") Contact further) {
        Decision<TriggersReached> before = decide(contacts);
        List<Contact> more = new ArrayList<>(contacts);
        more.add(further);
        Decision<TriggersReached> after = decide(more);
        for (String theme : themes(contacts)) {
            if (holds(before, "T01", theme) == Truth.YES) {
                assertThat(holds(after, "T01", theme)).as(theme).isEqualTo(Truth.YES);
            }
        }
    }

    @Example
    void fiveHundredCallsFromOneTakeNothingFromTheVoicesOfFiveHundred() {
        List<Contact> voices = GivenContacts.none()
                .logFrom("2008-04-01")
                .people(500)
                .about("podiatry")
                .on("2009-02-10")
                .list();
        List<Contact> andThenOne = new ArrayList<>(voices);
        andThenOne.addAll(GivenContacts.none()
                .person(7, 500)
                .about("podiatry")
                .on("2009-03-30")
                .list());
        Decision<TriggersReached> before = decideAsShipped(voices);
        Decision<TriggersReached> after = decideAsShipped(andThenOne);

        assertThat(holds(before, "T01", "podiatry")).isEqualTo(Truth.YES);
        assertThat(holds(before, "T14", "podiatry")).isEqualTo(Truth.NO);
        assertThat(holds(after, "T01", "podiatry")).isEqualTo(Truth.YES);
        assertThat(holds(after, "T14", "podiatry")).isEqualTo(Truth.YES);
        assertThat(holds(after, "T05", "podiatry")).isEqualTo(Truth.NO);
        assertThat(measure(before, MeasureKind.VOICES, "podiatry").firstReached())
                .isEqualTo("2009-02-10");
        assertThat(measure(after, MeasureKind.VOICES, "podiatry"))
                .isEqualTo(measure(before, MeasureKind.VOICES, "podiatry"));
    }

    @Example
    void fiveHundredCallsFromOneAreAnsweredAndAreNoVolume() {
        Decision<TriggersReached> decision = decideAsShipped(GivenContacts.none()
                .logFrom("2008-04-01")
                .person(1, 500)
                .about("podiatry")
                .on("2009-02-10")
                .list());
        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("T05");
            assertThat(finding.holds()).isEqualTo(Truth.YES);
            assertThat(finding.actions()).containsExactly("answer-the-person", "signpost");
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void onePersonAloneIsNeitherAVolumeNorARise(@ForAll("contacts") List<Contact> contacts, @ForAll boolean asShipped) {
        List<Contact> ofOne = contacts.stream()
                .map(contact -> Contact.builder(contact.recordId(), contact.date())
                        .contributor("person-1")
                        .group(contact.group())
                        .themes(contact.themes())
                        .tone(contact.tone())
                        .build())
                .toList();
        Decision<TriggersReached> decision = asShipped ? decideAsShipped(ofOne) : decide(ofOne);
        assertThat(decision.findings()).extracting(Finding::ruleId).doesNotContain("T01", "T02");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void volumeIsUnknownExactlyWhereTheThresholdLiesBetweenTheBounds(@ForAll("contacts") List<Contact> contacts) {
        Decision<TriggersReached> decision = decide(contacts);
        for (String theme : themes(contacts)) {
            Count voices = Count.of(contacts, theme, Window.endingOn(AS_AT, DAYS));
            Truth expected = voices.least() >= ENOUGH ? Truth.YES : voices.most() >= ENOUGH ? Truth.UNKNOWN : Truth.NO;
            Statistics.collect(expected);
            assertThat(holds(decision, "T01", theme)).isEqualTo(expected);
            Measure measure = measure(decision, MeasureKind.VOICES, theme);
            assertThat(measure.value().least()).isEqualTo(Ratio.of(voices.least()));
            assertThat(measure.value().most()).isEqualTo(Ratio.of(voices.most()));
            assertThat(measure.distance()).isEqualTo(Ratio.of(Math.max(0, ENOUGH - voices.least())));
            assertThat(measure.missing().isEmpty()).isEqualTo(expected != Truth.UNKNOWN);
            if (expected == Truth.UNKNOWN) {
                assertThat(measure.missing())
                        .matches("which people the [0-9]+ anonymous contacts about " + theme
                                + " from 22 March 2009 to 31 March 2009 come from");
                assertThat(decision.missing()).contains(measure.missing());
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aLogThatDoesNotReachBackIsNeverARise(
            @ForAll("contacts") List<Contact> contacts, @ForAll @IntRange(min = 1, max = 19) int reachingBack) {
        LocalDate first = AS_AT.minusDays(19).plusDays(reachingBack);
        List<Contact> late = contacts.stream()
                .filter(contact -> !contact.date().isBefore(first))
                .toList();
        Decision<TriggersReached> decision = decide(late);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.ruleId().equals("T02"))
                .allSatisfy(finding -> {
                    assertThat(finding.holds()).isEqualTo(Truth.UNKNOWN);
                    assertThat(finding.reason()).contains("before the log begins");
                });
        assertThat(decision.answer().measures())
                .filteredOn(measure -> measure.kind() == MeasureKind.RISE)
                .allSatisfy(measure -> assertThat(measure.firstReached()).isNull());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theDayOnWhichVoicesReachedTheThresholdIsTheOneThatIsFoundDayByDay(
            @ForAll("voicesOverTwoMonths") List<Contact> contacts) {
        Assume.that(!contacts.isEmpty());
        Measure measure = measure(decide(contacts), MeasureKind.VOICES, "podiatry");
        Optional<LocalDate> since = beginningOfTheLastEpisode(
                firstDay(contacts),
                day -> Count.of(contacts, "podiatry", Window.endingOn(day, DAYS))
                                .least()
                        >= ENOUGH);
        if (measure.reached() == Truth.YES) {
            assertThat(since).isPresent();
            assertThat(measure.firstReached()).isEqualTo(since.orElseThrow());
            Statistics.collect(since.orElseThrow().isBefore(AS_AT.minusDays(DAYS)) ? "long ago" : "lately");
        } else {
            assertThat(measure.firstReached()).isNull();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theDayOnWhichVoicesRoseIsTheOneThatIsFoundDayByDay(@ForAll("voicesOverTwoMonths") List<Contact> contacts) {
        Assume.that(!contacts.isEmpty());
        Measure measure = measure(decide(contacts), MeasureKind.RISE, "podiatry");
        LocalDate comparableFrom = firstDay(contacts).plusDays(2L * DAYS - 1);
        Predicate<LocalDate> risen = day -> {
            Count now = Count.of(contacts, "podiatry", Window.endingOn(day, DAYS));
            Count before = Count.of(contacts, "podiatry", Window.endingOn(day.minusDays(DAYS), DAYS));
            return chance(now.least(), before.most()).compareTo(new BigDecimal("0.25")) <= 0;
        };
        if (comparableFrom.isAfter(AS_AT)) {
            assertThat(measure.reached()).isNotEqualTo(Truth.YES);
            return;
        }
        Statistics.collect(measure.reached());
        assertThat(measure.reached() == Truth.YES).isEqualTo(risen.test(AS_AT));
        if (measure.reached() == Truth.YES) {
            assertThat(measure.firstReached())
                    .isEqualTo(beginningOfTheLastEpisode(comparableFrom, risen).orElseThrow());
        } else {
            assertThat(measure.firstReached()).isNull();
        }
    }

    private static LocalDate firstDay(List<Contact> contacts) {
        return contacts.stream().map(Contact::date).min(LocalDate::compareTo).orElseThrow();
    }

    /**
     * From the last day on which it was reached back to the one before, as long as fewer days than a window lie between
     * them; empty if a whole window lies between the last of them and the as-at date.
     */
    private static Optional<LocalDate> beginningOfTheLastEpisode(LocalDate from, Predicate<LocalDate> reached) {
        List<LocalDate> days =
                from.datesUntil(AS_AT.plusDays(1)).filter(reached).toList();
        LocalDate begin = AS_AT;
        boolean found = false;
        for (int i = days.size() - 1; i >= 0; i--) {
            long below = days.get(i).until(begin, ChronoUnit.DAYS) - (found ? 1 : 0);
            if (below >= DAYS) {
                break;
            }
            begin = days.get(i);
            found = true;
        }
        return found ? Optional.of(begin) : Optional.empty();
    }

    /** That so many or more of all fall into the later window, if each falls into either as readily. */
    private static BigDecimal chance(long now, long before) {
        long all = now + before;
        BigInteger ways = BigInteger.ZERO;
        for (long later = now; later <= all; later++) {
            ways = ways.add(choose(all, later));
        }
        return new BigDecimal(ways).divide(new BigDecimal(BigInteger.TWO.pow((int) all)), 10, RoundingMode.HALF_UP);
    }

    private static BigInteger choose(long of, long chosen) {
        BigInteger ways = BigInteger.ONE;
        for (long i = 1; i <= chosen; i++) {
            ways = ways.multiply(BigInteger.valueOf(of - chosen + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    @Example
    void reachingTheThresholdAgainAfterAWholeWindowBelowIsANewEpisode() {
        // In windows of 10 days, three people of 1 February are heard until 10 February.
        assertThat(since("2009-02-02")).isEqualTo("2009-02-01");
        assertThat(since("2009-02-20")).as("after nine days below").isEqualTo("2009-02-01");
        assertThat(since("2009-02-21")).as("after ten days below").isEqualTo("2009-02-21");
        assertThat(since("2009-03-25")).as("long after").isEqualTo("2009-03-25");
    }

    /** Voices of 1 February and of a later day, asked on that day. */
    private static @Nullable LocalDate since(String later) {
        List<Contact> contacts = GivenContacts.none()
                .people(3)
                .about("podiatry")
                .on("2009-02-01")
                .people(3)
                .about("podiatry")
                .on(later)
                .list();
        TriggerQuestion question = TriggerQuestion.ofContacts(
                LocalDate.parse(later), ContactAnalysis.of(contacts), KindsOfSource.standard(), SMALL);
        return measure(TRIGGER_POINTS.decide(question), MeasureKind.VOICES, "podiatry")
                .firstReached();
    }
}
