package org.localinvolvement.links.rules.involving;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.commissioning.InvolvementSubject;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;

/**
 * Answers whether a body kept its duty to involve people, exercise by exercise and over all.
 *
 * <p>An exercise is judged under the law of its last day or, while it runs, of the day of the question. That a LINk alone was involved
 * never proves that users were.
 *
 * <p>Source: National Health Service Act 2006 s.242(1A)-(1H); Local Government and Public Involvement in Health Act 2007 s.138. Its rules
 * are those that the library ships; packs cannot add to them.
 *
 * <p>Safe for several threads; close it once.
 */
public final class DutyToInvolve implements AutoCloseable {

    private static final QuestionForm FORM = new QuestionForm(
            "involve",
            InvolvementFindings.class,
            List.of(
                    new FactForm(ExerciseSeen.class, Set.of("about"), List.of()),
                    new FactForm(ExercisesTold.class, Set.of("about"), List.of())),
            List.of(DutyInForce.class, InvolvementSubject.class, Truth.class));

    private final RuleBase rules;

    /** Loads the rules that the library ships. */
    public DutyToInvolve() {
        this(RuleBase.shipped(FORM.name()));
    }

    private DutyToInvolve(RuleBase rules) {
        this.rules = rules;
    }

    /**
     * What rules about the duty may know and say.
     *
     * @return the form
     */
    public static QuestionForm form() {
        return FORM;
    }

    /**
     * Asks the rules.
     *
     * @param question the question
     * @return each exercise met, not met, under no duty or cannot say; the outcome is that over all
     * @throws IllegalStateException if this is closed
     */
    public Decision<InvolvementChecked> decide(InvolvementQuestion question) {
        ExerciseFacts facts = new ExerciseFacts(question);
        RulesAsked asked = RulesAsked.of(rules, facts.facts(), List.of());
        List<ExerciseChecked> exercises = new ArrayList<>();
        for (InvolvementExercise one : facts.exercises) {
            DutyInForce law = facts.body.on(one.lawDay(question.asAt())).duty();
            exercises.add(new ExerciseChecked(
                    one.subject(),
                    law,
                    law.provision(),
                    one.lawDay(question.asAt()),
                    facts.steps(one).stream().map(InvolvementStep::inWords).toList(),
                    asked.checked(one.id(), one.title())));
        }
        InvolvementRecord told = question.onRecord();
        String body = told.body().toString();
        // Without an exercise there is nothing by which to judge: the rule that says so leaves the whole open.
        Truth overAll = exercises.stream()
                .map(one -> one.checked().kept())
                .reduce(exercises.isEmpty() ? Truth.UNKNOWN : Truth.YES, Truth::and);
        Set<String> missing = new TreeSet<>(asked.missing(body));
        exercises.forEach(one -> one.checked()
                .missing()
                .forEach(
                        what -> missing.add(what + " (exercise " + one.checked().about() + ")")));
        return new Decision<>(
                FORM.name(),
                question.asAt(),
                Regime.asAt(question.asAt()),
                overAll,
                new InvolvementChecked(
                        told.body(),
                        facts.body.nameOn(question.asAt()),
                        facts.body.kindOn(question.asAt()),
                        told.arrangementsDocument(),
                        exercises,
                        overAll,
                        facts.notUsed),
                List.copyOf(missing),
                asked.findings(),
                List.of(),
                List.of(),
                rules.ruleSets(),
                rules.overrides(),
                Fingerprint.of(List.of(rules.ruleSets().toString())),
                List.of());
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule about the duty, for example {@code I06}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(InvolvementQuestion question, String ruleId) {
        return rules.explain(new ExerciseFacts(question).facts(), ruleId, null);
    }

    /**
     * The rules that answer this question.
     *
     * @return their ids in the order of the alphabet
     */
    public Set<String> ruleIds() {
        return rules.ids();
    }

    /** The rules themselves. */
    RuleBase rules() {
        return rules;
    }

    /** The same question asked of other rules. */
    DutyToInvolve asking(RuleBase other) {
        return new DutyToInvolve(other);
    }

    @Override
    public void close() {
        rules.close();
    }
}
