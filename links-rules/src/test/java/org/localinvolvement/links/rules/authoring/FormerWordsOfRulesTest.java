package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.former.FormerWords;
import org.localinvolvement.links.rules.internal.PackVetting;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.pack.Severity;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.trigger.Action;

/** What an author is told of a word that was renamed; the words of these tests were never renamed in truth. */
class FormerWordsOfRulesTest {

    private static final String RULES = """
            package wexbridge.rules

            import org.localinvolvement.links.model.decision.Truth
            import org.localinvolvement.links.model.involvement.ThemeEvidence
            import org.localinvolvement.links.rules.parameter.Agreed
            import org.localinvolvement.links.rules.trigger.Measure

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            rule "W01 Voices"
              @id("W01") @title("Voices") @cites("Minute 8")
              @because("{people} people spoke about {theme}")
              @action("gather-views") @overrules("T02")
            when
              $agreed : Agreed( name == "volume-of-voices.threshold", $theme : theme, $limit : value )
              $evidence : ThemeEvidence( theme == $theme, $people : raisingConcern, $people.most >= $limit )
              not Measure( theme == $theme, reached == Truth.UNKNOWN )
            then
              findings.atLeast($evidence, $people, $agreed);
            end
            """;

    private static final String DESCRIPTION = """
            name: wexbridge
            version: 1.0.0
            package: wexbridge.rules
            extends: [trigger]
            switch_off:
              - {rule: T01, reference: "Minute 7"}
            """;

    private static FormerWords former(String what, String of, String old, String now, String works) {
        return FormerWords.parse(
                "former-words.yaml",
                "former_words:\n  - {what: %s, of: \"%s\", old: %s, new: %s, since: 0.2.0, works: %s}\n"
                        .formatted(what, of, old, now, works));
    }

    private static List<PackProblem> problems(FormerWords former, String rules, String description) {
        RulePack pack = RulePack.of(List.of(new PackFile("pack.yaml", description), new PackFile("w.drl", rules)));
        return new PackVetting(RulePackCheck.questions(), Action.codes(), former).check(List.of(pack));
    }

    @Nested
    class ThatIsStillUnderstood {

