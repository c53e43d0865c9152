package org.localinvolvement.links.rules.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * Tests rules in the words of their author: facts are given as at a date, a question is asked, and something is expected of
 * the answer.
 *
 * <p>In Java, with JUnit or any other framework that understands an {@link AssertionError}:
 *
 * <pre>{@code
 * verifier.asAt("2009-03-31")
 *         .logFrom("2008-04-01")
 *         .given(contacts -> contacts.people(12).about("podiatry").on("2009-02-10"))
 *         .askingTriggers()
 *         .expect("T01").about("podiatry").saying("12 different people")
 *         .expectNone("T14")
 *         .expectOutcome(Truth.YES);
 * }</pre>
 *
 * <p>Beside the rules, in {@code *.test.yaml} files, whose notation stands in {@link RuleTestFile}: {@link #tests()} gives
 * each of them to the framework, {@link #run()} runs them all and tells how they went, and {@link #coverage()} which rules
 * they leave out.
 *
 * <p>Safe for several threads; close it once, after the last test.
 */
public final class RulePackVerifier implements AutoCloseable {

    private final RulesUnderTest rules;
    private final List<PackFile> ruleFiles;
    private final List<PackFile> testFiles;
    private final Parameters own;
    private final List<RuleTest> tests;

    /**
     * Over rules that this verifier closes; also where the files of tests cannot be used.
     *
     * @param own the agreed values that belong to the rules, and are tested with them
     * @throws UnusableInputException with every problem of every file of tests
     */
    RulePackVerifier(RulesUnderTest rules, List<PackFile> ruleFiles, List<PackFile> files, Parameters own) {
        this.rules = rules;
        this.own = own;
        this.ruleFiles = List.copyOf(ruleFiles);
        this.testFiles = List.copyOf(files);
        try {
            this.tests = RuleTestFile.parseAll(files, rules);
        } catch (UnusableInputException e) {
            close();
            throw e;
        }
    }

    /**
     * Verifies the rules that the library ships; its tests are those that it ships beside them.
     *
     * @return to be closed once
     */
    public static RulePackVerifier shipped() {
        AskedRules asked = AskedRules.of(List.of());
        List<PackFile> ruleFiles = new ArrayList<>();
        List<PackFile> testFiles = new ArrayList<>();
        for (QuestionForm form : RulePackCheck.questions()) {
            if (!AskedRules.dependingOn(form).isEmpty()) {
                ruleFiles.add(ShippedFiles.of(form.name(), ".drl"));
                testFiles.add(ShippedFiles.of(form.name(), RuleTestFile.ENDING));
            }
        }
        return new RulePackVerifier(
                new RulesUnderTest(asked, asked.ids(), Parameters.standard()),
                ruleFiles,
                testFiles,
                Parameters.standard());
    }

    /**
     * Verifies the rules of a pack, over those that the library ships and with the parameters that the pack sets.
     *
     * @param pack the pack
     * @return to be closed once
     * @throws UnusableInputException with everything that is wrong with the pack or its files of tests
     */
    public static RulePackVerifier of(RulePack pack) {
        return of(pack, List.of());
    }

    /**
     * Verifies the rules of a pack that is put over others, with the parameters that all of them set.
     *
     * @param pack the pack
     * @param before the others, in the order in which they are put over the library's rules; their tests are not run
     * @return to be closed once
     * @throws UnusableInputException with everything that is wrong with the packs or this one's files of tests
     */
    public static RulePackVerifier of(RulePack pack, List<RulePack> before) {
        List<RulePack> packs = Stream.concat(before.stream(), Stream.of(pack)).toList();
        RulePackCheck.require(packs);
        AskedRules asked = AskedRules.of(packs);
        Parameters agreed = Parameters.standard();
        for (RulePack one : packs) {
            agreed = agreed.overriddenBy(one.parameters());
        }
        return new RulePackVerifier(
                new RulesUnderTest(asked, asked.idsOf(pack.name()), agreed),
                pack.rules(),
                pack.tests(),
                pack.parameters());
    }

    /**
     * Begins a test in Java.
     *
     * @param asAt the date for which the question is asked
     * @return to be given facts; until then nobody has said anything, and what is agreed is as the rules' own parameters say
     */
    public GivenSituation asAt(LocalDate asAt) {
        return new GivenSituation(rules, asAt);
    }

    /**
     * Begins a test in Java.
     *
     * @param asAt the date for which the question is asked: year-month-day, for example {@code 2009-03-31}
     * @return to be given facts
     * @throws java.time.format.DateTimeParseException if it is no such date
     */
    public GivenSituation asAt(String asAt) {
        return asAt(LocalDate.parse(asAt));
    }

    /**
     * Asks about entry.
     *
     * @param visit the visit
     * @return the answer, of which something can be expected
     * @throws IllegalArgumentException if a fact is told where it does not belong
     * @throws IllegalStateException if this is closed
     */
    public VerifiedAnswer asking(EntryQuestion visit) {
        return asking(new GivenVisit(visit));
    }

    /**
     * Asks about duties.
     *
     * @param events what happened
     * @return the answer, of which something can be expected
     * @throws IllegalStateException if this is closed
     */
    public VerifiedAnswer asking(DutyQuestion events) {
        return asking(new GivenEvents(events));
    }

    private VerifiedAnswer asking(GivenFacts facts) {
        return new VerifiedAnswer(rules, facts, facts.ask(rules.asked()));
    }

    /**
     * The tests beside the rules.
     *
     * @return at least one, in the order of files and lines
     * @throws UnusableInputException if there is none, because nothing would be tested
     */
    public List<RuleTest> tests() {
        if (tests.isEmpty()) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.RULE_NEVER_FIRES,
                    "*" + RuleTestFile.ENDING,
                    0,
                    null,
                    null,
                    "there is no file of tests, so that nothing is tested",
                    "Put a file whose name ends with " + RuleTestFile.ENDING + " beside the rules"));
        }
        return tests;
    }

    /**
     * Runs the tests beside the rules.
     *
     * @return how each went, in the order of files and lines
     * @throws UnusableInputException if there is none, because nothing would be tested
     * @throws IllegalStateException if this is closed
     */
    public List<RuleTestResult> run() {
        return tests().stream()
                .map(test -> RuleTestResult.of(test, test.failure()))
                .toList();
    }

    /**
     * Which rules the tests beside them leave out.
     *
     * @return all of them where there is no test
     */
    public RuleCoverage coverage() {
        return RuleCoverage.of(rules, tests);
    }

    /**
     * Changes each condition of each rule in turn, and sees whether a test notices: whether it fails with the changed rule.
     * A change that no test notices shows a condition that could be wrong without anybody seeing it. After the rules, each
     * agreed value that findings of the tests read is made the least bit lower and higher: of a pack, the values that it sets
     * itself. That the words of a reason repeat a value does not count there as noticing, and what a test agrees for itself is
     * not changed.
     *
     * <p>This compiles and asks much more than {@link #run()}: some seconds for ten rules.
     *
     * @return every change, in the order of files and lines, then of agreed values; a change that no author could run is left
     *     out
     * @throws UnusableInputException if there is no test, or rules do not keep to the form, as those of trusted packs may not
     * @throws IllegalStateException if this is closed
     */
    public List<RuleMutation> mutations() {
        return RuleMutations.of(rules, own, ruleFiles, tests(), AcceptedMutation.parseAll(testFiles));
    }

    @Override
    public void close() {
        rules.asked().close();
    }
}
