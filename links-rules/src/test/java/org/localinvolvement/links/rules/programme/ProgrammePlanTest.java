package org.localinvolvement.links.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.model.work.ItemClose;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.AreaItems;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.CarriedOver;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.QuickWins;
import org.localinvolvement.links.rules.programme.ProgrammeLimits.SectorShare;

class ProgrammePlanTest {

    private static final String WHOLE = """
            name: programme-2010
            reference: Meeting of 10 December 2009, minute 4
            limits:
              first_year: yes
              measurable_outcome: not-required
              carried_over: competes
              budget: {pounds: 18000.50, reference: Minute 5}
              reserve: {places: 1, pounds: 2000}
              minimums:
                - {sector: social-care, share: 30, reference: Minute 6}
                - {area: old-town, items: 1}
                - {quick_wins: 2}
            items:
              - {id: W2, theme: stroke, goal: Plans for care at home, measurable_outcome: Nine of ten, owner: steering-group,
                 cost: 1500, from: 2010-04-01, until: 2010-12-31, quick: yes, sector: both, areas: [old-town]}
              - {id: R1, theme: ward, goal: The ward stays, owner: steering-group, from: 2010-02-03, until: 2010-12-31,
                 initiative: reactive, raised: 2010-02-03, reason: It closes in March, displaces: W2}
            last_programme:
              - id: V1
                theme: stroke
                goal: Plans
                measurable_outcome: Nine of ten
                owner: steering-group
                from: 2009-04-01
                until: 2009-12-31
                close: {on: 2009-12-01, outcome: partly, evidence: Five of ten, carried_over_because: The ward moved}
            """;

    @Test
    void everythingThatAPlanSaysIsRead() {
        ProgrammePlan plan = ProgrammePlan.parse("programme.yaml", WHOLE);
        ProgrammeLimits limits = plan.limits();
        assertThat(limits.firstYear()).isTrue();
        assertThat(limits.measurableOutcomeRequired()).isFalse();
        assertThat(limits.carriedOver()).isEqualTo(CarriedOver.COMPETES);
        assertThat(Objects.requireNonNull(limits.budget()).reference()).isEqualTo("Minute 5");
        assertThat(Objects.requireNonNull(limits.reserve()).pounds()).isEqualByComparingTo("2000");
        assertThat(limits.minimums())
                .containsExactly(
                        new SectorShare(Sector.SOCIAL_CARE, new BigDecimal("30"), "Minute 6"),
                        new AreaItems("old-town", 1, plan.reference()),
                        new QuickWins(2, plan.reference()));
        assertThat(plan.items()).extracting(ProposedItem::id).containsExactly("R1", "W2");
        assertThat(plan.items().get(1))
                .isEqualTo(ProposedItem.builder("W2", "stroke")
                        .goal("Plans for care at home")
                        .measurableOutcome("Nine of ten")
                        .owner("steering-group")
                        .cost(new BigDecimal("1500"))
                        .period(new Window(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 12, 31)))
                        .quick(Truth.YES)
                        .sector(Sector.BOTH)
                        .areas(List.of("old-town"))
                        .build());
        ItemClose close = Objects.requireNonNull(plan.lastProgramme().get(0).close());
        assertThat(close.outcome()).isEqualTo(ItemClose.Outcome.PARTLY);
        assertThat(close.carriedOverBecause()).isEqualTo("The ward moved");
    }

    @Test
    void aPlanOfNameAndReferenceRequiresAMeasurableOutcomeAndNothingElse() {
        ProgrammePlan plan = ProgrammePlan.parse("programme.yaml", "{name: ours, reference: Minute 1}");
        assertThat(plan.limits()).isEqualTo(ProgrammeLimits.none("Minute 1"));
        assertThat(plan.items()).isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnceWithItsLineAndNoName() {
        assertThatThrownBy(() -> ProgrammePlan.parse("programme.yaml", """
                        name: ours
                        reference: Minute 1
                        limits:
                          budgt: 5
                          budget: 10.001
                          reserve: {pounds: 1}
                          minimums:
                            - {sector: helth, share: 30}
                            - {sector: both, share: 30}
                            - {quick_wins: 2}
                        items:
                          - {id: W1, theme: a, goal: G, owner: Mrs Smith, from: 2010-04-01, until: 2010-03-01}
                          - {id: W1, theme: a, goal: G, owner: host, from: 2010-04-01, until: 2010-05-01, displaces: X}
                        last_programme:
                          - {id: V1, theme: a, goal: G, owner: host, from: 2010-04-01, until: 2010-05-01,
                             close: {on: 2010-03-01, outcome: met, evidence: E, carried_over_because: B}}
                        """))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining(
                        "programme.yaml:4, limits.budgt: this key is not known here. Did you mean \"budget\"?")
                .hasMessageContaining("programme.yaml:5, limits.budget, \"10.001\": a sum has no parts of a penny")
                .hasMessageContaining("no more money is held back than the budget has")
                .hasMessageContaining("Did you mean \"health\"?")
                .hasMessageContaining("a share is one of health or of social-care")
                .hasMessageContaining("Add first_year: yes or no to the limits")
                .hasMessageContaining("items[0].owner: a role is a code")
                .hasMessageContaining("items[0].until, \"2010-03-01\": it ends before it begins")
                .hasMessageContaining("items[1].id, \"W1\": this id already stands above")
                .hasMessageContaining("items[1].displaces, \"X\": this goes with what is reactive")
                .hasMessageContaining("it is closed before it begins")
                .hasMessageContaining("what was met is finished and is not carried over")
                .hasMessageContaining("none is agreed")
                .message()
                .doesNotContain("Smith");
    }

    @Test
    void aBuiltItemSaysWhatIsWrongWithIt() {
        ProposedItem.Builder item = ProposedItem.builder("W1", "a")
                .goal("G")
                .owner("host")
                .period(new Window(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 12, 31)));
        assertThatThrownBy(() -> item.cost(new BigDecimal("0.001")).build()).hasMessageContaining("in whole pence");
        item.cost(null);
        assertThatThrownBy(() -> item.displaces("W2").build()).hasMessageContaining("only what is reactive");
        item.raised(LocalDate.of(2010, 5, 1), null);
        assertThatThrownBy(item::build).hasMessageContaining("for a recorded reason; give it");
        assertThat(item.raised(LocalDate.of(2010, 5, 1), "It closes").build().reactive())
                .isTrue();
    }

    @Test
    void limitsThatContradictThemselvesAreRefused() {
        SectorShare share = new SectorShare(Sector.HEALTH, BigDecimal.TEN, "Minute 1");
        assertThatThrownBy(() -> new ProgrammeLimits(
                        "Minute 1", false, true, CarriedOver.COMPETES, null, null, List.of(share, share)))
                .hasMessageContaining("one stands twice");
        assertThatThrownBy(() -> new SectorShare(Sector.BOTH, BigDecimal.TEN, "Minute 1"))
                .hasMessageContaining("agree two shares");
        assertThatThrownBy(() -> new ProgrammeLimits(
                        "Minute 1",
                        false,
                        true,
                        CarriedOver.COMPETES,
                        null,
                        new ProgrammeLimits.Reserve(0, BigDecimal.ONE, "Minute 1"),
                        List.of()))
                .hasMessageContaining("agree a budget, or hold back less");
    }
}
