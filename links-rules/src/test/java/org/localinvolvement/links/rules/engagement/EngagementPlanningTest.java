package org.localinvolvement.links.rules.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.commissioning.CommissioningCycle;
import org.localinvolvement.links.rules.commissioning.CommissioningFile;
import org.localinvolvement.links.rules.commissioning.HostCommissioning;
import org.localinvolvement.links.rules.commissioning.WindowState;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.routing.RoutePower;
import org.localinvolvement.links.rules.routing.RouteQuestion;
import org.localinvolvement.links.rules.routing.RouteRole;
import org.localinvolvement.links.rules.routing.Routing;

class EngagementPlanningTest {

    private static final DutyClocks CLOCKS = new DutyClocks();
    private static final Routing ROUTING = new Routing(CLOCKS);
    private static final CommissioningCycle CYCLE = new CommissioningCycle();
    private static final EngagementPlanning PLANNING = new EngagementPlanning(ROUTING, CYCLE);
    private static final LocalDate DAY = LocalDate.of(2009, 6, 1);
    private static final Identifier TRUST = Identifier.parse("ods:5N7");
    private static final Identifier DERBY = Identifier.parse("links:derby-unitary");

    private static final String CALENDARS = """
            calendars:
              - commissioner: ods:5N7
                kind: primary-care-trust
                reference: A test
                openings:
                  - {service: gp, phase: assess-needs, from: 2009-06-02, to: 2009-06-20}
                  - {service: gp, phase: plan-capacity, from: 2009-05-01, to: 2009-06-30}
                  - {service: gp, phase: manage-performance, from: 2009-04-01}
                  - {service: gp, phase: review-provision, from: 2009-01-05, to: 2009-05-31}
            """;
    private static final String AGREED = """
            theme_phases:
              - {theme: appointments, phases: [plan-capacity, manage-performance, review-provision, shape-supply],
                 agreed: 2009-03-12, reference: Minute 6}
            """;

    @AfterAll
    static void close() {
        CYCLE.close();
        ROUTING.close();
        CLOCKS.close();
    }

    private static RouteQuestion route(String... themes) {
        return RouteQuestion.of(
                        DAY,
                        Issue.builder("I-1", "Appointments", DAY, IssueScope.LOCAL)
                                .services("gp")
                                .themes(themes)
                                .area(DERBY)
                                .build(),
                        Register.standard())
                .withSeriousHarm(Truth.NO);
    }

    private static EngagementPlan plan(RouteQuestion route, String yaml) {
        return decide(route, yaml).answer();
    }

    private static Decision<EngagementPlan> decide(RouteQuestion route, String yaml) {
        return PLANNING.decide(new PlanQuestion(route, CommissioningFile.parse("c.yaml", yaml)));
    }

    private static List<PlanStep> windows(EngagementPlan plan) {
        return plan.steps().stream()
                .filter(step -> step.sort() != PlanStep.Sort.ANY_TIME)
                .toList();
    }

    @Test
    void onlyPhasesOnWhichTheThemeBearsAreStepsAndWhatClosedIsMissed() {
        EngagementPlan plan = plan(route("appointments"), CALENDARS + AGREED);
        assertThat(windows(plan))
                .extracting(PlanStep::phase)
                .containsExactly(CommissioningPhase.PLAN_CAPACITY, CommissioningPhase.MANAGE_PERFORMANCE);
        assertThat(windows(plan)).allSatisfy(step -> {
            assertThat(step.holds()).isEqualTo(Truth.YES);
            assertThat(step.power()).isEqualTo(RoutePower.MAKE_REPORT);
            assertThat(step.role()).isEqualTo(RouteRole.COMMISSIONER);
            assertThat(step.body()).isEqualTo(TRUST);
            assertThat(step.contribute()).isNotEmpty();
            assertThat(step.askFor()).isNotEmpty();
            assertThat(step.rules()).contains("C01", "R02");
            // Twenty working days beginning with 1 June 2009.
            assertThat(step.duties())
                    .isNotEmpty()
                    .allSatisfy(owed -> assertThat(owed.due()).isEqualTo(LocalDate.of(2009, 6, 26)));
        });
        assertThat(plan.missed()).singleElement().satisfies(step -> {
            assertThat(step.phase()).isEqualTo(CommissioningPhase.REVIEW_PROVISION);
            assertThat(step.closes()).isEqualTo(LocalDate.of(2009, 5, 31));
        });
        assertThat(plan.untold())
                .singleElement()
                .satisfies(untold -> assertThat(untold.phases()).containsExactly(CommissioningPhase.SHAPE_SUPPLY));
    }

    @Test
    void whereNothingIsAgreedOfAThemeEveryPhaseMayBearAndThatIsMissing() {
        Decision<EngagementPlan> decision = decide(route("appointments", "parking"), CALENDARS + AGREED);
        List<PlanStep> windows = windows(decision.answer());
        assertThat(windows)
                .extracting(PlanStep::phase)
                .containsExactly(
                        CommissioningPhase.ASSESS_NEEDS,
                        CommissioningPhase.PLAN_CAPACITY,
                        CommissioningPhase.MANAGE_PERFORMANCE);
        assertThat(windows.get(0).holds()).isEqualTo(Truth.UNKNOWN);
        assertThat(windows.get(0).missing()).anyMatch(missing -> missing.contains("theme parking"));
        assertThat(windows.get(1).holds()).isEqualTo(Truth.YES);
        assertThat(decision.missing()).anyMatch(missing -> missing.contains("theme parking"));
    }

