package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with packs, for code hosts; the form itself is held against its schema in links-api. */
class SarifCommandTest {

    private static final String RULES = """
            package wexbridge.rules

            import org.localinvolvement.links.model.involvement.ThemeEvidence

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            rule "W01 Praise"
              @id("W01") @title("Praise") @cites("Minute 5") @because("Contacts that praise {theme}: {thanks}")
            when
              $evidence : ThemeEvidence( $theme : theme, $thanks : praiseContacts, $thanks > 0 )
            then
              findings.found($evidence);
            end
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path pack = Path.of("");

    @BeforeEach
    void write() throws IOException {
        pack = Files.createDirectory(folder.resolve("wexbridge"));
        Files.writeString(
                pack.resolve("pack.yaml"),
                "name: wexbridge\nversion: 1.0.0\npackage: wexbridge.rules\nextends: [trigger]\n");
        Files.writeString(pack.resolve("praise.drl"), RULES);
    }

    @Test
    void aSoundPackIsARunWithoutResults() {
        CommandRun run = CommandRun.of("rules", "check", "--format", "sarif", pack.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.data()).contains("\"version\" : \"2.1.0\"", "\"results\" : [ ]");
    }

    @Test
    void eachPackIsTold() throws IOException {
        Files.writeString(pack.resolve("praise.drl"), RULES.replace("praiseContacts,", "praiseContact,"));
        Path none = Files.createDirectory(folder.resolve("none"));
        CommandRun run = CommandRun.of("rules", "check", "--format", "sarif", pack.toString(), none.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.data())
                .contains(
                        "\"ruleId\" : \"LINKS-501\"",
                        "\"ruleId\" : \"LINKS-536\"",
                        "/wexbridge/praise.drl\"",
                        "/none/\"",
                        "\"startLine\" : 10");
    }

    @Test
    void testsThatLeaveSomethingOutAreToldToo() {
        CommandRun run = CommandRun.of("rules", "test", "--format", "sarif", pack.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.data()).contains("\"ruleId\" : \"LINKS-561\"", "\"level\" : \"error\"");
    }

    @Test
    void aListOfRulesIsNoListOfProblems() {
        CommandRun run = CommandRun.of("rules", "list", "--format", "sarif");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("[LINKS-403]");
    }
}
