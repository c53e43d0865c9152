package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

/** Runs the tests that are shipped beside the rules, and sees to it that every rule has some. */
class ShippedRulesSayWhatTheirTestsSayTest {

    private static final RulePackVerifier VERIFIER = RulePackVerifier.shipped();

    @AfterAll
    static void close() {
        VERIFIER.close();
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
        assertThat(VERIFIER.tests()).hasSizeGreaterThan(60);
        assertThat(VERIFIER.tests())
                .extracting(RuleTest::file)
                .contains("trigger.test.yaml", "priority.test.yaml")
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
                            .doesNotContain("not known", "{", "}", "null", "of , ")
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

    private static List<Decision<?>> decisions() {
        try (TriggerPoints triggerPoints = new TriggerPoints();
                Priorities priorities = new Priorities(triggerPoints)) {
            return VERIFIER.tests().stream()
                    .<Decision<?>>map(test -> test.given().ask(triggerPoints, priorities))
                    .toList();
        }
    }
}
