package org.localinvolvement.links.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.localinvolvement.links.rules.trigger.Measure;
import org.localinvolvement.links.rules.trigger.TriggerFindings;

/** The text of the shipped rules, compiled by the engine's own builder when they are needed. */
final class CompiledHere {

    private static final String RULES = "/org/localinvolvement/links/rules/drl/trigger/trigger.drl";

    private CompiledHere() {}

    static int findings(List<Measure> measures) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("benchmark", "rules-" + UUID.randomUUID(), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/trigger.drl", text());
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        KieContainer container = services.newKieContainer(release);
        KieSession session = container.getKieBase().newKieSession();
        try {
            Heard heard = new Heard();
            session.setGlobal("findings", heard);
            measures.forEach(session::insert);
            session.fireAllRules();
            return heard.findings();
        } finally {
            session.dispose();
            container.dispose();
            services.getRepository().removeKieModule(release);
        }
    }

    private static String text() {
        try (InputStream drl = TriggerFindings.class.getResourceAsStream(RULES)) {
            if (drl == null) {
                throw new IllegalStateException(RULES + " is missing");
            }
            return new String(drl.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
