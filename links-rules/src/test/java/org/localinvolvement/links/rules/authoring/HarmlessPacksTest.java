package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.rules.authoring.PackChanges.Case;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.internal.PackVetting;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;
import org.localinvolvement.links.rules.priority.Priorities;
import org.localinvolvement.links.rules.trigger.Action;
import org.localinvolvement.links.rules.trigger.TriggerPoints;
import org.localinvolvement.links.rules.trigger.TriggerQuestion;
import org.localinvolvement.links.rules.trigger.TriggersReached;

/** What looks like harm, or comes near to a limit, and is none. */
@Tag("thorough")
class HarmlessPacksTest {

    private static final String YAML = """
            name: wexbridge
            version: 1.0.0
            package: wexbridge.rules
            extends: [trigger, priority]
            actions:
              - code: tell-the-ward
                title: Tell the ward manager
            """;

    private static List<PackFile> files(String triggers) {
        return List.of(
                new PackFile("pack.yaml", YAML),
                new PackFile("parameters.yaml", PackChanges.text("wexbridge/parameters.yaml")),
                new PackFile("triggers.drl", triggers));
    }

    private static List<String> errors(List<PackProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(PackProblem::inWords)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyHarmlessRuleIsAcceptedByItself() {
        String all = PackChanges.text("harmless-triggers.drl");
        String head = all.substring(0, all.indexOf("rule \""));
        return Arrays.stream(all.substring(head.length()).split("(?m)^(?=rule \")"))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.lines().findFirst().orElse(""),
                        () -> assertThat(errors(new PackVetting(RulePackCheck.questions(), Action.codes())
                                        .check(List.of(
                                                RulePack.of(files(head + rule.replace("\"H101 | T01\"", "\"T01\"")))))))
                                .isEmpty()));
    }

    @Test
    void thereAreAHundredHarmlessPacksAndMore() {
        assertThat(PackChanges.read("harmless.txt"))
                .hasSizeGreaterThan(100)
                .extracting(Case::title)
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyHarmlessPackIsAcceptedAndCompiled() {
        return PackChanges.read("harmless.txt").stream()
                .map(one -> DynamicTest.dynamicTest(one.title(), () -> {
                    assertThat(one.files()).isNotEqualTo(PackChanges.wexbridge());
                    // The other file of rules would be compiled each time, and is none of the case.
                    List<PackFile> files = one.files().stream()
                            .filter(file -> !file.name().equals("weights.drl")
                                    || !PackChanges.wexbridge().contains(file))
                            .toList();
                    assertThat(errors(RulePackCheck.check(files))).isEmpty();
                }));
    }

    /** One harmless pack for each harmful one: the same words, where nobody runs them. */
    @TestFactory
    Stream<DynamicTest> whatWouldDoHarmIsHarmlessAsARemark() {
        return PackChanges.read("harmful.txt").stream()
                .map(one -> DynamicTest.dynamicTest(one.title(), () -> {
                    List<PackFile> files = PackChanges.wexbridge().stream()
                            .map(file -> remarked(file, one.files()))
                            .toList();
                    assertThat(files).isNotEqualTo(PackChanges.wexbridge());
                    assertThat(RulePack.inspect(files).problems()).isEmpty();
                    assertThat(errors(new PackVetting(RulePackCheck.questions(), Action.codes())
                                    .check(List.of(RulePack.of(files)))))
                            .isEmpty();
                }));
    }

    private static PackFile remarked(PackFile file, List<PackFile> harmful) {
        String mark = file.name().endsWith(".drl") ? "// " : "# ";
        Set<String> own = Set.copyOf(file.text().lines().distinct().toList());
        String remarks = harmful.stream()
                .filter(other -> other.name().equals(file.name()))
                .flatMap(other -> other.text().lines())
                .filter(line -> !own.contains(line))
                .map(line -> mark + Visible.text(line.substring(0, Math.min(line.length(), 1000)), '?') + "\n")
                .collect(Collectors.joining());
        return new PackFile(file.name(), file.text() + remarks);
    }

    @Test
    void aPackageNearOursOrNearJavasIsItsOwn() {
        for (String near : List.of("org.localinvolvements.rules", "javas.rules", "com.wexbridge", "org.wexbridge")) {
            List<PackFile> files = PackChanges.wexbridge().stream()
                    .map(file -> new PackFile(file.name(), file.text().replace("wexbridge.rules", near)))
                    .toList();
            assertThat(RulePack.inspect(files).problems()).isEmpty();
        }
    }

    @Test
    void theHarmlessRulesCompileTogetherAndAnswer() {
        List<PackFile> files = Stream.concat(
                        files(PackChanges.text("harmless-triggers.drl")).stream(),
                        Stream.of(new PackFile("priorities.drl", PackChanges.text("harmless-priorities.drl"))))
                .toList();
        assertThat(errors(RulePackCheck.check(files))).isEmpty();
        RulePack pack = RulePack.of(files);
        try (TriggerPoints triggerPoints = new TriggerPoints(List.of(pack));
                Priorities priorities = new Priorities(triggerPoints, List.of(pack))) {
            assertThat(priorities.ruleIds()).contains("H146");
            List<Contact> contacts = IntStream.range(0, 12)
                    .mapToObj(i -> Contact.builder("record-" + i, SomeQuestions.AS_AT.minusDays(i))
                            .contributor(i == 11 ? null : "person-" + i)
                            .themes(i % 4 == 0 ? List.of("podiatry") : List.of("podiatry", "dentistry"))
                            .place(i % 3 == 0 ? "north" : "west")
                            .allegesSeriousHarm(i == 4)
                            .build())
                    .toList();
            TriggerQuestion question = SomeQuestions.question(
                    contacts, SomeQuestions.smallAgreements().overriddenBy(pack.parameters()));
            Decision<TriggersReached> decision = triggerPoints.decide(question);
            Set<String> spoke = new TreeSet<>();
            decision.findings().stream().map(Finding::ruleId).forEach(spoke::add);
            assertThat(spoke.stream().filter(id -> id.startsWith("H")).toList())
                    .hasSizeGreaterThan(30)
                    .contains("H101", "H103", "H109", "H122", "H129");
            assertThat(decision.findings())
                    .filteredOn(finding -> finding.ruleId().equals("H129"))
                    .extracting(Finding::reason)
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason).doesNotContain("{", "}"));
        }
    }

    @Test
    void aCountEqualsWhatWasAgreedHoweverThatIsWritten() {
        String rule = PackChanges.text("wexbridge/wards.drl")
                .replace(
                        "$people.most >= $limit",
                        "contributors.most == $limit, $limit == contributors.least, contributors.most in ($limit)");
        for (String value : List.of("3", "3.0")) {
            RulePack pack = RulePack.of(List.of(
                    new PackFile("pack.yaml", YAML),
                    new PackFile(
                            "parameters.yaml",
                            PackChanges.text("wexbridge/parameters.yaml")
                                    .replace("value: 3\n", "value: " + value + "\n")),
                    new PackFile("wards.drl", rule)));
            try (TriggerPoints triggerPoints = new TriggerPoints(List.of(pack))) {
                List<Contact> contacts = IntStream.range(0, 3)
                        .mapToObj(i -> Contact.builder("record-" + i, SomeQuestions.AS_AT.minusDays(i))
                                .contributor("person-" + i)
                                .themes("podiatry")
                                .attribute("ward", new Attribute.Text("7"))
                                .build())
                        .toList();
                assertThat(triggerPoints
                                .decide(SomeQuestions.question(
                                        contacts,
                                        SomeQuestions.smallAgreements().overriddenBy(pack.parameters())))
                                .findings())
                        .as(value)
                        .extracting(Finding::ruleId)
                        .contains("W01");
            }
        }
    }
}
