package org.localinvolvement.links.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.localinvolvement.links.model.involvement.Contact;

/** Counts with one rule over contacts that are inserted as facts; the rule is compiled once, each answer has its own session. */
final class ContactRules implements AutoCloseable {

    private static final String RULES = "contacts-by-theme.drl";

    private final KieServices services = KieServices.Factory.get();
    private final ReleaseId release = services.newReleaseId(
            "org.localinvolvement", "contacts-by-theme", UUID.randomUUID().toString());
    private final KieContainer container;
    private final KieBase base;

    ContactRules() {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/org/localinvolvement/links/benchmarks/" + RULES, rules());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    RULES + " does not compile: " + builder.getResults().getMessages());
        }
        container = services.newKieContainer(release);
        base = container.getKieBase();
    }

    private static byte[] rules() {
        try (InputStream in = ContactRules.class.getResourceAsStream(RULES)) {
            return Objects.requireNonNull(in, RULES).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Spoken> answer(Iterable<Contact> contacts) {
        Map<String, Spoken> answer = new TreeMap<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("answer", answer);
            for (Contact contact : contacts) {
                session.insert(contact);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return answer;
    }

    @Override
    public void close() {
        container.dispose();
        services.getRepository().removeKieModule(release);
    }
}
