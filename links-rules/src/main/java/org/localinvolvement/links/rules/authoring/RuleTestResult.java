package org.localinvolvement.links.rules.authoring;

import java.util.Optional;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.Severity;

/**
 * How a test went.
 *
 * @param name what the test shows, a sentence
 * @param file the file in which it stands
 * @param line the line on which it begins, from 1
 * @param passed whether the rules say what is expected
 * @param failure what is not met and what the decision says, in several lines; empty if the test passed
 */
public record RuleTestResult(String name, String file, int line, boolean passed, String failure) {

    static RuleTestResult of(RuleTest test, Optional<String> failure) {
        return new RuleTestResult(test.name(), test.file(), test.line(), failure.isEmpty(), failure.orElse(""));
    }

    /**
     * Where the test stands.
     *
     * @return for example {@code trigger.test.yaml:12}
     */
    public String place() {
        return file + ":" + line;
    }

    /**
     * What is not met, for a console or a log: nothing that stood in a file can steer a terminal.
     *
     * @return the lines of the failure, each ending with a line feed; empty if the test passed
     */
    public String failureInWords() {
        return failure.strip()
                .lines()
                .map(line -> Visible.text(line, '\uFFFD') + "\n")
                .collect(Collectors.joining());
    }

    /**
     * A failed test as a problem of its pack.
     *
     * @return empty if the test passed
     */
    public Optional<PackProblem> problem() {
        return passed
                ? Optional.empty()
                : Optional.of(new PackProblem(
                        ProblemCode.RULE_TEST_FAILED,
                        Severity.ERROR,
                        file,
                        line,
                        0,
                        "",
                        "",
                        name,
                        "the test \"" + name + "\" failed",
                        "Correct the rule or the test"));
    }
}
