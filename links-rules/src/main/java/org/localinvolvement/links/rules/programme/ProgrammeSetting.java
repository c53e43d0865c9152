package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.PriorityQuestion;
import org.localinvolvement.links.rules.programme.ProgrammeFoundations.Laid;
import org.localinvolvement.links.rules.programme.Selecting.Selected;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;

/**
 * Answers what goes on a LINk's work programme.
 *
 * <p>Safe for several threads; close it once.
 */
public final class ProgrammeSetting implements AutoCloseable {

    private final Priorities priorities;
    private final ProgrammeFoundations foundations = new ProgrammeFoundations();

    /**
     * Sets programmes from priorities.
     *
     * @param priorities answers the question before; stays the caller's to close
     */
    public ProgrammeSetting(Priorities priorities) {
        this.priorities = priorities;
    }

    /**
     * What rules about the foundations of a programme may know and say.
     *
     * @return the form
     */
    public static QuestionForm form() {
        return ProgrammeFoundations.FORM;
    }

    /**
     * Weighs the concerns and sets the programme. Where a round is told and its call for ideas is over, the themes are weighed as at
     * the day on which it closed.
     *
     * @param question the question
     * @return the programme; the outcome is that of the priorities, and unknown where a verdict of the selection is not settled
     * @throws UnusableInputException if the profile does not apply on the as-at date, or the plan cannot be used with it
     */
    public Decision<WorkProgramme> decide(SettingQuestion question) {
        SettingQuestion asked = readOnce(question);
        PriorityQuestion ofTheRound = asked.ofTheRound();
        Decision<PrioritiesWeighed> weighed = priorities.decide(ofTheRound);
        Laid laid = foundations.lay(asked, weighed.answer());
        ProgrammePlan plan = asked.plan();
        Selected selected = plan == null ? null : Selecting.select(plan, ofTheRound, weighed);
        Set<String> missing = new TreeSet<>(weighed.missing());
        missing.addAll(laid.missing());
        List<String> rests = new ArrayList<>(
                List.of(weighed.fingerprint(), foundations.ruleSets().toString()));
        Truth outcome = weighed.outcome();
        if (plan != null && selected != null) {
            missing.addAll(selected.missing());
            rests.add(plan.toString());
            outcome = selected.settled() ? outcome : Truth.UNKNOWN;
        }
        List<Finding> findings = Stream.concat(weighed.findings().stream(), laid.findings().stream())
                .sorted(TriggerPoints.order())
                .toList();
        List<RuleSet> ruleSets = Stream.concat(weighed.ruleSets().stream(), foundations.ruleSets().stream())
                .distinct()
                .toList();
        return new Decision<>(
                weighed.question(),
                weighed.asAt(),
                weighed.regime(),
                outcome,
                new WorkProgramme(weighed.answer(), selected == null ? null : selected.selection(), laid.foundations()),
                List.copyOf(missing),
                findings,
                weighed.parameters(),
                weighed.nearMisses(),
                ruleSets,
                weighed.overrides(),
                Fingerprint.of(rests),
                weighed.problems());
    }

    /** Trigger points and weighing ask for the same evidence. */
    private static SettingQuestion readOnce(SettingQuestion question) {
        PriorityQuestion of = question.priorities();
        TriggerQuestion triggers = of.triggers();
        return new SettingQuestion(
                new PriorityQuestion(
                        triggers.withContacts(triggers.contacts().remembering()),
                        of.profile(),
                        of.judgements(),
                        of.submissions(),
                        of.callCloses()),
                question.plan(),
                question.groundwork());
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule about the foundations of programmes, for example {@code G01}, or about priorities or trigger
     *     points, as {@link Priorities#explain(PriorityQuestion, String)} says
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(SettingQuestion question, String ruleId) {
        PriorityQuestion of = question.ofTheRound();
        return ruleIds().contains(ruleId)
                ? foundations.explain(question, priorities.decide(of).answer(), ruleId)
                : priorities.explain(of, ruleId);
    }

    /**
     * Explains why a rule about priorities or trigger points fires for one theme, or why it does not.
     *
     * @param question the question
     * @param ruleId the id of the rule
     * @param theme a theme of the contacts, or empty for contacts that nobody has coded
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule, or nobody has spoken about the theme
     */
    public RuleExplanation explain(SettingQuestion question, String ruleId, String theme) {
        return priorities.explain(question.ofTheRound(), ruleId, theme);
    }

    /**
     * The rules about the foundations of programmes.
     *
     * @return their ids in the order of the alphabet; those of priorities and trigger points are not among them
     */
    public Set<String> ruleIds() {
        return foundations.ruleIds();
    }

    /** Lets the rules about the foundations of programmes go. */
    @Override
    public void close() {
        foundations.close();
    }
}
