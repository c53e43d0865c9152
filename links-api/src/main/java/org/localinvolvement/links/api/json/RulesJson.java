package org.localinvolvement.links.api.json;

import java.util.List;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.rules.authoring.RuleCatalogue;
import org.localinvolvement.links.rules.authoring.RuleMutation;
import org.localinvolvement.links.rules.authoring.RuleTestResult;
import org.localinvolvement.links.rules.pack.PackProblem;

/**
 * What the tools of a rule's author say, as JSON.
 *
 * <p>One object: {@code format} ({@code links-rule-problems}, {@code links-rule-tests}, {@code links-rules} or
 * {@code links-rule-explanation}), {@code version}
 * (of this form), and what was found, whose members have the names of the Java components in their order. Characters that
 * could steer a terminal are written as escapes.
 */
public final class RulesJson {

    private static final int VERSION = 1;

    private RulesJson() {}

    /**
     * What is wrong with a rule pack.
     *
     * @param code the stable code, for example {@code LINKS-501}
     * @param severity an error, or a warning
     * @param file the file
     * @param line the line, from 1; 0 where it concerns the whole file
     * @param column the column, from 1; 0 where it concerns the whole line
     * @param rule the rule; empty where it is about none
     * @param text the line as it stands there
     * @param offending the part that is meant
     * @param reason what is wrong
     * @param remedy what to do
     */
    record Problem(
            String code,
            String severity,
            String file,
            int line,
            int column,
            String rule,
            String text,
            String offending,
            String reason,
            String remedy) {

        static Problem of(PackProblem problem) {
            ProblemCode code = problem.code();
            return new Problem(
                    code.code(),
                    problem.severity().word(),
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.rule(),
                    problem.text(),
                    problem.offending(),
                    problem.reason(),
                    problem.remedy());
        }
    }

    /**
     * What is wrong with packs.
     *
     * @param format always {@code links-rule-problems}
     * @param version of this form
     * @param problems in the order of their places
     */
    record Problems(String format, int version, List<Problem> problems) {}

    /**
     * How tests of rules went.
     *
     * @param format always {@code links-rule-tests}
     * @param version of this form
     * @param tests how each went
     * @param mutations the changes of rules that were tried; empty if none were
     * @param problems what is wrong, what no test covers among it
     */
    record Tests(
            String format,
            int version,
            List<RuleTestResult> tests,
            List<RuleMutation> mutations,
            List<Problem> problems) {}

    /**
     * A catalogue of rules.
     *
     * @param format always {@code links-rules}
     * @param version of this form
     * @param rules in the order of questions, packs and ids
     */
    record Rules(String format, int version, List<RuleCatalogue.Entry> rules) {}

    /**
     * Writes what is wrong with packs.
     *
     * @param problems the problems
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String problems(List<PackProblem> problems) {
        return JsonText.of(new Problems("links-rule-problems", VERSION, told(problems)));
    }

    /**
     * Writes how tests of rules went.
     *
     * @param tests how each went
     * @param mutations the changes of rules that were tried; empty if none were
     * @param problems what is wrong, what no test covers among it
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String tests(List<RuleTestResult> tests, List<RuleMutation> mutations, List<PackProblem> problems) {
        return JsonText.of(new Tests("links-rule-tests", VERSION, tests, mutations, told(problems)));
    }

    /**
     * Writes a catalogue of rules.
     *
     * @param catalogue the rules
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String catalogue(RuleCatalogue catalogue) {
        return JsonText.of(new Rules("links-rules", VERSION, catalogue.rules()));
    }

    /**
     * Why a rule fires, or does not.
     *
     * @param format always {@code links-rule-explanation}
     * @param version of this form
     * @param explanation the explanation
     * @param findings what the rule found for the same facts
     * @param missing what would have to be known to settle the question, in words
     */
    record Explained(
            String format, int version, RuleExplanation explanation, List<Finding> findings, List<String> missing) {}

    /**
     * Writes why a rule fires, or does not.
     *
     * @param explanation the explanation
     * @param findings what the rule found for the same facts, with its answer: yes, or cannot say
     * @param missing what would have to be known to settle the question, in words; empty where nothing is missing
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String explanation(RuleExplanation explanation, List<Finding> findings, List<String> missing) {
        return JsonText.of(new Explained("links-rule-explanation", VERSION, explanation, findings, missing));
    }

    private static List<Problem> told(List<PackProblem> problems) {
        return problems.stream().map(Problem::of).toList();
    }
}
