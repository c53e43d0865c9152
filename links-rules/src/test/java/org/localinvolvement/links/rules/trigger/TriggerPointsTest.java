package org.localinvolvement.links.rules.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.parameter.Parameters;

class TriggerPointsTest {

    private final TriggerPoints triggerPoints = new TriggerPoints();

    private static final String DAY = "2009-02-10";

    @AfterEach
    void close() {
        triggerPoints.close();
    }

    private Decision<TriggersReached> decide(GivenContacts contacts) {
        return triggerPoints.decide(SomeQuestions.question(contacts.list(), Parameters.standard()));
    }

    /** Much of everything: all rules speak. */
    private static GivenContacts manyThings() {
        return GivenContacts.none()
                .logFrom("2008-04-01")
                .people(30)
                .about("podiatry")
                .on(DAY)
                .person(31, 40)
                .about("podiatry")
                .on(DAY)
                .person(1, 60)
                .about("dentistry")
                .on(DAY)
                .people(14)
                .about("transport")
                .on(DAY)
                .source("local-communities")
                .people(20, 80)
                .about("transport")
                .on(DAY)
                .source("patient-surveys")
                .tone(Tone.PRAISE)
                .people(4)
                .about("maternity")
                .on(DAY)
                .source("patient-surveys")
                .tone(Tone.STRONG_CONCERN)
                .allegingHarm()
                .of("travellers")
                .anonymous(3)
                .about("maternity")
                .on(DAY)
                .source("patient-surveys")
                .tone(Tone.STRONG_CONCERN)
                .allegingHarm()
                .of("travellers");
    }

    @Nested
    class ADecision {

        private final Decision<TriggersReached> decision = decide(manyThings());

        @Test
        void tellsWhatWasAskedAndWhenAndUnderWhichLaw() {
            assertThat(decision.question()).isEqualTo("triggers");
            assertThat(decision.asAt()).isEqualTo(SomeQuestions.AS_AT);
            assertThat(decision.regime()).isEqualTo(Regime.LINKS);
            assertThat(decision.outcome()).isEqualTo(Truth.YES);
        }

        @Test
        void tellsWhichRulesWereAskedDownToTheirFingerprint() {
            assertThat(decision.ruleSets()).singleElement().satisfies((RuleSet rules) -> {
                assertThat(rules.name()).isEqualTo("trigger");
                assertThat(rules.version()).isNotBlank();
                assertThat(rules.fingerprint()).matches("[0-9a-f]{64}");
            });
        }

        @Test
        void tellsItsFindingsBySubjectThenRule() {
            assertThat(decision.findings()).hasSizeGreaterThan(8).isSortedAccordingTo(TriggerPoints.order());
            assertThat(decision.answer().reached())
                    .extracting(reached -> reached.theme() + " " + reached.ruleId())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }

        @Test
        void citesThatWhichEachFindingRestsOnAndTheAgreedValuesThatWereRead() {
            assertThat(decision.findings()).allSatisfy(finding -> {
                assertThat(finding.citations()).isNotEmpty();
                assertThat(finding.parameters()).isNotEmpty();
                assertThat(decision.parameters()).containsAll(finding.parameters());
                assertThat(finding.pack()).isEqualTo("links");
            });
        }

        @Test
        void tellsEveryAgreedValueThatWasReadOnce() {
            assertThat(decision.parameters())
                    .extracting(ParameterValue::name)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSize(14);
        }

        @Test
        void isTheSameTwice() {
            assertThat(decide(manyThings())).isEqualTo(decision).hasToString(decision.toString());
        }

        @Test
        void isTheSameHoweverOftenTheContactsAreShuffled() {
            List<Contact> contacts = new ArrayList<>(manyThings().list());
            for (int seed = 0; seed < 20; seed++) {
                Collections.shuffle(contacts, new Random(seed));
                assertThat(triggerPoints.decide(SomeQuestions.question(contacts, Parameters.standard())))
                        .isEqualTo(decision);
            }
        }

