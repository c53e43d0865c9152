package org.localinvolvement.links.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.localinvolvement.links.rules.programme.SomeProgramme.inShort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.priority.ThemeOverride.To;

class SelectionTest {

    private static SomeProgramme three() {
        return new SomeProgramme()
                .item("a", 9, "cost: 300")
                .item("b", 8, "cost: 500")
                .item("c", 7, "cost: 200");
    }

    @Nested
    class Places {

        @Test
        void theItemsOfTheBestRanksAreChosenAndTheOthersWaitBecauseNoPlaceIsLeft() {
            assertThat(inShort(three().places(2).select()))
                    .containsExactly("A CHOSEN", "B CHOSEN", "C DEFERRED places");
            assertThat(three().places(2).verdict("C").because())
                    .isEqualTo("rank 3 with 7 points; the 2 open to proactive work are taken");
        }

        @Test
        void asManyPlacesAsItemsTakeThemAll() {
            assertThat(inShort(three().places(3).select())).containsExactly("A CHOSEN", "B CHOSEN", "C CHOSEN");
        }

        @Test
        void severalItemsOfOneThemeFollowByTheirIdsAndEachTakesAPlace() {
            SomeProgramme two =
                    new SomeProgramme().theme("a", 9).proposed("A2", "a", "").proposed("A1", "a", "");
            assertThat(inShort(two.item("b", 8, "").places(2).select()))
                    .containsExactly("A1 CHOSEN", "A2 CHOSEN", "B DEFERRED places");
        }

        @Test
        void whatIsHeldBackForReactiveWorkIsNotOpenToWhatIsPlanned() {
            SomeProgramme reserve = three().places(3).limits("reserve: {places: 2}");
            assertThat(inShort(reserve.select())).containsExactly("A CHOSEN", "B DEFERRED places", "C DEFERRED places");
            assertThat(reserve.verdict("B").because())
                    .endsWith("(the short list holds 3, and 2 are held back for reactive work)");
        }

        @Test
        void noMorePlacesAreHeldBackThanThereAre() {
            SomeProgramme reserve = three().places(2).limits("reserve: {places: 3}");
            assertThatThrownBy(reserve::select)
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("LINKS-242")
                    .hasMessageContaining("Hold back fewer places");
            assertThat(three().places(3).limits("reserve: {places: 3}").select().of(ItemVerdict.Verdict.CHOSEN))
                    .isEmpty();
        }
    }

    @Nested
    class Money {

        @Test
        void aBudgetThatIsJustEnoughTakesAllAndOnePennyLessDoesNot() {
            assertThat(inShort(three().limits("budget: 1000").select()))
                    .containsExactly("A CHOSEN", "B CHOSEN", "C CHOSEN");
            SomeProgramme less = three().limits("budget: 999.99");
            assertThat(inShort(less.select())).containsExactly("A CHOSEN", "B CHOSEN", "C DEFERRED budget");
            assertThat(less.verdict("C").because())
                    .isEqualTo(
                            "rank 3 with 7 points; it costs 200 pounds, and 199.99 pounds are left of the 999.99 pounds"
                                    + " for proactive work");
        }

        @Test
        void aCheaperItemThatFitsIsChosenAfterADearerOneThatDoesNot() {
            assertThat(inShort(three().limits("budget: 500").select()))
                    .containsExactly("A CHOSEN", "B DEFERRED budget", "C CHOSEN");
        }

        @Test
        void whatIsAloneDearerThanTheBudgetIsRefused() {
            SomeProgramme small = three().limits("budget: {pounds: 499.99, reference: Minute 5}");
            assertThat(inShort(small.select())).containsExactly("A CHOSEN", "B REFUSED budget", "C DEFERRED budget");
            assertThat(small.limit("budget").reference()).isEqualTo("Minute 5");
            assertThat(small.limit("budget").reached()).isEqualByComparingTo("300");
        }

        @Test
        void moneyHeldBackIsNotOpenToWhatIsPlanned() {
            assertThat(inShort(three().limits("budget: 1000\nreserve: {pounds: 0.01}")
                            .select()))
                    .containsExactly("A CHOSEN", "B CHOSEN", "C DEFERRED budget");
        }

