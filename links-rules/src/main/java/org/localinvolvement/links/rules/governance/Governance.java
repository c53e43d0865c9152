package org.localinvolvement.links.rules.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.governance.GovernanceCollector.Said;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * Answers whether a LINk keeps its own house in order: the register of its relevant decisions, and whether each thing that law or
 * guidance asks of how it works is met.
 *
 * <p>The as-at date chooses the law: that of LINks to 31 March 2013, that of local Healthwatch from 1 April 2013. Source: SI 2008/528
 * regs 2 and 3; SI 2012/3094 regs 40 and 42.
 *
 * <p>Its rules are those that the library ships; packs cannot add to them.
 *
 * <p>Safe for several threads; close it once.
 */
public final class Governance implements AutoCloseable {

    private static final QuestionForm LINKS = form("governance.links");
    private static final QuestionForm HEALTHWATCH = form("governance.healthwatch");

    private final RuleBase links;
    private final RuleBase healthwatch;

    /** Loads the rules that the library ships. */
    public Governance() {
        this(RuleBase.shipped(LINKS.name()), RuleBase.shipped(HEALTHWATCH.name()));
    }

    private Governance(RuleBase links, RuleBase healthwatch) {
        this.links = links;
        this.healthwatch = healthwatch;
    }

    /** What is agreed once has no key: there is one of it. */
    private static QuestionForm form(String name) {
        return new QuestionForm(
                name,
                GovernanceFindings.class,
                List.of(
                        new FactForm(AmendmentMade.class, Set.of("about", "title", "made"), List.of()),
                        new FactForm(BreachFound.class, Set.of("breach"), List.of()),
                        new FactForm(DealingDone.class, Set.of("kind", "dealing"), List.of()),
                        new FactForm(DecisionMade.class, Set.of("decision"), List.of()),
                        new FactForm(DominationFewest.class, Set.of(), List.of(GovernanceFacts.FEWEST)),
                        new FactForm(DominationShare.class, Set.of(), List.of(GovernanceFacts.SHARE)),
                        new FactForm(InterestOfWhoDecided.class, Set.of("role", "matter"), List.of()),
                        new FactForm(InterestsTold.class, Set.of("about"), List.of()),
                        new FactForm(LawNotHeld.class, Set.of("about", "what"), List.of()),
                        new FactForm(NotTold.class, Set.of("about", "kind"), List.of()),
                        new FactForm(PointOfStarting.class, Set.of("point"), List.of()),
                        new FactForm(ProcedureRequired.class, Set.of("kind"), List.of()),
                        new FactForm(RepresentativeListKept.class, Set.of("change"), List.of()),
                        new FactForm(ShareOfOne.class, Set.of("what", "who"), List.of()),
                        new FactForm(SharesCounted.class, Set.of("what"), List.of()),
                        new FactForm(
                                StepOfAuthorisation.class, Set.of("representative", "authorised", "step"), List.of()),
                        new FactForm(VisitorOfVisit.class, Set.of("visit", "representative"), List.of()),
                        new FactForm(StatementDays.class, Set.of(), List.of(GovernanceFacts.STATEMENT_DAYS))),
                List.of(HouseTopic.class, Truth.class));
    }

    /**
     * What rules about governance may know and say: one form for each law.
     *
     * @return that of Local Involvement Networks, then that of local Healthwatch
     */
    public static List<QuestionForm> forms() {
        return List.of(LINKS, HEALTHWATCH);
    }

    /**
     * Asks the rules.
     *
     * @param question the question
     * @param parameters what the LINk agreed
     * @return the register and the checks; the outcome is yes where all that law asks is met, no where something of it is not, and
     *     unknown where something that is not known decides. Guidance never changes it
     * @throws UnusableInputException if an agreed value is not in force on the as-at date
     * @throws IllegalStateException if this is closed
     */
    public Decision<HouseInOrder> decide(GovernanceQuestion question, Parameters parameters) {
        GovernanceFacts facts = new GovernanceFacts(question, parameters);
        RuleBase rules = rulesFor(question);
        List<Said> said = new ArrayList<>();
        rules.ask(facts.facts(), speaking -> new GovernanceCollector(speaking, said));
        said.sort(Comparator.comparing(Said::about).thenComparing(Said::finding, order()));
        List<HouseCheck> checks = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        for (HouseTopic topic : HouseTopic.values()) {
            if (!topic.isAskedUnder(question.regime())) {
                continue;
            }
            checks.add(check(
                    topic, said.stream().filter(one -> one.about() == topic).toList()));
        }
        said.forEach(one -> missing.addAll(one.missing()));
        return new Decision<>(
                "governance",
                question.asAt(),
                question.regime(),
                checks.stream().filter(HouseCheck::law).map(HouseCheck::met).reduce(Truth.YES, Truth::and),
                new HouseInOrder(
                        question.looked(),
                        facts.register.entries(),
                        facts.register.unpublished(),
                        facts.running.shares(),
                        checks),
                List.copyOf(missing),
                said.stream().map(Said::finding).toList(),
                facts.agreed,
                List.of(),
                rules.ruleSets(),
                rules.overrides(),
                Fingerprint.of(List.of(rules.ruleSets().toString(), parameters.fingerprint())),
                List.of());
    }

    private static Comparator<Finding> order() {
        return Comparator.comparing(Finding::ruleId)
                .thenComparing(Finding::subject)
                .thenComparing(Finding::reason);
    }

    private static HouseCheck check(HouseTopic topic, List<Said> said) {
        List<Said> against = said.stream().filter(Said::against).toList();
        Truth met = against.stream()
                .map(one -> one.finding().holds())
                .reduce(Truth.NO, Truth::or)
                .not();
        Set<String> missing = new TreeSet<>();
        if (met == Truth.UNKNOWN) {
            against.forEach(one -> missing.addAll(one.missing()));
        }
        return new HouseCheck(
                topic,
                topic.isLaw(),
                met,
                inWords(against),
                inWords(said.stream().filter(one -> !one.against()).toList()),
                List.copyOf(missing));
    }

    private static List<String> inWords(List<Said> said) {
        return said.stream()
                .map(one -> one.finding().ruleId() + " " + one.finding().reason())
                .toList();
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param question the question
     * @param parameters what the LINk agreed
     * @param ruleId the id of a rule of the law in force, for example {@code L02}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(GovernanceQuestion question, Parameters parameters, String ruleId) {
        RuleBase rules = rulesFor(question);
        if (!rules.ids().contains(ruleId)) {
            throw RuleBase.unknown(ruleId, rules.ids());
        }
        return rules.explain(new GovernanceFacts(question, parameters).facts(), ruleId, null);
    }

    private RuleBase rulesFor(GovernanceQuestion question) {
        return question.regime() == Regime.LOCAL_HEALTHWATCH ? healthwatch : links;
    }

    /**
     * The rules of one law, for the tools of this library.
     *
     * @param form one of {@link #forms()}
     * @return open as long as this is
     */
    public RuleBase rulesFor(QuestionForm form) {
        return form.equals(HEALTHWATCH) ? healthwatch : links;
    }

    /**
     * The same question asked of other rules of one law, for the tools of this library.
     *
     * @param form one of {@link #forms()}
     * @param other its rules; they stay the caller's to close
     * @return a copy
     */
    public Governance asking(QuestionForm form, RuleBase other) {
        return form.equals(HEALTHWATCH) ? new Governance(links, other) : new Governance(other, healthwatch);
    }

    @Override
    public void close() {
        links.close();
        healthwatch.close();
    }
}
