package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.entry.EnterAndView;

/** Runs the tests that are shipped beside the rules, and sees to it that every rule has some. */
class ShippedRulesSayWhatTheirTestsSayTest {

    private static final RulePackVerifier VERIFIER = RulePackVerifier.shipped();
    private static final AskedRules RULES = AskedRules.of(List.of());

    @AfterAll
    static void close() {
        VERIFIER.close();
        RULES.close();
    }

    @TestFactory
    Stream<DynamicTest> everyTestBesideTheRulesHolds() {
        return VERIFIER.tests().stream().map(test -> DynamicTest.dynamicTest(test.toString(), test::run));
    }

    @Test
    void everyRuleHasATestInWhichItHoldsAndOneThatItJustMisses() {
        RuleCoverage coverage = VERIFIER.coverage();
        assertThat(coverage.neverFires()).isEmpty();
        assertThat(coverage.neverJustMissed()).isEmpty();
        assertThat(coverage.complete()).isTrue();
    }

    @Test
    void everyQuestionHasItsTests() {
        assertThat(VERIFIER.tests()).hasSizeGreaterThan(300);
        assertThat(VERIFIER.tests())
                .extracting(RuleTest::file)
                .contains(
                        "trigger.test.yaml",
                        "priority.test.yaml",
                        "entry-links.test.yaml",
                        "entry-healthwatch.test.yaml")
                .contains("duty-temporary.test.yaml", "duty-links.test.yaml", "duty-healthwatch.test.yaml")
                .hasSize(VERIFIER.tests().size());
    }

    @Test
    void everyTestExpectsAnOutcome() {
        assertThat(VERIFIER.tests())
                .allSatisfy(test ->
                        assertThat(test.expectedOutcome()).as(test.toString()).isPresent());
    }

    @Test
    void everyReasonIsASentenceInWhichEveryPlaceIsFilled() {
        for (Decision<?> decision : decisions()) {
            assertThat(decision.findings())
                    .extracting(Finding::reason)
                    .allSatisfy(reason -> assertThat(reason)
                            .doesNotContain("{", "}", "null", "of , ")
                            .doesNotContainPattern("not known(?! to allow)")
                            .doesNotContainPattern("(Whether it is reached depends on .*\\.) \\1")
                            .endsWith("."));
        }
    }

    @Test
    void whatCannotBeSaidNamesWhatWouldHaveToBeKnown() {
        for (Decision<?> decision : decisions()) {
            if (decision.outcome() == Truth.UNKNOWN
                    || decision.findings().stream().anyMatch(finding -> finding.holds() == Truth.UNKNOWN)) {
                assertThat(decision.missing()).isNotEmpty();
            }
        }
    }

    /** By how much a test misses a rule that it misses by more than one condition. */
    private static final Map<String, Integer> MISSED_BY_MORE =
            Map.of("T05 One call from each of five hundred people is a concern of many", 2);

    @TestFactory
    Stream<DynamicTest> aRuleThatATestJustMissesIsMissedByOneConditionThatNamesItsFigures() {
        return VERIFIER.tests().stream()
                .filter(test -> test.given().question().isAboutVoices())
                .flatMap(test -> test.justNot().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule + " " + test, () -> checkMissed(rule, test))));
    }

    private static void checkMissed(String rule, RuleTest test) {
        RuleExplanation explanation = test.given().explain(RULES, rule);
        assertThat(explanation.fires()).isEqualTo(Truth.NO);
        assertThat(explanation.missedBy()).isEqualTo(MISSED_BY_MORE.getOrDefault(rule + " " + test.name(), 1));
        List<ConditionSeen> failed = explanation.nearestMiss().orElseThrow().failed();
        assertThat(failed).hasSize(explanation.missedBy()).allSatisfy(condition -> {
            switch (condition.about()) {
                case "Measure" ->
                    assertThat(condition.inWords())
                            .matches("Measure: reached != Truth\\.(NO did not hold: NO|YES did not hold: YES) \\(.*"
                                    + " about [a-z]+: .*[0-9].*\\)");
                case "TriggerReached" ->
                    assertThat(condition.inWords())
                            .matches("TriggerReached(: actions contains \"[a-z-]+\" did not hold: [a-z, -]+"
                                    + "| did not hold: there is none)");
                case "SeriousHarm" ->
                    assertThat(condition.inWords()).isEqualTo("SeriousHarm did not hold: there is none");
                default ->
                    assertThat(condition.inWords())
                            .matches("[A-Za-z]+: [a-zA-Z]+ != Truth\\.(NO did not hold: NO|YES did not hold: YES)");
            }
        });
    }

    @Test
    void everyFindingTellsItsConditionsAllOfWhichHeld() {
        for (Decision<?> decision : decisions()) {
            // That a duty applies is the default, which no rule says.
            assertThat(decision.findings())
                    .filteredOn(finding -> !EnterAndView.unlessRefused().contains(finding.ruleId()))
                    .allSatisfy(finding -> assertThat(finding.conditions())
                            .isNotEmpty()
                            .allMatch(ConditionSeen::held)
                            .noneMatch(seen -> seen.saw().isEmpty()));
        }
    }

    private static List<Decision<?>> decisions() {
        return VERIFIER.tests().stream()
                .<Decision<?>>map(test -> test.given().ask(RULES))
                .toList();
    }
}
