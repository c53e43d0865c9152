package org.localinvolvement.links.rules.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.internal.explain.Attempts;
import org.localinvolvement.links.rules.internal.explain.QuestionFacts;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RulePack;

/**
 * The rules of one question: those that the library ships, less those that a host's pack sets aside, and those of the packs.
 *
 * <p>Safe for several threads: each question gets a session of its own. Closing lets the rules go, and with them every class
 * that was compiled for a host; a question asked afterwards is refused.
 */
public final class RuleBase implements AutoCloseable {

    private static final int FIRINGS_PER_FACT = 50;

    private final String name;
    private final List<RuleSet> ruleSets;
    private final List<Overridden> overrides;
    private final List<Origin> origins;
    private final Predicate<String> naming;
    private volatile @Nullable Loaded loaded;

    /** What a rule says of itself, and the pack that it comes from. */
    private record Origin(RuleText text, String pack) {}

    /** Everything that holds classes of a host; let go when this is closed, though somebody may still hold this. */
    private record Loaded(KieBase base, Map<String, LoadedRule> rules, Set<Class<?>> asked, RuleAssembly assembly) {}

    RuleBase(RuleAssembly assembly, KieBase base) {
        this.name = assembly.question;
        this.ruleSets = List.copyOf(assembly.ruleSets);
        this.overrides = List.copyOf(assembly.overrides);
        this.origins = assembly.rules.values().stream()
                .map(rule -> new Origin(rule.text(), rule.pack()))
                .toList();
        Set<String> named = Set.copyOf(assembly.named);
        this.naming = assembly.anyNamed ? text -> true : named::contains;
        this.loaded =
                new Loaded(base, Collections.unmodifiableMap(assembly.rules), Set.copyOf(assembly.asked), assembly);
    }

    /**
     * Loads the shipped rules of a question.
     *
     * @param question for example {@code trigger}: the last part of the rules' package
     * @return the rule base, to be closed once
     */
    public static RuleBase shipped(String question) {
        return new RuleAssembly(question, Set.of(), Map.of()).build();
    }

    /**
     * Loads the shipped rules of a question, less those that a pack sets aside, and the rules of packs.
     *
     * @param form the question
     * @param packs in the order in which they are put over the library's rules; of each, the files that answer this question
     * @return the rule base, to be closed once
     * @throws UnusableInputException with everything that is wrong with the rules of a pack
     * @throws IllegalStateException if an annotation of a shipped rule names what the question does not know
     */
    public static RuleBase of(QuestionForm form, List<RulePack> packs) {
        RuleBase base = assembled(
                form.name(),
                packs.stream().map(pack -> HostRules.of(pack, form)).toList());
        Set<String> ownActions = new TreeSet<>();
        packs.forEach(pack -> ownActions.addAll(pack.actions().keySet()));
        new AnnotationCheck(form.annotations(), ownActions)
                .require(base.requireOpen().assembly());
        return base;
    }

    /**
     * Loads the shipped rules of a question, less those that a pack sets aside, and rules that are compiled already.
     *
     * @param question the question
     * @param packs the rules of packs
     * @return the rule base, to be closed once
     * @throws UnusableInputException if one rule is set aside twice, or one id stands twice
     */
    public static RuleBase assembled(String question, List<HostRules> packs) {
        Set<String> setAside = new TreeSet<>();
        Map<String, String> standIns = new TreeMap<>();
        packs.forEach(host -> host.pack().overrides().forEach(override -> {
            setAside.add(override.rule());
            if (!override.by().isEmpty()) {
                standIns.put(override.rule(), override.by());
            }
        }));
        RuleAssembly assembly = new RuleAssembly(question, setAside, standIns);
        packs.forEach(host -> assembly.add(host, setAside));
        return assembly.build();
    }

    /** The same rules with one of them changed, to see whether a test notices. */
    RuleBase replacing(String id, Model byModel, Rule by) {
        return requireOpen().assembly().replacing(id, byModel, by).build();
    }

