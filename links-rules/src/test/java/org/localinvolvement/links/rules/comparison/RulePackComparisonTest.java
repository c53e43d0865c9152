package org.localinvolvement.links.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.localinvolvement.links.rules.comparison.SomeVersions.OURS;
import static org.localinvolvement.links.rules.comparison.SomeVersions.PARAMETERS;
import static org.localinvolvement.links.rules.comparison.SomeVersions.WARD_7;
import static org.localinvolvement.links.rules.comparison.SomeVersions.inUse;
import static org.localinvolvement.links.rules.comparison.SomeVersions.people;
import static org.localinvolvement.links.rules.comparison.SomeVersions.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.rules.authoring.AskedQuestion;
import org.localinvolvement.links.rules.comparison.DecisionChange.Kind;
import org.localinvolvement.links.rules.comparison.DecisionChange.Movement;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Which decisions change between two versions of a pack, and because of what. */
class RulePackComparisonTest {

    private static final LocalDate JUNE = LocalDate.of(2009, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2009, 7, 10);

    private static final String NO_PARAMETERS = "";

    private static RuleComparison compared(ComparedSide before, ComparedSide after, ComparedFacts... facts) {
        return RulePackComparison.between(before, after).over(List.of(facts));
    }

    /** What became of the findings of a rule in the one case that changes. */
    private static DecisionChange finding(RuleComparison comparison, String rule) {
        assertThat(comparison.changed()).hasSize(1);
        return finding(comparison.changed().get(0), rule);
    }

    private static DecisionChange finding(ChangedCase one, String rule) {
        return one.changes().stream()
                .filter(change -> change.kind() == Kind.FINDING && change.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(one.toString()));
    }

    private static ChangeCause only(int difference) {
        return new ChangeCause(difference, true, true);
    }

    private static ChangeCause needed(int difference) {
        return new ChangeCause(difference, false, true);
    }

    private static ComparedFacts file(String yaml) {
        return ComparedFacts.ofFile("facts.yaml", yaml);
    }

    @Nested
    class BecauseOfARule {

        @Test
        void aRuleThatAsksForAnotherWardFindsNothingMore() {
            RuleComparison comparison = compared(
                    inUse(), version(PARAMETERS, "", WARD_7.replace("\"ward\", \"7\"", "\"ward\", \"8\"")), people(3));
            assertThat(comparison.differences())
                    .extracting(
                            PackDifference::kind, PackDifference::name, PackDifference::about, PackDifference::place)
                    .containsExactly(
                            tuple(PackDifference.Kind.RULE_CHANGED, "W01", "Voices of the ward", "rules0.drl:11"));
            assertThat(comparison.differences().get(0).before())
                    .singleElement()
                    .asString()
                    .contains("ThemeEvidence", "(\"ward\", \"7\")");
            assertThat(comparison.differences().get(0).after())
                    .singleElement()
                    .asString()
                    .contains("(\"ward\", \"8\")");
            DecisionChange change = finding(comparison, "W01");
            assertThat(change.movement()).isEqualTo(Movement.WENT);
            assertThat(change.subject()).isEqualTo("podiatry");
            assertThat(change.before()).contains("yes", "3 people of the ward spoke about podiatry");
            assertThat(change.after()).isEmpty();
            assertThat(change.causes()).containsExactly(only(1));
        }

        @Test
        void aRuleThatIsAddedFinds() {
            RuleComparison comparison = compared(inUse(), version(PARAMETERS, "", WARD_7, OURS), people(12));
            assertThat(comparison.differences())
                    .extracting(PackDifference::kind)
                    .containsExactly(PackDifference.Kind.RULE_ADDED);
            assertThat(finding(comparison, "W02").movement()).isEqualTo(Movement.CAME);
            assertThat(finding(comparison, "W02").causes()).containsExactly(only(1));
        }

        @Test
        void aRuleThatIsRemovedFindsNoLonger() {
            RuleComparison comparison = compared(version(PARAMETERS, "", WARD_7, OURS), inUse(), people(12));
            assertThat(comparison.differences())
                    .extracting(PackDifference::kind)
                    .containsExactly(PackDifference.Kind.RULE_REMOVED);
            assertThat(finding(comparison, "W02").movement()).isEqualTo(Movement.WENT);
        }

