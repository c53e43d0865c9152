package org.localinvolvement.links.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.localinvolvement.links.model.decision.LibraryVersion;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.rules.document.Suggestion;
import org.localinvolvement.links.rules.internal.explain.Attempts;
import org.localinvolvement.links.rules.internal.explain.FollowedRule;
import org.localinvolvement.links.rules.internal.explain.GivenFacts;

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

    private final RuleSet ruleSet;
    private final Map<String, RuleText> texts;
    private volatile @Nullable KieBase base;

    /** The rules by their names, for explaining; they go with the base, because they hold classes of hosts. */
    private volatile Map<String, FollowedRule> followed;

    private RuleBase(RuleSet ruleSet, Map<String, RuleText> texts, Map<String, FollowedRule> followed, KieBase base) {
        this.ruleSet = ruleSet;
        this.texts = texts;
        this.followed = followed;
        this.base = base;
    }

    /**
     * Loads the shipped rules of a question.
     *
     * @param question for example {@code trigger}: the last part of the rules' package
     * @return the rule base, to be closed once
     */
    public static RuleBase shipped(String question) {
        List<Model> models = models(DRL_PACKAGE + question);
        Map<String, RuleText> texts = new TreeMap<>();
        Map<String, FollowedRule> followed = new TreeMap<>();
        models.stream().flatMap(model -> model.getRules().stream()).forEach(rule -> {
            texts.put(rule.getName(), RuleText.of(rule.getName(), rule.getMetaData()));
            followed.put(rule.getName(), FollowedRule.of(rule));
        });
        RuleSet ruleSet = new RuleSet(question, LibraryVersion.get(), fingerprint(question));
        return new RuleBase(
                ruleSet,
                Collections.unmodifiableMap(texts),
                Collections.unmodifiableMap(followed),
                KieBaseBuilder.createKieBaseFromModel(models));
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

    private static String fingerprint(String question) {
        String resource = "/" + (DRL_PACKAGE + question).replace('.', '/') + "/" + question + ".drl";
        try (InputStream drl = RuleBase.class.getResourceAsStream(resource)) {
            if (drl == null) {
                throw new IllegalStateException("The text of the rules is missing from the jar (" + resource + ")");
            }
            String text = new String(drl.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one has not", e);
        }
    }

    /**
     * Which rules these are.
     *
     * @return name, version and fingerprint
     */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * What each rule says of itself.
     *
     * @return in the order of the rules' names
     */
    public Collection<RuleText> rules() {
        return texts.values();
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
            Speaker speaker = new Speaker(texts, followed, new GivenFacts(facts));
            session.addEventListener(speaker);
            session.setGlobal("findings", findings.apply(speaker::speaking));
            facts.forEach(session::insert);
            int limit = Math.addExact(1000, Math.multiplyExact(FIRINGS_PER_FACT, facts.size()));
            // The engine counts the limit for each rule anew, so that it can fire more often than it was told.
            int fired = session.fireAllRules(limit);
            if (fired >= limit) {
                throw new IllegalStateException(
                        "The rules of " + ruleSet.name() + " fired " + fired + " times and had not ended; the last was "
                                + speaker.speaking().rule().id());
            }
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
        Map<String, FollowedRule> open = followed;
        requireOpen();
        for (Map.Entry<String, FollowedRule> rule : open.entrySet()) {
            RuleText text = texts.get(rule.getKey());
            if (text != null && text.id().equals(ruleId)) {
                Attempts attempts =
                        rule.getValue().attempts(new GivenFacts(facts), theme, RuleExplanation.MOST_ATTEMPTS);
                return new RuleExplanation(
                        text.id(),
                        text.title(),
                        FiredRule.PACK,
                        text.citations(),
                        attempts.fires(),
                        attempts.fired(),
                        attempts.missed());
            }
        }
        throw unknown(ruleId, ids());
    }

    /**
     * The ids of the rules.
     *
     * @return in the order of the alphabet
     */
    public Set<String> ids() {
        return texts.values().stream().map(RuleText::id).collect(Collectors.toCollection(TreeSet::new));
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
        followed = Map.of();
    }

    /** Remembers which rule is about to speak. */
    private static final class Speaker extends DefaultAgendaEventListener {
        private final Map<String, RuleText> texts;
        private final Map<String, FollowedRule> followed;
        private final GivenFacts facts;
        private @Nullable FiredRule current;

        Speaker(Map<String, RuleText> texts, Map<String, FollowedRule> followed, GivenFacts facts) {
            this.texts = texts;
            this.followed = followed;
            this.facts = facts;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Match match = event.getMatch();
            TreeMap<String, Object> bindings = new TreeMap<>();
            for (String name : new TreeSet<>(match.getDeclarationIds())) {
                bindings.put(name.startsWith("$") ? name.substring(1) : name, match.getDeclarationValue(name));
            }
            RuleText text = texts.get(match.getRule().getName());
            FollowedRule rule = followed.get(match.getRule().getName());
            if (text == null || rule == null) {
                throw new IllegalStateException(
                        "A rule fired that was not loaded: " + match.getRule().getName());
            }
            List<Object> matched = match.getObjects();
            current = new FiredRule(text, bindings, () -> rule.seen(matched, facts));
        }

        FiredRule speaking() {
            if (current == null) {
                throw new IllegalStateException("No rule is speaking");
            }
            return current;
        }
    }
}
