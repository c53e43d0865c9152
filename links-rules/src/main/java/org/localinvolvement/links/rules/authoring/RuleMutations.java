package org.localinvolvement.links.rules.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.MutatedRules;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.parameter.Parameters;

/** Runs tests against rules of which one is changed, and with agreed values of which one is changed. */
final class RuleMutations {

    private static final String PARAMETERS = "parameters";

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

    /**
     * Tries every change.
     *
     * @param rules the rules as they are
     * @param own the agreed values that belong to them
     * @param files the files in which the rules stand
     * @param tests the tests of the files of tests
     * @param accepted the changes that no test can notice
     */
    static List<RuleMutation> of(
            RulesUnderTest rules,
            Parameters own,
            List<PackFile> files,
            List<RuleTest> tests,
            List<AcceptedMutation> accepted) {
        RuleMutations mutations = new RuleMutations(rules, tests, accepted);
        for (PackFile file : files) {
            for (QuestionForm form : RulePackCheck.questions()) {
                if (file.text().contains(form.findings().getName())) {
                    mutations.change(file, form);
                }
            }
        }
        mutations.readers(own).forEach(mutations::change);
        mutations.requireMet();
        return List.copyOf(mutations.found);
    }

    private void change(PackFile file, QuestionForm form) {
        MutatedRules mutated = MutatedRules.of(file, form);
        mutated.uncompiled()
                .forEach(mutation -> found.add(told(
                        mutation.rule(), file.name(), mutation.line(), mutation.inWords(), RuleMutation.COMPILER)));
        Set<AskedQuestion> depending = AskedRules.dependingOn(form);
        List<RuleTest> able = tests.stream()
                .filter(test -> depending.contains(test.given().question()))
                .toList();
        mutated.each(rules.asked().rulesOf(form), (mutation, changed) -> {
            AskedRules other = rules.asked().asking(form, changed);
            String noticedBy = noticedBy(Set.of(mutation.rule()), able, test -> test.failureAgainst(other));
            found.add(told(mutation.rule(), file.name(), mutation.line(), mutation.inWords(), noticedBy));
        });
    }

    /** The agreed values that findings of the tests read, and the rules that found them. */
    private Map<ParameterValue, Set<String>> readers(Parameters own) {
        Map<ParameterValue, Set<String>> readers = new LinkedHashMap<>();
        own.all().forEach(value -> readers.put(value, new TreeSet<>()));
        for (RuleTest test : tests) {
            for (Finding finding : findings(test)) {
                for (ParameterValue value : finding.parameters()) {
                    readers.computeIfPresent(value, (same, ids) -> with(ids, finding.ruleId()));
                }
            }
        }
        readers.values().removeIf(Set::isEmpty);
        return readers;
    }

    private List<Finding> findings(RuleTest test) {
        try {
            return test.given().ask(rules.asked()).findings();
        } catch (UnusableInputException e) {
            // The question cannot be asked, which running the test tells.
            return List.of();
        }
    }

    private static Set<String> with(Set<String> ids, String id) {
        ids.add(id);
        return ids;
    }

    private void change(ParameterValue value, Set<String> readers) {
        for (BigDecimal other : rules.agreed().besides(value)) {
            String theme = value.theme().isEmpty() ? "" : " for " + value.theme();
            String change =
                    value.name() + theme + " " + value.value().toPlainString() + " became " + other.toPlainString();
            String noticedBy = noticedBy(
                    readers, tests, test -> test.changing(value, other).failure());
            found.add(told(readers.iterator().next(), PARAMETERS, 0, change, noticedBy));
        }
    }

    /** The first test that fails; those that name one of the rules are asked first, because it is mostly one of them. */
    private static String noticedBy(
            Set<String> changed, List<RuleTest> tests, Function<RuleTest, Optional<String>> failure) {
        return tests.stream()
                .sorted(Comparator.comparing(test -> changed.stream().noneMatch(rule -> names(test, rule))))
                .filter(test -> notices(test, failure))
                .map(RuleTest::name)
                .findFirst()
                .orElse("");
    }

    private static boolean names(RuleTest test, String rule) {
        return test.yes().contains(rule)
                || test.unknown().contains(rule)
                || test.justNot().contains(rule);
    }

    private static boolean notices(RuleTest test, Function<RuleTest, Optional<String>> failure) {
        try {
            return failure.apply(test).isPresent();
        } catch (IllegalStateException | IllegalArgumentException e) {
            // A changed rule may say what its question refuses, or fire without end: that too is noticed.
            return true;
        }
    }

    private RuleMutation told(String rule, String file, int line, String change, String noticedBy) {
        String reason = accepted.stream()
                .filter(one -> one.rule().equals(rule) && one.change().equals(change))
                .peek(met::add)
                .map(AcceptedMutation::reason)
                .findFirst()
                .orElse("");
        return new RuleMutation(rule, file, line, change, noticedBy, reason);
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
