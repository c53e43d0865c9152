package org.localinvolvement.links.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;

/**
 * What came to light when a pack was checked and its own tests were run, before it is put to use.
 *
 * @param pack its name; empty where that could not be read
 * @param version its version; empty where that could not be read
 * @param problems every error and warning, each failed test among them, in the order of files and lines and then of tests
 * @param tests how each test went; none where the check refused the pack, so that nothing of it was asked
 */
public record PackTrial(String pack, String version, List<PackProblem> problems, List<RuleTestResult> tests) {

    /** Copies the lists. */
    public PackTrial {
        problems = List.copyOf(problems);
        tests = List.copyOf(tests);
    }

    /**
     * Checks a pack, and runs its tests if the check finds no error. A pack that has rules and no test fails: nothing shows what
     * they do. One that only agrees values or sets rules aside needs none.
     *
     * @param reading the pack and what was wrong with it so far
     * @param before packs in which nothing is wrong, in the order in which they are put over the library's rules, and over which this
     *     one is put
     * @return never throws for what stands in the pack
     */
    public static PackTrial of(RulePack.Reading reading, List<RulePack> before) {
        RulePack pack = reading.pack();
        List<PackProblem> problems = new ArrayList<>(RulePackCheck.check(reading, before));
        List<RuleTestResult> tests = List.of();
        if (!refused(problems) && !(pack.rules().isEmpty() && pack.tests().isEmpty())) {
            try (RulePackVerifier verifier = RulePackVerifier.of(pack, before)) {
                tests = verifier.tests().stream().map(PackTrial::ran).toList();
                tests.forEach(test -> test.problem().ifPresent(problems::add));
            } catch (UnusableInputException e) {
                e.problems().forEach(problem -> problems.add(PackProblem.of(problem)));
            }
        }
        return new PackTrial(pack.name(), pack.version(), problems, tests);
    }

    /** Rules of a trusted pack can throw anything, and any rules may fire without end. */
    private static RuleTestResult ran(RuleTest test) {
        try {
            return RuleTestResult.of(test, test.failure());
        } catch (RuntimeException e) {
            return RuleTestResult.of(test, Optional.of(test + ":\n  the rules came to grief: " + e));
        }
    }

    private static boolean refused(List<PackProblem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Whether the pack may be put to use.
     *
     * @return true if nothing is an error and no test failed; warnings do not stand in the way
     */
    public boolean passed() {
        return !refused(problems);
    }

    /**
     * The trial for a host's log or console.
     *
     * @return a line that says how it went, and below it each problem and what each failed test expected; ends with a line feed
     */
    public String inWords() {
        long failed = tests.stream().filter(test -> !test.passed()).count();
        StringBuilder words = new StringBuilder(pack.isEmpty() ? "a pack without a name" : pack + " " + version)
                .append(passed() ? " passed its trial" : " failed its trial")
                .append(": ")
                .append(tests.size())
                .append(tests.size() == 1 ? " test, " : " tests, ")
                .append(failed)
                .append(" failed; ")
                .append(problems.size())
                .append(problems.size() == 1 ? " problem\n" : " problems\n");
        problems.forEach(problem -> words.append(problem.inWords()).append('\n'));
        tests.stream().filter(test -> !test.passed()).forEach(test -> words.append(test.failureInWords()));
        return words.toString();
    }
}
