package org.localinvolvement.links.model.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.commissioning.LocalAreaAgreement.Partner;
import org.localinvolvement.links.model.commissioning.LocalAreaAgreement.PartnerKind;
import org.localinvolvement.links.model.commissioning.PracticeBasedCommissioning.Part;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Window;

class PlansAndAgreementsTest {

    private static final Identifier COUNCIL = Identifier.gss("E06000015");
    private static final Identifier TRUST = Identifier.ods("5N7");
    private static final Identifier OFFICE = Identifier.links("government-office-east-midlands");
    private static final SustainableCommunityStrategy STRATEGY =
            new SustainableCommunityStrategy(Identifier.links("derby-lsp"), "Derby 2020", null);
    private static final LocalDate FIRST = LocalDate.of(2008, 4, 1);

    @Nested
    class LocalAreaAgreements {

        private final LocalAreaAgreement agreement = LocalAreaAgreement.of(COUNCIL, OFFICE, STRATEGY, FIRST);

        @Test
        void runForThreeYearsOnTheStrategyOfTheirPartnership() {
            assertThat(agreement.years()).isEqualTo(new Window(FIRST, LocalDate.of(2011, 3, 31)));
            assertThat(agreement.partnership()).isEqualTo(STRATEGY.partnership());
        }

        @Test
        void runNeitherADayMoreNorADayLess() {
            for (int days : new int[] {-1, 1}) {
                Window wrong = new Window(FIRST, LocalDate.of(2011, 3, 31).plusDays(days));
                assertThatThrownBy(() -> new LocalAreaAgreement(COUNCIL, OFFICE, STRATEGY, wrong, List.of(), List.of()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("exactly 3 years")
                        .hasMessageContaining("2011-03-31");
            }
        }

        @Test
        void haveEachPartnerOnceAndNotTheCouncil() {
            Partner trust = new Partner(TRUST, PartnerKind.PRIMARY_CARE_TRUST);
            Partner council = new Partner(COUNCIL, PartnerKind.OTHER_LISTED_AUTHORITY);

            assertThat(agreement
                            .withContents(List.of(trust), List.of("obesity"))
                            .partners())
                    .containsExactly(trust);
            assertThatThrownBy(() -> agreement.withContents(List.of(trust, trust), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> agreement.withContents(List.of(council), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void haveNoKindOfPartnerThatIsALink() {
            assertThat(Arrays.stream(PartnerKind.values()).map(Enum::name))
                    .noneMatch(name -> name.contains("LINK") || name.contains("INVOLVEMENT"));
        }
    }

    @Nested
    class CommissioningPlans {

        @Test
        void lookFiveYearsAhead() {
            assertThat(StrategicCommissioningPlan.of(TRUST, FIRST, List.of("stroke"))
                            .years()
                            .last())
                    .isEqualTo(LocalDate.of(2013, 3, 31));
            assertThatThrownBy(() -> new StrategicCommissioningPlan(
                            TRUST, new Window(FIRST, LocalDate.of(2013, 4, 1)), List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("exactly 5 years");
        }

        @Test
        void beginAlsoOnALeapDay() {
            assertThat(StrategicCommissioningPlan.of(TRUST, LocalDate.of(2008, 2, 29), List.of())
                            .years()
                            .last())
                    .isEqualTo(LocalDate.of(2013, 2, 27));
        }
    }

    @Nested
    class NeedsAssessments {

        private final JointStrategicNeedsAssessment assessment =
                JointStrategicNeedsAssessment.of(COUNCIL, Set.of(TRUST));

        @Test
        void startWithEverythingUnknown() {
            assertThat(assessment.published()).isNull();
            assertThat(assessment.evidenceOfInvolvement()).isEqualTo(Truth.UNKNOWN);
            assertThat(assessment.latestEdition(FIRST)).isEmpty();
        }

        @Test
        void areReadInTheLatestEditionOfTheDay() {
            JointStrategicNeedsAssessment refreshed =
                    assessment.withPublication(FIRST, Set.of(FIRST.plusYears(1), FIRST.plusYears(2)));

            assertThat(refreshed.latestEdition(FIRST.minusDays(1))).isEmpty();
            assertThat(refreshed.latestEdition(FIRST)).contains(FIRST);
            assertThat(refreshed.latestEdition(FIRST.plusYears(2).minusDays(1))).contains(FIRST.plusYears(1));
            assertThat(refreshed.latestEdition(FIRST.plusYears(9))).contains(FIRST.plusYears(2));
        }

        @Test
        void areRefreshedAfterTheirPublication() {
            assertThat(assessment
                            .withPublication(FIRST, Set.of(FIRST.plusDays(1)))
                            .refreshed())
                    .hasSize(1);
            assertThatThrownBy(() -> assessment.withPublication(FIRST, Set.of(FIRST)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("refreshed");
        }

        @Test
        void areJointWithATrustThatIsNotTheCouncil() {
            assertThatThrownBy(() -> JointStrategicNeedsAssessment.of(COUNCIL, Set.of(COUNCIL)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("joint");
        }

        @Test
        void keepWhatTheirTextShows() {
            JointStrategicNeedsAssessment read = assessment.withContents(Truth.YES, Truth.NO, Truth.UNKNOWN, Truth.YES);

            assertThat(read.ledByDirectorOfPublicHealth()).isEqualTo(Truth.YES);
            assertThat(read.futureNeeds()).isEqualTo(Truth.NO);
            assertThat(read.saysHowNeedsWillBeMet()).isEqualTo(Truth.YES);
        }
    }

    @Nested
    class PracticesThatCommission {

        private final Identifier practice = Identifier.ods("C81006");

        @Test
        void leadOnOutcomesWhileTheTrustKeepsBudgetAndAccountability() {
            PracticeBasedCommissioning group =
                    new PracticeBasedCommissioning(TRUST, Set.of(practice), Period.startingOn(FIRST));

            assertThat(group.holderOf(Part.LEAD_ON_OUTCOMES)).containsExactly(practice);
            assertThat(group.holderOf(Part.FEED_BACK_ON_PERFORMANCE)).containsExactly(practice);
            assertThat(group.holderOf(Part.HOLD_THE_BUDGET)).containsExactly(TRUST);
            assertThat(group.holderOf(Part.BE_ACCOUNTABLE)).containsExactly(TRUST);
        }

        @Test
        void areNamedAndAreNotTheTrust() {
            assertThatThrownBy(() -> new PracticeBasedCommissioning(TRUST, Set.of(), Period.always()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new PracticeBasedCommissioning(TRUST, Set.of(TRUST), Period.always()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatIsPublishedHasATitle() {
        assertThatThrownBy(() -> new SustainableCommunityStrategy(COUNCIL, " ", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RegionalPlan(Identifier.ods("Q33"), "", null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HeldDocument(COUNCIL, HeldDocument.Kind.CONSTITUTION, "", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(HeldDocument.Kind.values()).hasSize(5);
    }

    @Test
    void aQualityRequirementAsksForSomethingOfAService() {
        assertThat(new QualityRequirement(TRUST, COUNCIL, "podiatry", "seen in a week", null, Period.always())
                        .requirement())
                .isEqualTo("seen in a week");
        assertThatThrownBy(() -> new QualityRequirement(TRUST, COUNCIL, "podiatry", " ", null, Period.always()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("requirement");
    }
}
