package org.localinvolvement.links.rules.sharing;

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
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.MutatedRules;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.sharing.SharedCases.Case;

/** Runs the cases that lie beside the rules about shared services, and sees to it that every rule has some. */
class ShippedSharedRulesTest {

    private static final SharedServices SHARED = new SharedServices();
    private static final List<Case> CASES = SharedCases.all();

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseBesideTheRulesHolds() {
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(one.failure(SHARED)).isEmpty()));
    }

    @Test
    void everyRuleHasACaseThatFiresItAndOneThatItJustMisses() {
        Set<String> found = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        CASES.forEach(one -> {
            one.finds().forEach(id -> found.add(id.substring(0, 3)));
            missed.addAll(one.justNot());
        });
        assertThat(found).isEqualTo(SHARED.ruleIds());
        assertThat(missed).isEqualTo(SHARED.ruleIds());
    }

    @Test
    void everyRuleKeepsToTheFormIsNamedByItsIdAndTitleAndSaysWhatIsAReading() {
        String text = SharedCases.text(".drl");
        Complaints complaints = new Complaints("shared.drl", text);
        DrlTree tree = DrlReader.read("shared.drl", text, complaints);
        FormCheck.check(
                tree, List.of(SharedServices.form()), "org.localinvolvement.links.rules.drl.shared", complaints);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
        assertThat(tree.rules()).hasSize(SHARED.ruleIds().size()).allSatisfy(rule -> {
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
            assertThat(rule.says("id")).matches("S[0-9]{2}");
            assertThat(rule.says("reading").isBlank())
                    .as(rule.name())
                    .isEqualTo(Set.of("S01", "S08", "S09", "S15", "S16").contains(rule.says("id")));
        });
    }

    @Test
    void everyReasonIsASentenceAndWhatIsLeftOpenNamesWhatIsMissing() {
        for (Case one : CASES) {
            Decision<SharedAnswer> decision = SHARED.decide(one.question());
            for (Finding finding : decision.findings()) {
                assertThat(finding.reason())
                        .doesNotContain("not known,", "{", "}", "null", "..", "depends on .", "()")
                        .endsWith(".");
                assertThat(finding.conditions()).allMatch(ConditionSeen::held);
            }
            assertThat(decision.missing().isEmpty()).as(one.name()).isEqualTo(decision.outcome() == Truth.YES);
            decision.answer()
                    .shares()
                    .forEach(share ->
                            assertThat(share.missing().isEmpty()).as(one.name()).isEqualTo(share.holds() == Truth.YES));
        }
    }

    @Test
    void noChangeOfARuleSurvivesItsCases() {
        List<String> survivors = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        MutatedRules mutated =
                MutatedRules.of(new PackFile("shared.drl", SharedCases.text(".drl")), SharedServices.form());
        assertThat(mutated.uncompiled()).isEmpty();
        mutated.each(SHARED.rules(), (mutation, rules) -> {
            changed.add(mutation.rule());
            SharedServices other = SHARED.asking(rules);
            if (CASES.stream().allMatch(one -> one.failure(other).isEmpty())) {
                survivors.add(mutation.rule() + ": " + mutation.inWords());
            }
        });
        assertThat(survivors).isEmpty();
        assertThat(changed).isEqualTo(SHARED.ruleIds());
    }
}
