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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.localinvolvement.links.model.decision.LibraryVersion;
import org.localinvolvement.links.model.decision.RuleSet;

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

    private RuleBase(RuleSet ruleSet, Map<String, RuleText> texts, KieBase base) {
        this.ruleSet = ruleSet;
        this.texts = texts;
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
        models.stream()
                .flatMap(model -> model.getRules().stream())
                .forEach(rule -> texts.put(rule.getName(), RuleText.of(rule.getName(), rule.getMetaData())));
        RuleSet ruleSet = new RuleSet(question, LibraryVersion.get(), fingerprint(question));
        return new RuleBase(ruleSet, Collections.unmodifiableMap(texts), KieBaseBuilder.createKieBaseFromModel(models));
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
        KieBase open = base;
        if (open == null) {
            throw new IllegalStateException("The rules were closed; ask before closing, or build the library anew");
        }
        KieSession session = open.newKieSession();
        try {
            Speaker speaker = new Speaker(texts);
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

    @Override
    public void close() {
        base = null;
    }

    /** Remembers which rule is about to speak. */
    private static final class Speaker extends DefaultAgendaEventListener {
        private final Map<String, RuleText> texts;
        private @Nullable FiredRule current;

        Speaker(Map<String, RuleText> texts) {
            this.texts = texts;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Match match = event.getMatch();
            TreeMap<String, Object> bindings = new TreeMap<>();
            for (String name : new TreeSet<>(match.getDeclarationIds())) {
                bindings.put(name.startsWith("$") ? name.substring(1) : name, match.getDeclarationValue(name));
            }
            RuleText text = texts.get(match.getRule().getName());
            if (text == null) {
                throw new IllegalStateException(
                        "A rule fired that was not loaded: " + match.getRule().getName());
            }
            current = new FiredRule(text, bindings);
        }

        FiredRule speaking() {
            if (current == null) {
                throw new IllegalStateException("No rule is speaking");
            }
            return current;
        }
    }
}
