package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.authoring.PackChanges.Case;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

class HarmfulPacksTest {

    @BeforeEach
    void noHarmIsDoneYet() {
        Harm.DONE.set(0);
    }

    @AfterEach
    void noHarmWasDone() {
        assertThat(Harm.DONE).hasValue(0);
    }

    @Test
    void thereAreAHundredKindsOfHarmAndMore() {
        assertThat(PackChanges.read("harmful.txt"))
                .hasSizeGreaterThan(100)
                .extracting(Case::title)
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyHarmfulPackIsRefusedAndNothingOfItRuns() {
        return PackChanges.read("harmful.txt").stream()
                .map(one -> DynamicTest.dynamicTest(one.title(), () -> refuses(one)));
    }

    private static void refuses(Case one) {
        // The file that is not changed would be compiled, and is none of the case.
        List<PackFile> files = one.files().stream()
                .filter(file -> !file.name().equals("weights.drl"))
                .toList();
        List<PackProblem> problems = RulePackCheck.check(files);
        assertThat(problems)
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .as(String.valueOf(problems.stream().map(PackProblem::inWords).toList()))
                .extracting(problem -> problem.code().code())
                .contains(one.expected().get(0))
                .doesNotContain(
                        ProblemCode.RULE_NOT_COMPILED.code(),
                        ProblemCode.RULE_BYTES_REFUSED.code(),
                        ProblemCode.RULE_NOT_LOADED.code());
        assertThatThrownBy(() -> RulePackCheck.require(List.of(RulePack.of(files))))
                .isInstanceOf(UnusableInputException.class);
        // Asked alone, a question refuses its own files and looks at no other.
        RulePack.Reading reading = RulePack.inspect(files);
        if (!reading.refused()) {
            try (TriggerPoints triggerPoints = new TriggerPoints(List.of(reading.pack()))) {
                assertThat(triggerPoints.ruleIds()).doesNotContain("W02");
            } catch (UnusableInputException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
        assertThat(Harm.DONE).hasValue(0);
    }

    @Test
    void aFileOfRulesIsNotReadBeyondItsLimit() {
        String words = "rule ".repeat(100_000);
        assertThat(RulePackCheck.check(List.of(new PackFile("pack.yaml", yaml()), new PackFile("a.drl", words))))
                .extracting(PackProblem::code)
                .contains(ProblemCode.PACK_TOO_LARGE);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path folder) throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.drl"), "secret");
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.yaml"), yaml());
        Files.createSymbolicLink(pack.resolve("linked.drl"), outside);
        Files.createSymbolicLink(pack.resolve("more"), folder);
        assertThat(RulePackCheck.check(pack))
                .allSatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.PACK_UNREADABLE);
                    assertThat(problem.inWords())
                            .contains("link to another place")
                            .doesNotContain("secret");
                })
                .extracting(PackProblem::file)
                .containsExactly("linked.drl", "more");
    }

    @Test
    void aJarWhoseFilesLieAboveItIsRefused(@TempDir Path folder) throws IOException {
        Path jar = jar(folder, "above.jar", "pack.yaml", yaml(), "../../evil.drl", "rule");
        assertThat(RulePackCheck.check(jar)).extracting(PackProblem::code).containsExactly(ProblemCode.PACK_UNREADABLE);
    }

    @Test
    void aJarThatUnpacksToMoreThanItMayIsNotUnpacked(@TempDir Path folder) throws IOException {
        Path one = jar(folder, "one.jar", "pack.yaml", yaml(), "a.drl", " ".repeat(50_000_000));
        assertThat(RulePackCheck.check(one)).extracting(PackProblem::code).containsExactly(ProblemCode.PACK_TOO_LARGE);
        String[] many = new String[2 * 30 + 2];
        many[0] = "pack.yaml";
        many[1] = yaml();
        for (int i = 1; i <= 30; i++) {
            many[2 * i] = "f" + i + ".drl";
            many[2 * i + 1] = " ".repeat(999_999);
        }
        assertThat(RulePack.inspect(jar(folder, "many.jar", many)).problems())
                .extracting(PackProblem::code)
                .containsExactly(ProblemCode.PACK_TOO_LARGE);
    }

    @Test
    void whatIsNoJarIsRefused(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("no.jar"), "PK\u0003\u0004 and nothing more");
        Path cut = jar(folder, "cut.jar", "pack.yaml", yaml());
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        for (Path path : List.of(text, cut, folder.resolve("missing"))) {
            assertThat(RulePackCheck.check(path))
                    .extracting(PackProblem::code)
                    .containsExactly(ProblemCode.PACK_UNREADABLE);
        }
    }

    @Test
    void aDescriptionUnderAnotherNameIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pack.yml"), yaml());
        assertThat(RulePackCheck.check(folder))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.inWords()).contains("it has no pack.yaml. Rename pack.yml to pack.yaml"));
    }

    private static String yaml() {
        return "name: wexbridge\nversion: 1.0.0\npackage: wexbridge.rules\nextends: [trigger]\n";
    }

    private static Path jar(Path folder, String name, String... files) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream stream = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }
}
