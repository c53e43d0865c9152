package org.localinvolvement.links.model.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.commissioning.ChangeProposal;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.PathwayOfCare.Step;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

class ServiceFactsTest {

    private static final Identifier DERBY = Identifier.gss("E06000015");
    private static final Identifier NOTTINGHAM = Identifier.gss("E06000018");
    private static final LocalDate APRIL = LocalDate.of(2009, 4, 1);

    @Test
    void theClosedListsHaveAsManyEntriesAsTheirSources() {
        assertThat(NationalServiceFramework.values()).hasSize(12);
        assertThat(WiderDeterminant.values()).hasSize(4);
        assertThat(PolicyIssue.values()).hasSize(3);
        assertThat(Level.values()).hasSize(5);
        assertThat(Scale.values()).hasSize(3);
        assertThat(AccessRoute.values()).hasSize(6);
        assertThat(UserGroupKind.values()).hasSize(9);
        assertThat(EligibilityIndicator.Aspect.values()).hasSize(5);
    }

    @Nested
    class Eligibility {

        private final EligibilityThreshold threshold = new EligibilityThreshold(
                DERBY,
                new Timeline<>(List.of(
                        new Dated<>(EligibilityBand.MODERATE, Period.endingOn(APRIL.minusDays(1))),
                        new Dated<>(EligibilityBand.SUBSTANTIAL, new Period(APRIL, APRIL.plusYears(1))))));

        @Test
        void hasFourBandsWithTheirIndicators() {
            assertThat(EligibilityBand.values())
                    .containsExactly(
                            EligibilityBand.CRITICAL,
                            EligibilityBand.SUBSTANTIAL,
                            EligibilityBand.MODERATE,
                            EligibilityBand.LOW);
            assertThat(EligibilityBand.CRITICAL.indicators()).hasSize(5);
            assertThat(EligibilityBand.SUBSTANTIAL.indicators()).hasSize(4);
            assertThat(EligibilityBand.MODERATE.indicators()).hasSize(2);
            assertThat(EligibilityBand.LOW.indicators()).hasSize(2);
        }

        @Test
        void isReachedAtTheThresholdAndAbove() {
            assertThat(EligibilityBand.CRITICAL.reaches(EligibilityBand.SUBSTANTIAL))
                    .isTrue();
            assertThat(EligibilityBand.SUBSTANTIAL.reaches(EligibilityBand.SUBSTANTIAL))
                    .isTrue();
            assertThat(EligibilityBand.MODERATE.reaches(EligibilityBand.SUBSTANTIAL))
                    .isFalse();
        }

