package org.localinvolvement.links.crm.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.localinvolvement.links.api.json.RulesJson;
import org.localinvolvement.links.api.json.RulesSarif;
import org.localinvolvement.links.api.json.RulesSarif.Checked;
import org.localinvolvement.links.rules.authoring.PackTrial;
import org.localinvolvement.links.rules.pack.RulePack;

/**
 * Checks one pack and runs its tests, as a program of its own: vetting bounds what rules can do, not how slowly they join, and only a
 * program can be ended from outside.
 */
public final class PackTrialProgram {

    /** The word by which the service starts it. */
    public static final String WORD = "try-pack";

    /** What it leaves behind in the folder that it is given. */
    static final String JSON = "trial.json";

    static final String SARIF = "trial.sarif";

    private PackTrialProgram() {}

    /**
     * Tries a pack, and writes what came to light.
     *
     * @param pack the folder of the pack
     * @param into the folder for the answers
     * @param seconds after which it ends itself, should nobody be there any more to end it
     * @throws IOException if the answers cannot be written
     */
    public static void run(Path pack, Path into, long seconds) throws IOException {
        endAfter(seconds);
        PackTrial trial = PackTrial.of(RulePack.inspect(pack), List.of());
        write(into.resolve(JSON), RulesJson.tests(trial.tests(), List.of(), trial.problems()));
        Path top = RulePack.folder(pack).orElse(pack);
        write(into.resolve(SARIF), RulesSarif.of(List.of(new Checked(top, trial.problems())), top));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void endAfter(long seconds) {
        Thread watch = new Thread(
                () -> {
                    try {
                        Thread.sleep(seconds * 1000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(1);
                },
                "end");
        watch.setDaemon(true);
        watch.start();
    }
}
