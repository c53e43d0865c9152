package org.localinvolvement.links.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;

/** Runs the tests beside the rules about duties, and sees to it that each rule has one that fires it and one that just misses it. */
class DutyRulesTest {

    private static final DutyClocks CLOCKS = new DutyClocks();

    @AfterAll
    static void close() {
        CLOCKS.close();
    }

    static Stream<DutyTestFile.Case> cases() {
        return Stream.of(DutyLaw.values()).flatMap(law -> cases(law).stream());
    }

    private static List<DutyTestFile.Case> cases(DutyLaw law) {
        return DutyTestFile.read(law.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTestBesideTheRulesHolds(DutyTestFile.Case test) {
        Decision<DutiesOwed> decision = CLOCKS.decide(test.question());
        assertThat(found(decision, Truth.YES)).as("yes").isEqualTo(new TreeSet<>(test.yes()));
        assertThat(found(decision, Truth.UNKNOWN)).as("unknown").isEqualTo(new TreeSet<>(test.unknown()));
        for (String rule : test.justNot()) {
            assertThat(decision.findings()).extracting(Finding::ruleId).doesNotContain(rule);
            RuleExplanation explanation = CLOCKS.explain(test.question(), rule);
            assertThat(explanation.missedBy()).as(rule + " is just missed").isEqualTo(1);
        }
        if (!test.duties().isEmpty()) {
            assertThat(decision.answer().duties().stream().map(DutyRulesTest::told))
                    .containsAll(test.duties());
        }
    }

    private static Set<String> found(Decision<DutiesOwed> decision, Truth holds) {
        return decision.findings().stream()
                .filter(finding -> finding.holds() == holds)
                .map(Finding::ruleId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(Duty duty) {
        return duty.on().replace("test:", "") + " " + duty.deed().code() + " "
                + (duty.deadline().due() == null
                        ? duty.deadline().kind()
                        : duty.deadline().due()) + " " + duty.state();
    }

    @ParameterizedTest
    @EnumSource(DutyLaw.class)
    void everyRuleHasATestThatFiresItAndOneThatJustDoesNot(DutyLaw law) {
        Set<String> fires = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        cases(law).forEach(test -> {
            fires.addAll(test.yes());
            missed.addAll(test.justNot());
        });
        Set<String> ids;
        try (var base = org.localinvolvement.links.rules.internal.RuleBase.shipped(law.question())) {
            ids = base.ids();
            assertThat(fires).containsAll(ids);
            assertThat(missed).containsAll(ids);
        }
    }

    @Test
    void everyReasonIsASentenceAndEveryDutyCitesWhatItRestsOn() {
        cases().forEach(test -> {
            Decision<DutiesOwed> decision = CLOCKS.decide(test.question());
            assertThat(decision.findings())
                    .allSatisfy(finding -> assertThat(finding.reason())
                            .doesNotContain("{", "}", "null", "not known")
                            .endsWith("."));
            assertThat(decision.answer().duties()).allSatisfy(duty -> {
                assertThat(duty.citations()).isNotEmpty();
                if (duty.state() == DutyState.CANNOT_SAY) {
                    assertThat(duty.missing()).isNotEmpty();
                }
            });
        });
    }
}
