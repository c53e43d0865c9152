package org.localinvolvement.links.rules.commissioning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.commissioning.CommissioningTask;
import org.localinvolvement.links.model.commissioning.CycleDocument;
import org.localinvolvement.links.model.commissioning.EngagementStage;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.commissioning.CycleCollector.Said;
import org.localinvolvement.links.rules.commissioning.CycleCollector.Topic;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;

/**
 * Answers where in the commissioning cycle commissioners are with a service on a day: which phases are open and until when, who
 * decides, what a LINk can contribute and ask for, and which document it feeds.
 *
 * <p>Windows are data of the host. The nine phases are never read as the five stages of the Engagement Cycle: which stage goes with a
 * phase is a suggestion of this library, and its rule says so.
 *
 * <p>Source: "Health and social care structures" (May 2009), LINks and Commissioning, What is Practice Based Commissioning?, What is
 * Specialist Commissioning?; "Starting a work programme" (April 2008), Opportunities to be proactive.
 *
 * <p>Safe for several threads; close it once.
 */
public final class CommissioningCycle implements AutoCloseable {

    private static final QuestionForm FORM = new QuestionForm(
            "cycle",
            CycleFindings.class,
            List.of(
                    new FactForm(CommissionerSeen.class, Set.of("commissioner"), List.of()),
                    new FactForm(LawOfTheDay.class, Set.of("asAt"), List.of()),
                    new FactForm(PhaseOfCommissioner.class, Set.of("commissioner", "phase"), List.of()),
                    new FactForm(PhaseWindow.class, Set.of("commissioner", "phase", "opens"), List.of()),
                    new FactForm(TrustAndCouncil.class, Set.of("trust", "council"), List.of()),
                    new FactForm(UntoldPhase.class, Set.of("commissioner", "phase"), List.of())),
            List.of(
                    CommissionerKind.class,
                    CommissioningPhase.class,
                    CommissioningTask.class,
                    CycleDocument.class,
                    EngagementStage.class,
                    Regime.class,
                    Truth.class,
                    WindowState.class));

    private final RuleBase rules;

    /** Loads the rules that the library ships. */
    public CommissioningCycle() {
        this(RuleBase.shipped(FORM.name()));
    }

    private CommissioningCycle(RuleBase rules) {
        this.rules = rules;
    }

    /**
     * What rules about the cycle may know and say.
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
     * @return where each commissioner is; the outcome is yes if a window is open, no if none is and every calendar tells of every
     *     phase, and unknown otherwise
     * @throws IllegalStateException if this is closed
     */
    public Decision<CyclePosition> decide(CycleQuestion question) {
        CycleFacts facts = new CycleFacts(question);
        List<Said> said = new ArrayList<>();
        rules.ask(facts.facts(), speaking -> new CycleCollector(speaking, said));
        said.sort(Comparator.comparing(Said::finding, Finding.order()));
        Set<String> missing = new TreeSet<>(facts.missing());
        said.stream().map(Said::missing).filter(text -> !text.isEmpty()).forEach(missing::add);
        List<CommissionerPosition> positions =
                facts.told.stream().map(one -> PositionOf.of(one, said)).toList();
        Set<String> alone = new TreeSet<>();
        facts.told.forEach(one -> alone.add(one.seen().commissioner()));
        return new Decision<>(
                "cycle",
                question.asAt(),
                Regime.asAt(question.asAt()),
                positions.stream().map(CommissionerPosition::inPhase).reduce(Truth.NO, Truth::or),
                new CyclePosition(
                        question.service(),
                        facts.serviceName(),
                        positions,
                        said.stream()
                                .filter(one -> one.topic() == Topic.DAY || !alone.contains(one.commissioner()))
                                .map(one -> CycleRemark.of(one.finding()))
                                .sorted(CycleRemark.ORDER)
                                .toList()),
                List.copyOf(missing),
                said.stream().map(Said::finding).toList(),
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
     * @param ruleId the id of a rule about the cycle, for example {@code C17}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(CycleQuestion question, String ruleId) {
        return rules.explain(new CycleFacts(question).facts(), ruleId, null);
    }

    /**
     * The rules that answer this question.
     *
     * @return their ids in the order of the alphabet
     */
    public Set<String> ruleIds() {
        return rules.ids();
    }

    /**
     * The rules, for the tools of this library.
     *
     * @return open as long as this is
     */
    public RuleBase rules() {
        return rules;
    }

    /**
     * The same question asked of other rules, for the tools of this library.
     *
     * @param other the rules; they stay the caller's to close
     * @return a copy
     */
    public CommissioningCycle asking(RuleBase other) {
        return new CommissioningCycle(other);
    }

    @Override
    public void close() {
        rules.close();
    }
}
