package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.Shortfall.Needed;
import org.localinvolvement.links.rules.priority.sensitivity.RankRange;
import org.localinvolvement.links.rules.priority.sensitivity.WeightTurn;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

class SensitivityTest {

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final Priorities PRIORITIES = new Priorities(TRIGGER_POINTS);
    private static final LocalDate DAY = LocalDate.of(2009, 3, 1);

    private static final CriteriaProfile PROFILE = CriteriaProfile.parse("ours.yaml", """
            name: ours
            title: What we agreed
            from: 2008-04-01
            reference: Minute 6
            method: weighted-sum
            short_list: 1
            sensitivity_percent: 10
            judged_by: [board]
            criteria:
              - {id: breadth, title: Breadth, measure: contributors, weight: 2, scale: {from: 0, to: 100}, reference: Minute 6}
              - {id: severity, title: Severity, weight: 3, scale: {from: 1, to: 5}, reference: Minute 6}
            """);

    @AfterAll
    static void close() {
        PRIORITIES.close();
        TRIGGER_POINTS.close();
    }

    private static Judgement severity(String theme, String value) {
        return Judgement.of(theme, "severity", new BigDecimal(value), "board", DAY);
    }

    private static PrioritiesWeighed programme(
            CriteriaProfile profile, List<ThemeOverride> overrides, Judgement... judged) {
        GivenContacts contacts = GivenContacts.none()
                .logFrom("2008-04-01")
                .people(50)
                .about("discharge")
                .on("2009-02-10")
                .people(20)
                .about("meals")
                .on("2009-02-10");
        return PRIORITIES
                .decide(new PriorityQuestion(
                        SomeQuestions.question(contacts.list(), Parameters.standard()),
                        profile,
                        new Judgements(List.of(judged), overrides),
                        List.of()))
                .answer();
    }

    /** discharge: 2 * 50/100 + 3 * 1/4 = 7/4. meals: 2 * 20/100 + 3 * 1/2 = 19/10. */
    private static Sensitivity ofAPair() {
        return programme(PROFILE, List.of(), severity("discharge", "2"), severity("meals", "3"))
                .sensitivity();
    }

    @Test
    void theRanksThatMovingWeightsGiveAreTold() {
        // discharge leads by 3/10 * v - 1/4 * w: 0.6 - 0.75 as agreed, and 0.66 - 0.675 at best.
        assertThat(ofAPair().ranges())
                .containsExactly(
                        new RankRange("meals", 1, true, 1, true), new RankRange("discharge", 2, true, 2, true));
        // The weights move by 12 per cent: 0.672 - 0.66 at best.
        CriteriaProfile wider = CriteriaProfile.parse("ours.yaml", """
                name: ours
                title: What we agreed
                from: 2008-04-01
                reference: Minute 6
                method: weighted-sum
                short_list: 1
                sensitivity_percent: 12
                judged_by: [board]
                criteria:
                  - {id: breadth, title: Breadth, measure: contributors, weight: 2, scale: {from: 0, to: 100}, reference: Minute 6}
                  - {id: severity, title: Severity, weight: 3, scale: {from: 1, to: 5}, reference: Minute 6}
                """);
        assertThat(programme(wider, List.of(), severity("discharge", "2"), severity("meals", "3"))
                        .sensitivity()
                        .ranges())
                .containsExactly(
                        new RankRange("meals", 1, true, 2, true), new RankRange("discharge", 1, true, 2, true));
    }

    @Test
    void theSmallestChangeOfOneWeightIsAnExactFraction() {
        // 3/10 * v = 3/4 at v = 5/2; 1/4 * w = 3/5 at w = 12/5. The tie goes to discharge, of which more people spoke.
        assertThat(ofAPair().margins().get(0).up())
                .isEqualTo(
                        new WeightTurn(Ratio.of(5, 2), Ratio.of(1, 2), false, List.of("discharge"), List.of("meals")));
        assertThat(ofAPair().margins().get(1).down())
                .isEqualTo(
                        new WeightTurn(Ratio.of(12, 5), Ratio.of(3, 5), false, List.of("discharge"), List.of("meals")));
        assertThat(ofAPair().smallest())
                .isEqualTo(new Sensitivity.Smallest(
                        "breadth",
                        Objects.requireNonNull(ofAPair().margins().get(0).up())));
        assertThat(ofAPair().basis()).isEmpty();
    }

