package org.localinvolvement.links.rules.authoring;

import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.Severity;

/**
 * One change of a rule or of a value that is agreed for it, and whether a test noticed it.
 *
 * @param rule the id of the rule; of an agreed value, the first in the alphabet of the rules that read it
 * @param file the file in which the rule stands; {@code parameters} for an agreed value
 * @param line the line of what was changed, from 1; 0 for an agreed value
 * @param change for example {@code reached != Truth.NO left out}; of a rule with several patterns {@code $voices: reached !=
 *     Truth.NO left out}; or {@code volume-of-voices.threshold 12
 *     became 13}
 * @param noticedBy the first test that failed with the changed rule, or {@link #COMPILER}; empty if none did
 * @param reason why no test can notice it, as a file of tests says; empty if none does
 */
public record RuleMutation(String rule, String file, int line, String change, String noticedBy, String reason) {

    /** Who noticed a change with which the rule does not compile. */
    public static final String COMPILER = "the compiler";

    /**
     * Whether a test noticed the change.
     *
     * @return true if one failed with the changed rule
     */
    public boolean noticed() {
        return !noticedBy.isEmpty();
    }

    /**
     * Whether the change went unnoticed without a reason.
     *
     * @return true if a test is missing
     */
    public boolean survived() {
        return !noticed() && reason.isEmpty();
    }

    /**
     * Whether a file of tests gives a reason why the change cannot be noticed, and yet a test noticed it.
     *
     * @return true if the reason is wrong
     */
    public boolean wronglyAccepted() {
        return noticed() && !reason.isEmpty();
    }

    /**
     * The change as a problem, for an author.
     *
     * @return a warning that tells which test is missing
     */
    public PackProblem problem() {
        return new PackProblem(
                ProblemCode.MUTATION_UNNOTICED,
                Severity.WARNING,
                file,
                line,
                0,
                rule,
                "",
                "",
                wronglyAccepted()
                        ? "a change is said to go unnoticed, and the test \"" + noticedBy + "\" notices it: " + change
                        : "no test fails with this change: " + change,
                wronglyAccepted()
                        ? "Take it out of the list \"" + AcceptedMutation.KEY + "\""
                        : "Add a test that tells the two apart; if none can, say under \"" + AcceptedMutation.KEY
                                + "\" in a file of tests why");
    }
}
