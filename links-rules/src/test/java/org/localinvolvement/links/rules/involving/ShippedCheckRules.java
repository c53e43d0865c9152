package org.localinvolvement.links.rules.involving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.internal.MutatedRules;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.involving.InvolvementCases.Case;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;

/** Runs the cases that lie beside the rules of one question, and sees to it that every rule has some. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ShippedCheckRules {

    private final Asker asker;
    private final String letter;
    private final Set<String> law;
    private final List<Case> cases;

    /** Rules that rest on the words of a provision alone; every other says what is a reading. */
    ShippedCheckRules(Asker asker, String letter, Set<String> law, Map<String, Register> registers) {
        this.asker = asker;
        this.letter = letter;
        this.law = law;
        this.cases = InvolvementCases.of(asker.form().name(), registers);
    }

    @AfterAll
    void close() {
        asker.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseBesideTheRulesHolds() {
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(one.failure(asker)).isEmpty()));
    }

    @Test
    void everyRuleHasACaseThatFiresItAndOneThatItJustMisses() {
        Set<String> found = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        cases.forEach(one -> {
            one.finds().forEach(id -> found.add(id.substring(0, 3)));
            missed.addAll(one.justNot());
        });
        assertThat(found).isEqualTo(asker.ruleIds());
        assertThat(missed).isEqualTo(asker.ruleIds());
    }

    @Test
    void everyRuleKeepsToTheFormIsNamedByItsIdAndTitleAndSaysWhatIsAReading() {
        String file = asker.form().name() + ".drl";
        String text = InvolvementCases.text(asker.form().name(), ".drl");
        Complaints complaints = new Complaints(file, text);
        DrlTree tree = DrlReader.read(file, text, complaints);
        FormCheck.check(
                tree,
                List.of(asker.form()),
                "org.localinvolvement.links.rules.drl." + asker.form().name(),
                complaints);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
        assertThat(tree.rules()).hasSize(asker.ruleIds().size()).allSatisfy(rule -> {
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
            assertThat(rule.says("id")).matches(letter + "[0-9]{2}");
            assertThat(rule.says("reading").isBlank()).as(rule.name()).isEqualTo(law.contains(rule.says("id")));
        });
    }

    @Test
    void everyReasonIsASentenceAndWhatIsLeftOpenNamesWhatIsMissing() {
        for (Case one : cases) {
            Decision<?> decision = one.decide(asker);
            for (Finding finding : decision.findings()) {
                assertThat(finding.reason())
                        .doesNotContain("not known,", "{", "}", "null", "..", "depends on .")
                        .endsWith(".");
                assertThat(finding.conditions()).allMatch(ConditionSeen::held);
            }
            asker.checked(decision)
                    .forEach(checked -> assertThat(checked.missing().isEmpty())
                            .as(one.name())
                            .isEqualTo(checked.verdict() != Verdict.CANNOT_SAY));
            if (decision.outcome() == Truth.UNKNOWN) {
                assertThat(decision.missing()).as(one.name()).isNotEmpty();
            } else if (decision.outcome() == Truth.YES) {
                assertThat(decision.missing()).as(one.name()).isEmpty();
            }
        }
    }

    @Test
    void noChangeOfARuleSurvivesItsCases() {
        List<String> survivors = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        MutatedRules mutated = MutatedRules.of(
                new PackFile(
                        asker.form().name() + ".drl",
                        InvolvementCases.text(asker.form().name(), ".drl")),
                asker.form());
        assertThat(mutated.uncompiled()).isEmpty();
        mutated.each(asker.rules(), (mutation, rules) -> {
            changed.add(mutation.rule());
            Asker other = asker.asking(rules);
            if (cases.stream().allMatch(one -> one.failure(other).isEmpty())) {
                survivors.add(mutation.rule() + ": " + mutation.inWords());
            }
        });
        assertThat(survivors).isEmpty();
        assertThat(changed).isEqualTo(asker.ruleIds());
    }
}