        @Test
        void aShippedRuleThatIsSwitchedOffFindsNoLonger() {
            RuleComparison comparison = compared(
                    inUse(),
                    version(PARAMETERS, "switch_off: [{rule: T01, reference: Minute 7}]\n", WARD_7),
                    people(12));
            assertThat(comparison.differences())
                    .extracting(PackDifference::kind, PackDifference::name, PackDifference::after)
                    .containsExactly(
                            tuple(PackDifference.Kind.RULE_SWITCHED_OFF, "T01", List.of("switched off (Minute 7)")));
            assertThat(finding(comparison, "T01").movement()).isEqualTo(Movement.WENT);
            assertThat(finding(comparison, "T01").causes()).containsExactly(only(1));
        }

        @Test
        void aShippedRuleAndTheRuleInItsPlaceAreOneDifference() {
            RuleComparison comparison = compared(
                    inUse(),
                    version(PARAMETERS, "replace: [{rule: T01, by: W02, reference: Minute 8}]\n", WARD_7, OURS),
                    people(12));
            assertThat(comparison.differences())
                    .extracting(PackDifference::kind, PackDifference::name, PackDifference::after)
                    .containsExactly(tuple(
                            PackDifference.Kind.RULE_REPLACED, "T01", List.of("W02 stands in its place (Minute 8)")));
            assertThat(finding(comparison, "T01").movement()).isEqualTo(Movement.WENT);
            assertThat(finding(comparison, "W02").movement()).isEqualTo(Movement.CAME);
            assertThat(finding(comparison, "W02").causes()).containsExactly(only(1));
        }

        @Test
        void aRuleThatOverrulesAnotherLeavesItsFindingAndTellsIt() {
            RuleComparison comparison = compared(
                    inUse(),
                    version(PARAMETERS, "", WARD_7.replace("@action", "@overrules(\"T01\") @action")),
                    people(12));
            assertThat(comparison.differences().get(0).after()).containsExactly("@overrules(\"T01\")");
            DecisionChange overruled = finding(comparison, "T01");
            assertThat(overruled.movement()).isEqualTo(Movement.STANDS_OTHERWISE);
            assertThat(overruled.before()).contains("overruled: no");
            assertThat(overruled.after()).contains("overruled: yes");
            assertThat(overruled.causes()).containsExactly(only(1));
        }

        @Test
        void aRuleThatIsOnlyLaidOutOtherwiseIsNoDifference() {
            String otherwise = WARD_7.replace("  @because", "  // Agreed in January.\n     @because")
                    .replace(", $people.most", ",\n        $people.most")
                    .replace(
                            "@id(\"W01\") @title(\"Voices of the ward\")",
                            "@title(\"Voices of the ward\") @id(\"W01\")");
            RuleComparison comparison = compared(inUse(), version(PARAMETERS, "", otherwise), people(3), people(2));
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.isEmpty()).isTrue();
            assertThat(comparison.same()).isEqualTo(2);
        }

        @Test
        void adoptingAPackIsComparedWithTheShippedRulesAlone() {
            RuleComparison comparison =
                    compared(ComparedSide.shipped(), version(PARAMETERS, "", WARD_7, OURS), people(3), people(1));
            assertThat(comparison.before()).isEqualTo("the library's rules");
            assertThat(comparison.after()).isEqualTo("wexbridge 1.0.0");
            assertThat(comparison.same()).isEqualTo(1);
            assertThat(finding(comparison, "W01").movement()).isEqualTo(Movement.CAME);
        }

