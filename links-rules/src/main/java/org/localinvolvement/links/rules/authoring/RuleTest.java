package org.localinvolvement.links.rules.authoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * A test out of a {@link RuleTestFile}: what is given, and what the rules are to say to it.
 *
 * <p>With JUnit, a test of its own for each: {@code verifier.tests().stream().map(test ->
 * DynamicTest.dynamicTest(test.toString(), test::run))}.
 *
 * <p>Immutable; safe for several threads. It can be run until the {@link RulePackVerifier} that it comes from is closed.
 */
public final class RuleTest {

    private final String name;
    private final String file;
    private final int line;
    private final GivenFacts given;
    private final Expectations expected;
    private final RulesUnderTest rules;

    RuleTest(String name, String file, int line, GivenFacts given, Expectations expected, RulesUnderTest rules) {
        this.name = name;
        this.file = file;
        this.line = line;
        this.given = given;
        this.expected = expected;
        this.rules = rules;
    }

    /**
     * What the test shows.
     *
     * @return a sentence
     */
    public String name() {
        return name;
    }

    /**
     * The file in which it stands.
     *
     * @return its path inside the pack
     */
    public String file() {
        return file;
    }

    /**
     * The line on which it begins.
     *
     * @return from 1
     */
    public int line() {
        return line;
    }

    /**
     * Where it stands.
     *
     * @return for example {@code trigger.test.yaml:12}
     */
    public String place() {
        return file + ":" + line;
    }

    /**
     * What is given.
     *
     * @return the question, the contacts and what was agreed
     */
    public GivenFacts given() {
        return given;
    }

    /**
     * The rules whose findings are to hold.
     *
     * @return their ids in the order of the file; an id stands as often as the rule is to find something
     */
    public List<String> yes() {
        return expected.yes();
    }

    /**
     * The rules whose findings are to be <em>cannot say</em>.
     *
     * @return their ids in the order of the file; an id stands as often as the rule is to find something
     */
    public List<String> unknown() {
        return expected.unknown();
    }

    /**
     * The rules that are to be missed narrowly.
     *
     * @return their ids in the order of the file
     */
    public List<String> justNot() {
        return expected.justNot();
    }

    /**
     * The outcome to which the decision is to come.
     *
     * @return empty if any will do
     */
    public Optional<Truth> expectedOutcome() {
        return expected.outcome();
    }

    /**
     * Runs the test.
     *
     * @throws AssertionError if the rules do not say what is expected; its message tells everything that is not met, and what
     *     the decision says
     * @throws IllegalStateException if the verifier is closed
     */
    public void run() {
        failure().ifPresent(failure -> {
            throw new AssertionError(failure);
        });
    }

    /**
     * Runs the test.
     *
     * @return empty if the rules say what is expected; otherwise the message
     * @throws IllegalStateException if the verifier is closed
     */
    public Optional<String> failure() {
        return failureAgainst(rules.asked());
    }

    /**
     * Runs the test against other rules, such as the same with one of them changed.
     *
     * @param asked the other rules
     * @return empty if these rules say what is expected; otherwise the message
     * @throws IllegalStateException if the rules are closed or fire without end
     */
    public Optional<String> failureAgainst(AskedRules asked) {
        Decision<?> decision;
        List<String> unmet;
        try {
            decision = given.ask(asked);
            unmet = expected.unmetBy(decision, rules.testedIn(given.question()), rule -> given.explain(asked, rule));
        } catch (UnusableInputException | IllegalArgumentException e) {
            return Optional.of(this + ":\n  the question cannot be asked: " + e.getMessage());
        }
        return unmet.isEmpty()
                ? Optional.empty()
                : Optional.of(this + ":\n  " + String.join("\n  ", unmet) + "\n" + DecisionInWords.of(decision));
    }

    /**
     * The same test with another agreed value, unless it agrees its own. It asks for no words of a reason: they repeat the
     * value, so that they would show nothing.
     */
    RuleTest changing(ParameterValue value, BigDecimal other) {
        if (!(given instanceof GivenVoices voices)) {
            return this;
        }
        TriggerQuestion asked = voices.triggers();
        TriggerQuestion changed = asked.withParameters(asked.parameters().changing(value, other));
        return new RuleTest(
                name,
                file,
                line,
                new GivenVoices(voices.question(), changed, voices.profile()),
                expected.withoutWords(),
                rules);
    }

    /** Its name and where it stands, as people read it in a list of tests. */
    @Override
    public String toString() {
        return name + " (" + place() + ")";
    }
}
