package org.localinvolvement.links.rules.authoring;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.Severity;

/**
 * What the tests of rules leave out. It goes by what the tests expect; whether they pass, running them tells.
 *
 * @param neverFires the rules of which no test expects a finding that holds, in the order of the alphabet
 * @param neverJustMissed the rules that no test expects to be just missed, in the order of the alphabet
 * @param file where tests are to be added: the only file of tests if there is one, otherwise {@code *.test.yaml}
 */
public record RuleCoverage(List<String> neverFires, List<String> neverJustMissed, String file) {

    /** Copies the lists. */
    public RuleCoverage {
        neverFires = List.copyOf(neverFires);
        neverJustMissed = List.copyOf(neverJustMissed);
    }

    static RuleCoverage of(RulesUnderTest rules, List<RuleTest> tests) {
        Set<String> neverFires = new TreeSet<>(rules.ids());
        Set<String> neverJustMissed = new TreeSet<>(rules.ids());
        tests.forEach(test -> {
            test.yes().forEach(neverFires::remove);
            test.justNot().forEach(neverJustMissed::remove);
        });
        List<String> files = tests.stream().map(RuleTest::file).distinct().toList();
        return new RuleCoverage(
                List.copyOf(neverFires),
                List.copyOf(neverJustMissed),
                files.size() == 1 ? files.get(0) : "*" + RuleTestFile.ENDING);
    }

    /**
     * Whether every rule has a test that fires it and one that just does not.
     *
     * @return true if nothing is left out
     */
    public boolean complete() {
        return neverFires.isEmpty() && neverJustMissed.isEmpty();
    }

    /**
     * What is left out, for the author of the rules.
     *
     * @return a warning for each, in the order of the rules: first that it never fires
     */
    public List<PackProblem> problems() {
        return Stream.concat(
                        neverFires.stream()
                                .map(rule -> problem(
                                        ProblemCode.RULE_NEVER_FIRES,
                                        rule,
                                        "no test makes this rule find something that holds",
                                        "Add a test with yes: " + rule)),
                        neverJustMissed.stream()
                                .map(rule -> problem(
                                        ProblemCode.RULE_NEVER_JUST_MISSED,
                                        rule,
                                        "no test just misses this rule",
                                        "Add a test in which one thing is missing, with just_not: " + rule)))
                .sorted((one, other) -> one.rule().compareTo(other.rule()))
                .toList();
    }

    private PackProblem problem(ProblemCode code, String rule, String reason, String remedy) {
        return new PackProblem(code, Severity.WARNING, file, 0, 0, rule, "", "", reason, remedy);
    }
}