    @Test
    void whatClosesFirstStandsFirstAndWhatCanBeDoneAtAnyTimeLast() {
        EngagementPlan plan = plan(route("parking"), CALENDARS);
        assertThat(plan.steps()).isSortedAccordingTo(PlanStep.ORDER);
        assertThat(windows(plan))
                .extracting(PlanStep::closes)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
        assertThat(plan.steps().subList(0, windows(plan).size())).isEqualTo(windows(plan));
        assertThat(plan.steps())
                .anyMatch(step -> step.sort() == PlanStep.Sort.ANY_TIME && step.power() == RoutePower.REFER_HEALTH);
    }

    @Test
    void consultationsAreStepsWhetherOpenAheadOrMissed() {
        RouteQuestion route = route("appointments")
                .with(proposal("P-1", LocalDate.of(2009, 5, 1), DAY))
                .with(proposal("P-2", DAY.plusDays(1), LocalDate.of(2009, 8, 1)))
                .with(proposal("P-3", LocalDate.of(2009, 3, 1), DAY.minusDays(1)))
                .with(ChangeProposal.of("P-4", TRUST, Set.of("gp")));
        EngagementPlan plan = plan(route, "calendars: none\n" + AGREED);
        assertThat(windows(plan)).extracting(PlanStep::service).containsExactly("P-1", "P-2", "P-4");
        assertThat(windows(plan)).extracting(PlanStep::holds).containsExactly(Truth.YES, Truth.YES, Truth.UNKNOWN);
        assertThat(windows(plan).get(1).state()).isEqualTo(WindowState.AHEAD);
        assertThat(windows(plan)).allMatch(step -> step.power() == RoutePower.RESPOND_TO_CONSULTATION);
        assertThat(plan.missed()).extracting(PlanStep::service).containsExactly("P-3");
    }

    private static ChangeProposal proposal(String id, LocalDate first, LocalDate last) {
        return ChangeProposal.of(id, TRUST, Set.of("gp")).withConsultation(new Window(first, last));
    }

    @Test
    void aCommissionerThatOnlyACalendarNamesMayBeApproached() {
        EngagementPlan plan = plan(
                route("appointments"), CALENDARS.replace("ods:5N7", "ods:5EM").replace("A test", "Another") + AGREED);
        assertThat(windows(plan)).isNotEmpty().allSatisfy(step -> {
            assertThat(step.holds()).isEqualTo(Truth.UNKNOWN);
            assertThat(step.role()).isNull();
            assertThat(step.missing()).anyMatch(missing -> missing.contains("routing does not name it"));
        });
        assertThat(plan.untold()).anyMatch(untold -> untold.commissioner().equals(TRUST));
    }

    @Test
    void withoutAnyCalendarThePlanSaysWhatIsMissingAndStillWhatCanBeDone() {
        Decision<EngagementPlan> decision =
                PLANNING.decide(new PlanQuestion(route("appointments"), HostCommissioning.none()));
        assertThat(decision.outcome()).isEqualTo(Truth.YES);
        assertThat(windows(decision.answer())).isEmpty();
        assertThat(decision.answer().untold())
                .singleElement()
                .satisfies(untold -> assertThat(untold.phases()).hasSize(9));
        assertThat(decision.missing()).anyMatch(missing -> missing.contains("theme_phases"));
    }

    @Test
    void calendarsThatNameOneBodyByTwoCodesAreReadTogether() {
        String two = CALENDARS + """
              - commissioner: links:derby-unitary
                kind: council
                reference: One
                openings: [{service: home-care, phase: seek-views, from: 2009-05-01, to: 2009-07-31}]
              - commissioner: gss:E06000015
                kind: council
                reference: Two
                openings: [{service: home-care, phase: assess-needs, from: 2009-05-01, to: 2009-07-30}]
            """;
        RouteQuestion route = RouteQuestion.of(
                DAY,
                Issue.builder("I-2", "Home care", DAY, IssueScope.LOCAL)
                        .services("home-care")
                        .area(DERBY)
                        .build(),
                Register.standard());
        assertThat(windows(plan(route, two)))
                .extracting(PlanStep::phase)
                .containsExactly(CommissioningPhase.ASSESS_NEEDS, CommissioningPhase.SEEK_VIEWS);
    }

    @Test
    void aServiceOfWhichNobodyIsKnownToCommissionItIsToldAsMissing() {
        RouteQuestion route = RouteQuestion.of(
                DAY,
                Issue.builder("I-3", "Home care", DAY, IssueScope.LOCAL)
                        .services("home-care")
                        .build(),
                Register.standard());
        assertThat(decide(route, "calendars: none").missing())
                .contains("Who commissions home-care is not held, so that its phase of commissioning cannot be told");
    }

    @Test
    void equalQuestionsHaveEqualPlans() {
        assertThat(decide(route("parking", "appointments"), AGREED + CALENDARS))
                .isEqualTo(decide(route("appointments", "parking"), CALENDARS + AGREED));
    }
}
