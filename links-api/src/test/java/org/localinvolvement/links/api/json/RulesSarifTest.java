package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.json.RulesSarif.Checked;
import org.localinvolvement.links.model.decision.LibraryVersion;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.Severity;
import tools.jackson.databind.JsonNode;

/** What code hosts are told; every log is held against the schema of SARIF 2.1.0. */
class RulesSarifTest {

    private static final String DESCRIPTION = """
            name: wexbridge
            version: 1.0.0
            package: wexbridge.rules
            extends: [trigger]
            """;

    private static final String RULES = """
            package wexbridge.rules

            import org.localinvolvement.links.model.involvement.ThemeEvidence

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            rule "W01 Praise"
              @id("W01") @title("Praise") @cites("Minute 5") @because("Contacts that praise {theme}: {thanks}")
            when
              $evidence : ThemeEvidence( $theme : theme, $thanks : praiseContact, $thanks > 1 )
            then
              findings.found($evidence);
            end
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path pack() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("rules of ours/wexbridge"));
        Files.writeString(pack.resolve("pack.yaml"), DESCRIPTION);
        Files.writeString(pack.resolve("praise #1.drl"), RULES);
        return pack;
    }

    private JsonNode log(Checked... packs) throws IOException {
        String text = RulesSarif.of(List.of(packs), folder);
        JsonNode log = SomeSchema.json(text);
        try (InputStream schema = RulesSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(schema).isNotNull();
            String official = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SomeSchema.of(official, SpecificationVersion.DRAFT_7).refusals(log))
                    .isEmpty();
            assertThat(log.get("$schema")).isEqualTo(SomeSchema.json(official).get("$id"));
        }
        return log;
    }

    private static Checked checked(Path place) {
        return new Checked(place, RulePackCheck.check(place));
    }

    private static JsonNode results(JsonNode log) {
        return log.at("/runs/0/results");
    }

    @Test
    void aPackWithoutAFaultIsARunWithoutResults() throws IOException {
        Path pack = pack();
        Files.writeString(
                pack.resolve("praise #1.drl"),
                RULES.replace("praiseContact,", "praiseContacts,").replace("> 1", "> 0"));
        JsonNode log = log(checked(pack));
        assertThat(log.at("/version").stringValue()).isEqualTo("2.1.0");
        assertThat(log.at("/runs/0/tool/driver/name").stringValue()).isEqualTo("links");
        assertThat(log.at("/runs/0/tool/driver/version").stringValue()).isEqualTo(LibraryVersion.get());
        assertThat(log.at("/runs/0/columnKind").stringValue()).isEqualTo("utf16CodeUnits");
        assertThat(results(log).isArray()).isTrue();
        assertThat(results(log)).isEmpty();
    }

    @Test
    void eachProblemIsAResultAtItsPlaceBelowTheWorkingFolder() throws IOException {
        Path pack = pack();
        JsonNode log = log(new Checked(folder.relativize(pack), RulePackCheck.check(pack)));
        JsonNode result = results(log).get(0);
        assertThat(results(log)).hasSize(1);
        assertThat(result.at("/ruleId").stringValue()).isEqualTo("LINKS-536");
        assertThat(result.at("/level").stringValue()).isEqualTo("error");
        assertThat(result.at("/message/text").stringValue())
                .startsWith("rule W01: ThemeEvidence has no field \"praiseContact\". Did you mean \"praiseContacts\"?");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo("rules%20of%20ours/wexbridge/praise%20%231.drl");
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        assertThat(region.at("/startLine").intValue()).isEqualTo(10);
        String line = RULES.lines().toList().get(9);
        assertThat(line.substring(
                        region.at("/startColumn").intValue() - 1,
                        region.at("/endColumn").intValue() - 1))
                .isEqualTo("praiseContact");
    }

    @Test
    void aCodeStandsOnceAmongTheRulesAndResultsPointAtIt() throws IOException {
        Path pack = pack();
        Files.writeString(pack.resolve("praise #1.drl"), RULES.replace("praiseContact,", "praiseContacts,"));
        Files.writeString(
                pack.resolve("more.drl"), RULES.replace("W01", "W02").replace("package wexbridge", "package other"));
        Files.writeString(pack.resolve("and more.drl"), RULES.replace("W01", "W03"));
        JsonNode log = log(checked(pack));
        JsonNode rules = log.at("/runs/0/tool/driver/rules");
        List<String> ids = new ArrayList<>();
        rules.forEach(rule -> ids.add(rule.get("id").stringValue()));
        assertThat(ids).containsExactly("LINKS-523", "LINKS-536", "LINKS-549");
        assertThat(rules.at("/0/shortDescription/text").stringValue()).isEqualTo("The package is not the pack's own.");
        assertThat(rules.at("/0/help/text").stringValue()).isNotBlank();
        assertThat(results(log))
                .hasSize(4)
                .allSatisfy(result -> assertThat(
                                rules.get(result.get("ruleIndex").intValue()).get("id"))
                        .isEqualTo(result.get("ruleId")));
        assertThat(results(log))
                .filteredOn(result -> result.get("ruleId").stringValue().equals("LINKS-549"))
                .allSatisfy(
                        result -> assertThat(result.get("level").stringValue()).isEqualTo("warning"));
    }

    @Test
    void aFingerprintStaysWhenLinesAboveMoveAndTellsProblemsApart() throws IOException {
        Path pack = pack();
        Path file = pack.resolve("praise #1.drl");
        Files.writeString(file, RULES + RULES.substring(RULES.indexOf("rule ")).replace("W01", "W02"));
        List<String> before = fingerprints(log(checked(pack)));
        Files.writeString(file, "// a remark\n\n" + Files.readString(file));
        JsonNode moved = log(checked(pack));
        assertThat(moved.at("/runs/0/results/0/locations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(12);
        assertThat(fingerprints(moved)).isEqualTo(before).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void problemsThatAreAlikeAreToldApartByTheirOrder() throws IOException {
        Path pack = pack();
        PackProblem one = problem("pack.yaml", 3, "the test on line 2 has this name already", "");
        PackProblem other = problem("pack.yaml", 4, "the test on line 3 has this name already", "");
        List<String> both = fingerprints(log(new Checked(pack, List.of(one, other))));
        assertThat(both).doesNotHaveDuplicates();
        assertThat(fingerprints(log(new Checked(pack, List.of(other))))).containsExactly(both.get(0));
    }

    private static List<String> fingerprints(JsonNode log) {
        List<String> fingerprints = new ArrayList<>();
        results(log)
                .forEach(result -> fingerprints.add(
                        result.get("partialFingerprints").get("linksProblem/v1").stringValue()));
        return fingerprints;
    }

    private static PackProblem problem(String file, int line, String reason, String remedy) {
        return new PackProblem(
                ProblemCode.PACK_VALUE_INVALID, Severity.ERROR, file, line, 0, "", "", "", reason, remedy);
    }

    @Test
    void aProblemOfAWholePackHasNoRegion() throws IOException {
        Path none = Files.createDirectories(folder.resolve("empty"));
        JsonNode log = log(checked(none));
        assertThat(results(log)).hasSize(1);
        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo("empty");
        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation").has("region"))
                .isFalse();
    }

    @Test
    void ofAPackInAJarTheJarIsNamedAndTheMessageSaysWhere() throws IOException {
        Path file = folder.resolve("wexbridge.jar");
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.putNextEntry(new JarEntry("wexbridge/pack.yaml"));
            jar.write(DESCRIPTION.getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new JarEntry("wexbridge/praise.drl"));
            jar.write(RULES.getBytes(StandardCharsets.UTF_8));
        }
        JsonNode result = results(log(checked(file))).get(0);
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo("wexbridge.jar");
        assertThat(result.at("/locations/0/physicalLocation").has("region")).isFalse();
        assertThat(result.at("/message/text").stringValue()).startsWith("praise.drl:10:");
    }

    @Test
    void whatLiesOutsideOfTheWorkingFolderIsNamedFromTheTop() throws IOException {
        Path pack = pack();
        String text = RulesSarif.of(List.of(checked(pack)), Files.createDirectories(folder.resolve("elsewhere")));
        assertThat(SomeSchema.json(text)
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .startsWith("file:///")
                .endsWith("/rules%20of%20ours/wexbridge/praise%20%231.drl");
    }

    @Test
    void nothingThatStoodInAFileSteersATerminalOrBecomesALink() throws IOException {
        Path pack = pack();
        JsonNode log = log(new Checked(
                pack,
                List.of(problem(
                        "pack.yaml", 1, "\u001B[31m\u202E [press here](https://example.org) {0}", "Write \"[W01]\""))));
        assertThat(log.at("/runs/0/results/0/message/text").stringValue())
                .isEqualTo("\uFFFD[31m\uFFFD \\[press here](https://example.org) {0}. Write \"[W01]\".");
    }

    @Test
    void theWorkingFolderIsAbsolute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulesSarif.of(List.of(), Path.of("rules")))
                .withMessageContaining("toAbsolutePath()");
    }
}
