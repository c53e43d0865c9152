package org.localinvolvement.links.rules.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.MutatedRules;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.internal.language.Mutation;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

/** Runs tests against rules of which one is changed. */
final class RuleMutations {

    private final RulesUnderTest rules;
    private final List<RuleTest> tests;
    private final List<AcceptedMutation> accepted;
    private final List<RuleMutation> found = new ArrayList<>();
    private final Set<AcceptedMutation> met = new HashSet<>();

    private RuleMutations(RulesUnderTest rules, List<RuleTest> tests, List<AcceptedMutation> accepted) {
        this.rules = rules;
        this.tests = tests;
        this.accepted = accepted;
    }

    static List<RuleMutation> of(
            RulesUnderTest rules, List<PackFile> files, List<RuleTest> tests, List<AcceptedMutation> accepted) {
        RuleMutations mutations = new RuleMutations(rules, tests, accepted);
        for (PackFile file : files) {
            for (QuestionForm form : RulePackCheck.questions()) {
                if (file.text().contains(form.findings().getName())) {
                    mutations.change(file, form);
                }
            }
        }
        mutations.requireMet();
        return mutations.found;
    }

    private void change(PackFile file, QuestionForm form) {
        TriggerPoints triggerPoints = rules.triggerPoints();
        Priorities priorities = rules.priorities();
        boolean aboutTriggers = form.equals(TriggerPoints.form());
        RuleBase unchanged = aboutTriggers ? triggerPoints.rules() : priorities.rules();
        MutatedRules.of(file, form).each(unchanged, (mutation, changed) -> {
            TriggerPoints before = aboutTriggers ? triggerPoints.asking(changed) : triggerPoints;
            Priorities after = priorities.asking(before, aboutTriggers ? priorities.rules() : changed);
            found.add(told(file, mutation, noticedBy(mutation, before, after)));
        });
    }

    private String noticedBy(Mutation mutation, TriggerPoints triggerPoints, Priorities priorities) {
        return tests.stream()
                .sorted(Comparator.comparing(test -> !names(test, mutation.rule())))
                .filter(test -> notices(test, triggerPoints, priorities))
                .map(RuleTest::name)
                .findFirst()
                .orElse("");
    }

    private static boolean names(RuleTest test, String rule) {
        return test.yes().contains(rule)
                || test.unknown().contains(rule)
                || test.justNot().contains(rule);
    }

    private static boolean notices(RuleTest test, TriggerPoints triggerPoints, Priorities priorities) {
        try {
            return test.failureAgainst(triggerPoints, priorities).isPresent();
        } catch (IllegalStateException | IllegalArgumentException e) {
            // A changed rule may say what its question refuses, or fire without end: that too is noticed.
            return true;
        }
    }

    private RuleMutation told(PackFile file, Mutation mutation, String noticedBy) {
        String reason = accepted.stream()
                .filter(one ->
                        one.rule().equals(mutation.rule()) && one.change().equals(mutation.inWords()))
                .peek(met::add)
                .map(AcceptedMutation::reason)
                .findFirst()
                .orElse("");
        return new RuleMutation(mutation.rule(), file.name(), mutation.line(), mutation.inWords(), noticedBy, reason);
    }

    private void requireMet() {
        List<Problem> strange = accepted.stream()
                .filter(one -> !met.contains(one))
                .map(one -> new Problem(
                        ProblemCode.VALUE_INVALID,
                        "*" + RuleTestFile.ENDING,
                        0,
                        AcceptedMutation.KEY,
                        one.rule() + ": " + one.change(),
                        "no such change of a rule is tried",
                        "Take it out of the list"))
                .toList();
        if (!strange.isEmpty()) {
            throw new UnusableInputException(strange);
        }
    }
}
