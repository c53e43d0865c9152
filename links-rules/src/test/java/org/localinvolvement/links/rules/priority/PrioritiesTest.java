package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.NearMiss;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

class PrioritiesTest {

    private final TriggerPoints triggerPoints = new TriggerPoints();
    private final Priorities priorities = new Priorities(triggerPoints);

    @AfterEach
    void close() {
        priorities.close();
        triggerPoints.close();
    }

    private static final String DAY = "2009-02-10";

    private static Criterion criterion(CriterionMeasure measure, String weight, long from, long to) {
        return new Criterion(
                measure.code(),
                measure.code(),
                measure,
                new BigDecimal(weight),
                BigDecimal.valueOf(from),
                BigDecimal.valueOf(to),
                "Agreed in a test");
    }

    private static CriteriaProfile profile(int shortList, Criterion... criteria) {
        return new CriteriaProfile(
                "ours", "Ours", LocalDate.of(2008, 4, 1), "Agreed in a test", shortList, List.of(criteria));
    }

    private Decision<PrioritiesWeighed> decide(List<Contact> contacts, CriteriaProfile profile) {
        return priorities.decide(
                new PriorityQuestion(SomeQuestions.question(contacts, Parameters.standard()), profile));
    }

    private static List<Standing> standings(Decision<PrioritiesWeighed> decision) {
        List<Standing> all = new ArrayList<>(decision.answer().shortList());
        all.addAll(decision.answer().notChosen());
        return all;
    }

    /** Themes of 12 to 20 voices, one that is praised, one dominating voice, an allegation and a theme of few. */
    private static GivenContacts aYear() {
        GivenContacts contacts = GivenContacts.none().logFrom("2008-04-01");
        for (int i = 0; i < 9; i++) {
            contacts = contacts.people(12 + i)
                    .about("theme-" + i)
                    .on(DAY)
                    .in("north")
                    .person(1)
                    .about("theme-" + i)
                    .on(DAY)
                    .in("south");
        }
        return contacts.person(3, 30)
                .about("podiatry")
                .on(DAY)
                .people(40)
                .about("maternity")
                .on(DAY)
                .tone(Tone.PRAISE)
                .people(5)
                .about("dentistry")
                .on(DAY)
                .tone(Tone.CONCERN)
                .person(2)
                .about("care-homes")
                .on(DAY)
                .tone(Tone.CONCERN)
                .allegingHarm();
    }

    @Nested
    class Scores {

        private final CriteriaProfile profile = profile(
                3,
                criterion(CriterionMeasure.CONTRIBUTORS, "3", 0, 70),
                criterion(CriterionMeasure.PLACES, "0.5", 1, 4),
                criterion(CriterionMeasure.KINDS_OF_SOURCE, "2", 1, 3),
                criterion(CriterionMeasure.SERIOUS_HARM, "0.1", 0, 3),
                criterion(CriterionMeasure.CONTRIBUTORS_RAISING_CONCERN, "1", 0, 10),
                criterion(CriterionMeasure.CONTRIBUTORS_BESIDES_PRAISE, "1", 5, 7),
                criterion(CriterionMeasure.GROUPS, "1", 0, 8),
                criterion(CriterionMeasure.USER_GROUPS, "1", 0, 6),
                criterion(CriterionMeasure.RISING_TREND, "1", 0, 1),
                criterion(CriterionMeasure.SPECIALIST_MINORITY, "1", 0, 2));

        private Decision<PrioritiesWeighed> decision() {
            return decide(
                    GivenContacts.none()
                            .logFrom("2008-04-01")
                            .people(6)
                            .about("podiatry")
                            .on(DAY)
                            .in("north")
                            .source("local-communities")
                            .people(7, 9)
                            .each(2)
                            .about("podiatry")
                            .on(DAY)
                            .in("south")
                            .source("patient-surveys")
                            .of("carers")
                            .tone(Tone.CONCERN)
                            .people(10, 12)
                            .about("podiatry")
                            .on(DAY)
                            .in("west")
                            .source("patient-surveys")
                            .tone(Tone.PRAISE)
                            .group("friends-of-the-clinic")
                            .anonymous(1)
                            .about("podiatry")
                            .on(DAY)
                            .in("west")
                            .source("patient-surveys")
                            .tone(Tone.PRAISE)
                            .group("friends-of-the-clinic")
                            .person(7)
                            .about("podiatry")
                            .on(DAY)
                            .source("patient-surveys")
                            .tone(Tone.STRONG_CONCERN)
                            .allegingHarm()
                            .list(),
                    profile);
        }

