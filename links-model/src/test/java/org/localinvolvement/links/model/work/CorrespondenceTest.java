package org.localinvolvement.links.model.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Sector;

class CorrespondenceTest {

    private static final LocalDate DAY = LocalDate.of(2009, 6, 2);
    private static final Identifier TRUST = Identifier.ods("RTG");
    private static final Identifier COMMISSIONER = Identifier.ods("5N7");

    @Nested
    class ARequestForInformation {

        @Test
        void mayBeAnsweredOnTheDayOfReceipt() {
            InformationRequest request =
                    InformationRequest.of("Q1", TRUST, "waiting times").withDays(DAY, DAY, DAY);

            assertThat(request.expectedInPractice()).isEqualTo(DAY);
        }

        @Test
        void isNeitherAnsweredNorExpectedBeforeItsReceipt() {
            assertThatThrownBy(() ->
                            InformationRequest.of("Q1", TRUST, "waiting times").withDays(DAY, null, DAY.minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("answered");
            assertThatThrownBy(() ->
                            InformationRequest.of("Q1", TRUST, "waiting times").withDays(DAY, DAY.minusDays(1), null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expectedInPractice");
        }
    }

    @Nested
    class AReport {

        private final Report report =
                Report.of("R1", DAY, Set.of("podiatry"), List.of(Recommendation.of("1", "answer the telephone")));

        @Test
        void isReceivedForTheFirstTimeOnceWhetherOriginalOrCopy() {
            Report sent = report.withCorrespondence(
                    List.of(
                            new ReportReceipt(COMMISSIONER, DAY.plusDays(9), null),
                            new ReportReceipt(TRUST, DAY, null),
                            new ReportReceipt(COMMISSIONER, DAY.plusDays(3), TRUST)),
                    List.of());

            assertThat(sent.firstReceivedBy(COMMISSIONER)).contains(DAY.plusDays(3));
            assertThat(sent.firstReceivedBy(TRUST)).contains(DAY);
            assertThat(report.firstReceivedBy(TRUST)).isEmpty();
        }

        @Test
        void isNotReceivedBeforeItIsMade() {
            assertThatThrownBy(() -> report.withCorrespondence(
                            List.of(new ReportReceipt(TRUST, DAY.minusDays(1), null)), List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("before it was made");
        }

        @Test
        void hasOneAnswerOfEachBody() {
            ReportResponse answer = new ReportResponse(TRUST, DAY, null, Truth.UNKNOWN);

            assertThat(report.withCorrespondence(List.of(), List.of(answer)).responseOf(TRUST))
                    .contains(answer);
            assertThatThrownBy(() -> report.withCorrespondence(List.of(), List.of(answer, answer)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("twice");
        }

        @Test
        void hasEachRecommendationOnceAndAServiceAtLeast() {
            Recommendation one = Recommendation.of("1", "answer the telephone");

            assertThatThrownBy(() -> Report.of("R1", DAY, Set.of("podiatry"), List.of(one, one)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("twice");
            assertThatThrownBy(() -> Report.of("R1", DAY, Set.of(), List.of(one)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("service");
        }

        @Test
        void startsWithoutSayingHowMuchOfItNeedsNoAnswer() {
            assertThat(Report.ExcludedExtent.values()).hasSize(4);
            assertThat(report.excluded()).isEqualTo(Report.ExcludedExtent.UNKNOWN);
            assertThat(report.withExcluded(Report.ExcludedExtent.PARTLY).excluded())
                    .isEqualTo(Report.ExcludedExtent.PARTLY);
        }
    }

    @Test
    void noBodyPassesACopyOnToItself() {
        assertThatThrownBy(() -> new ReportReceipt(TRUST, DAY, TRUST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("itself");
    }

    @Test
    void whetherActionIsIntendedIsSaidByAnExplanation() {
        assertThat(new ReportResponse(TRUST, DAY, DAY, Truth.NO).actionIntended())
                .isEqualTo(Truth.NO);
        assertThatThrownBy(() -> new ReportResponse(TRUST, DAY, null, Truth.NO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("explained nothing");
    }

    @Nested
    class AReferral {

        private final Referral referral =
                Referral.of("F1", Identifier.links("derby-osc"), "discharge from hospital", Sector.BOTH, DAY);

        @Test
        void ofBothIsUnderBothProvisions() {
            assertThat(referral.concernsHealth()).isTrue();
            assertThat(referral.concernsSocialCare()).isTrue();
        }

        @Test
        void ofOneIsUnderItsOwn() {
            Referral health = Referral.of("F2", referral.committee(), "waiting times", Sector.HEALTH, DAY);
            Referral social = Referral.of("F3", referral.committee(), "day care", Sector.SOCIAL_CARE, DAY);

            assertThat(health.concernsSocialCare()).isFalse();
            assertThat(social.concernsHealth()).isFalse();
        }

        @Test
        void isReceivedAndAcknowledgedOnItsDayAtTheEarliest() {
            assertThat(referral.withAnswer(DAY, DAY).acknowledged()).isEqualTo(DAY);
            assertThatThrownBy(() -> referral.withAnswer(DAY.minusDays(1), null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("received");
            assertThatThrownBy(() -> referral.withAnswer(null, DAY.minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("acknowledged");
        }
    }

    @Nested
    class ARelevantDecision {

        private final RelevantDecision decision =
                RelevantDecision.of("D1", EnumSet.of(DecisionHead.SPENDING), DAY, "buy a minibus", "steering group");

        @Test
        void hasOneOfTheEightHeadsAtLeast() {
            assertThat(DecisionHead.values()).hasSize(8);
            assertThat(DecisionHead.ENTER_PREMISES.provision()).hasToString("SI 2008/528 reg 2(2)(f)");
            assertThatThrownBy(() -> RelevantDecision.of("D1", Set.of(), DAY, "buy a minibus", "steering group"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("heads");
        }

        @Test
        void isRecordedAlsoWhereItsProcedureCameTooLate() {
            assertThat(decision.hasEarlierProcedure()).isEqualTo(Truth.UNKNOWN);
            assertThat(decision.withProcedure(DAY.minusDays(1)).hasEarlierProcedure())
                    .isEqualTo(Truth.YES);
            assertThat(decision.withProcedure(DAY).hasEarlierProcedure()).isEqualTo(Truth.UNKNOWN);
            assertThat(decision.withProcedure(DAY.plusDays(1)).hasEarlierProcedure())
                    .isEqualTo(Truth.NO);
        }

        @Test
        void hasAStatementOnItsDayAtTheEarliest() {
            assertThat(decision.withStatement(DAY, "many asked").reasons()).isEqualTo("many asked");
            assertThatThrownBy(() -> decision.withStatement(DAY.minusDays(1), "many asked"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("statementPublished");
        }

        @Test
        void isStatedByADayOnlyWithReasons() {
            assertThat(decision.hasReasonedStatement(DAY)).isEqualTo(Truth.UNKNOWN);
            assertThat(decision.withStatement(DAY, "many asked").hasReasonedStatement(DAY))
                    .isEqualTo(Truth.YES);
            assertThat(decision.withStatement(DAY, "many asked").hasReasonedStatement(DAY.minusDays(1)))
                    .isEqualTo(Truth.NO);
            assertThat(decision.withStatement(DAY, null).hasReasonedStatement(DAY))
                    .isEqualTo(Truth.NO);
        }
    }
}