        @Test
        void isTheSameFromEightThreadsAtOnce() throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                List<Callable<Decision<TriggersReached>>> asked = Collections.nCopies(64, () -> decide(manyThings()));
                for (Future<Decision<TriggersReached>> answer : threads.invokeAll(asked)) {
                    assertThat(answer.get()).isEqualTo(decision);
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Nested
    class NobodysKey {

        private static final String PERSON = "SECRET-PERSON-";
        private static final String GROUP = "SECRET-GROUP-";

        private List<Contact> secret() {
            List<Contact> contacts = new ArrayList<>();
            for (Contact contact : manyThings().list()) {
                String person = contact.contributor();
                contacts.add(Contact.builder(contact.recordId(), contact.date())
                        .contributor(person == null ? null : PERSON + person)
                        .group(GROUP + contacts.size() % 5)
                        .channel("SECRET-CHANNEL")
                        .themes(contact.themes())
                        .kindOfSource(contact.kindOfSource())
                        .userGroups(contact.userGroups())
                        .tone(contact.tone())
                        .allegesSeriousHarm(contact.allegesSeriousHarm())
                        .build());
            }
            return contacts;
        }

        @Test
        void standsInADecision() {
            Decision<TriggersReached> decision =
                    triggerPoints.decide(SomeQuestions.question(secret(), Parameters.standard()));
            assertThat(decision.findings()).hasSizeGreaterThan(8);
            assertThat(decision.toString()).contains("podiatry").doesNotContain("SECRET");
            assertThat(decision.findings())
                    .extracting(Finding::toString)
                    .noneMatch(finding -> finding.contains("SECRET"));
        }
    }

    @Nested
    class TheWatchList {

        @Test
        void tellsHowManyMoreVoicesAThemeNeedsNearestFirst() {
            Decision<TriggersReached> decision = decide(GivenContacts.none()
                    .logFrom("2008-04-01")
                    .people(9)
                    .about("podiatry")
                    .on("2008-11-15")
                    .people(9)
                    .about("dentistry")
                    .on("2008-11-15")
                    .people(11)
                    .about("dentistry")
                    .on(DAY)
                    .people(7)
                    .about("podiatry")
                    .on(DAY));
            assertThat(decision.outcome()).isEqualTo(Truth.NO);
            assertThat(decision.nearMisses().stream()
                            .filter(miss -> miss.measure().equals("voices")))
                    .extracting(NearMiss::subject, NearMiss::distance, NearMiss::explanation)
                    .containsExactly(
                            tuple("dentistry", Ratio.of(1), "11 of 12 people: 1 more would reach it"),
                            tuple("podiatry", Ratio.of(5), "7 of 12 people: 5 more would reach it"));
            assertThat(decision.nearMisses()).isSortedAccordingTo(Comparator.comparing(NearMiss::distance));
        }

        @Test
        void tellsHowManyMorePeopleWouldMakeARise() {
            Decision<TriggersReached> decision = decide(GivenContacts.none()
                    .logFrom("2008-04-01")
                    .people(2)
                    .about("podiatry")
                    .on("2008-11-15")
                    .people(8)
                    .about("podiatry")
                    .on(DAY));
            assertThat(decision.nearMisses())
                    .filteredOn(miss -> !miss.measure().equals("voices"))
                    .singleElement()
                    .satisfies(miss -> {
                        assertThat(miss.distance()).isEqualTo(Ratio.of(1));
                        assertThat(miss.explanation())
                                .isEqualTo("voices: 8, after 2 in the 91 days before; themes tested: 1; 1 more would"
                                        + " make it a rise");
                    });
        }
    }

    @Test
    void nothingIsReachedWhereNobodySpoke() {
        Decision<TriggersReached> decision = decide(GivenContacts.none());
        assertThat(decision.outcome()).isEqualTo(Truth.NO);
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.nearMisses()).isEmpty();
        assertThat(decision.missing()).isEmpty();
    }

    @Test
    void theLawOfTheAsAtDateIsNamed() {
        TriggerQuestion question = TriggerQuestion.ofContacts(
                LocalDate.of(2013, 4, 1),
                ContactAnalysis.of(List.of()),
                KindsOfSource.standard(),
                Parameters.standard());
        assertThat(triggerPoints.decide(question).regime()).isEqualTo(Regime.LOCAL_HEALTHWATCH);
    }

    @Test
    void noQuestionIsAnsweredAfterClosing() {
        triggerPoints.close();
        assertThatThrownBy(() -> decide(manyThings())).isInstanceOf(IllegalStateException.class);
    }
}
