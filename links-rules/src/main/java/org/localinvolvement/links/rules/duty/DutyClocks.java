package org.localinvolvement.links.rules.duty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;

/**
 * Answers by when whom has to do what, and how that stands: each event under the law of its day, in one answer.
 *
 * <p>An event before 1 April 2008 has no duties. An answer that came after the as-at date is not looked at.
 *
 * <p>Safe for several threads; close it once.
 */
public final class DutyClocks implements AutoCloseable {

    private final Map<DutyLaw, RuleBase> rules = new EnumMap<>(DutyLaw.class);

    /**
     * Loads the rules that the library ships.
     *
     * @throws IllegalStateException if a rule names something to be done that does not exist
     */
    public DutyClocks() {
        for (DutyLaw law : DutyLaw.values()) {
            RuleBase base = RuleBase.shipped(law.question());
            base.rules().forEach(rule -> rule.actions().forEach(Deed::parse));
            rules.put(law, base);
        }
    }

    /**
     * What rules about duties may know and say, law by law.
     *
     * @return one form for each law, in the order of {@link DutyLaw}
     */
    public static List<QuestionForm> forms() {
        List<QuestionForm> forms = new ArrayList<>();
        for (DutyLaw law : DutyLaw.values()) {
            forms.add(new QuestionForm(
                    law.question(),
                    DutyFindings.class,
                    List.of(
                            new FactForm(ReceivedReport.class, Set.of("event", "on"), List.of()),
                            new FactForm(ReferredMatter.class, Set.of("event", "on"), List.of()),
                            new FactForm(CommitteeReport.class, Set.of("event", "on"), List.of()),
                            new FactForm(AnnualReport.class, Set.of("event", "on"), List.of()),
                            new FactForm(AnnualReportCopy.class, Set.of("event", "on"), List.of()),
                            new FactForm(TransitionalReport.class, Set.of("event", "on"), List.of()),
                            new FactForm(InformationSought.class, Set.of("event", "on"), List.of()),
                            new FactForm(Term.class, Set.of("name"), List.of())),
                    List.of(Truth.class, CopyRole.class)));
        }
        return List.copyOf(forms);
    }

    /**
     * Asks the rules.
     *
     * @param question the question
     * @return the duties; the outcome is yes if somebody certainly has one, unknown if somebody only may have, and no otherwise
     * @throws IllegalStateException if this is closed
     */
    public Decision<DutiesOwed> decide(DutyQuestion question) {
        DutyClock clock = new DutyClock(question);
        List<SaidOfDuty> said = new ArrayList<>();
        List<RuleSet> asked = new ArrayList<>();
        DutyFacts.of(question, clock).forEach((law, owed) -> {
            RuleBase base = base(law);
            asked.addAll(base.ruleSets());
            if (!owed.isEmpty()) {
                base.ask(facts(law, owed), speaking -> new DutyCollector(speaking, clock, said));
            }
        });
        List<Duty> duties = DutyResolution.of(said, clock);
        Set<String> missing = new TreeSet<>();
        duties.forEach(duty -> missing.addAll(duty.missing()));
        List<Finding> findings =
                said.stream().map(SaidOfDuty::finding).sorted(Finding.order()).toList();
        return new Decision<>(
                "duties",
                question.asAt(),
                Regime.asAt(question.asAt()),
                duties.stream().map(Duty::holds).reduce(Truth.NO, Truth::or),
                new DutiesOwed(duties),
                List.copyOf(missing),
                findings,
                List.of(),
                List.of(),
                asked,
                List.of(),
                Fingerprint.of(List.of(asked.toString(), TermTable.shipped().fingerprint())),
                List.of());
    }

    /**
     * Explains why a rule fires, and why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule about duties, for example {@code D01}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     * @throws IllegalStateException if this is closed
     */
    public RuleExplanation explain(DutyQuestion question, String ruleId) {
        Map<DutyLaw, List<Owed>> owed = DutyFacts.of(question, new DutyClock(question));
        for (Map.Entry<DutyLaw, List<Owed>> of : owed.entrySet()) {
            RuleBase base = base(of.getKey());
            if (base.ids().contains(ruleId)) {
                return base.explain(facts(of.getKey(), of.getValue()), ruleId, null);
            }
        }
        throw RuleBase.unknown(ruleId, ruleIds());
    }

    private static Set<Object> facts(DutyLaw law, List<Owed> owed) {
        Set<Object> facts = new LinkedHashSet<>(owed);
        facts.addAll(TermTable.shipped().under(law));
        return facts;
    }

    private RuleBase base(DutyLaw law) {
        RuleBase base = rules.get(law);
        if (base == null) {
            throw new IllegalStateException("No rules of " + law + " are loaded; build links-rules anew");
        }
        return base;
    }

    /**
     * The rules that answer this question, of every law.
     *
     * @return their ids in the order of the alphabet
     */
    public Set<String> ruleIds() {
        Set<String> ids = new TreeSet<>();
        rules.values().forEach(base -> ids.addAll(base.ids()));
        return ids;
    }

    /**
     * The times that the law gives, with their provisions.
     *
     * @param law under which rules
     * @return in the order of the table
     */
    public static List<Term> terms(DutyLaw law) {
        return TermTable.shipped().under(law);
    }

    @Override
    public void close() {
        rules.values().forEach(RuleBase::close);
    }
}
