package org.localinvolvement.links.rules.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.visit.AdviceCollector.Said;
import org.localinvolvement.links.rules.visit.VisitAdvice.Topic;

/**
 * Answers what should be looked at before a visit is made: what the regulator and others plan there, its purpose and its place in the
 * work programme, when the premises were visited last, the time, who is told, the decision to make it, and conduct.
 *
 * <p>It is advice, and apart from the legal answer whether the provider has to let anybody in: that is
 * {@link org.localinvolvement.links.rules.entry.EnterAndView}. Each piece says whether it rests on law, on guidance, or on guidance
 * that is recalled.
 *
 * <p>Safe for several threads; close it once.
 */
public final class VisitPlanning implements AutoCloseable {

    private static final QuestionForm FORM = new QuestionForm(
            "visit",
            VisitFindings.class,
            List.of(
                    new FactForm(AgreedDays.class, Set.of("name"), PlanningFacts.AGREED),
                    new FactForm(AnotherPlan.class, Set.of("visit", "about", "by"), List.of()),
                    new FactForm(ConductOfVisit.class, Set.of("visit"), List.of()),
                    new FactForm(DecisionOfVisit.class, Set.of("visit"), List.of()),
                    new FactForm(EarlierVisit.class, Set.of("visit", "earlier"), List.of()),
                    new FactForm(NoticeOfVisit.class, Set.of("visit"), List.of()),
                    new FactForm(PurposeOfVisit.class, Set.of("visit"), List.of()),
                    new FactForm(TimeOfVisit.class, Set.of("visit"), List.of()),
                    new FactForm(Untold.class, Set.of("visit", "about"), List.of()),
                    new FactForm(WorkOfVisit.class, Set.of("visit"), List.of())),
            List.of(PlanningTopic.class, Regime.class, Truth.class));

    private final RuleBase rules;

    /** Loads the rules that the library ships. */
    public VisitPlanning() {
        this(RuleBase.shipped(FORM.name()));
    }

    private VisitPlanning(RuleBase rules) {
        this.rules = rules;
    }

    /**
     * What rules about the plan of a visit may know and say.
     *
     * @return the form
     */
    public static QuestionForm form() {
        return FORM;
    }

    /**
     * Asks the rules.
     *
     * @param plan the question
     * @param parameters what the LINk agreed
     * @return the advice, under the law of the day of the visit; the outcome is yes where nothing stands against the plan, no where
     *     something does, and unknown where a missing fact decides
     * @throws UnusableInputException if an agreed value is not in force on the as-at date
     * @throws IllegalStateException if this is closed
     */
    public Decision<VisitAdvice> decide(VisitPlan plan, Parameters parameters) {
        List<Said> heard = new ArrayList<>();
        rules.ask(PlanningFacts.of(plan, parameters), speaking -> new AdviceCollector(speaking, heard));
        List<Said> said = heard.stream()
                .sorted(Comparator.comparing((Said one) -> one.advice().ruleId())
                        .thenComparing(one -> one.advice().reason()))
                .toList();
        List<Topic> topics = new ArrayList<>();
        for (PlanningTopic topic : PlanningTopic.values()) {
            topics.add(topic(
                    topic, said.stream().filter(one -> one.about() == topic).toList()));
        }
        Set<String> missing = new TreeSet<>();
        said.forEach(one -> missing.addAll(one.missing()));
        List<ParameterValue> agreed = PlanningFacts.AGREED.stream()
                .map(name -> parameters.get(name, "", plan.asAt()))
                .toList();
        return new Decision<>(
                "visit",
                plan.asAt(),
                Regime.asAt(plan.visit().day()),
                topics.stream().map(Topic::against).reduce(Truth.NO, Truth::or).not(),
                new VisitAdvice(topics),
                List.copyOf(missing),
                said.stream().map(Said::finding).toList(),
                agreed,
                List.of(),
                rules.ruleSets(),
                rules.overrides(),
                Fingerprint.of(List.of(rules.ruleSets().toString(), parameters.fingerprint())),
                List.of());
    }

    private static Topic topic(PlanningTopic topic, List<Said> said) {
        Truth against = said.stream()
                .filter(one -> one.advice().against())
                .map(one -> one.advice().holds())
                .reduce(Truth.NO, Truth::or);
        Set<String> missing = new TreeSet<>();
        if (against == Truth.UNKNOWN) {
            said.forEach(one -> missing.addAll(one.missing()));
        }
        return new Topic(
                topic,
                against,
                inWords(topic, against, said.size()),
                said.stream().map(Said::advice).toList(),
                List.copyOf(missing));
    }

    private static String inWords(PlanningTopic topic, Truth against, int found) {
        if (!topic.concerns()) {
            return found == 0 ? topic.clear() : "To be kept to on every visit.";
        }
        return switch (against) {
            case YES -> "To be settled before the visit.";
            case NO -> topic.clear();
            case UNKNOWN -> "Cannot say: something is not known.";
        };
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param plan the question
     * @param parameters what the LINk agreed
     * @param ruleId the id of a rule about plans of visits, for example {@code V03}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(VisitPlan plan, Parameters parameters, String ruleId) {
        return rules.explain(PlanningFacts.of(plan, parameters), ruleId, null);
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
    public VisitPlanning asking(RuleBase other) {
        return new VisitPlanning(other);
    }

    @Override
    public void close() {
        rules.close();
    }
}
