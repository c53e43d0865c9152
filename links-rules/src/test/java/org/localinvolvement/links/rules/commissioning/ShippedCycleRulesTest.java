package org.localinvolvement.links.rules.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.commissioning.CycleCases.Case;
import org.localinvolvement.links.rules.internal.MutatedRules;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;

/** Runs the cases that lie beside the rules about the commissioning cycle, and sees to it that every rule has some. */
class ShippedCycleRulesTest {

    private static final CommissioningCycle CYCLE = new CommissioningCycle();
    private static final List<Case> CASES = CycleCases.all();

    @AfterAll
    static void close() {
        CYCLE.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseBesideTheRulesHolds() {
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(one.failure(CYCLE)).isEmpty()));
    }

    @Test
    void everyRuleHasACaseThatFiresItAndOneThatItJustMisses() {
        Set<String> found = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        CASES.forEach(one -> {
            one.finds().forEach(id -> found.add(id.substring(0, 3)));
            missed.addAll(one.justNot());
        });
        assertThat(found).isEqualTo(CYCLE.ruleIds());
        assertThat(missed).isEqualTo(CYCLE.ruleIds());
    }

    @Test
    void everyRuleKeepsToTheFormAndIsNamedByItsIdAndTitle() {
        String text = CycleCases.text(".drl");
        Complaints complaints = new Complaints("cycle.drl", text);
        DrlTree tree = DrlReader.read("cycle.drl", text, complaints);
        FormCheck.check(
                tree, List.of(CommissioningCycle.form()), "org.localinvolvement.links.rules.drl.cycle", complaints);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
        assertThat(tree.rules()).hasSize(CYCLE.ruleIds().size()).allSatisfy(rule -> {
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
            assertThat(rule.says("id")).matches("C[0-9]{2}");
        });
    }

    @Test
    void everyReasonIsASentenceAndWhatIsLeftOpenNamesWhatIsMissing() {
        for (Case one : CASES) {
            var decision = CYCLE.decide(one.question());
            for (Finding finding : decision.findings()) {
                assertThat(finding.reason())
                        .doesNotContain("not known,", "{", "}", "null", "..", "depends on .")
                        .endsWith(".");
                assertThat(finding.conditions()).allMatch(ConditionSeen::held);
            }
            if (decision.findings().stream().anyMatch(finding -> finding.holds() == Truth.UNKNOWN)) {
                assertThat(decision.missing()).as(one.name()).isNotEmpty();
            }
        }
    }

    @Test
    void noChangeOfARuleSurvivesItsCases() {
        List<String> survivors = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        MutatedRules mutated =
                MutatedRules.of(new PackFile("cycle.drl", CycleCases.text(".drl")), CommissioningCycle.form());
        assertThat(mutated.uncompiled()).isEmpty();
        mutated.each(CYCLE.rules(), (mutation, rules) -> {
            changed.add(mutation.rule());
            CommissioningCycle other = CYCLE.asking(rules);
            if (CASES.stream().allMatch(one -> holds(one, other))) {
                survivors.add(mutation.rule() + ": " + mutation.inWords());
            }
        });
        assertThat(survivors).isEmpty();
        assertThat(changed).isEqualTo(CYCLE.ruleIds());
    }

    private static boolean holds(Case one, CommissioningCycle foundations) {
        try {
            return one.failure(foundations).isEmpty();
        } catch (IllegalStateException e) {
            // A changed rule may say what its question refuses: that too is noticed.
            return false;
        }
    }
}
