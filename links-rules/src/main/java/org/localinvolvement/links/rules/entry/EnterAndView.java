package org.localinvolvement.links.rules.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.rules.internal.RuleBase;
import org.localinvolvement.links.rules.pack.AnnotationForm;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.trigger.Action;

/**
 * Answers whether a provider has to let representatives enter and view, for each part and each representative, and who is an
 * authorised representative.
 *
 * <p>The as-at date chooses the law: that of Local Involvement Networks, with the temporary bodies of 2008, to 31 March 2013, and
 * that of local Healthwatch from 1 April 2013. Source: Local Government and Public Involvement in Health Act 2007 s.225; SI
 * 2008/915; SI 2013/351 Part 4.
 *
 * <p>Safe for several threads; close it once.
 */
public final class EnterAndView implements AutoCloseable {

    private static final QuestionForm LINKS = form("entry.links", LinkEntryFindings.class);
    private static final QuestionForm HEALTHWATCH = form("entry.healthwatch", HealthwatchEntryFindings.class);

    private final RuleBase links;
    private final RuleBase healthwatch;

    /** Loads the rules that the library ships. */
    public EnterAndView() {
        this(List.of());
    }

    /**
     * Loads the rules that the library ships, and those of packs.
     *
     * @param packs in the order in which they are put over the library's rules; of each, the files that answer this question
     * @throws UnusableInputException with everything that is wrong with the rules of a pack
     * @throws IllegalStateException if a shipped rule names a kind of test that does not exist, or overrules another
     */
    public EnterAndView(List<RulePack> packs) {
        this(RuleBase.of(LINKS, packs), RuleBase.of(HEALTHWATCH, packs));
    }

    private EnterAndView(RuleBase links, RuleBase healthwatch) {
        this.links = links;
        this.healthwatch = healthwatch;
    }

    private static QuestionForm form(String name, Class<?> findings) {
        return new QuestionForm(
                name,
                findings,
                List.of(new FactForm(SoughtEntry.class, Set.of("part", "representative"), List.of())),
                List.of(EntryProvider.class, PartKind.class, Regime.class, Truth.class),
                new AnnotationForm(new TreeSet<>(Action.codes()), true, Set.of(), TestKind.titles(), false));
    }

    /**
     * What rules about entry may know and say: one form for each law.
     *
     * @return that of Local Involvement Networks, then that of local Healthwatch
     */
    public static List<QuestionForm> forms() {
        return List.of(LINKS, HEALTHWATCH);
    }

    /**
     * Asks the rules.
     *
     * @param question the question; at least one part and one visitor
     * @return the answer for each part and each representative; the outcome is yes if the duty applies to all of them, no if to one of
     *     them it does not, and unknown otherwise
     * @throws IllegalArgumentException if a fact is told where it does not belong, or a temporary body after 2008
     */
    public Decision<EntryAnswer> decide(EntryQuestion question) {
        RuleBase rules = rulesFor(question);
        List<Completions> entries =
                question.sought().stream().map(Completions::new).toList();
        IdentityHashMap<SoughtEntry, Heard> heard = hear(rules, entries);
        List<EntryAnswer.Entry> answers = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        for (int i = 0; i < entries.size(); i++) {
            AuthorisedRepresentative representative = question.representatives()
                    .get(i % question.representatives().size())
                    .representative();
            Completions entry = entries.get(i);
            SettledEntry settled =
                    new SettledEntry(entry, Objects.requireNonNull(heard.get(entry.given())), representative);
            answers.add(settled.answer());
            findings.addAll(settled.findings());
            missing.addAll(settled.missing());
        }
        return new Decision<>(
                "entry",
                question.asAt(),
                Regime.asAt(question.asAt()),
                answers.stream().map(EnterAndView::holds).reduce(Truth::and).orElse(Truth.UNKNOWN),
                new EntryAnswer(answers),
                List.copyOf(missing),
                findings.stream().sorted(order()).toList(),
                List.of(),
                List.of(),
                rules.ruleSets(),
                rules.overrides(),
                Fingerprint.of(List.of(rules.ruleSets().toString())),
                List.of());
    }

    private static Truth holds(EntryAnswer.Entry entry) {
        return switch (entry.outcome()) {
            case DUTY_APPLIES -> Truth.YES;
            case NO_DUTY -> Truth.NO;
            case CANNOT_SAY -> Truth.UNKNOWN;
        };
    }

