package org.localinvolvement.links.rules.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.AnnotationForm;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;

/**
 * Answers by when whom has to do what, and how that stands: each event under the law of its day, in one answer.
 *
 * <p>An event before 1 April 2008 has no duties. An answer that came after the as-at date is not looked at.
 *
 * <p>Safe for several threads; close it once.
 */
public final class DutyClocks implements AutoCloseable {

    /** What says that something has to be done, and so needs to name it. */
    private static final Set<String> DOING =
            Set.of("within", "atNoStatedTime", "withinATimeNotHeld", "noStatutoryDeadline");

    private final Map<DutyLaw, RuleBase> rules;

    /** Loads the rules that the library ships. */
    public DutyClocks() {
        this(List.of());
    }

    /**
     * Loads the rules that the library ships, and those of packs.
     *
     * @param packs in the order in which they are put over the library's rules; of each, the files that answer this question
     * @throws UnusableInputException with everything that is wrong with the rules of a pack
     * @throws IllegalStateException if a shipped rule names something to be done that does not exist
     */
    public DutyClocks(List<RulePack> packs) {
        this.rules = new EnumMap<>(DutyLaw.class);
        for (DutyLaw law : DutyLaw.values()) {
            rules.put(law, RuleBase.of(form(law), packs));
        }
    }

    private DutyClocks(Map<DutyLaw, RuleBase> rules) {
        this.rules = rules;
    }

    /**
     * What rules about duties may know and say, law by law.
     *
     * @return one form for each law, in the order of {@link DutyLaw}
     */
    public static List<QuestionForm> forms() {
        return Arrays.stream(DutyLaw.values()).map(DutyClocks::form).toList();
    }

    private static QuestionForm form(DutyLaw law) {
        Set<String> one = Set.of("event", "on");
        Set<String> terms = terms(law).stream().map(Term::name).collect(Collectors.toCollection(TreeSet::new));
        return new QuestionForm(
                law.question(),
                law.findings(),
                List.of(
                        new FactForm(ReceivedReport.class, one, List.of()),
                        new FactForm(ReferredMatter.class, one, List.of()),
                        new FactForm(CommitteeReport.class, one, List.of()),
                        new FactForm(AnnualReport.class, one, List.of()),
                        new FactForm(AnnualReportCopy.class, one, List.of()),
                        new FactForm(TransitionalReport.class, one, List.of()),
                        new FactForm(InformationSought.class, one, List.of()),
                        new FactForm(Term.class, Set.of("name"), List.of(), Map.of("name", terms))),
                List.of(Truth.class, CopyRole.class),
                new AnnotationForm(new TreeSet<>(Deed.codes()), false, DOING, new TreeSet<>(), true));
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
        Set<RuleSet> sets = new LinkedHashSet<>();
        Set<Overridden> overrides = new LinkedHashSet<>();
        DutyFacts.of(question, clock).forEach((law, owed) -> {
            RuleBase base = base(law);
            sets.addAll(base.ruleSets());
            overrides.addAll(base.overrides());
            if (!owed.isEmpty()) {
                base.ask(facts(law, owed), speaking -> new DutyCollector(speaking, clock, said));
            }
        });
        List<RuleSet> asked = List.copyOf(sets);
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
                List.copyOf(overrides),
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
     * The rules of one pack that answer this question.
     *
     * @param pack the name of a pack; {@code links} for the rules that the library ships
     * @return their ids in the order of the alphabet, of every law
     */
    public Set<String> ruleIdsOf(String pack) {
        Set<String> ids = new TreeSet<>();
        rules.values().forEach(base -> ids.addAll(base.idsOf(pack)));
        return ids;
    }

    /**
     * The rules of a law, for the tools of this library.
     *
     * @param form one of {@link #forms()}
     * @return open as long as this is
     */
    public RuleBase rulesFor(QuestionForm form) {
        return base(DutyLaw.of(form.name()));
    }

    /**
     * The same question asked of other rules, for the tools of this library.
     *
     * @param form the one of {@link #forms()} whose rules are others
     * @param other the rules; they stay the caller's to close
     * @return a copy
     */
    public DutyClocks asking(QuestionForm form, RuleBase other) {
        Map<DutyLaw, RuleBase> changed = new EnumMap<>(rules);
        changed.put(DutyLaw.of(form.name()), other);
        return new DutyClocks(changed);
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
