package org.localinvolvement.links.rules.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.entry.EnterAndView;
import org.localinvolvement.links.rules.internal.HostRules;
import org.localinvolvement.links.rules.internal.PackVetting;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.trigger.Action;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

/**
 * Tells everything that is wrong with a rule pack at once.
 *
 * <p>It checks in this order: the description and the parameters; the form of every rule; how rules, packs and what the library
 * ships fit together; then, of files with which nothing is wrong so far, whether they compile, whether the compiled code reaches
 * for anything but what a rule needs, and whether it loads; and last, of a pack without an error, whether its files of tests can be read.
 * Until the rules are loaded nothing of the pack has run; loading builds the rules and asks none. Safe for several threads.
 */
public final class RulePackCheck {

    private static final Set<ProblemCode> AFTER_THE_FORM =
            Set.of(ProblemCode.RULE_NOT_COMPILED, ProblemCode.RULE_BYTES_REFUSED, ProblemCode.RULE_NOT_LOADED);

    private RulePackCheck() {}

    /**
     * The questions that rules can answer.
     *
     * @return their forms, in the order in which one rests on another
     */
    public static List<QuestionForm> questions() {
        return Stream.of(List.of(TriggerPoints.form(), Priorities.form()), EnterAndView.forms(), DutyClocks.forms())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Checks a pack.
     *
     * @param place a folder or a jar
     * @return every error and warning, in the order of files and lines; never throws for what stands in the pack
     */
    public static List<PackProblem> check(Path place) {
        return check(RulePack.inspect(place));
    }

    /**
     * Checks a pack that is held in memory.
     *
     * @param files its files, {@code pack.yaml} among them
     * @return every error and warning, in the order of files and lines; never throws for what stands in the pack
     */
    public static List<PackProblem> check(List<PackFile> files) {
        return check(RulePack.inspect(files));
    }

    /**
     * Checks a pack of which the description was read.
     *
     * @param reading the pack and what was wrong so far
     * @return every error and warning, those of the reading among them, in the order of files and lines
     */
    public static List<PackProblem> check(RulePack.Reading reading) {
        return check(reading, List.of());
    }

    /**
     * Checks a pack that is put over others.
     *
     * @param reading the pack and what was wrong so far
     * @param before packs in which nothing is wrong, in the order in which they are put over the library's rules; this one may set
     *     aside and overrule their rules, and takes none of their ids
     * @return every error and warning of this pack, those of the reading among them, in the order of files and lines
     */
    public static List<PackProblem> check(RulePack.Reading reading, List<RulePack> before) {
        List<PackProblem> problems = new ArrayList<>(reading.problems());
        RulePack pack = reading.pack();
        List<PackProblem> together = new ArrayList<>(
                vetting().check(Stream.concat(before.stream(), Stream.of(pack)).toList()));
        vetting().check(before).forEach(together::remove);
        together.stream()
                .filter(problem -> !ofUnreadParameters(problem, reading))
                .forEach(problems::add);
        // Without a sound description it is not known in which package the rules are to be compiled.
        for (QuestionForm form : reading.refused() ? List.<QuestionForm>of() : questions()) {
            List<PackProblem> loading = new ArrayList<>();
            HostRules.load(pack, form, loading);
            loading.stream()
                    .filter(problem -> pack.isTrusted() || AFTER_THE_FORM.contains(problem.code()))
                    .forEach(problems::add);
        }
        if (!pack.tests().isEmpty() && problems.stream().noneMatch(one -> one.severity() == Severity.ERROR)) {
            readTests(pack, before, problems);
        }
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(PackProblem::file)
                        .thenComparingInt(PackProblem::line)
                        .thenComparingInt(PackProblem::column)
                        .thenComparing(PackProblem::code))
                .toList();
    }

    /** What a test can name is known only of rules with which nothing is wrong. */
    private static void readTests(RulePack pack, List<RulePack> before, List<PackProblem> problems) {
        try {
            RulePackVerifier.of(pack, before).close();
        } catch (UnusableInputException e) {
            e.problems().forEach(problem -> problems.add(PackProblem.of(problem)));
        }
    }

    /** What a file of parameters defines is not known where the file has a fault, and is not to be told as a second one. */
    private static boolean ofUnreadParameters(PackProblem problem, RulePack.Reading reading) {
        return problem.code() == ProblemCode.PARAMETER_UNKNOWN
                && problem.offending().contains(reading.pack().name() + ".")
                && reading.problems().stream()
                        .anyMatch(one -> one.severity() == Severity.ERROR
                                && one.file().endsWith(".yaml")
                                && !one.file().equals(RulePack.DESCRIPTION));
    }

    private static PackVetting vetting() {
        return new PackVetting(questions(), Action.codes());
    }

    /**
     * Refuses packs that cannot be used together.
     *
     * @param packs in the order in which they are put over the library's rules
     * @throws UnusableInputException with every error of the form of their rules and of how they fit together; what only
     *     compiling tells is told when a question loads them
     */
    public static void require(List<RulePack> packs) {
        List<PackProblem> errors = vetting().check(packs).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new UnusableInputException(
                    errors.stream().map(PackProblem::toProblem).toList());
        }
    }
}
