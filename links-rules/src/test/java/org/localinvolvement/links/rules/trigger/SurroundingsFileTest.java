package org.localinvolvement.links.rules.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.parameter.Parameters;

class SurroundingsFileTest {

    private static final LocalDate AS_AT = LocalDate.of(2009, 12, 31);

    private static final String WHOLE = """
            home: links:derby-unitary
            population:
              - {people: 230000, as_at: 2008-06-30, source: Made up}
              - {place: old-town, people: 31200, as_at: 2008-06-30, source: Made up}
              - {user_group: carers, people: 18600, as_at: 2008-06-30, source: Made up}
            authorities:
              - {place: old-town, authority: "links:derby-unitary"}
            themes:
              - {theme: stroke-care, sector: both, services: [stroke-unit], pathways: [stroke]}
            services:
              - {code: stroke-unit, name: Stroke unit, sector: health, scales: [regional], source: Made up}
            pathways:
              - code: stroke
                name: Stroke
                steps:
                  - {service: stroke-unit, provider: "ods:RTG", area: "links:derbyshire-county", commissioner: "ods:5N7"}
            standards:
              - {theme: waiting, standard: referral-to-treatment, from: 2009-05-01, reference: Minute 5}
              - theme: ambulances
                standard: response
                name: Response
                most_days: 1
                in_force_from: 2008-04-01
                source: Made up
                from: 2009-05-01
                reference: Minute 5
            proposals:
              - id: clinic
                proposer: ods:5N7
                services: [walk-in-centre]
                areas: ["links:derby-unitary"]
                manner: yes
                range: no
                substantial: unknown
                opens: 2009-10-01
                closes: 2009-12-24
            invitations:
              - {by: "ods:5N7", to: involvement-group, received: 2009-11-02, serves_the_programme: no}
            reports:
              - {id: R-1, to: "ods:5N7", made: 2009-09-01, received: 2009-09-02, acknowledged: 2009-09-10}
            methods:
              - {code: visit, name: Visit, purpose: to listen, user_groups: [carers], cost: 80, source: Made up}
              - {code: leaflet, name: Leaflet, purpose: to ask, cost: 20, source: Made up}
              - {code: signing, name: Signing, purpose: to ask, user_groups: [deaf-community], source: Made up}
            """;

    @Test
    void aWholeFileTellsEverything() {
        Surroundings told = SurroundingsFile.parse("surroundings.yaml", WHOLE, AS_AT);
        assertThat(told.missing()).isEmpty();
        assertThat(told.home()).isEqualTo(Identifier.links("derby-unitary"));
        assertThat(told.coding("stroke-care")).isPresent();
        assertThat(told.pathway("stroke").orElseThrow().steps()).hasSize(1);
        assertThat(told.dutiesAsAt()).isEqualTo(AS_AT);
        assertThat(told.duties()).isNotNull();
    }

    @Test
    void whatIsLeftOutIsNotToldAndNoneIsTold() {
        assertThat(SurroundingsFile.parse("surroundings.yaml", "home: links:derby-unitary", AS_AT)
                        .missing())
                .hasSize(7)
                .contains("what bodies owe: whether an answer is overdue");
        Surroundings none = SurroundingsFile.parse("surroundings.yaml", """
                population: none
                authorities: none
                themes: none
                pathways: none
                standards: none
                proposals: none
                invitations: none
                reports: none
                """, AS_AT);
        assertThat(none.missing()).isEmpty();
        assertThat(none.proposals()).isEmpty();
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        UnusableInputException faults = catchThrowableOfType(
                UnusableInputException.class, () -> SurroundingsFile.parse("surroundings.yaml", """
                        home: Derby
                        population:
                          - {people: 0, as_at: 2008-06-30, source: Made up}
                        proposals:
                          - {id: clinic, proposer: "ods:5N7", services: [walk-in-centre], opens: 2009-10-01}
                        invitations:
                          - {by: "ods:5N7", to: a-party, received: 2009-11-02}
                        reports:
                          - {id: R-1, to: "ods:5N7", made: 2009-09-03, received: 2009-09-02}
                        peopel: none
                        """, AS_AT));
        assertThat(faults.problems())
                .extracting(problem -> problem.line(), problem -> problem.column())
                .containsExactlyInAnyOrder(
                        tuple(1L, "home"),
                        tuple(3L, "population[0].people"),
                        tuple(5L, "proposals[0].closes"),
                        tuple(7L, "invitations[0].to"),
                        tuple(9L, "reports[0].received"),
                        tuple(10L, "peopel"));
    }

    @Test
    void peopleOfTheWholeAreaNeedTheArea() {
        assertThatThrownBy(() -> SurroundingsFile.parse(
                        "surroundings.yaml", "population: [{people: 10, as_at: 2008-06-30, source: Made up}]", AS_AT))
                .hasMessageContaining("the whole area, which is not told");
    }