        @Test
        void aCostThatNobodyToldCannotBeSaidAndIsMissing() {
            SomeProgramme open = new SomeProgramme()
                    .item("a", 9, "cost: 1")
                    .item("b", 8, "")
                    .item("c", 7, "cost: 1")
                    .limits("budget: 10");
            assertThat(inShort(open.select())).containsExactly("A CHOSEN", "B DEFERRED cost?", "C CHOSEN?");
            assertThat(open.selected().missing()).containsExactly("the cost of B (b)");
            assertThat(open.verdict("C").because())
                    .endsWith("whether that stands cannot be said: the cost of B (b) is not told");
        }

        @Test
        void aCostThatNobodyToldChangesNothingWhereEveryPlaceIsTakenBefore() {
            SomeProgramme full = new SomeProgramme()
                    .item("a", 9, "cost: 1")
                    .item("b", 8, "")
                    .places(1)
                    .limits("budget: 10");
            assertThat(inShort(full.select())).containsExactly("A CHOSEN", "B DEFERRED cost");
            assertThat(full.selected().missing()).isEmpty();
        }
    }

    @Nested
    class WhatIsAgreedBefore {

        @Test
        void aThemeWithoutAnItemWaitsForAMeasurableOutcomeUnlessNoneIsRequired() {
            SomeProgramme without =
                    new SomeProgramme().theme("a", 9).item("b", 8, "").places(1);
            assertThat(inShort(without.select())).containsExactly("a DEFERRED measurable outcome", "B CHOSEN");
            assertThat(inShort(
                            without.limits("measurable_outcome: not-required").select()))
                    .containsExactly("a CHOSEN", "B DEFERRED places");
        }

        @Test
        void fewerPointsThanTheProfileKeepsAreRefusedAndJustAsManyAreNot() {
            assertThat(inShort(three().keepAt(8).select())).containsExactly("A CHOSEN", "B CHOSEN", "C REFUSED points");
            assertThat(three().keepAt(8).verdict("C").because())
                    .isEqualTo("rank 3 with 7 points; themes are kept at 8 points or more");
        }

        @Test
        void aDecisionPutsAThemeFirstOrKeepsItOff() {
            SomeProgramme decided = new SomeProgramme()
                    .item("a", 9, "")
                    .decided("b", 8, To.NOT_CHOSEN)
                    .decided("c", 1, To.SHORT_LIST)
                    .keepAt(8)
                    .places(1);
            assertThat(inShort(decided.select()))
                    .containsExactly("C CHOSEN", "A DEFERRED places", "B REFUSED decision");
            assertThat(decided.verdict("B").because())
                    .endsWith("kept off by a decision of steering-group of 1 March 2009: the ward closes");
        }

        @Test
        void whatIsCarriedOverComesFirstAndOtherwiseCompetes() {
            String last = """
                    - {id: V1, theme: z, goal: Old, measurable_outcome: Five, owner: steering-group, from: 2008-05-01,
                       until: 2009-03-01, close: {on: 2009-03-01, outcome: partly, evidence: Three, carried_over_because: The ward moved}}
                    """;
            SomeProgramme keeps = three().places(2).lastProgramme(last);
            assertThat(inShort(keeps.select()))
                    .containsExactly("V1 CHOSEN", "A CHOSEN", "B DEFERRED places", "C DEFERRED places");
            assertThat(keeps.verdict("V1").because())
                    .startsWith("carried over from the last programme because: The ward moved; place 1 of the 2 open");
            SomeProgramme competes = three().places(2).lastProgramme(last).limits("carried_over: competes");
            assertThat(inShort(competes.select()))
                    .containsExactly("A CHOSEN", "B CHOSEN", "C DEFERRED places", "V1 DEFERRED points");
            YouSaidWeDid done = keeps.select().youSaidWeDid().get(0);
            assertThat(done.theme()).isEqualTo("z");
            assertThat(done.items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.id()).isEqualTo("V1"));
        }

