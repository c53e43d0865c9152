package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.authoring.PackChanges.Case;
import org.localinvolvement.links.rules.internal.PackVetting;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;
import org.localinvolvement.links.rules.trigger.Action;

class AuthorMistakesTest {

    /** What only somebody who knows the engine could read. */
    private static final String ENGINE_TALK =
            "(?s).*(Exception|\\bnull null|Rules?[0-9A-F]{16,}|LambdaPredicate|LambdaConsequence|org\\.drools|org\\.kie"
                    + "|public class|:-1|\\.java\\b).*";

    /** Without compiling, which would only come after all of this. */
    private static List<PackProblem> check(List<PackFile> files) {
        RulePack.Reading reading = RulePack.inspect(files);
        List<PackProblem> problems = new ArrayList<>(reading.problems());
        problems.addAll(new PackVetting(RulePackCheck.questions(), Action.codes()).check(List.of(reading.pack())));
        return problems;
    }

    @Test
    void thePackThatIsChangedIsSound() {
        assertThat(RulePackCheck.check(PackChanges.wexbridge())).isEmpty();
    }

    @Test
    void thereAreAHundredMistakesAndMore() {
        assertThat(PackChanges.read("mistakes.txt"))
                .hasSizeGreaterThan(100)
                .extracting(Case::title)
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldAtItsPlaceWithItsRemedyAndNothingElseIs() {
        return PackChanges.read("mistakes.txt").stream()
                .map(one -> DynamicTest.dynamicTest(one.title(), () -> {
                    List<PackProblem> problems = check(one.files());
                    List<String> told = told(problems);
                    assertThat(problems).as(String.join("\n", told)).hasSameSizeAs(one.expected());
                    assertThat(problems).isNotEmpty().allSatisfy(AuthorMistakesTest::reads);
                    for (String expected : one.expected()) {
                        boolean warning = expected.startsWith("warning ");
                        String[] parts = expected.substring(warning ? 8 : 0).split(":", 2);
                        assertThat(problems)
                                .as(expected + "\n" + String.join("\n", told))
                                .anySatisfy(problem -> {
                                    assertThat(problem.code().code()).isEqualTo(parts[0]);
                                    assertThat(problem.inWords()).contains(parts[1].strip());
                                    assertThat(problem.severity())
                                            .isEqualTo(warning ? Severity.WARNING : Severity.ERROR);
                                });
                    }
                    for (String pointer : one.pointers()) {
                        boolean ofRules = pointer.contains(".drl");
                        assertThat(problems)
                                .as(String.join("\n", told))
                                .extracting(
                                        problem -> ofRules ? problem.place() : problem.file() + ":" + problem.line())
                                .contains(ofRules ? pointer : pointer.substring(0, pointer.lastIndexOf(':')));
                    }
                }));
    }

    private static List<String> told(List<PackProblem> problems) {
        return problems.stream().map(PackProblem::inWords).toList();
    }

    private static void reads(PackProblem problem) {
        assertThat(problem.inWords())
                .doesNotMatch(ENGINE_TALK)
                .doesNotContain("  [LINKS")
                .endsWith(problem.text().isBlank() ? "]" : "^");
        assertThat(problem.reason()).isNotBlank().doesNotEndWith(".");
        assertThat(problem.remedy()).isNotBlank().doesNotEndWith(".");
        if (problem.file().endsWith(".drl")) {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
        }
    }

    @Test
    void tenMistakesInOneFileAreToldAtOnce() {
        String text = PackChanges.text("wexbridge/wards.drl")
                .replace("decision.Truth\n", "decision.Thruth\n")
                .replace("@title(\"Voices of ward 7\") ", "")
                .replace("{people} people", "{persons} people")
                .replace("gather-views", "gather-view")
                .replace("wexbridge.ward-voices", "wexbridge.ward-noises")
                .replace(">= $limit", "=> $limit")
                .replace("findings.atLeast", "findings.atleast")
                .replace("@cites(\"LINk meeting of 12 March 2009, minute 9\")", "@cite(\"minute 9\")")
                .replace("MeasureKind.PRAISE_SHARE", "MeasureKind.PRAISESHARE")
                .replace("not SeriousHarm( theme", "not SeriousHarm( topic")
                .replace("findings.reached($share)", "findings.reached($shares)");
        List<PackProblem> problems = check(with("wards.drl", text));
        assertThat(problems)
                .extracting(PackProblem::code)
                .as(String.join("\n", told(problems)))
                .containsExactlyInAnyOrder(
                        ProblemCode.IMPORT_REFUSED,
                        ProblemCode.ANNOTATION_MISSING,
                        ProblemCode.PLACE_UNBOUND,
                        ProblemCode.ACTION_UNKNOWN,
                        ProblemCode.PARAMETER_UNKNOWN,
                        ProblemCode.OPERATOR_UNKNOWN,
                        ProblemCode.FINDING_UNKNOWN,
                        ProblemCode.ANNOTATION_WRONG,
                        ProblemCode.ANNOTATION_MISSING,
                        ProblemCode.CONSTANT_UNKNOWN,
                        ProblemCode.FIELD_UNKNOWN,
                        ProblemCode.BINDING_UNKNOWN);
    }

    @Test
    void oneBadFileDoesNotHideTheProblemsOfTheOthers() {
        List<PackFile> files = new ArrayList<>(with("wards.drl", "rule"));
        files.removeIf(file -> file.name().equals("weights.drl") || file.name().equals("parameters.yaml"));
        files.add(new PackFile(
                "weights.drl", PackChanges.text("wexbridge/weights.drl").replace("@title", "@titel")));
        files.add(new PackFile("parameters.yaml", "parameters: ["));
        Set<String> bad = new TreeSet<>();
        check(files).forEach(problem -> bad.add(problem.file()));
        assertThat(bad).containsExactly("pack.yaml", "parameters.yaml", "wards.drl", "weights.drl");
    }

    @Test
    void linesEndAsOnAnySystemAndAMarkBeforeTheFirstCharacterIsNoMistake() {
        for (String end : List.of("\r\n", "\r", "\n")) {
            List<PackFile> files = PackChanges.wexbridge().stream()
                    .map(file ->
                            new PackFile(file.name(), "\uFEFF" + file.text().replace("\n", end)))
                    .toList();
            assertThat(check(files)).isEmpty();
            String slip = PackChanges.text("wexbridge/wards.drl")
                    .replace("PRAISE_SHARE", "PRAISE")
                    .replace("\n", end);
            assertThat(check(with("wards.drl", slip)))
                    .extracting(PackProblem::place)
                    .containsExactly("wards.drl:28:41");
        }
    }

    @Test
    void howeverManyWarningsThereAreAnErrorIsTold() {
        StringBuilder text = new StringBuilder(PackChanges.text("wexbridge/wards.drl"));
        String rule = text.substring(text.indexOf("rule \"W02"));
        for (int i = 100; i < 200; i++) {
            text.append(
                    rule.replace("W02", "W" + i)
                            .replace(
                                    "not SeriousHarm( theme == $theme )",
                                    "exists ThemeEvidence( contacts > 1, contacts > 2, contacts > 3, contacts > 4, contacts > 5, contacts > 6 )"));
        }
        text.append(rule.replace("W02", "W999").replace("$theme : theme )", "$theme : theme.getClass.forName )"));
        List<PackProblem> problems = check(with("wards.drl", text.toString()));
        assertThat(problems)
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(PackProblem::code)
                .containsExactly(ProblemCode.FIELD_UNKNOWN);
    }

    private static List<PackFile> with(String name, String text) {
        List<PackFile> files = new ArrayList<>(PackChanges.wexbridge());
        Collections.replaceAll(
                files,
                files.stream()
                        .filter(file -> file.name().equals(name))
                        .findFirst()
                        .orElseThrow(),
                new PackFile(name, text));
        return files;
    }
}
