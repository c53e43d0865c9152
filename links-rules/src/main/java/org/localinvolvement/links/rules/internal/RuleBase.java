package org.localinvolvement.links.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.LibraryVersion;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Suggestion;
import org.localinvolvement.links.rules.internal.explain.Attempts;
import org.localinvolvement.links.rules.internal.explain.FollowedRule;
import org.localinvolvement.links.rules.internal.explain.QuestionFacts;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.pack.RuleOverride;
import org.localinvolvement.links.rules.pack.RulePack;

/**
 * The rules of one question, compiled when the library was built and loaded without compiling anything.
 *
 * <p>Safe for several threads: each question gets a session of its own. Closing lets the rules go; a question asked
 * afterwards is refused.
 */
public final class RuleBase implements AutoCloseable {

    private static final String MODELS = "META-INF/kie/org.localinvolvement/links-rules/drools-model";
    private static final String DRL_PACKAGE = "org.localinvolvement.links.rules.drl.";
    private static final int FIRINGS_PER_FACT = 50;

    /** The pack of the rules that the library ships. */
    private static final String SHIPPED = "links";

    private final String name;
    private final List<RuleSet> ruleSets;
    private final Map<String, LoadedRule> rules;
    private final List<Overridden> overrides;
    private final Set<Class<?>> asked;
    private final Predicate<String> naming;
    private final Assembly assembly;
    private volatile @Nullable KieBase base;

    /** A rule, the pack that it comes from, and its conditions for explaining. */
    private record LoadedRule(RuleText text, String pack, FollowedRule followed) {}

    private RuleBase(Assembly assembly, KieBase base) {
        this.assembly = assembly;
        this.name = assembly.question;
        this.ruleSets = List.copyOf(assembly.ruleSets);
        this.rules = Collections.unmodifiableMap(assembly.rules);
        this.overrides = List.copyOf(assembly.overrides);
        this.asked = Set.copyOf(assembly.asked);
        Set<String> named = Set.copyOf(assembly.named);
        this.naming = assembly.anyNamed ? text -> true : named::contains;
        this.base = base;
    }

    /**
     * Loads the shipped rules of a question.
     *
     * @param question for example {@code trigger}: the last part of the rules' package
     * @return the rule base, to be closed once
     */
    public static RuleBase shipped(String question) {
        return new Assembly(question, Set.of(), Map.of()).build();
    }

    /**
     * Loads the shipped rules of a question, less those that a pack sets aside, and the rules of packs.
     *
     * @param form the question
     * @param packs in the order in which they are put over the library's rules; of each, the files that answer this question
     * @return the rule base, to be closed once
     * @throws UnusableInputException with everything that is wrong with the rules of a pack
     */
    public static RuleBase of(QuestionForm form, List<RulePack> packs) {
        return assembled(
                form.name(),
                packs.stream().map(pack -> HostRules.of(pack, form)).toList());
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
        Assembly assembly = new Assembly(question, setAside, standIns);
        packs.forEach(host -> assembly.add(host, setAside));
        return assembly.build();
    }

    /** The same rules with one of them changed, to see whether a test notices. */
    RuleBase replacing(String id, Model byModel, Rule by) {
        Assembly changed = new Assembly(assembly);
        for (int i = 0; i < changed.models.size(); i++) {
            Model model = changed.models.get(i);
            List<Rule> rest = model.getRules().stream()
                    .filter(rule -> !RuleText.of(rule.getName(), rule.getMetaData())
                            .id()
                            .equals(id))
                    .toList();
            changed.models.set(i, new ChosenRules(model, rest));
        }
        LoadedRule before = rules.values().stream()
                .filter(rule -> rule.text().id().equals(id))
                .findFirst()
                .orElseThrow();
        changed.rules.values().remove(before);
        changed.rules.put(by.getFullName(), new LoadedRule(before.text(), before.pack(), FollowedRule.of(by)));
        changed.models.add(new ChosenRules(byModel, List.of(by)));
        return changed.build();
    }

    /** What the rules that the library ships for a question say of themselves. */
    static List<RuleText> shippedTexts(String question) {
        return models(DRL_PACKAGE + question).stream()
                .flatMap(model -> model.getRules().stream())
                .map(rule -> RuleText.of(rule.getName(), rule.getMetaData()))
                .toList();
    }