        @ParameterizedTest
        @CsvSource({
            "field, ThemeEvidence, raisingConcern, w.drl",
            "constant, Truth, UNKNOWN, w.drl",
            "finding, trigger, atLeast, w.drl",
            "type, '', org.localinvolvement.links.rules.trigger.Measure, w.drl",
            "type, '', org.localinvolvement.links.rules.trigger.TriggerFindings, w.drl",
            "annotation, '', because, w.drl",
            "action, '', gather-views, w.drl",
            "parameter, '', volume-of-voices.threshold, w.drl",
            "rule, '', T02, w.drl",
            "rule, '', T01, pack.yaml",
            "question, '', trigger, pack.yaml"
        })
        void isAWarningThatNamesTheNewWordAndTheVersion(String what, String of, String word, String file) {
            List<PackProblem> problems = problems(former(what, of, word, "newWord", "yes"), RULES, DESCRIPTION);
            assertThat(problems).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.WORD_FORMER);
                assertThat(problem.severity()).isEqualTo(Severity.WARNING);
                assertThat(problem.file()).isEqualTo(file);
                assertThat(problem.reason()).contains("is an old word for \"newWord\", since 0.2.0");
                assertThat(problem.remedy()).isEqualTo("Write newWord");
            });
        }

        @Test
        void isPointedAt() {
            assertThat(problems(
                            former("field", "ThemeEvidence", "raisingConcern", "concerned", "yes"), RULES, DESCRIPTION))
                    .singleElement()
                    .extracting(PackProblem::inWords)
                    .asString()
                    .startsWith(
                            "w.drl:16:57: warning, rule W01: \"raisingConcern\" is an old word for \"concerned\", since"
                                    + " 0.2.0. Write concerned. [LINKS-556]\n")
                    .endsWith(" ".repeat(56) + "^^^^^^^^^^^^^^");
        }

        @Test
        void isNoneOfAnotherType() {
            assertThat(problems(former("field", "Measure", "raisingConcern", "concerned", "yes"), RULES, DESCRIPTION))
                    .isEmpty();
        }
    }

    @Nested
    class ThatIsGone {

        @ParameterizedTest
        @CsvSource({
            "field, ThemeEvidence, raisingConcern, FIELD_UNKNOWN",
            "constant, Truth, UNKNOWN, CONSTANT_UNKNOWN",
            "finding, trigger, atLeast, FINDING_UNKNOWN",
            "annotation, '', because, ANNOTATION_WRONG",
            "action, '', gather-views, ACTION_UNKNOWN",
            "parameter, '', volume-of-voices.threshold, PARAMETER_UNKNOWN",
            "rule, '', T02, OVERRIDE_UNKNOWN"
        })
        void isTheErrorThatItWasAndNamesTheNewWord(String what, String of, String now, ProblemCode code) {
            assertThat(problems(former(what, of, "bygone", now, "no"), RULES.replace(now, "bygone"), DESCRIPTION))
                    .filteredOn(problem -> problem.code() == code)
                    .isNotEmpty()
                    .allSatisfy(problem -> {
                        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                        assertThat(problem.remedy())
                                .isEqualTo("Write \"" + now + "\", which since 0.2.0 is the word for \"bygone\"");
                    });
        }

        @Test
        void isNamedInAnImportWithItsPackage() {
            String trigger = "org.localinvolvement.links.rules.trigger.";
            assertThat(problems(
                            former("type", "", trigger + "Bygone", trigger + "Measure", "no"),
                            RULES.replace("Measure", "Bygone"),
                            DESCRIPTION))
                    .extracting(PackProblem::code, PackProblem::remedy)
                    .contains(
                            tuple(
                                    ProblemCode.IMPORT_REFUSED,
                                    "Write \"" + trigger + "Measure\", which since 0.2.0 is the word for \"" + trigger
                                            + "Bygone\""),
                            tuple(
                                    ProblemCode.FACT_TYPE_UNKNOWN,
                                    "Write \"Measure\", which since 0.2.0 is the word for \"Bygone\""));
        }

        @ParameterizedTest
        @CsvSource({"rule, T01, T90, OVERRIDE_UNKNOWN", "question, trigger, bygone, QUESTION_UNKNOWN"})
        void isNamedForTheDescription(String what, String now, String old, ProblemCode code) {
            assertThat(problems(former(what, "", old, now, "no"), RULES, DESCRIPTION.replace(now, old)))
                    .filteredOn(problem -> problem.code() == code)
                    .singleElement()
                    .extracting(PackProblem::remedy)
                    .isEqualTo("Write \"" + now + "\", which since 0.2.0 is the word for \"" + old + "\"");
        }
    }

    private static List<Problem> problemsOfTests(FormerWords former, String text) {
        PackFile file = new PackFile("a.test.yaml", text);
        try (AskedRules asked = AskedRules.of(List.of())) {
            RulesUnderTest rules = new RulesUnderTest(asked, Set.of("T01"), Parameters.standard());
            return catchThrowableOfType(UnusableInputException.class, () -> RuleTestFile.parse(file, rules, former))
                    .problems();
        }
    }

    @Test
    void aKeyOfAFileOfTestsThatIsGoneNamesTheNewOne() {
        assertThat(problemsOfTests(
                        former("key", FormerWords.TESTS, "as_of", "as_at", "no"),
                        "as_of: 2009-03-31\ntests:\n  - {name: A, as_at: 2009-03-31, yes: T01}\n"))
                .singleElement()
                .isEqualTo(new Problem(
                        ProblemCode.KEY_UNKNOWN,
                        "a.test.yaml",
                        1,
                        "as_of",
                        null,
                        "this key is not known here",
                        "Write \"as_at\", which since 0.2.0 is the word for \"as_of\""));
    }

    @Test
    void aRuleThatATestNamesByItsFormerIdIsToldWithTheNewOne() {
        assertThat(problemsOfTests(
                        former("rule", "", "T90", "T01", "no"), "tests:\n  - {name: A, as_at: 2009-03-31, yes: T90}\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.RULE_UNKNOWN);
                    assertThat(problem.remedy()).isEqualTo("Write \"T01\", which since 0.2.0 is the word for \"T90\"");
                });
    }
}
