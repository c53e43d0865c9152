package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.RuleExplanation.Attempt;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

class RuleExplanationTest {

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final Priorities PRIORITIES = new Priorities(TRIGGER_POINTS);

    /** Podiatry is spoken of by eleven people, transport by three, dentistry by twelve. */
    private static final List<Contact> CONTACTS = GivenContacts.none()
            .logFrom("2008-04-01")
            .people(8)
            .about("podiatry", "dentistry")
            .on("2008-11-15")
            .people(12)
            .about("dentistry")
            .on("2009-02-10")
            .people(11)
            .about("podiatry")
            .on("2009-02-10")
            .people(3)
            .about("transport")
            .on("2009-02-10")
            .list();

    @AfterAll
    static void close() {
        PRIORITIES.close();
        TRIGGER_POINTS.close();
    }

    private static TriggerQuestion triggers(List<Contact> contacts) {
        return TriggerQuestion.ofContacts(
                LocalDate.of(2009, 3, 31),
                ContactAnalysis.of(contacts),
                KindsOfSource.standard(),
                Parameters.standard());
    }

    private static PriorityQuestion question(List<Contact> contacts) {
        return new PriorityQuestion(triggers(contacts), CriteriaProfile.shipped("voices"));
    }

    @Test
    void tellsWhatARuleFiresForAndThenTheNearestMissFirst() {
        RuleExplanation why = TRIGGER_POINTS.explain(triggers(CONTACTS), "T01");
        assertThat(why.fires()).isEqualTo(Truth.YES);
        assertThat(why.missedBy()).isZero();
        assertThat(why.fired()).extracting(Attempt::subject).containsExactly("dentistry");
        assertThat(why.missed()).extracting(Attempt::subject).containsExactly("podiatry", "transport");
        assertThat(why.inWords()).isEqualTo("""
                T01 Volume of voices (pack links): it fires
                Cites Starting a work programme (April 2008), Identifying priorities
                Cites 2007 Act s.221(2)(c)

                It fires for dentistry
                  Measure: kind == MeasureKind.VOICES held: VOICES
                  Measure: reached != Truth.NO held: YES

                It does not fire for podiatry; one condition is not met
                  Measure: kind == MeasureKind.VOICES held: VOICES
                  Measure: reached != Truth.NO did not hold: NO (voices about podiatry: 11 of 12 people, 1 more would reach it)

                It does not fire for transport; one condition is not met
                  Measure: kind == MeasureKind.VOICES held: VOICES
                  Measure: reached != Truth.NO did not hold: NO (voices about transport: 3 of 12 people, 9 more would reach it)
                """);
    }

    @Test
    void canBeOfOneThemeAlone() {
        RuleExplanation why = TRIGGER_POINTS.explain(triggers(CONTACTS), "T01", "transport");
        assertThat(why.fires()).isEqualTo(Truth.NO);
        assertThat(why.fired()).isEmpty();
        assertThat(why.missed()).extracting(Attempt::subject).containsExactly("transport");
    }

    @Test
    void ofAProgrammeIsOfTheRulesAboutPrioritiesAndOfThoseBeforeThem() {
        PriorityQuestion question = question(CONTACTS);
        assertThat(PRIORITIES.explain(question, "T01")).isEqualTo(TRIGGER_POINTS.explain(triggers(CONTACTS), "T01"));
        assertThat(PRIORITIES.explain(question, "T01", "podiatry"))
                .isEqualTo(TRIGGER_POINTS.explain(triggers(CONTACTS), "T01", "podiatry"));
        assertThat(PRIORITIES.explain(question, "P01").fired())
                .extracting(Attempt::subject)
                .containsExactly("dentistry");
        assertThat(PRIORITIES.explain(question, "P01", "podiatry").missed())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.inWords())
                        .isEqualTo("  TriggerReached did not hold: there is none about podiatry"));
    }

    @Test
    void saysTheSameOfWhatFiresAsTheFindingsOfTheDecision() {
        for (Finding finding : PRIORITIES.decide(question(CONTACTS)).findings()) {
            assertThat(PRIORITIES
                            .explain(question(CONTACTS), finding.ruleId(), finding.subject())
                            .fired())
                    .extracting(Attempt::conditions)
                    .contains(finding.conditions());
        }
    }

    @Test
    void isTheSameWhateverTheOrderOfTheContacts() {
        List<Contact> shuffled = new ArrayList<>(CONTACTS);
        Collections.shuffle(shuffled, new Random(7));
        for (String rule : List.of("P01", "P02", "T01", "T05")) {
            assertThat(PRIORITIES.explain(question(shuffled), rule))
                    .isEqualTo(PRIORITIES.explain(question(CONTACTS), rule));
        }
    }

    @Test
    void ofNobodysContactsSaysThatThereIsNothing() {
        assertThat(TRIGGER_POINTS.explain(triggers(List.of()), "T05").missed())
                .singleElement()
                .satisfies(attempt -> {
                    assertThat(attempt.subject()).isEmpty();
                    assertThat(attempt.conditions())
                            .extracting(ConditionSeen::inWords)
                            .containsExactly("Measure did not hold: there is none");
                    assertThat(attempt.notAsked()).isEqualTo(2);
                });
    }

    @Test
    void isRefusedForARuleOrAThemeThatDoesNotExist() {
        assertThatThrownBy(() -> TRIGGER_POINTS.explain(triggers(CONTACTS), "T1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no rule \"T1\". Did you mean \"T01\"?");
        assertThatThrownBy(() -> PRIORITIES.explain(question(CONTACTS), "P1", "podiatry"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Did you mean \"P01\"? Known are: P01, P02, T01");
        assertThatThrownBy(() -> PRIORITIES.explain(question(CONTACTS), "P01", "podiatri"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No contact is about \"podiatri\". Did you mean \"podiatry\"?");
        assertThatThrownBy(() -> TRIGGER_POINTS.explain(triggers(CONTACTS), "T01", "transports"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Did you mean \"transport\"?");
    }
}
