package org.localinvolvement.links.rules.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;

/**
 * An answer, of which a test in Java expects something.
 *
 * <p>Each expectation is checked where it stands, so that none can be forgotten: what is not met throws an
 * {@link AssertionError} that tells what was expected and what the decision says. {@code saying}, {@code about},
 * {@code callingFor} and {@code times} go on about the findings of the expectation before them, and of every finding where
 * none stands before.
 *
 * <p>Immutable; safe for several threads. No argument may be null.
 */
public final class VerifiedAnswer {

    private final RulesUnderTest rules;
    private final GivenFacts facts;
    private final Decision<?> decision;
    private final Set<String> named;
    private final String subject;
    private final List<Finding> spokenOf;

    VerifiedAnswer(RulesUnderTest rules, GivenFacts facts, Decision<?> decision) {
        this(rules, facts, decision, Set.of(), "a finding", decision.findings());
    }

    private VerifiedAnswer(
            RulesUnderTest rules,
            GivenFacts facts,
            Decision<?> decision,
            Set<String> named,
            String subject,
            List<Finding> spokenOf) {
        this.rules = rules;
        this.facts = facts;
        this.decision = decision;
        this.named = named;
        this.subject = subject;
        this.spokenOf = spokenOf;
    }

    /**
     * A rule finds something that holds.
     *
     * @param rule its id
     * @return this answer, to go on about these findings
     * @throws AssertionError if it does not, or there is no such rule
     */
    public VerifiedAnswer expect(String rule) {
        return expect(rule, Truth.YES, "a finding of " + rule + " that holds");
    }

    /**
     * A rule finds something, and missing facts decide whether it holds.
     *
     * @param rule its id
     * @return this answer, to go on about these findings
     * @throws AssertionError if it does not, or there is no such rule
     */
    public VerifiedAnswer expectUnknown(String rule) {
        return expect(rule, Truth.UNKNOWN, "a finding of " + rule + " that cannot be settled");
    }

    private VerifiedAnswer expect(String rule, Truth holds, String expected) {
        requireRule(rule);
        Set<String> more = new TreeSet<>(named);
        more.add(rule);
        return new VerifiedAnswer(rules, facts, decision, more, expected, of(rule))
                .narrowed(expected, finding -> finding.holds() == holds);
    }

    /**
     * A finding is about something.
     *
     * @param theme what it is about, for example a theme
     * @return this answer, to go on about these findings
     * @throws AssertionError if none of the findings spoken of is
     */
    public VerifiedAnswer about(String theme) {
        return narrowed(
                subject + " about " + theme, finding -> finding.subject().equals(theme));
    }

    /**
     * A finding says something in its reason.
     *
     * @param words words that stand in it, as they stand there
     * @return this answer, to go on about these findings
     * @throws AssertionError if none of the findings spoken of does
     */
    public VerifiedAnswer saying(String words) {
        return narrowed(
                subject + " saying \"" + words + "\"",
                finding -> finding.reason().contains(words));
    }

    /**
     * A finding calls for an action.
     *
     * @param action its code, for example {@code gather-views}
     * @return this answer, to go on about these findings
     * @throws AssertionError if none of the findings spoken of does
     */
    public VerifiedAnswer callingFor(String action) {
        return narrowed(
                subject + " calling for " + action, finding -> finding.actions().contains(action));
    }

    /**
     * The findings spoken of are so many.
     *
     * @param many how many
     * @return this answer
     * @throws AssertionError if they are not
     */
    public VerifiedAnswer times(int many) {
        require(
                spokenOf.size() == many,
                "expected " + subject + ", " + many + " in number, and there are " + spokenOf.size());
        return this;
    }

    /**
     * Rules find nothing, neither what holds nor what may.
     *
     * @param ids their ids, at least one
     * @return this answer
     * @throws AssertionError if one does, or there is no such rule
     * @throws IllegalArgumentException if no rule is named
     */
    public VerifiedAnswer expectNone(String... ids) {
        for (String rule : atLeastOne(ids)) {
            requireRule(rule);
            require(of(rule).isEmpty(), "expected no finding of " + rule + ", and there is one");
        }
        return this;
    }

    /**
     * The facts miss rules narrowly. For now that is checked as {@link #expectNone(String...)} is; that they miss them
     * narrowly, the test says to its reader.
     *
     * @param ids their ids, at least one
     * @return this answer
     * @throws AssertionError if one finds something, or there is no such rule
     * @throws IllegalArgumentException if no rule is named
     */
    public VerifiedAnswer expectJustNot(String... ids) {
        for (String rule : atLeastOne(ids)) {
            requireRule(rule);
            Optional<String> unmet = Expectations.notJustMissed(rule, of(rule), id -> facts.explain(rules.asked(), id));
            require(unmet.isEmpty(), unmet.orElse(""));
        }
        return this;
    }

    /**
     * No rule that is tested and answers this question finds anything, but for those named before.
     *
     * @return this answer
     * @throws AssertionError if one does
     */
    public VerifiedAnswer expectNothingElse() {
        Set<String> others = new TreeSet<>(rules.testedIn(facts.question()));
        others.removeAll(named);
        String speaking = decision.findings().stream()
                .map(Finding::ruleId)
                .filter(others::contains)
                .distinct()
                .collect(Collectors.joining(", "));
        require(speaking.isEmpty(), "expected nothing else, and there are findings of " + speaking);
        return this;
    }

    /**
     * The decision comes to an outcome.
     *
     * @param outcome yes, no or unknown
     * @return this answer
     * @throws AssertionError if it comes to another
     */
    public VerifiedAnswer expectOutcome(Truth outcome) {
        require(decision.outcome() == outcome, "expected the outcome " + outcome + ", and it is " + decision.outcome());
        return this;
    }

    /**
     * The decision names something that would have to be known.
     *
     * @param words words of it
     * @return this answer
     * @throws AssertionError if it does not
     */
    public VerifiedAnswer expectMissing(String words) {
        require(
                decision.missing().stream().anyMatch(what -> what.contains(words)),
                "expected \"" + words + "\" in what is missing, and it is not there");
        return this;
    }

    /**
     * The decision itself, for expectations that have no word here.
     *
     * @return what the rules were asked for
     */
    public Decision<?> decision() {
        return decision;
    }

    private List<Finding> of(String rule) {
        return decision.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }

    private VerifiedAnswer narrowed(String expected, Predicate<Finding> to) {
        List<Finding> narrower = spokenOf.stream().filter(to).toList();
        require(!narrower.isEmpty(), "expected " + expected + ", and there is none");
        return new VerifiedAnswer(rules, facts, decision, named, expected, narrower);
    }

    private static String[] atLeastOne(String... ids) {
        if (ids.length == 0) {
            throw new IllegalArgumentException("Nothing is expected of no rule; name at least one");
        }
        return ids;
    }

    private void requireRule(String rule) {
        rules.unnameable(rule, facts.question()).ifPresent(why -> {
            throw new AssertionError(why.reason() + ". " + why.remedy());
        });
    }

    private void require(boolean met, String otherwise) {
        if (!met) {
            throw new AssertionError(otherwise + "\n" + DecisionInWords.of(decision));
        }
    }
}