    /** A rule base as it is put together. */
    private static final class Assembly {
        private final String question;
        private final Map<String, String> standIns;
        private final List<Model> models = new ArrayList<>();
        private final Map<String, LoadedRule> rules = new TreeMap<>();
        private final Map<String, String> ownerOfId = new TreeMap<>();
        private final List<RuleSet> ruleSets = new ArrayList<>();
        private final List<Overridden> overrides = new ArrayList<>();
        private final Set<Class<?>> asked = new HashSet<>();
        private final Set<String> named = new TreeSet<>();
        private boolean anyNamed;

        Assembly(String question, Set<String> setAside, Map<String, String> standIns) {
            this.question = question;
            this.standIns = Map.copyOf(standIns);
            take(SHIPPED, models(DRL_PACKAGE + question), setAside);
            ruleSets.add(new RuleSet(question, LibraryVersion.get(), shippedFingerprint(question)));
        }

        /** The same once more, to be changed. */
        Assembly(Assembly other) {
            this.question = other.question;
            this.standIns = other.standIns;
            this.models.addAll(other.models);
            this.rules.putAll(other.rules);
            this.ownerOfId.putAll(other.ownerOfId);
            this.ruleSets.addAll(other.ruleSets);
            this.overrides.addAll(other.overrides);
            this.asked.addAll(other.asked);
            this.named.addAll(other.named);
            this.anyNamed = other.anyNamed;
        }

        void add(HostRules host, Set<String> setAside) {
            RulePack pack = host.pack();
            List<Overridden> here = new ArrayList<>();
            for (RuleOverride override : pack.overrides()) {
                if (ownerOfId.containsKey(override.rule())) {
                    here.add(new Overridden(
                            override.by().isEmpty() ? Overridden.Kind.RULE_SWITCHED_OFF : Overridden.Kind.RULE_REPLACED,
                            override.rule(),
                            pack.name(),
                            override.by(),
                            override.reference()));
                }
            }
            take(pack.name(), host.models(), setAside);
            if (!host.models().isEmpty() || !here.isEmpty()) {
                ruleSets.add(new RuleSet(pack.name(), pack.version(), pack.fingerprint()));
            }
            overrides.addAll(here);
            named.addAll(host.texts());
            anyNamed |= pack.isTrusted() && !host.models().isEmpty();
        }

        private void take(String pack, List<Model> from, Set<String> setAside) {
            for (Model model : from) {
                List<Rule> chosen = new ArrayList<>();
                for (Rule rule : model.getRules()) {
                    RuleText text =
                            RuleText.of(rule.getName(), rule.getMetaData()).overrulingAlso(standIns);
                    String owner = ownerOfId.put(text.id(), pack);
                    if (owner != null) {
                        throw new UnusableInputException(new Problem(
                                ProblemCode.RULE_ID_TWICE,
                                pack,
                                0,
                                "rule " + text.id(),
                                text.id(),
                                "a rule of " + owner + " has this id already",
                                "Take another id"));
                    }
                    if (!setAside.contains(text.id())) {
                        chosen.add(rule);
                        rules.put(rule.getFullName(), new LoadedRule(text, pack, FollowedRule.of(rule)));
                        PatternTypes.of(rule, asked);
                    }
                }
                models.add(new ChosenRules(model, chosen));
            }
        }

        RuleBase build() {
            return new RuleBase(this, KieBaseBuilder.createKieBaseFromModel(models));
        }
    }

