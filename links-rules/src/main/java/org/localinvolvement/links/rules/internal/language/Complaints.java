package org.localinvolvement.links.rules.internal.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.former.FormerWord.What;
import org.localinvolvement.links.rules.former.FormerWords;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.Severity;

/** Gathers what is wrong with one file of rules, each fault at its place. */
public final class Complaints {

    private static final int MOST = 500;

    private final String file;
    private final List<String> lines;
    private final FormerWords formerWords;
    private final List<PackProblem> problems = new ArrayList<>();
    private String rule = "";
    private final Set<Integer> tornLines = new TreeSet<>();
    private int errors;

    /**
     * About a file.
     *
     * @param file its name inside the pack
     * @param text what stands in it
     */
    public Complaints(String file, String text) {
        this(file, text, FormerWords.shipped());
    }

    /**
     * About a file.
     *
     * @param file its name inside the pack
     * @param text what stands in it
     * @param formerWords the words that were renamed
     */
    public Complaints(String file, String text, FormerWords formerWords) {
        this.file = file;
        this.lines = text.lines().toList();
        this.formerWords = formerWords;
    }

    /**
     * What is complained of from now on concerns a rule.
     *
     * @param newRule its id or name; empty for none
     */
    public void about(String newRule) {
        this.rule = newRule;
    }

    void add(ProblemCode code, Token at, String reason, String remedy) {
        add(code, Severity.ERROR, Place.of(at), reason, remedy);
    }

    /**
     * Tells an error.
     *
     * @param code which kind
     * @param at where it stands
     * @param reason what is wrong, without a full stop
     * @param remedy what to do, without one
     */
    public void add(ProblemCode code, Place at, String reason, String remedy) {
        add(code, Severity.ERROR, at, reason, remedy);
    }

    /** What is read of a line on which a quotation mark has no partner is not what its author wrote. */
    void tear(int line) {
        tornLines.add(line);
    }

    boolean torn(int line) {
        return tornLines.contains(line);
    }

    /** The remedy for a word that is not known: the new word where it is a former one, and otherwise what is given. */
    String remedy(What what, String of, String written, String otherwise) {
        return formerWords
                .find(what, of, written)
                .map(word -> word.remedy(written))
                .orElse(otherwise);
    }

    /**
     * Warns of a word that was understood, where it is a former one.
     *
     * @param what what the word names
     * @param of where it belongs; empty where the word alone says it
     * @param written the word
     * @param at where it stands
     */
    public void warnOfFormer(What what, String of, String written, Place at) {
        formerWords
                .find(what, of, written)
                .ifPresent(
                        word -> warn(ProblemCode.WORD_FORMER, at, word.reason(written), "Write " + word.now(written)));
    }

    void warn(ProblemCode code, Place at, String reason, String remedy) {
        add(code, Severity.WARNING, at, reason, remedy);
    }

    private void add(ProblemCode code, Severity severity, Place at, String reason, String remedy) {
        boolean error = severity == Severity.ERROR;
        errors += error ? 1 : 0;
        // Warnings are counted for themselves: however many they are, an error is told.
        if ((error ? errors : problems.size() - errors) > MOST) {
            return;
        }
        String line = at.line() >= 1 && at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
        int from = Math.min(line.length(), Math.max(0, at.column() - 1));
        String offending = line.substring(from, Math.min(line.length(), from + at.length()));
        problems.add(
                new PackProblem(code, severity, file, at.line(), at.column(), rule, line, offending, reason, remedy));
    }

    /**
     * Whether something was wrong that refuses the file.
     *
     * @return true if an error was told
     */
    public boolean grave() {
        return errors > 0;
    }

    /**
     * What was complained of.
     *
     * @return in the order of the file; at most 500 errors and 500 warnings
     */
    public List<PackProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(PackProblem::line).thenComparingInt(PackProblem::column))
                .distinct()
                .toList();
    }
}
