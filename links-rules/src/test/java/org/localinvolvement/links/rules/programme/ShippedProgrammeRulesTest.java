package org.localinvolvement.links.rules.programme;

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
import org.localinvolvement.links.rules.internal.MutatedRules;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.programme.ProgrammeCases.Case;
import org.localinvolvement.links.rules.programme.ProgrammeFoundations.Laid;

/** Runs the cases that lie beside the rules about the foundations of programmes, and sees to it that every rule has some. */
class ShippedProgrammeRulesTest {

    private static final ProgrammeFoundations FOUNDATIONS = new ProgrammeFoundations();
    private static final List<Case> CASES = ProgrammeCases.all();

    @AfterAll
    static void close() {
        FOUNDATIONS.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseBesideTheRulesHolds() {
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(one.failure(FOUNDATIONS)).isEmpty()));
    }

    @Test
    void everyRuleHasACaseThatFiresItAndOneThatItJustMisses() {
        Set<String> found = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        CASES.forEach(one -> {
            one.finds().forEach(id -> found.add(id.substring(0, 3)));
            missed.addAll(one.justNot());
        });
        assertThat(found).isEqualTo(FOUNDATIONS.ruleIds());
        assertThat(missed).isEqualTo(FOUNDATIONS.ruleIds());
    }

    @Test
    void everyRuleKeepsToTheFormIsNamedByItsIdAndTitleAndSaysWhatIsAReading() {
        String text = ProgrammeCases.text(".drl");
        Complaints complaints = new Complaints("programme.drl", text);
        DrlTree tree = DrlReader.read("programme.drl", text, complaints);
        FormCheck.check(
                tree, List.of(ProgrammeFoundations.FORM), "org.localinvolvement.links.rules.drl.programme", complaints);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
        assertThat(tree.rules()).hasSize(FOUNDATIONS.ruleIds().size()).allSatisfy(rule -> {
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
            assertThat(rule.says("id")).matches("G[0-9]{2}");
            assertThat(rule.says("reading")).isNotBlank();
        });
    }

    @Test
    void everyReasonIsASentenceAndWhatIsLeftOpenNamesWhatIsMissing() {
        for (Case one : CASES) {
            Laid laid = FOUNDATIONS.lay(one.question(), one.priorities());
            for (Finding finding : laid.findings()) {
                assertThat(finding.reason())
                        .doesNotContain("not known,", "{", "}", "null", "..", "depends on .")
                        .endsWith(".");
                assertThat(finding.conditions()).allMatch(ConditionSeen::held);
            }
            boolean open = laid.findings().stream().anyMatch(finding -> finding.holds() == Truth.UNKNOWN);
            assertThat(laid.missing().isEmpty()).as(one.name()).isEqualTo(!open);
            laid.foundations()
                    .process()
                    .forEach(element -> assertThat(element.because().isEmpty())
                            .as(one.name())
                            .isEqualTo(element.met() == Truth.YES));
        }
    }

    @Test
    void noChangeOfARuleSurvivesItsCases() {
        List<String> survivors = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        MutatedRules mutated =
                MutatedRules.of(new PackFile("programme.drl", ProgrammeCases.text(".drl")), ProgrammeFoundations.FORM);
        assertThat(mutated.uncompiled()).isEmpty();
        mutated.each(FOUNDATIONS.rules(), (mutation, rules) -> {
            changed.add(mutation.rule());
            ProgrammeFoundations other = FOUNDATIONS.asking(rules);
            if (CASES.stream().allMatch(one -> holds(one, other))) {
                survivors.add(mutation.rule() + ": " + mutation.inWords());
            }
        });
        assertThat(survivors).isEmpty();
        assertThat(changed).isEqualTo(FOUNDATIONS.ruleIds());
    }

    private static boolean holds(Case one, ProgrammeFoundations foundations) {
        try {
            return one.failure(foundations).isEmpty();
        } catch (IllegalStateException e) {
            // A changed rule may say what its question refuses: that too is noticed.
            return false;
        }
    }
}