        @Test
        void dependsOnTheThresholdOfTheDay() {
            assertThat(threshold.meets(EligibilityBand.MODERATE, APRIL.minusDays(1)))
                    .isEqualTo(Truth.YES);
            assertThat(threshold.meets(EligibilityBand.MODERATE, APRIL)).isEqualTo(Truth.NO);
            assertThat(threshold.meets(EligibilityBand.MODERATE, APRIL.plusYears(2)))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void isRaisedByAChangeProposal() {
            ChangeProposal proposal =
                    threshold.proposalToRaise("critical only", EligibilityBand.CRITICAL, Set.of("home-care"), APRIL);

            assertThat(proposal.proposer()).isEqualTo(DERBY);
            assertThat(proposal.hasImpact()).isEqualTo(Truth.YES);
            assertThat(proposal.crossesAnAuthorityBoundary()).isEqualTo(Truth.NO);
        }

        @Test
        void isNotRaisedByTheSameOrALowerBandOrFromAnUnknownOne() {
            for (EligibilityBand band : List.of(EligibilityBand.SUBSTANTIAL, EligibilityBand.MODERATE)) {
                assertThatThrownBy(() -> threshold.proposalToRaise("x", band, Set.of("home-care"), APRIL))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("higher band");
            }
            assertThatThrownBy(() -> threshold.proposalToRaise(
                            "x", EligibilityBand.CRITICAL, Set.of("home-care"), APRIL.plusYears(2)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not known");
        }
    }

    @Nested
    class TheStandardOfEighteenWeeks {

        private final NationalStandard standard = NationalStandard.REFERRAL_TO_TREATMENT;

        @Test
        void isMetByOneHundredAndTwentySixDaysAndMissedByOneMore() {
            assertThat(standard.isMissedBy(126, APRIL.plusYears(1))).isEqualTo(Truth.NO);
            assertThat(standard.isMissedBy(127, APRIL.plusYears(1))).isEqualTo(Truth.YES);
        }

        @Test
        void isNotHeldBeforeTheMonthOfTheGuide() {
            assertThat(standard.isMissedBy(500, LocalDate.of(2009, 4, 30))).isEqualTo(Truth.UNKNOWN);
            assertThat(standard.isMissedBy(500, LocalDate.of(2009, 5, 1))).isEqualTo(Truth.YES);
        }

        @Test
        void isAtLeastADay() {
            assertThatThrownBy(() -> new NationalStandard("x", "X", Timeline.always(0), "the host"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("days");
            assertThat(new NationalStandard("x", "X", Timeline.always(1), "the host").isMissedBy(1, APRIL))
                    .isEqualTo(Truth.NO);
        }
    }

    @Nested
    class APathwayOfCare {

        private final Step home = new Step("gp", null, DERBY, null);
        private final Step away = new Step("neurosurgery", null, NOTTINGHAM, null);
        private final Step somewhere = new Step("home-care", null, null, null);

        @Test
        void leavesTheAreaWithOneStepOutside() {
            assertThat(pathway(home, away, somewhere).leaves(DERBY)).isEqualTo(Truth.YES);
            assertThat(pathway(home, home).leaves(DERBY)).isEqualTo(Truth.NO);
            assertThat(pathway(home, away).areas()).containsExactly(DERBY, NOTTINGHAM);
        }

        @Test
        void mayLeaveItWhereAStepIsNotKnown() {
            assertThat(pathway(home, somewhere).leaves(DERBY)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void hasAStepAtLeast() {
            assertThatThrownBy(APathwayOfCare::pathway)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at least one step");
        }

        private static PathwayOfCare pathway(Step... steps) {
            return new PathwayOfCare("head-injury", "Head injury", List.of(steps));
        }
    }

    @Nested
    class APopulationProfile {

        private final PopulationProfile profile = new PopulationProfile(List.of(
                new Population(DERBY, null, 230_000, APRIL, "a count"),
                new Population(DERBY, "carers", 20_000, APRIL, "a survey"),
                new Population(DERBY, "carers", 22_000, APRIL.plusYears(1), "a later survey")));

        @Test
        void givesTheLatestFigureUpToTheDay() {
            assertThat(profile.find(DERBY, "carers", APRIL.plusYears(1).minusDays(1)))
                    .hasValueSatisfying(carers -> assertThat(carers.people()).isEqualTo(20_000));
            assertThat(profile.find(DERBY, "carers", APRIL.plusYears(1)))
                    .hasValueSatisfying(carers -> assertThat(carers.people()).isEqualTo(22_000));
            assertThat(profile.find(DERBY, null, APRIL))
                    .hasValueSatisfying(all -> assertThat(all.people()).isEqualTo(230_000));
        }

        @Test
        void doesNotTakeWhatIsMissingForNobody() {
            assertThat(profile.find(DERBY, "carers", APRIL.minusDays(1))).isEmpty();
            assertThat(profile.find(NOTTINGHAM, null, APRIL)).isEmpty();
            assertThatThrownBy(() -> new Population(DERBY, null, 0, APRIL, "a count"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("leave out");
        }
    }

    @Test
    void whatIsOfferedAndWhatIsMissingAreToldApart() {
        OfferedService offered =
                new OfferedService("home-care", Identifier.links("a-provider"), DERBY, null, null, Period.always());
        UnmetNeed unmet = new UnmetNeed("podiatry at home", DERBY, "older-people", APRIL, "a survey");

        assertThat(offered.premises()).isNull();
        assertThat(unmet.userGroup()).isEqualTo("older-people");
        assertThatThrownBy(() -> new OfferedService("", DERBY, DERBY, null, null, Period.always()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UnmetNeed(" ", DERBY, null, APRIL, "a survey"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