        @Test
        void areTheExactFractionsThatAPersonWorksOutByHand() {
            assertThat(standings(decision())).singleElement().satisfies(standing -> {
                assertThat(standing.lines())
                        .extracting(line -> line.raw().least().toString() + " -> "
                                + line.points().least().numerator() + "/"
                                + line.points().least().denominator())
                        .containsExactly(
                                "13 -> 39/70", // 13 of 70, times 3
                                "3 -> 1/3", // 2 of 3 steps, times 1/2
                                "2 -> 1/1", // 1 of 2 steps, times 2
                                "1 -> 1/30", // 1 of 3, times 1/10
                                "3 -> 3/10",
                                "9 -> 1/1", // over the end of the scale
                                "1 -> 1/8",
                                "1 -> 1/6",
                                "1 -> 1/1",
                                "0 -> 0/1");
                assertThat(standing.lines()).allSatisfy(line -> {
                    assertThat(line.raw().known()).isTrue();
                    assertThat(line.points())
                            .isEqualTo(Bounds.exactly(
                                    line.scaled().least().times(line.criterion().agreedWeight())));
                });
                // 39/70 + 1/3 + 1 + 1/30 + 3/10 + 1 + 1/8 + 1/6 + 1, in parts of 840
                assertThat(standing.points())
                        .isEqualTo(Bounds.exactly(Ratio.of(468 + 280 + 840 + 28 + 252 + 840 + 105 + 140 + 840, 840)));
                assertThat(standing.because()).startsWith("4.515476 of 11.6 points, rank 1 of 1");
            });
        }

        @Test
        void countPeopleAndNotHowOftenTheySpoke() {
            CriteriaProfile people = profile(3, criterion(CriterionMeasure.CONTRIBUTORS, "1", 0, 100));
            List<Contact> once =
                    GivenContacts.none().people(20).about("podiatry").on(DAY).list();
            List<Contact> often = GivenContacts.none()
                    .people(20)
                    .each(9)
                    .about("podiatry")
                    .on(DAY)
                    .list();
            assertThat(standings(decide(often, people)).get(0).points())
                    .isEqualTo(standings(decide(once, people)).get(0).points())
                    .isEqualTo(Bounds.exactly(Ratio.of(1, 5)));
        }

        @Test
        void areBoundsWhereNobodyKnowsWhoSpoke() {
            CriteriaProfile people = profile(3, criterion(CriterionMeasure.CONTRIBUTORS, "1", 0, 100));
            assertThat(standings(decide(
                                    GivenContacts.none()
                                            .people(20)
                                            .about("podiatry")
                                            .on(DAY)
                                            .anonymous(5)
                                            .about("podiatry")
                                            .on(DAY)
                                            .list(),
                                    people))
                            .get(0)
                            .points())
                    .isEqualTo(new Bounds(Ratio.of(1, 5), Ratio.of(1, 4)));
        }
    }

    @Nested
    class AProgramme {

        private final Decision<PrioritiesWeighed> decision = decide(aYear().list(), CriteriaProfile.shipped("voices"));

        @Test
        void holdsAShortListAndWhyEachOtherThemeIsNotOnIt() {
            assertThat(decision.question()).isEqualTo("programme");
            assertThat(decision.outcome()).isEqualTo(Truth.YES);
            assertThat(decision.answer().shortList())
                    .extracting(Standing::theme)
                    .containsExactly("theme-8", "theme-7", "theme-6", "theme-5", "theme-4", "theme-3");
            assertThat(decision.answer().notChosen())
                    .extracting(Standing::theme)
                    .containsExactly("theme-2", "theme-1", "theme-0");
            assertThat(decision.answer().notChosen()).allSatisfy(standing -> {
                assertThat(standing.chosen()).isEqualTo(Truth.NO);
                assertThat(standing.because()).contains("more points would equal the last theme on the short list");
            });
            assertThat(decision.answer().shortList()).allSatisfy(standing -> {
                assertThat(standing.chosen()).isEqualTo(Truth.YES);
                assertThat(standing.triggers()).isNotEmpty();
            });
        }