    private static List<Model> models(String rulePackage) {
        try (InputStream index = RuleBase.class.getClassLoader().getResourceAsStream(MODELS)) {
            if (index == null) {
                throw new IllegalStateException(
                        "The compiled rules are missing from the jar (" + MODELS + "); build links-rules anew");
            }
            List<Model> models = new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(rulePackage + "."))
                    .sorted()
                    .map(RuleBase::model)
                    .toList();
            if (models.isEmpty()) {
                throw new IllegalStateException(
                        "No rules were compiled in " + rulePackage + "; build links-rules anew");
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String className) {
        try {
            return Class.forName(className, true, RuleBase.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules cannot be loaded; build links-rules anew", e);
        }
    }

    private static String shippedFingerprint(String question) {
        String resource = "/" + (DRL_PACKAGE + question).replace('.', '/') + "/" + question + ".drl";
        try (InputStream drl = RuleBase.class.getResourceAsStream(resource)) {
            if (drl == null) {
                throw new IllegalStateException("The text of the rules is missing from the jar (" + resource + ")");
            }
            String text = new String(drl.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Fingerprint.of(List.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return rules.values().stream().map(LoadedRule::text).toList();
    }

    /**
     * The rules of one pack.
     *
     * @param pack the name of a pack; {@code links} for the rules that the library ships
     * @return what each says of itself, in the order of the rules' names
     */
    public Collection<RuleText> rulesOf(String pack) {
        return rules.values().stream()
                .filter(rule -> rule.pack().equals(pack))
                .map(LoadedRule::text)
                .toList();
    }

    /**
     * Whether a rule asks for facts of a type; where none does, they need not be made.
     *
     * @param type a type of facts
     * @return true if a pattern of a rule is about it
     */
    public boolean asksFor(Class<?> type) {
        return asked.contains(type);
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
        KieBase open = requireOpen();
        KieSession session = open.newKieSession();
        try {
            int limit = Math.addExact(1000, Math.multiplyExact(FIRINGS_PER_FACT, facts.size()));
            Speaker speaker = new Speaker(rules, limit, new QuestionFacts(facts));
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
        requireOpen();
        LoadedRule rule = rules.values().stream()
                .filter(one -> one.text().id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> unknown(
                        ruleId, rules().stream().map(RuleText::id).collect(Collectors.toCollection(TreeSet::new))));
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

    private KieBase requireOpen() {
        KieBase open = base;
        if (open == null) {
            throw new IllegalStateException("The rules were closed; ask before closing, or build the library anew");
        }
        return open;
    }

    @Override
    public void close() {
        base = null;
    }

    /**
     * Remembers which rule is about to speak, and how often each did. The engine's own limit counts for each rule anew, so that
     * rules can fire more often than they were told.
     */
    private static final class Speaker extends DefaultAgendaEventListener implements AgendaFilter {
        private static final int MOST_NAMED = 5;

        private final Map<String, LoadedRule> rules;
        private final int limit;
        private final QuestionFacts facts;
        private final Map<String, Integer> firings = new TreeMap<>();
        private int fired;
        private boolean stopped;
        private @Nullable FiredRule current;

        Speaker(Map<String, LoadedRule> rules, int limit, QuestionFacts facts) {
            this.rules = rules;
            this.limit = limit;
            this.facts = facts;
        }

        @Override
        public boolean accept(Match match) {
            // What is refused here fires nothing more, so that the rest of the matches comes to an end.
            if (fired >= limit) {
                stopped = true;
                return false;
            }
            fired++;
            LoadedRule rule = loaded(match);
            firings.merge(rule.text().id() + " (pack " + rule.pack() + ")", 1, Integer::sum);
            return true;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Match match = event.getMatch();
            TreeMap<String, Object> bindings = new TreeMap<>();
            for (String variable : new TreeSet<>(match.getDeclarationIds())) {
                bindings.put(
                        variable.startsWith("$") ? variable.substring(1) : variable,
                        match.getDeclarationValue(variable));
            }
            LoadedRule rule = loaded(match);
            List<Object> matched = match.getObjects();
            current = new FiredRule(
                    rule.text(), rule.pack(), bindings, () -> rule.followed().seen(matched, facts));
        }

        private LoadedRule loaded(Match match) {
            String fullName =
                    match.getRule().getPackageName() + "." + match.getRule().getName();
            LoadedRule rule = rules.get(fullName);
            if (rule == null) {
                throw new IllegalStateException("A rule fired that was not loaded: " + fullName);
            }
            return rule;
        }

        FiredRule speaking() {
            if (current == null) {
                throw new IllegalStateException("No rule is speaking");
            }
            return current;
        }

        void requireEnded(String question) {
            if (stopped) {
                String often = firings.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_NAMED)
                        .map(entry -> entry.getKey() + " " + entry.getValue() + " times")
                        .collect(Collectors.joining(", "));
                throw new IllegalStateException("The rules of " + question + " fired more than " + limit
                        + " times and had not ended: " + often
                        + ". A rule that fires for each of many facts together with"
                        + " each of many others, or that adds facts for itself, never ends in time: join its patterns by"
                        + " their keys");
            }
        }
    }
}
