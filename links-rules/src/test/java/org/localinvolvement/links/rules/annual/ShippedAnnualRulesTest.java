package org.localinvolvement.links.rules.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.annual.AnnualCases.Case;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.internal.MutatedRules;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;

/** Runs the cases that lie beside the rules about the annual report, and sees to it that every rule has some. */
@Tag("thorough")
class ShippedAnnualRulesTest {

    private static final DutyClocks CLOCKS = new DutyClocks();
    private static final AnnualReporting REPORTING = new AnnualReporting(CLOCKS);
    private static final List<Case> CASES = AnnualCases.all();

    @AfterAll
    static void close() {
        REPORTING.close();
        CLOCKS.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseBesideTheRulesHolds() {
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(one.failure(REPORTING)).isEmpty()));
    }

    @Test
    void everyRuleHasACaseThatFiresItAndOneThatItJustMisses() {
        Set<String> found = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        CASES.forEach(one -> {
            one.finds().forEach(id -> found.add(id.substring(0, 3)));
            missed.addAll(one.justNot());
        });
        assertThat(found).isEqualTo(REPORTING.ruleIds());
        assertThat(missed).isEqualTo(REPORTING.ruleIds());
    }

    @Test
    void everyRuleKeepsToTheFormAndIsNamedByItsIdAndTitle() {
        String text = AnnualCases.text(".drl");
        Complaints complaints = new Complaints("annual.drl", text);
        DrlTree tree = DrlReader.read("annual.drl", text, complaints);
        FormCheck.check(
                tree, List.of(AnnualReporting.form()), "org.localinvolvement.links.rules.drl.annual", complaints);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
        assertThat(tree.rules()).hasSize(REPORTING.ruleIds().size()).allSatisfy(rule -> {
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
            assertThat(rule.says("id")).matches("A[0-9]{2}");
        });
    }

    @Test
    void everyReasonIsASentenceAndWhatIsLeftOpenNamesWhatIsMissing() {
        for (Case one : CASES) {
            Decision<AssembledReport> decision = REPORTING.decide(one.question());
            for (Finding finding : decision.findings()) {
                assertThat(finding.reason())
                        .doesNotContain("{", "}", "null", "..", "depends on .")
                        .endsWith(".");
                assertThat(finding.conditions()).allMatch(ConditionSeen::held);
            }
            assertThat(decision.answer().matters()).as(one.name()).allSatisfy(matter -> {
                assertThat(matter.missing().isEmpty()).isEqualTo(matter.whole() != Truth.UNKNOWN);
                assertThat(matter.said()).isNotBlank();
            });
        }
    }

    @Test
    void noChangeOfARuleSurvivesItsCases() {
        List<String> survivors = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        MutatedRules mutated =
                MutatedRules.of(new PackFile("annual.drl", AnnualCases.text(".drl")), AnnualReporting.form());
        assertThat(mutated.uncompiled()).isEmpty();
        mutated.each(REPORTING.rules(), (mutation, rules) -> {
            changed.add(mutation.rule());
            AnnualReporting other = REPORTING.asking(rules);
            if (CASES.stream().allMatch(one -> holds(one, other))) {
                survivors.add(mutation.rule() + ": " + mutation.inWords());
            }
        });
        assertThat(survivors).isEmpty();
        assertThat(changed).isEqualTo(REPORTING.ruleIds());
    }

    private static boolean holds(Case one, AnnualReporting reporting) {
        try {
            return one.failure(reporting).isEmpty();
        } catch (RuntimeException e) {
            // A changed rule may say what its question refuses: that too is noticed.
            return false;
        }
    }
}
