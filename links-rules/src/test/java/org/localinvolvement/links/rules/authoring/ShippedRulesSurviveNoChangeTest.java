package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Changes each rule that the library ships, and each value agreed for it, to see whether a test notices. */
@Tag("thorough")
class ShippedRulesSurviveNoChangeTest {

    @Test
    void noChangeOfARuleOrOfAnAgreedValueSurvivesWithoutAReasonAndNoReasonIsWrong() {
        try (RulePackVerifier verifier = RulePackVerifier.shipped();
                AskedRules rules = AskedRules.of(List.of())) {
            List<RuleMutation> changes = verifier.mutations();
            assertThat(changes.stream()
                            .filter(change -> change.survived() || change.wronglyAccepted())
                            .map(RuleMutation::problem)
                            .map(PackProblem::inWords))
                    .isEmpty();
            assertThat(changes)
                    .as("changes that are run, and not only refused by the compiler")
                    .noneMatch(change -> change.noticedBy().equals(RuleMutation.COMPILER));
            Set<String> ids = rules.ids();
            // T03 has no condition that could be changed; its window is changed with the agreed values.
            assertThat(rules(changes, true)).isEqualTo(without(ids, "T03"));
            assertThat(changes.stream()
                            .filter(change -> change.line() == 0)
                            .map(change -> change.change().split(" ", 2)[0]))
                    .containsAll(readByTheseQuestions());
        }
    }

    private static Set<String> rules(List<RuleMutation> changes, boolean inText) {
        return changes.stream()
                .filter(change -> (change.line() > 0) == inText)
                .map(RuleMutation::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The days of evidence decide nothing by themselves; visits, governance and needs assessments have tests of their own. */
    private static Set<String> readByTheseQuestions() {
        return Parameters.standard().names().stream()
                .filter(name -> !name.equals("evidence.window-days")
                        && !name.startsWith("visit.")
                        && !name.startsWith("governance.")
                        && !name.startsWith("jsna."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, String one) {
        Set<String> rest = new TreeSet<>(all);
        rest.remove(one);
        return rest;
    }

    @Test
    void aRuleWhoseTestsAreTakenAwaySurvivesChanges() {
        String rule = onlyRule("T14", ShippedFiles.of("trigger", ".drl").text());
        try (RulePackVerifier verifier = new RulePackVerifier(
                new RulesUnderTest(AskedRules.of(List.of()), Set.of("T07"), Parameters.standard()),
                List.of(new PackFile("trigger.drl", rule)),
                List.of(new PackFile("few.test.yaml", """
                        as_at: 2009-03-31
                        about: podiatry
                        tests:
                          - name: One kind of source corroborates nothing
                            contacts:
                              - {person: 1, source: local-communities, on: 2009-02-10}
                            just_not: T07
                        """)),
                Parameters.standard())) {
            assertThat(verifier.mutations())
                    .hasSizeGreaterThan(10)
                    .allMatch(RuleMutation::survived)
                    .extracting(change -> change.problem().code())
                    .containsOnly(ProblemCode.MUTATION_UNNOTICED);
        }
    }

    private static String onlyRule(String id, String drl) {
        int first = drl.indexOf("\nrule \"");
        int from = drl.indexOf("\nrule \"" + id);
        int to = drl.indexOf("\nend\n", from) + "\nend\n".length();
        return drl.substring(0, first) + drl.substring(from, to);
    }
}