        @Test
        void ofTwoChangesOnlyTheOneThatMovesADecisionIsItsCause() {
            RuleComparison comparison = compared(
                    inUse(),
                    version(
                            PARAMETERS.replace("value: 3", "value: 4"),
                            "switch_off: [{rule: T02, reference: Minute 7}]\n",
                            WARD_7,
                            OURS),
                    people(3));
            assertThat(comparison.differences())
                    .extracting(PackDifference::number, PackDifference::kind)
                    .containsExactly(
                            tuple(1, PackDifference.Kind.RULE_ADDED),
                            tuple(2, PackDifference.Kind.RULE_SWITCHED_OFF),
                            tuple(3, PackDifference.Kind.AGREED));
            assertThat(finding(comparison, "W01").causes()).containsExactly(only(3));
        }
    }

    @Nested
    class BecauseOfAnAgreedValue {

        @Test
        void aHigherValueIsNoLongerReached() {
            RuleComparison comparison =
                    compared(inUse(), version(PARAMETERS.replace("value: 3", "value: 4"), "", WARD_7), people(3));
            assertThat(comparison.differences())
                    .extracting(PackDifference::kind, PackDifference::name, PackDifference::before)
                    .containsExactly(tuple(
                            PackDifference.Kind.AGREED,
                            "wexbridge.ward-voices",
                            List.of("3 people from 1 January 2009 (Meeting of January 2009, minute 8)")));
            assertThat(finding(comparison, "W01").movement()).isEqualTo(Movement.WENT);
            assertThat(finding(comparison, "W01").causes()).containsExactly(only(1));
            assertThat(comparison.changed().get(0).changes().get(0))
                    .returns(Kind.OUTCOME, DecisionChange::kind)
                    .returns("yes", DecisionChange::before)
                    .returns("no", DecisionChange::after);
        }

        @Test
        void aFindingThatOnlyRepeatsAnotherValueIsNotDecidedOtherwise() {
            RuleComparison comparison =
                    compared(inUse(), version(PARAMETERS.replace("value: 3", "value: 4"), "", WARD_7), people(5));
            assertThat(comparison.changed()).isEmpty();
            assertThat(comparison.reworded()).hasSize(1);
            DecisionChange change = finding(comparison.reworded().get(0), "W01");
            assertThat(change.movement()).isEqualTo(Movement.IN_OTHER_WORDS);
            assertThat(change.decides()).isFalse();
            assertThat(change.before()).contains("3 are agreed as enough");
            assertThat(change.after()).contains("4 are agreed as enough");
            assertThat(comparison.decidesTheSame()).isTrue();
            assertThat(comparison.isEmpty()).isFalse();
            assertThat(comparison.inWords()).endsWith("""
                            People of the ward (people.test.yaml:4): triggers as at 2009-12-31
                              1 finding stands as before, in other words or figures (because of 1): 1 of W01

                            1 case: 0 decided otherwise, 1 in other words alone, 0 as before, 0 not asked; 1 difference between the two sides
                            """);
        }

        @Test
        void whatIsDecidedOtherwiseIsToldBeforeWhatOnlySaysOtherWords() {
            RuleComparison comparison = compared(
                    inUse(), version(PARAMETERS.replace("value: 3", "value: 4"), "", WARD_7, OURS), people(12));
            assertThat(comparison.changed()).hasSize(1);
            assertThat(finding(comparison, "W01").movement()).isEqualTo(Movement.IN_OTHER_WORDS);
            assertThat(finding(comparison, "W02").movement()).isEqualTo(Movement.CAME);
            assertThat(comparison.inWords())
                    .containsSubsequence(
                            "  W02 about podiatry is found\n",
                            "  1 finding stands as before, in other words or figures (because of 2): 1 of W01\n",
                            "1 case: 1 decided otherwise, 0 in other words alone, ")
                    .doesNotContain("W01 about podiatry");
        }

        @Test
        void aRuleThatCallsForSomethingElseIsDecidedOtherwise() {
            RuleComparison comparison = compared(
                    inUse(),
                    version(PARAMETERS, "", WARD_7.replace("\"gather-views\"", "\"report-and-recommend\"")),
                    people(3));
            assertThat(finding(comparison, "W01").movement()).isEqualTo(Movement.STANDS_OTHERWISE);
            assertThat(comparison.decidesTheSame()).isFalse();
        }

        @Test
        void aCaseThatAgreesItsOwnValueDoesNotChange() {
            RuleComparison comparison =
                    compared(inUse(), version(PARAMETERS.replace("value: 3", "value: 4"), "", WARD_7), file("""
                            as_at: 2009-12-31
                            about: podiatry
                            agreed: [{name: wexbridge.ward-voices, value: 2}]
                            contacts:
                              - {people: 3, on: 2009-11-10, attributes: {ward: "7"}}
                            """));
            assertThat(comparison.isEmpty()).isTrue();
            assertThat(comparison.same()).isEqualTo(1);
        }

        @Test
        void aRuleAndTheValueThatItReadsAreNeededTogether() {
            RuleComparison comparison =
                    compared(version(NO_PARAMETERS, "", OURS), version(PARAMETERS, "", OURS, WARD_7), people(3));
            assertThat(comparison.differences())
                    .extracting(PackDifference::kind)
                    .containsExactly(PackDifference.Kind.RULE_ADDED, PackDifference.Kind.AGREED);
            assertThat(finding(comparison, "W01").causes()).containsExactly(needed(1), needed(2));
            assertThat(comparison.inWords()).contains("    because of 1 and 2 together\n");
        }

        @Test
        void aGroupThatIsAgreedToBeSeldomHeardIsADifference() {
            String heard =
                    PARAMETERS + "seldom_heard_groups: [{code: travellers, from: 2009-01-01, reference: Minute 3}]\n";
            RuleComparison comparison = compared(inUse(), version(heard, "", WARD_7), file("""
                    as_at: 2009-12-31
                    about: podiatry
                    contacts:
                      - {people: 12, on: 2009-11-10, of: travellers}
                    """));
            assertThat(comparison.differences())
                    .extracting(PackDifference::kind, PackDifference::name)
                    .containsExactly(tuple(PackDifference.Kind.SELDOM_HEARD, "travellers"));
            assertThat(comparison.changed()).hasSize(1);
            assertThat(comparison.changed().get(0).changes())
                    .allSatisfy(change -> assertThat(change.causes()).containsExactly(only(1)));
        }

        @Test
        void whatTheLinkAgreedBesidesGoesBeforeThePacks() {
            Parameters own = Parameters.parse("own.yaml", """
                    parameters:
                      - name: volume-of-voices.threshold
                        values: [{from: 2009-04-01, value: 20, reference: Minute 4}]
                    """);
            RuleComparison comparison = compared(inUse(), inUse().agreeing(own), people(12));
            assertThat(finding(comparison, "T01").movement()).isEqualTo(Movement.WENT);
            assertThat(finding(comparison, "T01").causes()).containsExactly(only(1));
        }

        @Test
        void aThemeThatIsWeighedNoLongerLosesItsPlace() {
            String higher = """
                    parameters:
                      - name: volume-of-voices.threshold
                        values: [{from: 2009-04-01, value: 20, reference: Minute 4}]
                    """;
            RuleComparison comparison = compared(ComparedSide.shipped(), version(higher, ""), file("""
                            question: programme
                            as_at: 2009-12-31
                            log_from: 2008-04-01
                            about: podiatry
                            contacts:
                              - {people: 12, on: 2009-08-10}
                              - {people: 12, on: 2009-11-10}
                            """));
            assertThat(comparison.changed().get(0).changes())
                    .filteredOn(change -> change.kind() == Kind.PRIORITY)
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.subject()).isEqualTo("podiatry");
                        assertThat(change.movement()).isEqualTo(Movement.WENT);
                        assertThat(change.before()).contains("on the short list", "rank: 1");
                        assertThat(change.causes()).containsExactly(only(1));
                    });
        }
    }

    @Nested
    class BecauseOfTheDate {

        private static final String SPOKEN_IN_JUNE = """
                as_at: 2009-12-31
                about: podiatry
                contacts:
                  - {people: 3, on: 2009-06-20, attributes: {ward: "7"}}
                """;

        @Test
        void aValueThatIsAgreedFromADayBetweenTheTwoIsTheCause() {
            String raised = PARAMETERS + "      - {from: 2009-07-01, value: 4, reference: Minute 2}\n";
            ComparedSide side = version(raised, "", WARD_7);
            RuleComparison comparison = compared(side.asAt(JUNE), side.asAt(JULY), file(SPOKEN_IN_JUNE));
            assertThat(comparison.differences())
                    .extracting(PackDifference::kind)
                    .containsExactly(PackDifference.Kind.AGREED, PackDifference.Kind.AS_AT);
            assertThat(finding(comparison, "W01").movement()).isEqualTo(Movement.WENT);
            assertThat(finding(comparison, "W01").causes()).containsExactly(only(1));
            assertThat(comparison.changed().get(0))
                    .returns(JUNE, ChangedCase::before)
                    .returns(JULY, ChangedCase::after);
        }

        @Test
        void theSameBackwardsInTime() {
            String raised = PARAMETERS + "      - {from: 2009-07-01, value: 4, reference: Minute 2}\n";
            ComparedSide side = version(raised, "", WARD_7);
            RuleComparison comparison = compared(side.asAt(JULY), side.asAt(JUNE), file(SPOKEN_IN_JUNE));
            assertThat(finding(comparison, "W01").movement()).isEqualTo(Movement.CAME);
            assertThat(finding(comparison, "W01").causes()).containsExactly(only(1));
        }

        @Test
        void whatWasSaidLeavesTheDaysLookedAt() {
            RuleComparison comparison =
                    compared(inUse().asAt(JUNE), inUse().asAt(LocalDate.of(2012, 6, 30)), file(SPOKEN_IN_JUNE));
            assertThat(comparison.differences())
                    .extracting(PackDifference::kind)
                    .containsExactly(PackDifference.Kind.AS_AT);
            assertThat(finding(comparison, "W01").movement()).isEqualTo(Movement.WENT);
            assertThat(finding(comparison, "W01").causes()).containsExactly(only(1));
            assertThat(comparison.inWords())
                    .contains(
                            "the date: 2012-06-30, before 2009-06-30; what was said or happened in the days looked at\n");
        }

        @Test
        void theLawOfTheDayIsAnother() {
            RuleComparison comparison = compared(
                    ComparedSide.shipped().asAt(JUNE),
                    ComparedSide.shipped().asAt(LocalDate.of(2013, 6, 30)),
                    file("question: entry\nas_at: 2009-06-02\nvisit: {care_now: no}\n"));
            assertThat(comparison.changed().get(0).question()).isEqualTo(AskedQuestion.ENTRY);
            assertThat(finding(comparison, "E14").movement()).isEqualTo(Movement.WENT);
            assertThat(comparison.inWords()).contains("and the law (Local Involvement Networks -> local Healthwatch)");
        }

        @Test
        void aDutyThatIsNotDoneBecomesOverdue() {
            RuleComparison comparison = compared(
                    ComparedSide.shipped().asAt(JUNE),
                    ComparedSide.shipped().asAt(LocalDate.of(2009, 8, 31)),
                    file(
                            "question: duties\nas_at: 2009-06-02\nreport: {made: 2009-06-09, recipients: [{body: trust, received: 2009-06-10}]}\n"));
            assertThat(comparison.changed().get(0).changes())
                    .filteredOn(change -> change.kind() == Kind.DUTY)
                    .anySatisfy(change -> {
                        assertThat(change.before()).contains("state: not due");
                        assertThat(change.after()).contains("state: overdue");
                        assertThat(change.causes()).containsExactly(only(1));
                    });
        }

        @Test
        void aSideWithADateIsNotComparedWithOneWithout() {
            assertThatThrownBy(() -> RulePackComparison.between(inUse().asAt(JUNE), inUse()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("give both a date");
        }
    }

    @Nested
    class WhatCannotBeAsked {

        @Test
        void aDateOnWhichNothingIsAgreedIsToldOfThatSide() {
            RuleComparison comparison = compared(inUse().asAt(LocalDate.of(2008, 1, 1)), inUse().asAt(JUNE), people(3));
            assertThat(comparison.changed()).isEmpty();
            assertThat(comparison.same()).isZero();
            assertThat(comparison.unasked()).singleElement().satisfies(one -> {
                assertThat(one.side()).isEqualTo(UnaskedCase.Side.BEFORE);
                assertThat(one.name()).isEqualTo("People of the ward");
                assertThat(one.reasons().get(0)).contains("no value of this parameter is in force on 2008-01-01");
            });
            assertThat(comparison.isEmpty()).isFalse();
            assertThat(comparison.inWords())
                    .contains("1 case: 0 decided otherwise, 0 in other words alone, 0 as before, 1 not asked; ");
        }

        @Test
        void aVisitThatCannotBeOnTheDayIsTold() {
            RuleComparison comparison = compared(
                    ComparedSide.shipped().asAt(LocalDate.of(2008, 6, 30)),
                    ComparedSide.shipped().asAt(JUNE),
                    file("question: entry\nas_at: 2008-06-02\nvisit: {temporary_body: yes}\n"));
            assertThat(comparison.unasked()).singleElement().satisfies(one -> {
                assertThat(one.side()).isEqualTo(UnaskedCase.Side.AFTER);
                assertThat(one.reasons()).singleElement().asString().contains("LINKS-571");
            });
        }

        @Test
        void aValueWithinTheLimitsOfOneSideAloneIsToldOfTheOther() {
            ComparedSide wide = version(PARAMETERS.replace("most: 1000", "most: 5000"), "", WARD_7);
            ComparedFacts many = file("""
                    as_at: 2009-12-31
                    agreed: [{name: wexbridge.ward-voices, value: 4000}]
                    contacts: [{people: 3, about: podiatry, on: 2009-11-10}]
                    """);
            assertThat(compared(wide, inUse(), many).unasked())
                    .extracting(UnaskedCase::side)
                    .containsExactly(UnaskedCase.Side.AFTER);
            assertThat(compared(inUse(), wide, many).unasked())
                    .extracting(UnaskedCase::side)
                    .containsExactly(UnaskedCase.Side.BEFORE);
        }

        @Test
        void aFileThatCannotBeReadDoesNotHideTheOthers() {
            RuleComparison comparison = compared(
                    inUse(),
                    version(PARAMETERS.replace("value: 3", "value: 4"), "", WARD_7),
                    ComparedFacts.ofFile("bad.yaml", "as_at: tomorrow\n"),
                    people(3));
            assertThat(comparison.unasked()).singleElement().satisfies(one -> {
                assertThat(one.source()).isEqualTo("bad.yaml");
                assertThat(one.line()).isZero();
                assertThat(one.side()).isEqualTo(UnaskedCase.Side.BOTH);
            });
            assertThat(comparison.changed()).hasSize(1);
        }
    }

    @Test
    void theOrderOfFilesChangesNothing() {
        List<ComparedFacts> files = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            files.add(ComparedFacts.ofFile("case" + i + ".yaml", """
                    as_at: 2009-12-31
                    about: podiatry
                    contacts:
                      - {people: %d, on: 2009-11-10, attributes: {ward: "7"}}
                    """.formatted(i + 1)));
        }
        ComparedSide after = version(PARAMETERS.replace("value: 3", "value: 4"), "", OURS, WARD_7);
        RuleComparison forwards = RulePackComparison.between(inUse(), after).over(files);
        Collections.reverse(files);
        RuleComparison backwards = RulePackComparison.between(inUse(), after).over(files);
        assertThat(backwards).isEqualTo(forwards);
        assertThat(backwards.inWords()).isEqualTo(forwards.inWords());
        assertThat(forwards.changed()).hasSize(1);
        assertThat(forwards.reworded()).hasSize(2);
    }

    @Test
    void moreDifferencesThanAreTriedAreTold() {
        StringBuilder many = new StringBuilder("parameters:\n");
        for (int i = 0; i <= RuleComparison.MOST_TRIED; i++) {
            many.append("  - name: volume-of-voices.threshold\n    theme: theme-")
                    .append(i)
                    .append('\n')
                    .append("    values: [{from: 2009-01-01, value: 5, reference: Minute 1}]\n");
        }
        many.append("  - name: volume-of-voices.threshold\n    theme: zz\n")
                .append("    values: [{from: 2009-01-01, value: 5, reference: Minute 1}]\n");
        RuleComparison comparison =
                compared(version(NO_PARAMETERS, "", OURS), version(many.toString(), "", OURS), file("""
                as_at: 2009-12-31
                about: zz
                contacts:
                  - {people: 6, on: 2009-11-10}
                """));
        assertThat(comparison.changed()).singleElement().returns(true, ChangedCase::cutShort);
        assertThat(comparison.inWords())
                .contains("Only the first 40 differences were tried as causes.\n", "as far as tried");
    }

    @Test
    void aComparisonIsToldInWordsThatEndWithACount() {
        assertThat(compared(
                                inUse(),
                                version(PARAMETERS.replace("value: 3", "value: 4"), "", WARD_7),
                                people(3),
                                people(2))
                        .inWords())
                .isEqualTo("""
                        Before: wexbridge 1.0.0
                        Now:    wexbridge 1.0.0

                        What differs:
                          1. wexbridge.ward-voices is agreed otherwise
                               before: 3 people from 1 January 2009 (Meeting of January 2009, minute 8)
                               now:    4 people from 1 January 2009 (Meeting of January 2009, minute 8)

                        People of the ward (people.test.yaml:4): triggers as at 2009-12-31
                          the outcome stands otherwise
                            before: yes
                            now:    no
                            because of 1
                          W01 about podiatry is found no longer
                            before: yes: 3 people of the ward spoke about podiatry; 3 are agreed as enough. (calls for: gather-views)
                            because of 1

                        2 cases: 1 decided otherwise, 0 in other words alone, 1 as before, 0 not asked; 1 difference between the two sides
                        """);
    }
}
