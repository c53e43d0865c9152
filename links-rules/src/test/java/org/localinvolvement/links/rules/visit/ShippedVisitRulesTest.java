package org.localinvolvement.links.rules.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
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
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.visit.VisitAdvice.Advice;
import org.localinvolvement.links.rules.visit.VisitAdvice.Basis;
import org.localinvolvement.links.rules.visit.VisitAdvice.Topic;
import org.localinvolvement.links.rules.visit.VisitCases.Case;

/** Runs the cases that lie beside the rules about plans of visits, and sees to it that every rule has some. */
@Tag("thorough")
class ShippedVisitRulesTest {

    private static final VisitPlanning PLANNING = new VisitPlanning();

    @AfterAll
    static void close() {
        PLANNING.close();
    }

    private static Decision<VisitAdvice> decide(String changes) {
        return PLANNING.decide(SomePlan.changed(changes), Parameters.standard());
    }

    private static Topic topic(Decision<VisitAdvice> decision, PlanningTopic topic) {
        return decision.answer().topics().stream()
                .filter(one -> one.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseBesideTheRulesHolds() {
        return VisitCases.all().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> assertThat(one.failure(PLANNING)).isEmpty()));
    }

    @Test
    void everyRuleHasACaseThatFiresItAndOneThatItJustMisses() {
        Set<String> found = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        VisitCases.all().forEach(one -> {
            one.expected().forEach(id -> found.add(id.substring(0, 3)));
            missed.addAll(one.justNot());
        });
        assertThat(found).isEqualTo(PLANNING.ruleIds());
        assertThat(missed).isEqualTo(PLANNING.ruleIds());
    }

    @Test
    void everyRuleKeepsToTheFormAndIsNamedByItsIdAndTitle() {
        String text = VisitCases.text(".drl");
        Complaints complaints = new Complaints("visit.drl", text);
        DrlTree tree = DrlReader.read("visit.drl", text, complaints);
        FormCheck.check(tree, List.of(VisitPlanning.form()), "org.localinvolvement.links.rules.drl.visit", complaints);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
        assertThat(tree.rules()).hasSize(PLANNING.ruleIds().size()).allSatisfy(rule -> {
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
            assertThat(rule.says("id")).matches("V[0-9]{2}");
        });
    }

    @Test
    void whatIsRecalledAndWhatIsGuidanceSaysSo() {
        VisitCases.all().forEach(one -> {
            for (Topic topic : decide(one.changes()).answer().topics()) {
                for (Advice advice : topic.advice()) {
                    switch (advice.basis()) {
                        case RECALLED -> assertThat(advice.reading()).contains("recalled");
                        case GUIDANCE -> assertThat(advice.reading()).contains("Guidance, not law");
                        case LAW ->
                            assertThat(advice.citations())
                                    .allMatch(cited -> cited.provision().startsWith("SI ")
                                            || cited.provision().startsWith("2007 Act"));
                    }
                }
            }
        });
    }

    @Test
    void everyReasonIsASentenceAndWhatIsLeftOpenNamesWhatIsMissing() {
        VisitCases.all().forEach(one -> {
            Decision<VisitAdvice> decision = decide(one.changes());
            for (Finding finding : decision.findings()) {
                assertThat(finding.reason())
                        .doesNotContain("not known,", "{", "}", "null", "..", "depends on .")
                        .endsWith(".");
                assertThat(finding.conditions()).allMatch(ConditionSeen::held);
                assertThat(finding.subject()).isEqualTo("visit V1");
            }
            boolean open = decision.findings().stream().anyMatch(finding -> finding.holds() == Truth.UNKNOWN);
            assertThat(decision.missing().isEmpty()).as(one.name()).isEqualTo(!open);
            decision.answer()
                    .topics()
                    .forEach(
                            topic -> assertThat(topic.missing().isEmpty()).isEqualTo(topic.against() != Truth.UNKNOWN));
        });
    }

