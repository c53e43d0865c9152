package org.localinvolvement.links.rules.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Rules that a test compiles, asked of the engine and followed beside it. */
final class CompiledRules {

    private final Map<String, Rule> rules = new TreeMap<>();
    private final KieBase base;
    private final Class<?> global;

    private CompiledRules(List<Model> models, Class<?> global) {
        models.forEach(model -> model.getRules().forEach(rule -> rules.put(rule.getName(), rule)));
        this.base = KieBaseBuilder.createKieBaseFromModel(models);
        this.global = global;
    }

    /** The text of the rules that the library ships for a question. */
    static String shipped(String question) {
        String resource = "/org/localinvolvement/links/rules/drl/" + question + "/" + question + ".drl";
        try (InputStream stream = CompiledRules.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            // In a package of its own, so that the classes compiled before are not taken instead.
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("package org.localinvolvement.links.rules.drl." + question, "package anew." + question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CompiledRules of(String drl, Class<?> global) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.localinvolvement.test", "rules-" + UUID.randomUUID(), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/some.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages()).isEmpty();
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        services.getRepository().removeKieModule(release);
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                classes.put(name.substring(0, name.length() - 6).replace('/', '.'), module.getBytes(name));
            } else if (name.endsWith("drools-model")) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.contains(":"))
                        .forEach(models::add);
            }
        }
        ClassLoader loader = new FromBytes(classes);
        return new CompiledRules(
                models.stream().map(name -> model(loader, name)).toList(), global);
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class FromBytes extends ClassLoader {
        private final Map<String, byte[]> classes;

        FromBytes(Map<String, byte[]> classes) {
            super(CompiledRules.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    Collection<String> names() {
        return rules.keySet();
    }

    FollowedRule followed(String beginning) {
        return FollowedRule.of(rules.values().stream()
                .filter(rule -> rule.getName().startsWith(beginning))
                .findFirst()
                .orElseThrow());
    }

    /** Asks the engine; told are each rule that fires and what it matched. */
    void fire(Collection<?> facts, BiConsumer<String, List<Object>> fired) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(
                    "findings",
                    Proxy.newProxyInstance(
                            global.getClassLoader(), new Class<?>[] {global}, (proxy, method, arguments) -> null));
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    fired.accept(
                            event.getMatch().getRule().getName(),
                            event.getMatch().getObjects());
                }
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
