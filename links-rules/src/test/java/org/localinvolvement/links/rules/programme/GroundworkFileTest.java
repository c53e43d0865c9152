package org.localinvolvement.links.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.KindOfSource;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Subject;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.DecisionHead;
import org.localinvolvement.links.model.work.PlannedActivity;
import org.localinvolvement.links.model.work.ProgrammeRound;
import org.localinvolvement.links.model.work.RelevantDecision;

class GroundworkFileTest {

    private static final String WHOLE = """
            round:
              name: 2009-10
              opens: 2009-09-01
              closes: 2009-11-30
              decided: 2009-12-15
              reviewed: 2010-06-15
              ways: [by post, at our meetings]
            planned_activities:
              - {by: links:osc-derby-unitary, subject: Review of podiatry, themes: [podiatry], premises: [ods:RTG01], from: 2009-10-01, to: 2010-02-28}
            sources:
              - {kind: directors-of-public-health, title: Annual report 2008, dated: 2009-03-01, subjects: [needs]}
            took_part:
              - {place: old-town, user_group: carers, people: 14, groups: 2, day: 2009-10-07}
            criteria_agreed:
              - {day: 2009-03-12, reference: "Meeting of 12 March 2009, minute 6"}
            use_of_resources:
              - {use: Libraries log contacts for us, judged_by: steering-group, day: 2009-11-01}
            decision:
              id: D-2009-4
              decided: 2009-12-15
              decision: Set the work programme for 2010
              made_by: steering-group
              reasons: As the programme says
              procedure_published: 2009-01-10
              statement_published: 2009-12-20
            """;

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void theWholeFormIsRead() {
        Groundwork told = Groundwork.parse("groundwork.yaml", WHOLE);
        assertThat(told.round())
                .isEqualTo(new ProgrammeRound(
                        "2009-10",
                        new Window(day("2009-09-01"), day("2009-11-30")),
                        day("2009-12-15"),
                        day("2010-06-15"),
                        List.of("by post", "at our meetings")));
        assertThat(told.plannedActivities())
                .containsExactly(new PlannedActivity(
                        Identifier.links("osc-derby-unitary"),
                        "Review of podiatry",
                        Set.of("podiatry"),
                        Set.of(Identifier.parse("ods:RTG01")),
                        new Window(day("2009-10-01"), day("2010-02-28"))));
        assertThat(told.sources())
                .containsExactly(new SourceRead(
                        "directors-of-public-health", "Annual report 2008", day("2009-03-01"), Set.of(Subject.NEEDS)));
        assertThat(told.tookPart()).containsExactly(new TookPart("old-town", "carers", 14, 2, day("2009-10-07")));
        assertThat(told.criteriaAgreed())
                .containsExactly(new CriteriaAgreed(day("2009-03-12"), "Meeting of 12 March 2009, minute 6"));
        assertThat(told.useOfResources())
                .containsExactly(
                        new UseOfResources("Libraries log contacts for us", "steering-group", day("2009-11-01")));
        assertThat(told.decision())
                .isEqualTo(RelevantDecision.of(
                                "D-2009-4",
                                Set.of(DecisionHead.HOW_TO_UNDERTAKE_ACTIVITIES, DecisionHead.WHICH_CARE_SERVICES),
                                day("2009-12-15"),
                                "Set the work programme for 2010",
                                "steering-group")
                        .withProcedure(day("2009-01-10"))
                        .withStatement(day("2009-12-20"), "As the programme says"));
    }

    @Test
    void whatIsLeftOutIsNotToldAndNoneIsThatThereIsNothing() {
        Groundwork told = Groundwork.parse("groundwork.yaml", "took_part: none\nplanned_activities: none\n");
        assertThat(told).isEqualTo(Groundwork.notTold().withTookPart(List.of()).withPlannedActivities(List.of()));
        assertThat(told.isNotTold()).isFalse();
        assertThat(told.sources()).isNull();
    }

    @Test
    void everyFaultIsToldAtOnceWithItsLineAndTheNearestWord() {
        UnusableInputException refused =
                catchThrowableOfType(UnusableInputException.class, () -> Groundwork.parse("groundwork.yaml", """
                        round: {name: a, opens: 2009-09-02, closes: 2009-09-01, decided: 2009-09-01, reviewed: 2009-09-01, ways: [by post]}
                        sources:
                          - {kind: patient-survey, title: A, dated: 2009-03-01, subjects: [need]}
                        took_part:
                          - {place: old-town, day: 2009-10-07}
                          - {place: old-town, people: 2, day: 7 October}
                        planed_activities: none
                        use_of_resources:
                          - {use: B, judged_by: Jo Smith, day: 2009-11-01}
                        planned_activities:
                          - {by: osc, subject: C, from: 2009-10-02, to: 2009-10-01}
                        decision: {id: D, decided: 2009-12-15, decision: E, made_by: board, statement_published: 2009-12-14}
                        """));
        assertThat(refused.problems())
                .extracting(Problem::line, Problem::column, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple(1L, "round.closes", ProblemCode.VALUE_INVALID),
                        tuple(1L, "round.decided", ProblemCode.VALUE_INVALID),
                        tuple(1L, "round.reviewed", ProblemCode.VALUE_INVALID),
                        tuple(3L, "sources[0].kind", ProblemCode.VALUE_INVALID),
                        tuple(3L, "sources[0].subjects", ProblemCode.VALUE_INVALID),
                        tuple(5L, "took_part[0].people", ProblemCode.VALUE_INVALID),
                        tuple(6L, "took_part[1].day", ProblemCode.VALUE_INVALID),
                        tuple(7L, "planed_activities", ProblemCode.KEY_UNKNOWN),
                        tuple(9L, "use_of_resources[0].judged_by", ProblemCode.VALUE_INVALID),
                        tuple(11L, "planned_activities[0].by", ProblemCode.VALUE_INVALID),
                        tuple(11L, "planned_activities[0].to", ProblemCode.VALUE_INVALID),
                        tuple(12L, "decision.statement_published", ProblemCode.VALUE_INVALID));
        assertThat(refused.getMessage()).contains("patient-surveys", "planned_activities", "needs");
        assertThat(refused.getMessage()).doesNotContain("Smith");
    }

    @Test
    void aDecisionOnTheDayOnWhichTheCallClosesComesTooEarly() {
        assertThatThrownBy(() -> Groundwork.parse("groundwork.yaml", """
                        round: {name: a, opens: 2009-09-01, closes: 2009-09-30, decided: 2009-09-30, ways: [by post]}
                        """))
                .hasMessageContaining("the decision comes after the call for ideas has closed");
    }

    @Test
    void aKindOfSourceOfTheHostsOwnIsKnownWhereItIsHandedIn() {
        KindsOfSource own = KindsOfSource.standard()
                .with(new KindOfSource("our-panel", "Our panel", Set.of(Subject.NEEDS), Set.of()));
        String yaml = "sources: [{kind: our-panel, title: A, dated: 2009-03-01}]";
        assertThat(GroundworkFile.parse("groundwork.yaml", yaml, own).sources()).hasSize(1);
        assertThatThrownBy(() -> Groundwork.parse("groundwork.yaml", yaml)).hasMessageContaining("our-panel");
    }

    @Test
    void whoTookPartIsAtLeastOne() {
        assertThatThrownBy(() -> new TookPart("old-town", null, 0, 0, day("2009-10-07")))
                .hasMessageContaining("leave out");
    }
}