    private static Comparator<Finding> order() {
        return Comparator.comparing(Finding::subject)
                .thenComparing(Finding::ruleId)
                .thenComparing(Finding::reason);
    }

    /** Asks until no rule depends on facts that were completed apart; what was asked once is not asked again. */
    private static IdentityHashMap<SoughtEntry, Heard> hear(RuleBase rules, List<Completions> entries) {
        IdentityHashMap<SoughtEntry, Heard> heard = new IdentityHashMap<>();
        boolean merged = true;
        while (merged) {
            List<SoughtEntry> facts = new ArrayList<>();
            IdentityHashMap<SoughtEntry, Set<String>> asked = new IdentityHashMap<>();
            entries.forEach(entry -> {
                Heard ofEntry = heard.computeIfAbsent(entry.given(), Heard::new);
                entry.asked((fact, fired) -> {
                    facts.add(fact);
                    asked.put(fact, fired);
                    heard.put(fact, ofEntry);
                });
            });
            rules.ask(facts, speaking -> new Collector(speaking, asked, heard));
            merged = false;
            for (Completions entry : entries) {
                merged |= entry.merge();
            }
        }
        return heard;
    }

    /**
     * Asks whether somebody is an authorised representative, step by step.
     *
     * @param question a question about entry
     * @param visitor one of its representatives, or another
     * @param procedure whether a published procedure for deciding who may be a representative was followed
     * @return the steps and what follows
     */
    public static Authorisation authorisation(EntryQuestion question, VisitingRepresentative visitor, Truth procedure) {
        return Authorisation.of(
                question.asAt(),
                visitor.representative(),
                visitor.facts().get(EntryFact.UNDER_ARRANGEMENTS),
                procedure,
                question.facts().get(EntryFact.TEMPORARY_BODY));
    }

    /**
     * Explains why a rule fires for the facts as they are told, and why it does not.
     *
     * @param question the question
     * @param ruleId the id of a rule of the law in force, for example {@code E14}
     * @return what it fires for and what it nearly fires for
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleExplanation explain(EntryQuestion question, String ruleId) {
        RuleBase rules = rulesFor(question);
        if (!rules.ids().contains(ruleId)) {
            throw RuleBase.unknown(ruleId, rules.ids());
        }
        return rules.explain(question.sought(), ruleId, null);
    }

    private RuleBase rulesFor(EntryQuestion question) {
        // Before 1 April 2008 the rules of LINks are asked, which say that they were not in force.
        return rulesFor(Regime.asAt(question.asAt()) == Regime.LOCAL_HEALTHWATCH ? HEALTHWATCH : LINKS);
    }

    /**
     * The rules of a law, for the tools of this library.
     *
     * @param form one of {@link #forms()}
     * @return open as long as this is
     */
    public RuleBase rulesFor(QuestionForm form) {
        return form.equals(HEALTHWATCH) ? healthwatch : links;
    }

    /**
     * The same question asked of other rules, for the tools of this library.
     *
     * @param form the one of {@link #forms()} whose rules are others
     * @param other the rules; they stay the caller's to close
     * @return a copy
     */
    public EnterAndView asking(QuestionForm form, RuleBase other) {
        return form.equals(HEALTHWATCH) ? new EnterAndView(links, other) : new EnterAndView(other, healthwatch);
    }

    /**
     * What stands in the place of a rule where no ground to refuse holds and the duty applies: no rule says so, because it is the
     * default.
     *
     * @return the ids of those findings
     */
    public static Set<String> unlessRefused() {
        return Set.of(SettledEntry.DUTY_TO_LINKS, SettledEntry.DUTY_TO_HEALTHWATCH);
    }

    /**
     * The rules that answer this question.
     *
     * @return their ids in the order of the alphabet, of both laws
     */
    public Set<String> ruleIds() {
        Set<String> ids = new TreeSet<>(links.ids());
        ids.addAll(healthwatch.ids());
        return ids;
    }

    /**
     * The rules of one pack that answer this question.
     *
     * @param pack the name of a pack; {@code links} for the rules that the library ships
     * @return their ids in the order of the alphabet, of both laws
     */
    public Set<String> ruleIdsOf(String pack) {
        Set<String> ids = new TreeSet<>(links.idsOf(pack));
        ids.addAll(healthwatch.idsOf(pack));
        return ids;
    }

    @Override
    public void close() {
        links.close();
        healthwatch.close();
    }
}