    /**
     * Which rules these are.
     *
     * @return the library's, and then those of each pack that has rules for the question or sets some aside
     */
    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /**
     * What packs set aside of the rules for this question.
     *
     * @return pack by pack
     */
    public List<Overridden> overrides() {
        return overrides;
    }

    /**
     * What each rule says of itself.
     *
     * @return in the order of the rules' names
     */
    public Collection<RuleText> rules() {
        return origins.stream().map(Origin::text).toList();
    }

    private Collection<RuleText> rulesOf(String pack) {
        return origins.stream()
                .filter(rule -> rule.pack().equals(pack))
                .map(Origin::text)
                .toList();
    }

    /**
     * The rules.
     *
     * @return their ids in the order of the alphabet
     */
    public SortedSet<String> ids() {
        return ids(rules());
    }

    /**
     * The rules of one pack.
     *
     * @param pack the name of a pack; {@code links} for the rules that the library ships
     * @return their ids in the order of the alphabet
     */
    public SortedSet<String> idsOf(String pack) {
        return ids(rulesOf(pack));
    }

    private static SortedSet<String> ids(Collection<RuleText> texts) {
        return texts.stream().map(RuleText::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether a rule asks for facts of a type; where none does, they need not be made.
     *
     * @param type a type of facts
     * @return true if a pattern of a rule is about it
     * @throws IllegalStateException if the base is closed
     */
    public boolean asksFor(Class<?> type) {
        return requireOpen().asked().contains(type);
    }

    /**
     * Whether a rule of a host names a text, for example a parameter; where none does, its facts need not be made.
     *
     * @param text what a field would be compared with
     * @return true if a condition names it, or may name it
     */
    public boolean names(String text) {
        return naming.test(text);
    }

    /**
     * Asks the rules.
     *
     * @param facts what they are asked about; their order never matters
     * @param findings makes the global that the rules speak to, given the rule that is speaking
     * @throws IllegalStateException if the base is closed, or the rules fire without end
     */
    public void ask(Collection<?> facts, Function<Supplier<FiredRule>, ?> findings) {
        Loaded open = requireOpen();
        KieSession session = open.base().newKieSession();
        try {
            int limit = Math.addExact(1000, Math.multiplyExact(FIRINGS_PER_FACT, facts.size()));
            Speaker speaker = new Speaker(open.rules(), limit, new QuestionFacts(facts));
            session.addEventListener(speaker);
            session.setGlobal("findings", findings.apply(speaker::speaking));
            facts.forEach(session::insert);
            session.fireAllRules(speaker);
            speaker.requireEnded(name);
        } finally {
            session.dispose();
        }
    }

    /**
     * Explains why a rule fires for facts, and why it does not.
     *
     * @param facts every fact of the question; their order never matters
     * @param ruleId the id of the rule
     * @param theme the only theme to be told of; null for all
     * @return the attempts that fire and those that nearly do
     * @throws IllegalArgumentException if there is no such rule
     * @throws IllegalStateException if the base is closed
     */
    public RuleExplanation explain(Collection<?> facts, String ruleId, @Nullable String theme) {
        LoadedRule rule = requireOpen().rules().values().stream()
                .filter(one -> one.text().id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> unknown(ruleId, ids()));
        RuleText text = rule.text();
        Attempts attempts = rule.followed().attempts(new QuestionFacts(facts), theme, RuleExplanation.MOST_ATTEMPTS);
        return new RuleExplanation(
                text.id(),
                text.title(),
                rule.pack(),
                text.citations(),
                attempts.fires(),
                attempts.fired(),
                attempts.missed());
    }

    /**
     * The error for a rule that does not exist.
     *
     * @param ruleId what was asked for
     * @param known the ids that there are
     * @return to be thrown
     */
    public static IllegalArgumentException unknown(String ruleId, Set<String> known) {
        return new IllegalArgumentException("There is no rule \"" + ruleId + "\". " + Suggestion.among(ruleId, known));
    }

    private Loaded requireOpen() {
        Loaded open = loaded;
        if (open == null) {
            throw new IllegalStateException("The rules were closed; ask before closing, or build the library anew");
        }
        return open;
    }

    @Override
    public void close() {
        loaded = null;
    }
}
