package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.report.CycleReport;
import org.localinvolvement.links.api.report.EngagementReport;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.commissioning.CommissioningFile;
import org.localinvolvement.links.rules.commissioning.CyclePosition;
import org.localinvolvement.links.rules.commissioning.CycleQuestion;
import org.localinvolvement.links.rules.commissioning.HostCommissioning;
import org.localinvolvement.links.rules.engagement.EngagementPlan;
import org.localinvolvement.links.rules.engagement.PlanQuestion;
import org.localinvolvement.links.rules.routing.RouteQuestion;

/** The questions about commissioning at the front door. */
class CommissioningQuestionsTest {

    private static final Links LINKS = Links.standard();
    private static final LocalDate DAY = LocalDate.of(2009, 6, 1);
    private static final Identifier TRUST = Identifier.parse("ods:5N7");
    private static final HostCommissioning HELD = CommissioningFile.parse("c.yaml", """
            calendars:
              - commissioner: ods:5N7
                kind: primary-care-trust
                reference: A test
                complete: yes
                openings: [{service: gp, phase: plan-capacity, from: 2009-05-01, to: 2009-06-01}]
            """);

    @AfterAll
    static void close() {
        LINKS.close();
    }

    private static CycleQuestion asAt(LocalDate day) {
        return CycleQuestion.of(day, "gp", HELD, Register.standard()).with(TRUST, CommissionerKind.PRIMARY_CARE_TRUST);
    }

    @Test
    void aWindowIsOpenOnItsLastDayAndClosedOnTheNext() {
        assertThat(LINKS.cycle(asAt(DAY)).outcome()).isEqualTo(Truth.YES);
        Decision<CyclePosition> next = LINKS.cycle(asAt(DAY.plusDays(1)));
        assertThat(next.outcome()).isEqualTo(Truth.NO);
        assertThat(next.missing()).isEmpty();
        assertThat(CycleReport.TEXT.of(next)).contains("No window is open, and the calendars tell of every phase.");
    }

    @Test
    void aRuleAboutTheCycleIsExplained() {
        assertThat(LINKS.explain(asAt(DAY), "C01").fires()).isEqualTo(Truth.YES);
        assertThat(LINKS.explain(asAt(DAY), "C03").fires()).isEqualTo(Truth.NO);
        assertThatThrownBy(() -> LINKS.explain(asAt(DAY), "C99")).hasMessageContaining("There is no rule \"C99\"");
    }

    @Test
    void aQuestionWithoutACommissionerIsRefusedWithWhatItLacks() {
        assertThatThrownBy(() -> LINKS.cycle(CycleQuestion.of(DAY, " ", HELD, Register.standard())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the question needs at least one commissioner")
                .hasMessageContaining("the question needs the code of a service");
    }

    @Test
    void aTrustAndACouncilTogetherAreNamedOneByOne() {
        assertThatThrownBy(() ->
                        CycleQuestion.of(DAY, "gp", HELD, Register.standard()).with(TRUST, CommissionerKind.JOINT))
                .hasMessageContaining("name the trust and the council");
        assertThatThrownBy(() -> asAt(DAY).with(TRUST, CommissionerKind.COUNCIL))
                .hasMessageContaining("asked about as two things");
    }

    @Test
    void aServiceThatIsNotKnownIsAskedAboutAndNamedAsMissing() {
        Decision<CyclePosition> decision = LINKS.cycle(CycleQuestion.of(DAY, "gpp", HELD, Register.standard())
                .with(TRUST, CommissionerKind.PRIMARY_CARE_TRUST));
        assertThat(decision.outcome()).isEqualTo(Truth.UNKNOWN);
        assertThat(decision.missing()).anyMatch(missing -> missing.startsWith("What kind of service \"gpp\" is."));
    }

    @Test
    void aPlanIsAskedForAndWrittenInEveryForm() {
        RouteQuestion route = RouteQuestion.of(
                DAY,
                Issue.builder("I-1", "Appointments", DAY, IssueScope.LOCAL)
                        .services("gp")
                        .area(Identifier.parse("links:derby-unitary"))
                        .build(),
                Register.standard());
        Decision<EngagementPlan> plan = LINKS.engagementPlan(new PlanQuestion(route, HELD));
        for (EngagementReport form : EngagementReport.values()) {
            assertThat(form.of(plan))
                    .as(form.name())
                    .contains("Planning capacity")
                    .endsWith("\n");
        }
        for (CycleReport form : CycleReport.values()) {
            assertThat(form.of(LINKS.cycle(asAt(DAY))))
                    .as(form.name())
                    .contains("C35")
                    .endsWith("\n");
        }
    }
}
