package org.localinvolvement.links.model.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommissioningListsTest {

    @Test
    void theNinePhasesAreThoseOfTheGuideInItsOrder() {
        assertThat(CommissioningPhase.values())
                .hasSize(9)
                .startsWith(CommissioningPhase.ASSESS_NEEDS, CommissioningPhase.REVIEW_PROVISION)
                .endsWith(CommissioningPhase.MANAGE_PERFORMANCE, CommissioningPhase.SEEK_VIEWS);
    }

    @Test
    void phasesAndCompetenciesAreNamedAsInTheirSources() {
        assertThat(CommissioningPhase.SHAPE_SUPPLY.title()).isEqualTo("Shaping the structure of supply");
        assertThat(Competency.ENGAGE_WITH_PUBLIC_AND_PATIENTS.title()).isEqualTo("Engage with public and patients");
        assertThat(Stream.of(CommissioningPhase.values()).map(CommissioningPhase::title))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Competency.values()).map(Competency::title)).doesNotHaveDuplicates();
    }

    @Test
    void theFourTasksOfTheEarlierGuideShareOutSevenOfThePhases() {
        assertThat(CommissioningTask.values()).hasSize(4);
        List<CommissioningPhase> shared = Arrays.stream(CommissioningTask.values())
                .flatMap(task -> task.phases().stream())
                .toList();
        assertThat(shared).hasSize(7).doesNotHaveDuplicates();
        assertThat(EnumSet.complementOf(EnumSet.copyOf(shared)))
                .containsExactly(CommissioningPhase.SUPPORT_CHOICE, CommissioningPhase.SEEK_VIEWS);
    }

    @Test
    void procuringIsToDesignToShapeSupplyAndToPlanCapacity() {
        assertThat(CommissioningTask.PROCURE.phases())
                .containsExactly(
                        CommissioningPhase.DESIGN_SERVICES,
                        CommissioningPhase.SHAPE_SUPPLY,
                        CommissioningPhase.PLAN_CAPACITY);
    }

    @Test
    void theFiveStagesOfEngagementEachSayWhoIsEngagedAndWhatALinkBrings() {
        assertThat(EngagementStage.values()).hasSize(5).allSatisfy(stage -> {
            assertThat(stage.who()).isNotEmpty();
            assertThat(stage.linkInput()).isNotEmpty().doesNotContain("");
            assertThat(stage.title()).isNotBlank();
            assertThat(stage.purpose()).isNotBlank();
        });
        assertThat(EngagementStage.PROCURE_SERVICES.who())
                .containsExactly(
                        EngagementStage.Engaged.PUBLIC,
                        EngagementStage.Engaged.PATIENTS,
                        EngagementStage.Engaged.CARERS);
    }

    @Test
    void worldClassCommissioningHasFourOutcomesAndElevenCompetenciesOfWhichTheThirdIsEngagement() {
        assertThat(WorldClassOutcome.values()).hasSize(4);
        assertThat(Arrays.stream(Competency.values()).map(Competency::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(Competency.ENGAGE_WITH_PUBLIC_AND_PATIENTS.number()).isEqualTo(3);
    }

    @Test
    void theCompetenciesApplyToPrimaryCareTrustsAlone() {
        assertThat(Arrays.stream(CommissionerKind.values())
                        .filter(Competency.ENGAGE_WITH_PUBLIC_AND_PATIENTS::appliesTo))
                .containsExactly(CommissionerKind.PRIMARY_CARE_TRUST);
    }

    @Test
    void everyCommissionerButAPracticeHoldsABudget() {
        assertThat(CommissionerKind.values()).hasSize(6);
        assertThat(Arrays.stream(CommissionerKind.values()).filter(kind -> !kind.holdsBudget()))
                .containsExactly(CommissionerKind.PRACTICE_BASED);
    }

    @Test
    void thereAreThreeSubjectsOfInvolvementAndTwoTestsThatSwitchOnTwoOfThem() {
        assertThat(ImpactTest.values()).hasSize(2);
        assertThat(InvolvementSubject.values()).hasSize(3);
        assertThat(Arrays.stream(InvolvementSubject.values()).filter(InvolvementSubject::dependsOnImpact))
                .containsExactly(InvolvementSubject.CHANGE_PROPOSALS, InvolvementSubject.OPERATIONAL_DECISIONS);
    }

    @Test
    void aLinkCanFeedSevenDocuments() {
        assertThat(CycleDocument.values()).hasSize(8);
        assertThat(CycleDocument.ANNUAL_HEALTH_CHECK.title()).isEqualTo("Annual Health Check");
    }
}