        @Test
        void whatIsHandedInAndChangesNothingIsTold() {
            SomeProgramme told = three().proposed("X", "aa", "")
                    .proposed("LATE", "a", "initiative: reactive, raised: 2009-04-01")
                    .limits("first_year: no\nminimums: [{quick_wins: 1}]")
                    .contact(Contact.of("1", SomeQuestions.AS_AT, "person", "aaa"))
                    .lastProgramme(
                            "- {id: V, theme: a, goal: Old, owner: steering-group, from: 2008-05-01, until: 2009-03-01}\n");
            assertThat(told.select().notUsed())
                    .containsExactly(
                            "Item V of the last programme (a) is still open: what came of it is told when it is closed",
                            "Item LATE (a) is raised after the as-at date",
                            "Item X (aa): its theme is not weighed, and no contact is about it; check its code, is it aaa?",
                            "The minimum of quick wins: it counts in the first year alone");
        }
    }

    @Nested
    class Minimums {

        private SomeProgramme sectors(String limits) {
            return new SomeProgramme()
                    .item("a", 9, "sector: health")
                    .item("b", 8, "sector: health")
                    .item("c", 7, "sector: health")
                    .item("d", 6, "sector: social-care")
                    .item("e", 5, "sector: both, quick: yes, areas: [old-town]")
                    .places(3)
                    .limits(limits);
        }

        @Test
        void aPlaceIsKeptForAShareAndTheItemThatWaitsSaysForWhich() {
            SomeProgramme share = sectors("minimums: [{sector: social-care, share: 30}]");
            assertThat(inShort(share.select()))
                    .containsExactly(
                            "A CHOSEN", "B CHOSEN", "C DEFERRED share of social care", "D CHOSEN", "E DEFERRED places");
            assertThat(share.verdict("C").because())
                    .isEqualTo(
                            "rank 3 with 7 points; places left: 1, which are kept for share of social care (1 more needed)");
            assertThat(share.limit("share of social care").because())
                    .isEqualTo(
                            "at least 1, which is 30 per cent of the 3 places open to proactive work, rounded up; items"
                                    + " chosen that count for it: 1");
        }

        @Test
        void aShareIsRoundedUpToWholeItems() {
            assertThat(sectors("minimums: [{sector: social-care, share: 33}]")
                            .limit("share of social care")
                            .agreed())
                    .isEqualByComparingTo(BigDecimal.ONE);
            assertThat(sectors("minimums: [{sector: social-care, share: 33.4}]")
                            .limit("share of social care")
                            .agreed())
                    .isEqualByComparingTo("2");
        }

        @Test
        void whatIsAboutBothSectorsCountsForBothAndOneItemCanKeepSeveralMinimums() {
            SomeProgramme several = sectors("""
                    first_year: yes
                    minimums:
                      - {sector: social-care, share: 30}
                      - {area: old-town, items: 1}
                      - {quick_wins: 1}
                    """);
            assertThat(several.select().of(ItemVerdict.Verdict.CHOSEN))
                    .extracting(ItemVerdict::id)
                    .containsExactly("A", "B", "E");
            assertThat(several.limit("quick wins").kept()).isEqualTo(Truth.YES);
            assertThat(several.verdict("E").because())
                    .contains("it counts for share of social care, items about old-town, quick wins");
        }

        @Test
        void aShareThatTooFewCandidatesCanKeepIsNamedAndTheRestIsKept() {
            SomeProgramme many = sectors("minimums: [{sector: social-care, share: 100}, {sector: health, share: 30}]");
            LimitSeen social = many.limit("share of social care");
            assertThat(social.kept()).isEqualTo(Truth.NO);
            assertThat(social.reached()).isEqualByComparingTo("2");
            assertThat(social.with()).isEmpty();
            assertThat(social.because()).endsWith("not more than 2 candidates that could be chosen count for it");
            assertThat(many.limit("share of health").kept()).isEqualTo(Truth.YES);
            assertThat(many.select().of(ItemVerdict.Verdict.CHOSEN))
                    .extracting(ItemVerdict::id)
                    .containsExactly("A", "D", "E");
        }

        @Test
        void minimumsThatExcludeEachOtherNameEachOtherAndTheFirstIsKept() {
            SomeProgramme conflict =
                    sectors("minimums: [{sector: health, share: 100}, {sector: social-care, share: 60}]");
            LimitSeen social = conflict.limit("share of social care");
            assertThat(social.kept()).isEqualTo(Truth.NO);
            assertThat(social.with()).containsExactly("places", "share of health");
            assertThat(social.because()).endsWith("2 cannot be kept together with places, share of health");
            assertThat(conflict.limit("share of health").kept()).isEqualTo(Truth.YES);
            assertThat(conflict.select().of(ItemVerdict.Verdict.CHOSEN))
                    .extracting(ItemVerdict::id)
                    .containsExactly("A", "B", "E");
        }

        @Test
        void moneyIsKeptForAMinimum() {
            SomeProgramme money = new SomeProgramme()
                    .item("a", 9, "cost: 6, sector: health")
                    .item("b", 8, "cost: 5, sector: social-care")
                    .limits("budget: 10\nminimums: [{sector: social-care, share: 1}]");
            assertThat(inShort(money.select())).containsExactly("A DEFERRED share of social care", "B CHOSEN");
            assertThat(money.verdict("A").because())
                    .isEqualTo("rank 1 with 9 points; 10 pounds left, of which it costs 6, which are kept for share of"
                            + " social care (1 more needed)");
        }

        @Test
        void theSectorFollowsFromTheContactsWhereNobodySaysItAndIsMissingWhereTheyDoNotEither() {
            SomeProgramme silent = new SomeProgramme()
                    .item("a", 9, "")
                    .item("b", 8, "sector: health")
                    .places(1)
                    .limits("minimums: [{sector: social-care, share: 100}]");
            assertThat(silent.limit("share of social care").kept()).isEqualTo(Truth.UNKNOWN);
            assertThat(inShort(silent.select())).containsExactly("A CHOSEN?", "B DEFERRED places?");
            assertThat(silent.selected().missing()).contains("whether A (a) would count for share of social care");
            SomeProgramme heard = silent.contact(Contact.builder("1", SomeQuestions.AS_AT)
                    .themes(List.of("a"))
                    .sector(Sector.SOCIAL_CARE)
                    .build());
            assertThat(heard.limit("share of social care").kept()).isEqualTo(Truth.YES);
            assertThat(inShort(heard.select())).containsExactly("A CHOSEN", "B DEFERRED places");
        }
    }

    @Nested
    class Certainty {

        @Test
        void pointsThatOverlapLeaveTheVerdictsOpenUntilEveryPlaceIsTakenForCertain() {
            SomeProgramme overlap = new SomeProgramme()
                    .theme("a", 9, 9, Truth.YES, null)
                    .theme("b", 5, 8, Truth.YES, null)
                    .theme("c", 4, 6, Truth.YES, null)
                    .proposed("A", "a", "")
                    .proposed("B", "b", "")
                    .proposed("C", "c", "")
                    .limits("budget: 10\nmeasurable_outcome: not-required")
                    .limits("reserve: {places: 1}");
            assertThat(inShort(overlap.places(3).select()))
                    .containsExactly("A CHOSEN", "B CHOSEN?", "C DEFERRED places?");
            assertThat(inShort(overlap.places(2).select()))
                    .containsExactly("A CHOSEN", "B DEFERRED places", "C DEFERRED places");
            assertThat(overlap.places(3).selected().missing()).containsExactly("which of b and c comes first");
        }

        @Test
        void aThemeThatMayNotBeWeighedLeavesWhatFollowsOpen() {
            SomeProgramme may = new SomeProgramme()
                    .theme("a", 9, 9, Truth.UNKNOWN, null)
                    .proposed("A", "a", "")
                    .item("b", 8, "")
                    .places(2)
                    .limits("reserve: {places: 1}");
            assertThat(inShort(may.select())).containsExactly("A CHOSEN?", "B DEFERRED places?");
        }
    }

    @Nested
    class OutOfCycleItems {

        private SomeProgramme reactive(String limits, String more) {
            return three().places(3)
                    .limits(limits)
                    .proposed(
                            "R", "r", "initiative: reactive, raised: 2009-03-20" + (more.isEmpty() ? "" : ", " + more));
        }

        @Test
        void theyRestOnATriggerPointOrARecordedReasonAndOtherwiseGoToTheNextRound() {
            assertThat(reactive("reserve: {places: 1}", "").verdict("R").limits())
                    .containsExactly("next round");
            SomeProgramme reached = reactive("reserve: {places: 1}", "").trigger("r", Truth.YES, "gather-views");
            assertThat(reached.verdict("R").because())
                    .isEqualTo("raised out of cycle on 20 March 2009; trigger points reached: Volume of voices; places"
                            + " free: 1, which it takes");
            SomeProgramme answered = reactive("reserve: {places: 1}", "").trigger("r", Truth.YES, "answer-the-person");
            assertThat(answered.verdict("R").limits()).containsExactly("next round");
            SomeProgramme open = reactive("reserve: {places: 1}", "").trigger("r", Truth.UNKNOWN, "gather-views");
            assertThat(open.verdict("R").settled()).isEqualTo(Truth.UNKNOWN);
            assertThat(open.selected().missing())
                    .containsExactly("whether a trigger point is reached for r, on which R rests");
            assertThat(inShort(reactive("reserve: {places: 1}", "reason: The ward closes")
                            .select()))
                    .contains("R CHOSEN");
        }

        @Test
        void theyUseWhatIsHeldBackInTheOrderInWhichTheyWereRaisedWhileItLasts() {
            SomeProgramme two = reactive("reserve: {places: 1}", "reason: Late")
                    .proposed("Q", "q", "initiative: reactive, raised: 2009-03-19, reason: Early");
            assertThat(inShort(two.select()))
                    .containsExactly("A CHOSEN", "B CHOSEN", "C DEFERRED places", "Q CHOSEN", "R REFUSED places");
            assertThat(two.verdict("R").because())
                    .endsWith("it would have to name an item of the programme that it displaces, with the reason");
        }

        @Test
        void theyDisplaceTheItemThatTheyNameWhichSaysSoAndTheMinimumsAreJudgedAgain() {
            SomeProgramme displacing = new SomeProgramme()
                    .item("a", 9, "sector: social-care, cost: 4")
                    .item("b", 8, "sector: health, cost: 4")
                    .places(2)
                    .limits("budget: 10\nminimums: [{sector: social-care, share: 50}]")
                    .proposed(
                            "R",
                            "r",
                            "cost: 6, sector: health, initiative: reactive, raised: 2009-03-20, reason: The ward closes,"
                                    + " displaces: A");
            assertThat(inShort(displacing.select()))
                    .containsExactly("A DEFERRED displaced by R", "B CHOSEN", "R CHOSEN");
            assertThat(displacing.verdict("A").because())
                    .endsWith("displaced by R, raised on 20 March 2009, because: The ward closes");
            assertThat(displacing.limit("share of social care").kept()).isEqualTo(Truth.NO);
            assertThat(displacing.limit("share of social care").because()).contains("1 before an item was displaced");
            assertThat(displacing.limit("budget").reached()).isEqualByComparingTo("10");
        }

        @Test
        void theyAreRefusedWhereEvenThenThereIsTooLittleMoneyOrTheItemIsNotOnTheProgramme() {
            SomeProgramme dear = reactive("budget: 1000", "cost: 500.01, reason: Late, displaces: B");
            assertThat(dear.verdict("R").because())
                    .endsWith("with B displaced there would be 500 pounds, and 0.01 pounds more would be needed");
            assertThat(inShort(reactive("budget: 1000", "cost: 500, reason: Late, displaces: B")
                            .select()))
                    .containsExactly("A CHOSEN", "B DEFERRED displaced by R", "C CHOSEN", "R CHOSEN");
            assertThat(reactive("first_year: no", "reason: Late, displaces: Z")
                            .verdict("R")
                            .because())
                    .endsWith("it names Z to displace, which is not on the programme");
        }
    }

    @Test
    void theOrderOfStandingsAndItemsInWhatIsHandedInChangesNothing() {
        SomeProgramme programme = new SomeProgramme().places(4).limits("""
                budget: 20
                reserve: {places: 1, pounds: 2}
                minimums: [{sector: social-care, share: 40}, {area: old-town, items: 1}]
                """);
        for (int i = 0; i < 12; i++) {
            programme.item(
                    "t" + i,
                    20 - i,
                    "cost: " + (1 + i * 7 % 5) + ", sector: " + (i % 3 == 2 ? "social-care" : "health")
                            + (i == 9 ? ", areas: [old-town]" : ", areas: [north]"));
        }
        programme.proposed("R2", "t3", "cost: 1, initiative: reactive, raised: 2009-03-02, reason: Late");
        programme.proposed("R1", "t4", "cost: 1, initiative: reactive, raised: 2009-03-02, reason: Late");
        ProgrammePlan plan = ProgrammePlan.parse("programme.yaml", programme.yaml());
        Selecting.Selected expected = programme.selected(plan, programme.standings());
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<ProposedItem> items = new ArrayList<>(plan.items());
            List<Standing> standings = new ArrayList<>(programme.standings());
            Collections.shuffle(items, random);
            Collections.shuffle(standings, random);
            ProgrammePlan shuffled =
                    new ProgrammePlan(plan.name(), plan.reference(), plan.limits(), items, plan.lastProgramme());
            assertThat(programme.selected(shuffled, standings).toString()).isEqualTo(expected.toString());
        }
        assertThat(expected.selection().of(ItemVerdict.Verdict.CHOSEN)).hasSize(4);
    }
}
