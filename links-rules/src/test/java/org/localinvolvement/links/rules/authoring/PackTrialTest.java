package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;

/** What a pack has to pass before it is put to use. */
class PackTrialTest {

    private static final String HEAD = "as_at: 2009-12-31\nabout: podiatry\ntests:\n";
    private static final String ENOUGH = test("Three people of the ward are enough", "people: 3");

    private static String test(String name, String who) {
        return "  - name: " + name + "\n    contacts:\n      - {" + who
                + ", on: 2009-12-10, attributes: {ward: \"7\"}}\n    yes: W01\n";
    }

    private static List<PackFile> with(String tests) {
        List<PackFile> files = new ArrayList<>(PackChanges.wexbridge());
        files.add(new PackFile("wards.test.yaml", tests));
        return files;
    }

    private static PackTrial trial(List<PackFile> files) {
        return PackTrial.of(RulePack.inspect(files), List.of());
    }

    private static PackTrial changed(UnaryOperator<String> rules) {
        return trial(with(HEAD + ENOUGH).stream()
                .map(file ->
                        file.name().equals("wards.drl") ? new PackFile(file.name(), rules.apply(file.text())) : file)
                .toList());
    }

    @Test
    void isPassedByAPackWhoseTestsPass() {
        PackTrial trial = trial(with(HEAD + ENOUGH));
        assertThat(trial.passed()).isTrue();
        assertThat(trial.problems()).isEmpty();
        assertThat(trial.tests()).hasSize(1);
        assertThat(trial.inWords()).isEqualTo("wexbridge 1.0.0 passed its trial: 1 test, 0 failed; 0 problems\n");
    }

    @Test
    void isPassedThoughThereAreWarnings() {
        PackTrial trial = changed(text -> text.replace("$people.most >= $limit", "$people.most >= 3, $limit > 0"));
        assertThat(trial.problems()).extracting(PackProblem::code).containsOnly(ProblemCode.NUMBER_IN_RULE);
        assertThat(trial.passed()).isTrue();
    }

    @Test
    void isFailedByOneTest() {
        PackTrial trial = trial(with(HEAD + ENOUGH + test("Two are enough", "people: 2")));
        assertThat(trial.passed()).isFalse();
        assertThat(trial.tests()).extracting(RuleTestResult::passed).containsExactly(true, false);
        assertThat(trial.problems()).extracting(PackProblem::code).containsExactly(ProblemCode.RULE_TEST_FAILED);
        assertThat(trial.inWords()).contains("failed its trial: 2 tests, 1 failed; 1 problem", "Two are enough");
    }

    @Test
    void asksNothingOfAPackThatTheCheckRefuses() {
        PackTrial trial = changed(text -> text.replace("attribute(", "atribute("));
        assertThat(trial.passed()).isFalse();
        assertThat(trial.tests()).isEmpty();
        assertThat(trial.problems()).extracting(PackProblem::code).containsExactly(ProblemCode.CALL_REFUSED);
    }

    @Test
    void asksNothingOfAPackWhoseTestsCannotBeRead() {
        List<PackFile> files = with(HEAD + ENOUGH.replace("yes:", "yes-sir:"));
        assertThat(RulePackCheck.check(files))
                .extracting(PackProblem::place, PackProblem::code)
                .contains(tuple("wards.test.yaml:7", ProblemCode.KEY_UNKNOWN));
        assertThat(trial(files).tests()).isEmpty();
    }

    @Test
    void isFailedByRulesWithoutTests() {
        assertThat(trial(PackChanges.wexbridge()).problems())
                .extracting(PackProblem::code)
                .containsExactly(ProblemCode.RULE_NEVER_FIRES);
    }

    @Test
    void isPassedByNumbersAloneThatWereAgreed() {
        PackTrial trial = trial(List.of(new PackFile("pack.yaml", """
                        name: quiet
                        version: 1.0.0
                        package: quiet.rules
                        extends: [trigger]
                        switch_off:
                          - {rule: T02, reference: minute 7}
                        """), new PackFile("parameters.yaml", """
                        parameters:
                          - name: volume-of-voices.threshold
                            values:
                              - {from: 2009-01-01, value: 10, reference: minute 8}
                        """)));
        assertThat(trial.passed()).isTrue();
        assertThat(trial.tests()).isEmpty();
    }

    @Nested
    class OfAPackThatIsPutOverOthers {

        private final RulePack below = RulePack.of(PackChanges.wexbridge());

        private PackTrial over(String rule, List<RulePack> before) {
            List<PackFile> files = List.of(
                    new PackFile(
                            "pack.yaml",
                            "name: castle\nversion: 1.0.0\npackage: castle.rules\nextends: [trigger]\nswitch_off:\n  - {rule: "
                                    + rule + ", reference: minute 7}\n"),
                    new PackFile(
                            "castle.test.yaml",
                            HEAD + "  - name: Nobody hears the ward\n    contacts:\n"
                                    + "      - {people: 3, on: 2009-12-10, attributes: {ward: \"7\"}}\n    none: T01\n"));
            return PackTrial.of(RulePack.inspect(files), before);
        }

        @Test
        void knowsTheirRules() {
            assertThat(over("W01", List.of(below)).problems()).isEmpty();
            assertThat(over("W01", List.of()).problems())
                    .extracting(PackProblem::code)
                    .containsExactly(ProblemCode.OVERRIDE_UNKNOWN);
        }

        @Test
        void doesNotTellOfTheirs() {
            RulePack warned = RulePack.of(PackChanges.wexbridge().stream()
                    .map(file -> new PackFile(
                            file.name(),
                            file.text().replace("$people.most >= $limit", "$people.most >= 3, $limit > 0")))
                    .toList());
            assertThat(over("W01", List.of(warned)).problems()).isEmpty();
        }
    }

    /** Nobody waits without end for tests that were written to be waited for. */
    @Nested
    class OfTestsThatAskForTooMuch {

        @Test
        void endsAtTheLimitOfContacts() {
            String tests = IntStream.range(0, 20)
                    .mapToObj(i -> test("Crowd " + i, "people: 10000, each: 10"))
                    .collect(Collectors.joining());
            assertThat(trial(with(HEAD + tests)).problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.PACK_TOO_LARGE);
                assertThat(problem.place()).isEqualTo("wards.test.yaml:46");
            });
        }

        @Test
        void endsAtTheLimitOfContactsOverSeveralFiles() {
            List<PackFile> files = new ArrayList<>(PackChanges.wexbridge());
            for (int i = 0; i < 11; i++) {
                files.add(new PackFile("f" + i + ".test.yaml", HEAD + test("Crowd", "people: 10000, each: 10")));
            }
            assertThat(trial(files).problems())
                    .extracting(PackProblem::code)
                    .containsExactly(ProblemCode.PACK_TOO_LARGE);
        }

        @Test
        void endsAtTheLimitOfTests() {
            String tests = IntStream.range(0, 5_001)
                    .mapToObj(i -> "  - {name: Test " + i + ", yes: W01}\n")
                    .collect(Collectors.joining());
            assertThat(trial(with(HEAD + tests)).problems())
                    .extracting(PackProblem::code)
                    .containsExactly(ProblemCode.PACK_TOO_LARGE);
        }
    }
}
