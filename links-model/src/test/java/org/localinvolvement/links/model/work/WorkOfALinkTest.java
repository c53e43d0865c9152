package org.localinvolvement.links.model.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.service.WiderDeterminant;
import org.localinvolvement.links.model.time.Window;

class WorkOfALinkTest {

    private static final LocalDate APRIL = LocalDate.of(2009, 4, 1);
    private static final Window YEAR = new Window(APRIL, LocalDate.of(2010, 3, 31));

    @Test
    void theClosedListsHaveAsManyEntriesAsTheirSources() {
        assertThat(Activity.values()).hasSize(5);
        assertThat(IssueScope.values()).hasSize(5);
        assertThat(CoreElement.values()).hasSize(6);
        assertThat(ReadinessPoint.values()).hasSize(5);
    }

    @Nested
    class AnIssue {

        @Test
        void isAboutSomething() {
            assertThatThrownBy(() -> Issue.builder("I1", "Parking", APRIL, IssueScope.LOCAL)
                            .sector(Sector.HEALTH)
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("I1");
        }

        @Test
        void isAboutAThemeAServiceAPathwayOrAWiderDeterminant() {
            assertThat(List.of(
                            issue().themes("parking").build(),
                            issue().services("gp").build(),
                            issue().pathway("stroke").build(),
                            issue().determinants(WiderDeterminant.HOUSING).build()))
                    .allSatisfy(issue -> assertThat(issue.area()).isEqualTo(Identifier.gss("E06000015")));
        }

        private static Issue.Builder issue() {
            return Issue.builder("I1", "Parking", APRIL, IssueScope.LOCAL)
                    .area(Identifier.gss("E06000015"))
                    .organisations(Identifier.ods("RTG"));
        }
    }

    @Nested
    class ARoundOfTheProgramme {

        private final Window call = new Window(APRIL, LocalDate.of(2009, 5, 31));

        @Test
        void takesIdeasToTheDayOnWhichTheCallCloses() {
            ProgrammeRound round = round(LocalDate.of(2009, 6, 1), LocalDate.of(2009, 6, 2));

            assertThat(round.takes(LocalDate.of(2009, 5, 31))).isTrue();
            assertThat(round.takes(LocalDate.of(2009, 6, 1))).isFalse();
        }

        @Test
        void isDecidedAfterTheCallAndReviewedAfterTheDecision() {
            assertThatThrownBy(() -> round(LocalDate.of(2009, 5, 31), null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("decided");
            assertThatThrownBy(() -> round(LocalDate.of(2009, 6, 1), LocalDate.of(2009, 6, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("reviewed");
        }

        @Test
        void tellsHowToPutAnIdea() {
            assertThatThrownBy(() -> new ProgrammeRound("2009-10", call, LocalDate.of(2009, 7, 1), null, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at least one way");
        }

        private ProgrammeRound round(LocalDate decided, @Nullable LocalDate reviewed) {
            return new ProgrammeRound("2009-10", call, decided, reviewed, List.of("telephone", "meeting"));
        }
    }

    @Nested
    class AnItemOfTheProgramme {

        private final ItemClose met = new ItemClose(APRIL, ItemClose.Outcome.MET, "a second survey", null);

        @Test
        void isClosedAgainstItsMeasure() {
            assertThat(item("complaints halved", BigDecimal.ZERO)
                            .closedWith(met)
                            .close())
                    .isEqualTo(met);
        }

        @Test
        void canWithoutAMeasureOnlyBeClosedAsTooEarly() {
            ItemClose tooEarly = new ItemClose(APRIL, ItemClose.Outcome.TOO_EARLY, "no figures yet", "figures in May");

            assertThatThrownBy(() -> item(null, null).closedWith(met))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("measurable outcome");
            assertThat(item(null, null).closedWith(tooEarly).close()).isEqualTo(tooEarly);
        }

        @Test
        void isNotClosedBeforeItBegins() {
            ItemClose early = new ItemClose(APRIL.minusDays(1), ItemClose.Outcome.MET, "a survey", null);

            assertThatThrownBy(() -> item("complaints halved", null).closedWith(early))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("begins on");
        }

        @Test
        void costsNothingOrMore() {
            assertThatThrownBy(() -> item("complaints halved", new BigDecimal("-0.01")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("0 pounds or more");
        }

        @Test
        void isCarriedOverUnlessItsMeasureWasMet() {
            assertThat(ItemClose.Outcome.values()).hasSize(4);
            assertThat(new ItemClose(APRIL, ItemClose.Outcome.PARTLY, "a survey", "one ward is left")
                            .carriedOverBecause())
                    .isEqualTo("one ward is left");
            assertThatThrownBy(() -> new ItemClose(APRIL, ItemClose.Outcome.MET, "a survey", "one ward is left"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("finished");
        }

        private static WorkProgrammeItem item(@Nullable String measure, @Nullable BigDecimal cost) {
            return new WorkProgrammeItem(
                    "W3",
                    "meals",
                    "better meals",
                    measure,
                    "lead for hospitals",
                    cost,
                    YEAR,
                    WorkProgrammeItem.Initiative.PROACTIVE,
                    null);
        }
    }

    @Test
    void whatOthersPlanHasASubject() {
        Identifier regulator = Identifier.links("care-quality-commission");

        assertThat(new PlannedActivity(regulator, "hygiene", Set.of(), Set.of(), YEAR).premises())
                .isEmpty();
        assertThatThrownBy(() -> new PlannedActivity(regulator, "", Set.of(), Set.of(), YEAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bodiesInviteToTheTwoOccasionsOfTheGuideOrToAnother() {
        assertThat(Invitation.Occasion.values()).hasSize(3);
        assertThat(new Invitation(Identifier.ods("RTG"), Invitation.Occasion.PEAT_INSPECTION, APRIL, Truth.UNKNOWN)
                        .servesTheProgramme())
                .isEqualTo(Truth.UNKNOWN);
    }
}