        @Test
        void keepsWhatIsRecommendedPassedOnOrAnsweredApart() {
            assertThat(decision.answer().goodPractice())
                    .extracting(Finding::ruleId, Finding::subject)
                    .containsExactly(tuple("P02", "maternity"));
            assertThat(decision.answer().atOnce())
                    .extracting(Finding::ruleId, Finding::subject)
                    .containsExactly(tuple("T03", "care-homes"));
            assertThat(decision.answer().answered())
                    .extracting(Finding::ruleId, Finding::subject)
                    .containsExactly(tuple("T05", "podiatry"));
            assertThat(standings(decision))
                    .extracting(Standing::theme)
                    .doesNotContain("maternity", "podiatry", "care-homes");
        }

        @Test
        void tellsTheRulesOfBothQuestions() {
            assertThat(decision.ruleSets()).extracting(RuleSet::name).containsExactly("priority", "trigger");
            assertThat(decision.ruleSets())
                    .extracting(RuleSet::fingerprint)
                    .doesNotHaveDuplicates()
                    .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{64}"));
        }

        @Test
        void watchesWhatIsNotWeighed() {
            assertThat(decision.nearMisses()).extracting(NearMiss::subject).contains("podiatry", "care-homes");
            assertThat(decision.nearMisses())
                    .extracting(NearMiss::subject)
                    .doesNotContainAnyElementsOf(
                            standings(decision).stream().map(Standing::theme).toList());
        }

        @Test
        void isTheSameHoweverOftenTheContactsAreShuffled() {
            List<Contact> contacts = new ArrayList<>(aYear().list());
            for (int seed = 0; seed < 10; seed++) {
                Collections.shuffle(contacts, new Random(seed));
                assertThat(decide(contacts, CriteriaProfile.shipped("voices"))).isEqualTo(decision);
            }
        }

