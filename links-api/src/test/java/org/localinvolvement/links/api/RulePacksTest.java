package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.trigger.TriggersReached;

/** The same question with the same rules has the same answer, byte for byte, however the rules came to be loaded. */
class RulePacksTest {

    private static final LocalDate AS_AT = LocalDate.of(2009, 3, 31);

    private static List<Contact> contacts() {
        return IntStream.range(0, 36)
                .mapToObj(i -> Contact.builder("r" + i, i < 12 ? LocalDate.of(2008, 11, 15) : LocalDate.of(2009, 2, 10))
                        .contributor(i == 35 ? null : "person-" + i % 20)
                        .themes(List.of(i % 3 == 0 ? "dentistry" : "podiatry"))
                        .attribute("ward", new Attribute.Text(i % 2 == 0 ? "7" : "8"))
                        .build())
                .toList();
    }

    private static Decision<WorkProgramme> programme(List<Contact> contacts, RulePack... packs) {
        Links.Builder builder = Links.builder();
        Stream.of(packs).forEach(builder::rulePack);
        try (Links links = builder.build()) {
            return links.programme(
                    ProgrammeQuestion.of(AS_AT, links.countContacts(contacts.stream(), LocalDate.of(2008, 4, 1))));
        }
    }

    private static String json(RulePack... packs) {
        return DecisionJson.of(programme(contacts(), packs));
    }

    private static RulePack changed(String name, UnaryOperator<String> change) {
        return RulePack.of(SomePack.files().stream()
                .map(file -> file.name().equals(name) ? new PackFile(name, change.apply(file.text())) : file)
                .toList());
    }

    private static Path folder(Path at) throws IOException {
        for (PackFile file : SomePack.files()) {
            Files.writeString(at.resolve(file.name()), file.text());
        }
        return at;
    }

    private static Path jar(Path at) throws IOException {
        try (OutputStream out = Files.newOutputStream(at);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            List<PackFile> backwards = new ArrayList<>(SomePack.files());
            Collections.reverse(backwards);
            for (PackFile file : backwards) {
                zip.putNextEntry(new ZipEntry("pack/" + file.name()));
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return at;
    }

    @Nested
    class TheSameBytes {

        private final RulePack pack = RulePack.of(SomePack.files());

        @Test
        void comeFromAFolderAJarAndMemory(@TempDir Path place) throws IOException {
            String expected = json(pack);
            assertThat(expected).contains("\"W01\"", "\"W02\"", "wexbridge");
            assertThat(json(RulePack.read(folder(Files.createDirectory(place.resolve("wexbridge"))))))
                    .isEqualTo(expected);
            assertThat(json(RulePack.read(jar(place.resolve("wexbridge.jar"))))).isEqualTo(expected);
        }

        @Test
        void comeFromRulesThatAreVettedAndFromTheSameThatAreTrusted() {
            assertThat(json(pack.trusted())).isEqualTo(json(pack));
        }

        @Test
        void comeBackOnceThePackIsTakenAwayAndPutBack() {
            String with = json(pack);
            String without = json();
            assertThat(without).isNotEqualTo(with).doesNotContain("wexbridge");
            assertThat(json(pack)).isEqualTo(with);
            assertThat(json()).isEqualTo(without);
        }

        @Test
        void comeWhateverTheOrderOfFilesAndOfContacts() {
            List<PackFile> files = new ArrayList<>(SomePack.files());
            Collections.reverse(files);
            List<Contact> contacts = new ArrayList<>(contacts());
            Collections.reverse(contacts);
            assertThat(DecisionJson.of(programme(contacts, RulePack.of(files)))).isEqualTo(json(pack));
        }
    }

    @Nested
    class TheFingerprint {

        private final String fingerprint =
                programme(contacts(), RulePack.of(SomePack.files())).fingerprint();

        private String of(RulePack pack) {
            return programme(contacts(), pack).fingerprint();
        }

        @Test
        void changesWithARuleAParameterAndAVersion() {
            assertThat(List.of(
                            of(changed("wards.drl", text -> text.replace("\"7\"", "\"8\""))),
                            of(changed("parameters.yaml", text -> text.replace("value: 3", "value: 4"))),
                            of(changed("pack.yaml", text -> text.replace("1.0.0", "1.0.1"))),
                            programme(contacts()).fingerprint(),
                            fingerprint))
                    .doesNotHaveDuplicates();
        }

        @Test
        void changesWithNothingElse() {
            List<PackFile> more = new ArrayList<>(SomePack.files());
            more.add(new PackFile("README.md", "For people."));
            more.add(new PackFile("wards.test.yaml", "tests: []"));
            assertThat(of(RulePack.of(more))).isEqualTo(fingerprint);
            assertThat(of(changed("wards.drl", text -> text.replace("\n", "\r\n"))))
                    .isEqualTo(fingerprint);
            assertThat(programme(contacts().subList(0, 5), RulePack.of(SomePack.files()))
                            .fingerprint())
                    .isEqualTo(fingerprint);
        }
    }

    @Test
    void aShippedRuleUnderAHostsIdSaysTheSame() {
        List<Finding> findings =
                programme(contacts(), RulePack.of(SomePack.files())).findings();
        List<Finding> shipped =
                findings.stream().filter(one -> one.ruleId().equals("T01")).toList();
        List<Finding> ours =
                findings.stream().filter(one -> one.ruleId().equals("W02")).toList();
        assertThat(shipped).isNotEmpty().hasSameSizeAs(ours);
        for (int i = 0; i < shipped.size(); i++) {
            assertThat(ours.get(i))
                    .usingRecursiveComparison()
                    .ignoringFields("ruleId", "pack")
                    .isEqualTo(shipped.get(i));
            assertThat(ours.get(i).pack()).isEqualTo("wexbridge");
        }
    }

    @Test
    void aDecisionSaysWhatAPackSetAside() {
        assertThat(programme(contacts(), RulePack.of(SomePack.files())).overrides())
                .extracting(Overridden::kind, Overridden::name, Overridden::pack, Overridden::reference)
                .containsExactlyInAnyOrder(
                        tuple(Overridden.Kind.RULE_SWITCHED_OFF, "T02", "wexbridge", "Meeting of March 2009, minute 7"),
                        tuple(
                                Overridden.Kind.PARAMETER_SET,
                                "volume-of-voices.threshold",
                                "wexbridge",
                                "Meeting of March 2009, minute 8"));
    }

    @Test
    void whatALinkAgreesItselfGoesBeforeWhatAPackSets() {
        try (Links links = Links.builder()
                .rulePack(RulePack.of(SomePack.files()))
                .parameters(Parameters.parse("own.yaml", """
                        parameters:
                          - name: volume-of-voices.threshold
                            values: [{from: 2009-02-01, value: 50, reference: Ours}]
                        """))
                .build()) {
            Decision<TriggersReached> decision = links.triggers(
                    new TriggersQuestion(AS_AT, links.countContacts(contacts().stream(), LocalDate.of(2008, 4, 1))));
            assertThat(decision.findings()).extracting(Finding::ruleId).containsOnly("W01");
            assertThat(decision.overrides()).extracting(Overridden::name).containsExactly("T02");
        }
    }

    @Test
    void twoPacksOfOneNameAreRefused() {
        RulePack pack = RulePack.of(SomePack.files());
        assertThatThrownBy(() -> Links.builder().rulePack(pack).rulePack(pack).build())
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("two packs have the name wexbridge");
    }
}