    @Test
    void aPlanInOrderIsYesOneThatIsNotIsNoAndOneOfWhichSomethingIsNotToldIsOpen() {
        assertThat(decide("").outcome()).isEqualTo(Truth.YES);
        assertThat(decide("").missing()).isEmpty();
        assertThat(decide("regulator=2009-06-08..2009-06-12@P1").outcome()).isEqualTo(Truth.NO);
        Decision<VisitAdvice> open = decide("regulator=untold");
        assertThat(open.outcome()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.missing()).containsExactly("what the regulator may plan there");
        assertThat(topic(open, PlanningTopic.REGULATOR).inWords()).startsWith("Cannot say");
        assertThat(topic(open, PlanningTopic.OTHERS).inWords()).isEqualTo(PlanningTopic.OTHERS.clear());
    }

    @Test
    void daysAreAgreedLocallyAndTold() {
        Parameters own = Parameters.standard().overriddenBy(Parameters.parse("own.yaml", """
                parameters:
                  - name: visit.near-days
                    values:
                      - {from: 2009-04-01, value: 29, reference: LINk meeting of 12 March 2009}
                """));
        VisitPlan plan = SomePlan.changed("regulator=2009-07-09..2009-07-10@P1");
        Decision<VisitAdvice> decision = PLANNING.decide(plan, own);
        assertThat(decision.outcome()).isEqualTo(Truth.NO);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.ruleId().equals("V03"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.parameters())
                        .singleElement()
                        .satisfies(agreed -> assertThat(agreed.reference()).contains("12 March 2009")));
        assertThat(PLANNING.decide(plan, Parameters.standard()).outcome()).isEqualTo(Truth.YES);
    }

    @Test
    void theOrderInWhichThingsAreToldNeverChangesTheAnswer() {
        VisitPlan plan = SomePlan.changed(
                "regulator=2009-06-08..2009-06-09@P1 2009-06-12..2009-06-13@P1 2009-06-01..2009-06-02@-;"
                        + "others=2009-06-08..2009-06-12@P1 2009-06-20..2009-06-21@P1;care=UNKNOWN");
        String once = PLANNING.decide(plan, Parameters.standard()).toString();
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            assertThat(PLANNING.decide(
                                    plan.withRegulatorPlans(shuffled(plan.regulatorPlans(), random))
                                            .withOtherPlans(shuffled(plan.otherPlans(), random)),
                                    Parameters.standard())
                            .toString())
                    .isEqualTo(once);
        }
    }

    private static <T> List<T> shuffled(@Nullable List<T> list, Random random) {
        List<T> some = new ArrayList<>(Objects.requireNonNull(list));
        some.add(some.get(0));
        Collections.shuffle(some, random);
        return some;
    }

    @Test
    void whatIsRecalledNeverPassesForLaw() {
        assertThat(topic(decide("announced=;reason=NO"), PlanningTopic.NOTICE).advice())
                .extracting(Advice::basis)
                .containsExactly(Basis.RECALLED, Basis.LAW);
        assertThatThrownBy(() -> PLANNING.explain(SomePlan.changed(""), Parameters.standard(), "V99"))
                .hasMessageContaining("V99");
    }

    @Test
    void noChangeOfARuleSurvivesItsCases() {
        List<Case> cases = VisitCases.all();
        List<String> survivors = new ArrayList<>();
        Set<String> changed = new TreeSet<>();
        MutatedRules mutated =
                MutatedRules.of(new PackFile("visit.drl", VisitCases.text(".drl")), VisitPlanning.form());
        assertThat(mutated.uncompiled()).isEmpty();
        mutated.each(PLANNING.rules(), (mutation, rules) -> {
            changed.add(mutation.rule());
            VisitPlanning other = PLANNING.asking(rules);
            if (cases.stream().allMatch(one -> holds(one, other))) {
                survivors.add(mutation.rule() + ": " + mutation.inWords());
            }
        });
        assertThat(survivors).isEmpty();
        assertThat(changed).isEqualTo(PLANNING.ruleIds());
    }

    private static boolean holds(Case one, VisitPlanning planning) {
        try {
            return one.failure(planning).isEmpty();
        } catch (IllegalStateException e) {
            // A changed rule may say what its question refuses: that too is noticed.
            return false;
        }
    }
}