    @Test
    void dutiesOfAnotherDayAreRefused() {
        try (DutyClocks clocks = new DutyClocks()) {
            Surroundings told = Surroundings.none().withDuties(clocks.decide(DutyQuestion.of(AS_AT, List.of())));
            TriggerQuestion question = question(GivenContacts.none(), told);
            assertThatThrownBy(() -> new TriggerQuestion(
                            AS_AT.plusDays(1),
                            question.contacts(),
                            question.kindsOfSource(),
                            question.parameters(),
                            told))
                    .hasMessageContaining("decide them as at that date");
        }
    }

    private static TriggerQuestion question(GivenContacts contacts, Surroundings told) {
        return new TriggerQuestion(
                AS_AT, ContactAnalysis.of(contacts.list()), KindsOfSource.standard(), Parameters.standard(), told);
    }

    @Test
    void aPathwayNamesTheLinkOnTheOtherSideByTheRegister() {
        GivenContacts contacts =
                GivenContacts.none().person(1).about("stroke-care").on("2009-11-02");
        Surroundings told =
                SurroundingsFile.parse("surroundings.yaml", WHOLE, AS_AT).withRegister(Register.standard());
        try (TriggerPoints triggerPoints = new TriggerPoints()) {
            Decision<TriggersReached> decision = triggerPoints.decide(question(contacts, told));
            assertThat(decision.findings())
                    .filteredOn(finding -> finding.ruleId().equals("T16"))
                    .extracting(Finding::reason)
                    .anyMatch(reason -> reason.contains("LINk for Derbyshire (links:link-derbyshire"))
                    .hasSize(2);
            assertThat(decision.findings())
                    .extracting(Finding::ruleId)
                    .contains("T10", "T20", "T21", "T15")
                    .doesNotContain("T09");
            assertThat(decision.answer().rates())
                    .extracting(
                            ThemeRate::theme,
                            ThemeRate::affected,
                            rate -> rate.rate().toString())
                    .containsExactly(tuple("stroke-care", "", "0.043478"));
            assertThat(decision.answer().notHeard())
                    .extracting(CommunityVoices::subject)
                    .containsExactly("old-town", "carers");
        }
    }

    @Test
    void whatIsAgreedForAServiceHoldsForItsThemes() {
        Parameters ours = Parameters.standard().overriddenBy(Parameters.parse("ours.yaml", """
                parameters:
                  - name: volume-of-voices.threshold
                    service: stroke-unit
                    values: [{from: 2009-01-01, value: 2, reference: Minute 1}]
                """));
        GivenContacts contacts = GivenContacts.none()
                .people(2)
                .about("stroke-care")
                .on("2009-11-02")
                .people(2)
                .about("podiatry")
                .on("2009-11-02");
        Surroundings told = SurroundingsFile.parse("surroundings.yaml", WHOLE, AS_AT);
        try (TriggerPoints triggerPoints = new TriggerPoints()) {
            assertThat(triggerPoints
                            .decide(question(contacts, told).withParameters(ours))
                            .findings())
                    .filteredOn(finding -> finding.ruleId().equals("T01"))
                    .extracting(Finding::subject)
                    .containsExactly("stroke-care");
        }
    }

    @Test
    void waysOfGatheringViewsSuitThoseWhoSpokeAndTheCheapestStandsFirst() {
        GivenContacts contacts = GivenContacts.none()
                .people(12)
                .about("waiting")
                .on("2009-12-02")
                .of("carers");
        Surroundings told = SurroundingsFile.parse("surroundings.yaml", WHOLE, AS_AT);
        try (TriggerPoints triggerPoints = new TriggerPoints()) {
            assertThat(triggerPoints.decide(question(contacts, told)).answer().methods())
                    .extracting(
                            SuggestedMethod::theme,
                            suggested -> suggested.method().code())
                    .containsExactly(
                            tuple("waiting", "visit"),
                            tuple("waiting", "leaflet"),
                            tuple("waiting", "examination-in-public"),
                            tuple("waiting", "focus-group"));
        }
    }

    @Test
    void whereNothingIsToldTheAnswerNamesWhatRestsOnIt() {
        try (TriggerPoints triggerPoints = new TriggerPoints()) {
            Decision<TriggersReached> decision =
                    triggerPoints.decide(question(GivenContacts.none(), Surroundings.notTold()));
            assertThat(decision.outcome()).isEqualTo(Truth.UNKNOWN);
            assertThat(decision.findings()).isEmpty();
            assertThat(decision.missing())
                    .hasSize(7)
                    .anyMatch(
                            what -> what.startsWith("the population profile: which areas and communities are unheard"));
        }
    }
}
