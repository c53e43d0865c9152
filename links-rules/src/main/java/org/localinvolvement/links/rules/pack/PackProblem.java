package org.localinvolvement.links.rules.pack;

import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Visible;

/**
 * Something wrong with a rule pack, told so that its author can mend it.
 *
 * @param code which kind of problem
 * @param severity whether the pack is refused for it
 * @param file the file inside the pack
 * @param line from 1; 0 where a line has no meaning
 * @param column of the first offending character, from 1; 0 where it is not known
 * @param rule the id of the rule, or its name where it has no id; empty where it concerns no single rule
 * @param text the line on which it stands; empty where a line has no meaning
 * @param offending the offending text; empty where it is not known
 * @param reason what is wrong, and what was expected
 * @param remedy what to do
 */
public record PackProblem(
        ProblemCode code,
        Severity severity,
        String file,
        int line,
        int column,
        String rule,
        String text,
        String offending,
        String reason,
        String remedy) {

    private static final int WIDEST = 160;
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * A problem of a document in the pack.
     *
     * @param problem as the document tells it
     * @return the same, as an error of the pack
     */
    public static PackProblem of(Problem problem) {
        String value = problem.value();
        String key = problem.column();
        return new PackProblem(
                problem.code(),
                Severity.ERROR,
                problem.source(),
                (int) problem.line(),
                0,
                "",
                "",
                value == null ? "" : value,
                (key == null ? "" : key + ": ") + problem.reason(),
                problem.remedy());
    }

    /**
     * Where it stands.
     *
     * @return for example {@code trigger.drl:12:23}
     */
    public String place() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    }

    /**
     * The problem as an author reads it: a line that says what and where, and where it is known the offending line with a
     * caret under it. Nothing that stood in a file can steer a terminal.
     *
     * @return for example
     *     <pre>{@code
     * trigger.drl:12:17: error, rule W01: Measure has no field "figur". Did you mean "figure"? [LINKS-536]
     *   $m : Measure( figur > 3 )
     *                 ^^^^^
     * }</pre>
     */
    public String inWords() {
        StringBuilder words = new StringBuilder(place()).append(": ").append(severity.word());
        if (!rule.isEmpty()) {
            words.append(", rule ").append(rule);
        }
        words.append(": ").append(reason).append(". ").append(remedy);
        if (!remedy.endsWith("?")) {
            words.append('.');
        }
        words.append(" [").append(code.code()).append(']');
        String told = Visible.text(words.toString(), REPLACEMENT);
        return text.isBlank() ? told : told + "\n" + pointed();
    }

    private String pointed() {
        String shown = Visible.text(text.replace('\t', ' '), REPLACEMENT);
        int at = column - 1;
        if (column == 0 || at > shown.length()) {
            return shown.length() > WIDEST ? shown.substring(0, WIDEST) + "…" : shown;
        }
        int from = Math.max(0, at - WIDEST / 2);
        String window = shown.substring(from, Math.min(shown.length(), from + WIDEST));
        int carets = Math.max(1, Math.min(offending.length(), window.length() - (at - from)));
        return window + "\n" + " ".repeat(at - from) + "^".repeat(carets);
    }

    /**
     * The problem as the rest of the library tells problems.
     *
     * @return the same in another form
     */
    public Problem toProblem() {
        return new Problem(
                code,
                file,
                line,
                rule.isEmpty() ? null : "rule " + rule,
                offending.isEmpty() ? null : offending,
                reason,
                remedy);
    }
}