    @Test
    void whatAThemeWouldHaveNeededIsToldByEachCriterionAlone() {
        // 19/10 - 7/4 = 3/20: 57.5 people, or a severity of 1 + 4 * (1/4 + 1/20) = 11/5
        assertThat(ofAPair().shortfalls())
                .containsExactly(new Shortfall(
                        "discharge",
                        Ratio.of(3, 20),
                        false,
                        List.of(
                                new Needed("breadth", Ratio.of(50), Ratio.of(115, 2)),
                                new Needed("severity", Ratio.of(2), Ratio.of(11, 5)))));
    }

    @Test
    void whatAThemeWouldHaveNeededSufficesAndLessDoesNot() {
        assertThat(programme(PROFILE, List.of(), severity("discharge", "2.2"), severity("meals", "3"))
                        .shortList())
                .extracting(Standing::theme)
                .containsExactly("discharge");
        assertThat(programme(PROFILE, List.of(), severity("discharge", "2.1999"), severity("meals", "3"))
                        .shortList())
                .extracting(Standing::theme)
                .containsExactly("meals");
    }

    @Test
    void thePointsThatAreCertainAreUsedAndThatIsSaid() {
        Sensitivity sensitivity =
                programme(PROFILE, List.of(), severity("discharge", "2")).sensitivity();
        assertThat(sensitivity.basis())
                .containsExactly("Some points are not known exactly: the points that are certain are used");
        assertThat(sensitivity.shortfalls()).extracting(Shortfall::theme).containsExactly("meals");
    }

    @Test
    void aThemeThatADecisionPutsOnTheListStaysAndTakesItsPlace() {
        Sensitivity sensitivity = programme(
                        PROFILE,
                        List.of(new ThemeOverride(
                                "discharge", ThemeOverride.To.SHORT_LIST, "board", DAY, true, "Agreed in a test")),
                        severity("discharge", "2"),
                        severity("meals", "3"))
                .sensitivity();
        assertThat(sensitivity.smallest()).isNull();
        assertThat(sensitivity.shortfalls()).isEmpty();
        assertThat(sensitivity.basis())
                .containsExactly("Themes that a decision put on the list or kept off it stay where they are");
    }

    @Test
    void aThemeBelowTheLineNeedsThePointsOfTheLine() {
        List<Judgement> judged = new ArrayList<>();
        CriteriaProfile.shipped("topicc")
                .criteria()
                .forEach(criterion ->
                        judged.add(Judgement.of("discharge", criterion.id(), BigDecimal.ONE, "steering-group", DAY)));
        CriteriaProfile.shipped("topicc")
                .criteria()
                .forEach(criterion ->
                        judged.add(Judgement.of("meals", criterion.id(), BigDecimal.ONE, "steering-group", DAY)));
        Sensitivity sensitivity = programme(
                        CriteriaProfile.shipped("topicc"), List.of(), judged.toArray(Judgement[]::new))
                .sensitivity();
        assertThat(sensitivity.shortfalls())
                .extracting(one -> one.theme() + " " + one.points() + " " + one.beyond() + " " + one.byOneCriterion())
                .containsExactly("discharge 2 false []", "meals 2 false []");
        assertThat(sensitivity.margins().get(0).up())
                .isEqualTo(new WeightTurn(Ratio.of(3), Ratio.of(2), false, List.of("discharge", "meals"), List.of()));
        assertThat(sensitivity.ranges())
                .allSatisfy(range -> assertThat(range.exact()).isTrue());
    }
}