        @Test
        void isTheSameTwiceAndFromEightThreadsAtOnce() throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                List<Callable<Decision<PrioritiesWeighed>>> asked =
                        Collections.nCopies(32, () -> decide(aYear().list(), CriteriaProfile.shipped("voices")));
                for (Future<Decision<PrioritiesWeighed>> answer : threads.invokeAll(asked)) {
                    assertThat(answer.get()).isEqualTo(decision);
                }
            } finally {
                threads.shutdownNow();
            }
        }

        @Test
        void holdsNobodysKey() {
            List<Contact> secret = aYear().list().stream()
                    .map(contact -> Contact.builder(contact.recordId(), contact.date())
                            .contributor("SECRET-PERSON-" + contact.contributor())
                            .group("SECRET-GROUP-1")
                            .themes(contact.themes())
                            .tone(contact.tone())
                            .place(contact.place())
                            .allegesSeriousHarm(contact.allegesSeriousHarm())
                            .build())
                    .toList();
            Decision<PrioritiesWeighed> of = decide(secret, CriteriaProfile.shipped("voices"));
            assertThat(of.findings()).hasSizeGreaterThan(10);
            assertThat(of.toString()).contains("theme-8").doesNotContain("SECRET");
        }

        @Test
        void isSettledWithNothingOnItWhereNothingIsWeighed() {
            Decision<PrioritiesWeighed> of = decide(List.of(), CriteriaProfile.shipped("voices"));
            assertThat(of.outcome()).isEqualTo(Truth.NO);
            assertThat(standings(of)).isEmpty();
            assertThat(of.missing()).isEmpty();
        }
    }

    @Nested
    class WhatIsMissing {

        private final CriteriaProfile one = profile(1, criterion(CriterionMeasure.CONTRIBUTORS, "1", 0, 100));

        @Test
        void isWhoTheAnonymousContactsComeFromWhereTheyDecideThePoints() {
            Decision<PrioritiesWeighed> decision = decide(
                    aPair().people(51)
                            .about("podiatry")
                            .on(DAY)
                            .people(20)
                            .about("dentistry")
                            .on(DAY)
                            .anonymous(2)
                            .about("dentistry")
                            .on(DAY)
                            .list(),
                    one);
            assertThat(decision.outcome()).isEqualTo(Truth.UNKNOWN);
            assertThat(decision.missing())
                    .containsExactly(
                            "which people the anonymous contacts about dentistry come from: they decide its points");
        }

        @Test
        void isWhoTheAnonymousContactsComeFromWhereTheyDecideATie() {
            CriteriaProfile places = profile(1, criterion(CriterionMeasure.PLACES, "1", 0, 5));
            Decision<PrioritiesWeighed> decision = decide(
                    aPair().people(51)
                            .about("podiatry")
                            .on(DAY)
                            .people(20)
                            .about("dentistry")
                            .on(DAY)
                            .anonymous(2)
                            .about("dentistry")
                            .on(DAY)
                            .list(),
                    places);
            assertThat(decision.outcome()).isEqualTo(Truth.UNKNOWN);
            assertThat(decision.missing())
                    .containsExactly(
                            "which people the anonymous contacts about dentistry come from: they decide its place"
                                    + " among themes of equal points");
        }

        @Test
        void isTheEarlierLogAndNobodyAnonymousWhereARiseDecidesThePoints() {
            CriteriaProfile rises = profile(1, criterion(CriterionMeasure.RISING_TREND, "1", 0, 1));
            Decision<PrioritiesWeighed> decision = decide(
                    GivenContacts.none()
                            .people(20)
                            .about("podiatry")
                            .on(DAY)
                            .people(30)
                            .about("dentistry")
                            .on(DAY)
                            .list(),
                    rises);
            assertThat(decision.outcome()).isEqualTo(Truth.UNKNOWN);
            assertThat(decision.missing())
                    .isNotEmpty()
                    .allSatisfy(what -> assertThat(what).contains("before the log begins"))
                    .noneSatisfy(what -> assertThat(what).contains("anonymous"));
        }

        @Test
        void isWhoFaultsWhatIsPraisedWhereTheyDecideWhetherItIsWeighed() {
            CriteriaProfile places = profile(1, criterion(CriterionMeasure.PLACES, "1", 0, 5));
            Decision<PrioritiesWeighed> decision = decide(
                    aPair().people(45)
                            .about("podiatry")
                            .on(DAY)
                            .tone(Tone.PRAISE)
                            .people(46, 50)
                            .about("podiatry")
                            .on(DAY)
                            .tone(Tone.CONCERN)
                            .anonymous(8)
                            .about("podiatry")
                            .on(DAY)
                            .tone(Tone.CONCERN)
                            .list(),
                    places);
            assertThat(decision.outcome()).isEqualTo(Truth.UNKNOWN);
            assertThat(decision.missing())
                    .containsExactly(
                            "which people the 8 anonymous contacts about podiatry from 31 December 2008 to 31 March 2009"
                                    + " come from");
        }

        /** A log in which neither theme rises. */
        private GivenContacts aPair() {
            return GivenContacts.none()
                    .logFrom("2008-04-01")
                    .people(50)
                    .about("podiatry")
                    .on("2008-11-15")
                    .people(50)
                    .about("dentistry")
                    .on("2008-11-15");
        }
    }

    @Nested
    class AProfileThatDoesNotApplyYet {

        private final CriteriaProfile later = new CriteriaProfile(
                "ours",
                "Ours",
                LocalDate.of(2009, 4, 1),
                "Agreed in a test",
                6,
                List.of(criterion(CriterionMeasure.PLACES, "1", 0, 5)));

        @Test
        void isRefusedUntilTheDayFromWhichItApplies() {
            assertThatThrownBy(() -> decide(List.of(), later))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("profile ours")
                    .hasMessageContaining("LINKS-401");
            CriteriaProfile today = new CriteriaProfile(
                    later.name(),
                    later.title(),
                    SomeQuestions.AS_AT,
                    later.reference(),
                    later.shortList(),
                    later.criteria());
            assertThat(decide(List.of(), today).outcome()).isEqualTo(Truth.NO);
        }
    }

    @Test
    void noQuestionIsAnsweredAfterClosing() {
        priorities.close();
        assertThatThrownBy(() -> decide(List.of(), CriteriaProfile.shipped("voices")))
                .isInstanceOf(IllegalStateException.class);
    }
}
