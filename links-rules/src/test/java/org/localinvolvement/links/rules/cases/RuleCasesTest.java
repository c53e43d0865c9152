package org.localinvolvement.links.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.internal.RuleText;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

/** Runs the cases beside the rules, and sees to it that every rule has some. */
class RuleCasesTest {

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final Priorities PRIORITIES = new Priorities(TRIGGER_POINTS);

    @AfterAll
    static void close() {
        PRIORITIES.close();
        TRIGGER_POINTS.close();
    }

    @TestFactory
    Stream<DynamicTest> theRulesOfTriggerPointsSayWhatTheirCasesSay() {
        return run("trigger", one -> TRIGGER_POINTS.decide(one.question()));
    }

    @TestFactory
    Stream<DynamicTest> theRulesOfPrioritiesSayWhatTheirCasesSay() {
        return run("priority", RuleCasesTest::priorities);
    }

    private static Decision<?> priorities(RuleCase one) {
        return PRIORITIES.decide(new PriorityQuestion(one.question(), CriteriaProfile.shipped("voices")));
    }

    private static Stream<DynamicTest> run(String question, Function<RuleCase, Decision<?>> asked) {
        Set<String> ids = ids(question);
        return RuleCaseFile.read(question, ids).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name() + " (line " + one.line() + ")", () -> check(one, ids, asked.apply(one))));
    }

    private static void check(RuleCase one, Set<String> ids, Decision<?> decision) {
        List<Finding> findings = decision.findings().stream()
                .filter(finding -> ids.contains(finding.ruleId()))
                .toList();
        List<String> expected = new ArrayList<>();
        one.yes().forEach(rule -> expected.add(rule + " " + Truth.YES));
        one.unknown().forEach(rule -> expected.add(rule + " " + Truth.UNKNOWN));
        assertThat(findings)
                .extracting(finding -> finding.ruleId() + " " + finding.holds())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(decision.outcome()).isEqualTo(one.outcome());
        assertThat(one.justNot())
                .as("rules just missed")
                .noneMatch(rule ->
                        findings.stream().anyMatch(finding -> finding.ruleId().equals(rule)));
        assertThat(decision.findings())
                .extracting(Finding::reason)
                .allSatisfy(reason -> assertThat(reason)
                        .doesNotContain("not known", "{", "}", "null", "of , ")
                        .doesNotContainPattern("(Whether it is reached depends on .*\\.) \\1")
                        .endsWith("."));
        if (!one.says().isEmpty()) {
            assertThat(findings)
                    .extracting(Finding::reason)
                    .anySatisfy(reason -> assertThat(reason).contains(one.says()));
        }
        if (decision.outcome() == Truth.UNKNOWN || !one.unknown().isEmpty()) {
            assertThat(decision.missing()).as("what would have to be known").isNotEmpty();
        }
    }

    /** What stands in the way where a rule is just missed; the one place for a case that misses a rule by more than a step. */
    private static final Map<String, Integer> MISSED_BY_MORE =
            Map.of("One call from each of five hundred people is a concern of many T05", 2);

    @TestFactory
    Stream<DynamicTest> aRuleThatACaseJustMissesIsMissedByOneConditionThatNamesItsFigures() {
        return Stream.of("trigger", "priority")
                .flatMap(question -> RuleCaseFile.read(question, PRIORITIES.ruleIds()).stream())
                .flatMap(one -> one.justNot().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule + ": " + one.name() + " (line " + one.line() + ")",
                                () -> checkMissed(one, rule))));
    }

    private static void checkMissed(RuleCase one, String rule) {
        RuleExplanation explanation =
                PRIORITIES.explain(new PriorityQuestion(one.question(), CriteriaProfile.shipped("voices")), rule);
        assertThat(explanation.fires()).isEqualTo(Truth.NO);
        assertThat(explanation.missedBy()).isEqualTo(MISSED_BY_MORE.getOrDefault(one.name() + " " + rule, 1));
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
                default -> assertThat(condition.inWords()).isEqualTo("SeriousHarm did not hold: there is none");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyFindingOfACaseTellsItsConditionsAllOfWhichHeld() {
        return Stream.of("trigger", "priority")
                .flatMap(question -> RuleCaseFile.read(question, PRIORITIES.ruleIds()).stream())
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        () -> assertThat(priorities(one).findings())
                                .allSatisfy(finding -> assertThat(finding.conditions())
                                        .isNotEmpty()
                                        .allMatch(ConditionSeen::held)
                                        .noneMatch(seen -> seen.saw().isEmpty()))));
    }

    private static Set<String> ids(String question) {
        try (RuleBase base = RuleBase.shipped(question)) {
            return base.rules().stream().map(RuleText::id).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Nested
    class EveryShippedRule {

        @ParameterizedTest
        @ValueSource(strings = {"trigger", "priority"})
        void hasACaseInWhichItHolds(String question) {
            Set<String> ids = ids(question);
            Set<String> fired = new TreeSet<>();
            RuleCaseFile.read(question, ids).forEach(one -> fired.addAll(one.yes()));
            assertThat(fired).isEqualTo(ids);
        }

        @ParameterizedTest
        @ValueSource(strings = {"trigger", "priority"})
        void hasACaseThatItMissesNarrowly(String question) {
            Set<String> ids = ids(question);
            Set<String> missed = new TreeSet<>();
            RuleCaseFile.read(question, ids).forEach(one -> missed.addAll(one.justNot()));
            assertThat(missed).isEqualTo(ids);
        }
    }

    @Nested
    class AFileOfCases {

        private static final String CASE = """
                cases:
                  - name: A case
                    as_at: 2009-03-31
                    contacts:
                      - {people: 2, on: 2009-02-10}
                    %s
                    outcome: NO
                """;

        @ParameterizedTest
        @ValueSource(strings = {"yes: T99", "unknown: T01, T99", "just_not: T99"})
        void isRefusedWhereItNamesARuleThatIsNotShipped(String line) {
            assertThatThrownBy(() -> RuleCaseFile.parse("some.cases.yaml", CASE.formatted(line), Set.of("T01")))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("some.cases.yaml:6")
                    .hasMessageContaining("T99");
        }

        @Test
        void isRefusedWhereItHoldsAWordThatItsNotationDoesNotKnow() {
            assertThatThrownBy(() -> RuleCaseFile.parse("some.cases.yaml", CASE.formatted("yess: T01"), Set.of("T01")))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("Did you mean \"yes\"?");
        }

        @Test
        void namesEachOfItsCasesOnce() {
            for (String question : List.of("trigger", "priority")) {
                assertThat(RuleCaseFile.read(question, ids(question)))
                        .extracting(RuleCase::name)
                        .doesNotHaveDuplicates();
            }
        }
    }
}
