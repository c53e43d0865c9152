package org.localinvolvement.links.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.governance.GovernanceCases.Case;
import org.localinvolvement.links.rules.internal.MutatedRules;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.record.LinkRecords;

/** Runs the cases that lie beside the rules about governance, and sees to it that every rule has some. */
@Tag("thorough")
class ShippedGovernanceRulesTest {

    private static final String LINKS = "governance.links";
    private static final String HEALTHWATCH = "governance.healthwatch";
    private static final Governance GOVERNANCE = new Governance();
    private static final Map<String, List<Case>> CASES =
            Map.of(LINKS, GovernanceCases.of(LINKS), HEALTHWATCH, GovernanceCases.of(HEALTHWATCH));

    @AfterAll
    static void close() {
        GOVERNANCE.close();
    }

    private static QuestionForm form(String law) {
        return Governance.forms().stream()
                .filter(one -> one.name().equals(law))
                .findFirst()
                .orElseThrow();
    }

    private static List<Case> cases(String law) {
        return CASES.getOrDefault(law, List.of());
    }

    private static Set<String> ids(String law) {
        return GOVERNANCE.rulesFor(form(law)).ids();
    }

    private static Decision<HouseInOrder> decide(Case one) {
        return GOVERNANCE.decide(one.question(), one.parameters());
    }

