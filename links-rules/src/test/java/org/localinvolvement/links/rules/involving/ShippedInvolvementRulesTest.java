package org.localinvolvement.links.rules.involving;

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
import org.localinvolvement.links.rules.internal.MutatedRules;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.involving.InvolvementCases.Case;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;

/** Runs the cases that lie beside the rules about the duty to involve, and sees to it that every rule has some. */
class ShippedInvolvementRulesTest {

    private static final DutyToInvolve DUTY = new DutyToInvolve();
    private static final List<Case> CASES = InvolvementCases.all();

    @AfterAll
    static void close() {
        DUTY.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseBesideTheRulesHolds() {
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(one.failure(DUTY)).isEmpty()));
    }

    @Test
    void everyRuleHasACaseThatFiresItAndOneThatItJustMisses() {
        Set<String> found = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        CASES.forEach(one -> {
            one.finds().forEach(id -> found.add(id.substring(0, 3)));
            missed.addAll(one.justNot());
        });
        assertThat(found).isEqualTo(DUTY.ruleIds());
        assertThat(missed).isEqualTo(DUTY.ruleIds());
    }

    @Test
    void everyRuleKeepsToTheFormAndIsNamedByItsIdAndTitle() {
        String text = InvolvementCases.text("involve", ".drl");
        Complaints complaints = new Complaints("involve.drl", text);
        DrlTree tree = DrlReader.read("involve.drl", text, complaints);
        FormCheck.check(
                tree, List.of(DutyToInvolve.form()), "org.localinvolvement.links.rules.drl.involve", complaints);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
        assertThat(tree.rules()).hasSize(DUTY.ruleIds().size()).allSatisfy(rule -> {
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
            assertThat(rule.says("id")).matches("I[0-9]{2}");
            // What section 242 says in terms is law; everything else is a reading of it or rests on what is recalled.
            assertThat(rule.says("reading").isBlank())
                    .as(rule.name())
                    .isEqualTo(Set.of("I06", "I07", "I12").contains(rule.says("id")));
        });
    }

    @Test
    void everyReasonIsASentenceAndWhatIsLeftOpenNamesWhatIsMissing() {
        for (Case one : CASES) {
            Decision<InvolvementChecked> decision = DUTY.decide(one.question());
            for (Finding finding : decision.findings()) {
                assertThat(finding.reason())
                        .doesNotContain("not known,", "{", "}", "null", "..", "depends on .")
                        .endsWith(".");
                assertThat(finding.conditions()).allMatch(ConditionSeen::held);
            }
            decision.answer()
                    .exercises()
                    .forEach(exercise -> assertThat(exercise.checked().missing().isEmpty())
                            .as(one.name())
                            .isEqualTo(exercise.checked().verdict() != Verdict.CANNOT_SAY));
            assertThat(decision.missing().isEmpty())
                    .as(one.name())
                    .isEqualTo(decision.outcome() != org.localinvolvement.links.model.decision.Truth.UNKNOWN);
        }
    }

    @Test
    void noChangeOfARuleSurvivesItsCases() {
        List<String> survivors = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        MutatedRules mutated = MutatedRules.of(
                new PackFile("involve.drl", InvolvementCases.text("involve", ".drl")), DutyToInvolve.form());
        assertThat(mutated.uncompiled()).isEmpty();
        mutated.each(DUTY.rules(), (mutation, rules) -> {
            changed.add(mutation.rule());
            DutyToInvolve other = DUTY.asking(rules);
            if (CASES.stream().allMatch(one -> one.failure(other).isEmpty())) {
                survivors.add(mutation.rule() + ": " + mutation.inWords());
            }
        });
        assertThat(survivors).isEmpty();
        assertThat(changed).isEqualTo(DUTY.ruleIds());
    }
}
