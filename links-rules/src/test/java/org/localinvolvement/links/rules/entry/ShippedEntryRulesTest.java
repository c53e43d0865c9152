package org.localinvolvement.links.rules.entry;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.entry.EntryCases.Case;
import org.localinvolvement.links.rules.entry.EntryCases.Law;
import org.localinvolvement.links.rules.internal.MutatedRules;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;

/** Runs the cases that lie beside the rules about entry, and sees to it that every rule has some and no change of one survives. */
class ShippedEntryRulesTest {

    private static final EnterAndView ENTER_AND_VIEW = new EnterAndView();

    @AfterAll
    static void close() {
        ENTER_AND_VIEW.close();
    }

    private static Set<String> ids(Law law) {
        return ENTER_AND_VIEW.rulesFor(regime(law)).ids();
    }

    private static Regime regime(Law law) {
        return law == Law.LINKS ? Regime.LINKS : Regime.LOCAL_HEALTHWATCH;
    }

    @TestFactory
    Stream<DynamicTest> everyCaseBesideTheRulesHolds() {
        return EntryCases.all()
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(),
                        () -> assertThat(one.failure(ENTER_AND_VIEW)).isEmpty()));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasACaseInWhichItHoldsAloneOrWithWhatItImpliesAndOneThatItJustMisses(Law law) {
        Set<String> found = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        for (Case one : EntryCases.of(law)) {
            found.addAll(one.finds());
            missed.addAll(one.justNot());
        }
        assertThat(found).containsAll(ids(law));
        assertThat(missed).isEqualTo(ids(law));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleKeepsToTheFormAndIsNamedByItsIdAndTitle(Law law) {
        String text = EntryCases.text(law, ".drl");
        Complaints complaints = new Complaints(law.question, text);
        DrlTree tree = DrlReader.read(law.question, text, complaints);
        FormCheck.check(tree, EnterAndView.forms(), "org.localinvolvement.links.rules.drl." + law.question, complaints);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
        assertThat(tree.rules()).hasSize(ids(law).size()).allSatisfy(rule -> {
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
            assertThat(rule.says("id")).matches(law == Law.LINKS ? "E[0-9]{2}" : "H[0-9]{2}");
            assertThat(rule.says("test")).isNotEmpty();
        });
    }

    /** So that what is unknown leaves a rule open and never silently defeats it. */
    @ParameterizedTest
    @EnumSource
    void noConditionAsksThatATruthBeSo(Law law) {
        assertThat(EntryCases.text(law, ".drl")).contains("!= Truth.").doesNotContain("== Truth.", "Truth.UNKNOWN");
    }

    @Test
    void everyReasonIsASentenceAndEveryConditionOfAFindingHeld() {
        EntryCases.all().forEach(one -> {
            for (Finding finding : ENTER_AND_VIEW.decide(one.asked()).findings()) {
                assertThat(finding.reason())
                        .doesNotContain("not known,", "{", "}", "null", "..")
                        .endsWith(".");
                assertThat(finding.conditions()).allMatch(ConditionSeen::held);
                assertThat(finding.subject()).isEqualTo("Ward 4, representative R1");
            }
        });
    }

    @Test
    void whatIsLeftOpenNamesWhatWouldHaveToBeKnown() {
        EntryCases.all().forEach(one -> {
            var decision = ENTER_AND_VIEW.decide(one.asked());
            boolean open = decision.findings().stream().anyMatch(finding -> finding.holds() == Truth.UNKNOWN);
            assertThat(decision.missing().isEmpty()).as(one.toString()).isEqualTo(!open);
        });
    }

    @ParameterizedTest
    @EnumSource
    void noChangeOfARuleSurvivesItsCases(Law law) {
        List<Case> cases = EntryCases.of(law);
        List<String> survivors = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        PackFile file = new PackFile(law.question + ".drl", EntryCases.text(law, ".drl"));
        MutatedRules mutated = MutatedRules.of(file, EnterAndView.forms().get(law == Law.LINKS ? 0 : 1));
        assertThat(mutated.uncompiled()).isEmpty();
        mutated.each(ENTER_AND_VIEW.rulesFor(regime(law)), (mutation, rules) -> {
            changed.add(mutation.rule());
            EnterAndView other = ENTER_AND_VIEW.asking(regime(law), rules);
            if (cases.stream().allMatch(one -> one.failure(other).isEmpty())) {
                survivors.add(mutation.rule() + ": " + mutation.inWords());
            }
        });
        assertThat(survivors).isEmpty();
        assertThat(changed).isEqualTo(ids(law));
    }
}