    @TestFactory
    Stream<DynamicTest> everyCaseBesideTheRulesHolds() {
        return Stream.of(LINKS, HEALTHWATCH)
                .flatMap(law -> cases(law).stream())
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(one.failure(GOVERNANCE)).isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKS, HEALTHWATCH})
    void everyRuleHasACaseThatFiresItAndOneThatItJustMisses(String law) {
        Set<String> found = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        cases(law).forEach(one -> {
            one.finds().forEach(id -> found.add(id.substring(0, 3)));
            missed.addAll(one.justNot());
        });
        assertThat(found).isEqualTo(ids(law));
        assertThat(missed).isEqualTo(ids(law));
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKS, HEALTHWATCH})
    void everyRuleKeepsToTheFormAndIsNamedByItsIdAndTitle(String law) {
        String text = GovernanceCases.text(law, ".drl");
        Complaints complaints = new Complaints("governance.drl", text);
        DrlTree tree = DrlReader.read("governance.drl", text, complaints);
        FormCheck.check(tree, List.of(form(law)), "org.localinvolvement.links.rules.drl." + law, complaints);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
        assertThat(tree.rules()).hasSize(ids(law).size()).allSatisfy(rule -> {
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
            assertThat(rule.says("id")).matches(law.equals(LINKS) ? "L[0-9]{2}" : "N[0-9]{2}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKS, HEALTHWATCH})
    void everyReasonIsASentenceAndWhatIsLeftOpenNamesWhatIsMissing(String law) {
        for (Case one : cases(law)) {
            Decision<HouseInOrder> decision = decide(one);
            for (Finding finding : decision.findings()) {
                assertThat(finding.reason())
                        .doesNotContain("not known,", "{", "}", "null", "..", "depends on .")
                        .endsWith(".");
                assertThat(finding.conditions()).allMatch(ConditionSeen::held);
            }
            boolean open = decision.findings().stream().anyMatch(finding -> finding.holds() == Truth.UNKNOWN);
            assertThat(decision.missing().isEmpty()).as(one.name()).isEqualTo(!open);
            decision.answer().checks().forEach(check -> {
                assertThat(check.because().isEmpty()).as(one.name()).isEqualTo(check.met() == Truth.YES);
                assertThat(check.missing().isEmpty()).as(one.name()).isEqualTo(check.met() != Truth.UNKNOWN);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKS, HEALTHWATCH})
    void theOutcomeIsThatOfTheLawAndGuidanceStandsApart(String law) {
        for (Case one : cases(law)) {
            Decision<HouseInOrder> decision = decide(one);
            assertThat(decision.outcome())
                    .as(one.name())
                    .isEqualTo(decision.answer().checks().stream()
                            .filter(HouseCheck::law)
                            .map(HouseCheck::met)
                            .reduce(Truth.YES, Truth::and));
            decision.findings().stream()
                    .filter(finding -> finding.citations().stream()
                            .anyMatch(cited -> cited.provision().startsWith("Starting a work programme")))
                    .forEach(finding -> assertThat(finding.reading()).contains("Guidance, not law"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LINKS, HEALTHWATCH})
    void noChangeOfARuleSurvivesItsCases(String law) {
        List<String> survivors = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        MutatedRules mutated =
                MutatedRules.of(new PackFile("governance.drl", GovernanceCases.text(law, ".drl")), form(law));
        assertThat(mutated.uncompiled()).isEmpty();
        mutated.each(GOVERNANCE.rulesFor(form(law)), (mutation, rules) -> {
            changed.add(mutation.rule());
            Governance other = GOVERNANCE.asking(form(law), rules);
            if (cases(law).stream().allMatch(one -> holds(one, other))) {
                survivors.add(mutation.rule() + ": " + mutation.inWords());
            }
        });
        assertThat(survivors).isEmpty();
        assertThat(changed).isEqualTo(ids(law));
    }

    private static boolean holds(Case one, Governance governance) {
        try {
            return one.failure(governance).isEmpty();
        } catch (IllegalStateException e) {
            // A changed rule may say what its question refuses: that too is noticed.
            return false;
        }
    }

    @Test
    void theRegisterTellsWhatIsStillUnpublishedOldestFirst() {
        GovernanceQuestion question = GovernanceQuestion.of(LocalDate.of(2010, 3, 31), GovernanceCases.records("""
                link: links:link-derby-unitary
                authority: links:derby-unitary
                decisions:
                  - {id: D-1, heads: [spending], decided: 2009-03-31, decision: Last year's, made_by: board}
                  - {id: D-2, heads: [spending], decided: 2010-03-20, decision: New, made_by: board}
                  - {id: D-3, heads: [send-a-report], decided: 2009-04-01, decision: Old, made_by: board, statement_published: 2010-04-01, reasons: Why}
                  - {id: D-4, heads: [spending], decided: 2009-06-01, decision: Told, made_by: board, statement_published: 2009-06-29, reasons: Why}
                  - {id: D-5, heads: [spending], decided: 2009-06-01, decision: Bare, made_by: board, statement_published: 2009-06-30}
                  - {id: D-6, heads: [spending], decided: 2010-04-01, decision: Next year's, made_by: board}
                """));
        HouseInOrder house = GOVERNANCE.decide(question, Parameters.standard()).answer();
        assertThat(house.register())
                .extracting(one ->
                        one.id() + " " + one.statement().words() + " " + one.days() + (one.overAgreed() ? " over" : ""))
                .containsExactly(
                        "D-3 not yet published 364 over",
                        "D-4 published with reasons 28",
                        "D-5 published without reasons 29 over",
                        "D-2 not yet published 11");
        assertThat(house.unpublished()).extracting(DecisionOnRegister::id).containsExactly("D-3", "D-2");
        assertThat(house.register().get(0).published()).isNull();
        assertThat(house.register().get(0).provisions().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining()))
                .contains("reg 2(2)(e)");
    }

    @Test
    void daysOfTwoLawsAreAskedApart() {
        LinkRecords records =
                GovernanceCases.records("{link: links:link-derby-unitary, authority: links:derby-unitary}");
        assertThatThrownBy(() -> GovernanceQuestion.of(LocalDate.of(2008, 3, 31), records))
                .hasMessageContaining("2008-04-01");
        assertThatThrownBy(() -> new GovernanceQuestion(LocalDate.of(2013, 4, 1), LocalDate.of(2013, 3, 31), records))
                .hasMessageContaining("ask apart");
        assertThatThrownBy(() -> new GovernanceQuestion(LocalDate.of(2010, 4, 1), LocalDate.of(2010, 4, 2), records))
                .hasMessageContaining("later");
        assertThat(GovernanceQuestion.of(LocalDate.of(2013, 4, 1), records).first())
                .isEqualTo("2013-04-01");
        assertThatThrownBy(() -> GOVERNANCE.explain(
                        GovernanceQuestion.of(LocalDate.of(2010, 4, 1), records), Parameters.standard(), "N02"))
                .hasMessageContaining("N02");
    }
}
