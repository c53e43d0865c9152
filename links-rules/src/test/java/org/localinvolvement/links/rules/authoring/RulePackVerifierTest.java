package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.Severity;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.CriteriaProfile;

class RulePackVerifierTest {

    private static final RulePackVerifier VERIFIER = RulePackVerifier.shipped();

    private final VerifiedAnswer answer = VERIFIER.asAt("2009-03-31")
            .logFrom("2008-04-01")
            .given(contacts -> contacts.people(12).about("podiatry").on("2009-02-10"))
            .askingTriggers();

    @AfterAll
    static void close() {
        VERIFIER.close();
    }

    private static RulePackVerifier verifying(Set<String> ids, PackFile... files) {
        return new RulePackVerifier(
                new RulesUnderTest(AskedRules.of(List.of()), ids, Parameters.standard()),
                List.of(),
                List.of(files),
                Parameters.standard());
    }

    private static PackFile file(String name, String... tests) {
        return new PackFile(
                name, "as_at: 2009-03-31\nabout: podiatry\ntests:\n  - " + String.join("\n  - ", tests) + "\n");
    }

    private void fails(Consumer<VerifiedAnswer> expectation, String message) {
        assertThatThrownBy(() -> expectation.accept(answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(message);
    }

    @Nested
    class ATestInJava {

        @Test
        void readsAsItsSpecificationShowsIt() {
            RulePackVerifier verifier = VERIFIER;
            verifier.asAt("2009-03-31")
                    .logFrom("2008-04-01")
                    .given(contacts -> contacts.people(12).about("podiatry").on("2009-02-10"))
                    .askingTriggers()
                    .expect("T01")
                    .about("podiatry")
                    .saying("12 different people")
                    .expectNone("T14")
                    .expectOutcome(Truth.YES);
        }

        @Test
        void holdsWhereEverythingIsAsExpected() {
            answer.expect("T01")
                    .callingFor("gather-views")
                    .times(1)
                    .expect("T02")
                    .expectNone("T03", "T04")
                    .expectNothingElse()
                    .saying("after 0 in the 91 days before")
                    .expectOutcome(Truth.YES);
            answer.saying("12 different people");
            assertThat(answer.decision().question()).isEqualTo("triggers");
        }

        @Test
        void canAgreeValuesAndGroupsAndProfiles() {
            VERIFIER.asAt("2009-03-31")
                    .agreed("volume-of-voices.threshold", "3")
                    .agreedFor("dentistry", "volume-of-voices.threshold", "5")
                    .seldomHeard("travellers", "deaf-community")
                    .weighedBy(CriteriaProfile.shipped("voices"))
                    .given(contacts -> contacts.people(3)
                            .about("podiatry")
                            .on("2009-02-10")
                            .of("travellers")
                            .people(4)
                            .about("dentistry")
                            .on("2009-02-10"))
                    .given(contacts -> contacts.anonymous(1).about("dentistry").on("2009-02-11"))
                    .askingProgramme()
                    .expect("T01")
                    .about("podiatry")
                    .expectUnknown("T01")
                    .about("dentistry")
                    .expect("T04")
                    .saying("3 people of travellers")
                    .expect("P01")
                    .times(2)
                    .expectNone("P02")
                    .expectMissing("anonymous contacts about dentistry");
        }

        @Test
        void canShareWhatIsGivenWithAnother() {
            GivenSituation eleven = VERIFIER.asAt("2009-03-31")
                    .logFrom("2008-04-01")
                    .given(contacts -> contacts.people(11).about("podiatry").on("2009-02-10"));
            eleven.given(contacts -> contacts.person(12).about("podiatry").on("2009-02-10"))
                    .askingTriggers()
                    .expect("T01");
            eleven.askingTriggers().expectJustNot("T01");
        }

        @Test
        void isRefusedWhereItAgreesWhatNobodyCan() {
            GivenSituation situation = VERIFIER.asAt("2009-03-31");
            assertThatThrownBy(() -> situation.agreed("volume-of-voices.treshold", "3"))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("Did you mean \"volume-of-voices.threshold\"?");
            assertThatThrownBy(() -> situation.agreed("volume-of-voices.threshold", "-3"))
                    .isInstanceOf(UnusableInputException.class);
        }
    }

    @Nested
    class AnExpectationFails {

        @Test
        void whereThereIsNoSuchFindingAndTellsWhatTheDecisionSays() {
            assertThatThrownBy(() -> answer.expect("T05"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("""
                            expected a finding of T05 that holds, and there is none
                            What the decision says to the question triggers as at 2009-03-31: YES
                              T01 YES about podiatry: From 31 December 2008 to 31 March 2009, 12 different people""");
            fails(so -> so.expectUnknown("T01"), "expected a finding of T01 that cannot be settled, and there is none");
        }

        @Test
        void whereTheFindingIsAnother() {
            fails(
                    so -> so.expect("T01").about("dentistry"),
                    "expected a finding of T01 that holds about dentistry, and there is none");
            fails(
                    so -> so.expect("T01").about("podiatry").saying("13 different"),
                    "expected a finding of T01 that holds about podiatry saying \"13 different\", and there is none");
            fails(
                    so -> so.expect("T01").callingFor("signpost"),
                    "expected a finding of T01 that holds calling for signpost, and there is none");
            fails(
                    so -> so.expect("T01").times(2),
                    "expected a finding of T01 that holds, 2 in number, and there are 1");
            fails(so -> so.saying("a pig flew"), "expected a finding saying \"a pig flew\", and there is none");
        }

        @Test
        void whereARuleSpeaksThatWasNotTo() {
            fails(so -> so.expectNone("T03", "T01"), "expected no finding of T01, and there is one");
            fails(
                    so -> so.expectJustNot("T01"),
                    "rule T01: it was to be just missed, and it found something about podiatry");
            fails(so -> so.expect("T01").expectNothingElse(), "expected nothing else, and there are findings of T02\n");
        }

        @Test
        void whereTheDecisionIsAnother() {
            fails(so -> so.expectOutcome(Truth.NO), "expected the outcome NO, and it is YES");
            fails(so -> so.expectMissing("who"), "expected \"who\" in what is missing, and it is not there");
        }

        @Test
        void whereARuleDoesNotExistWhateverIsExpectedOfIt() {
            String message = "there is no rule TO1. Did you mean \"T01\"? Known are: T01,";
            fails(so -> so.expect("TO1"), message);
            fails(so -> so.expectUnknown("TO1"), message);
            fails(so -> so.expectNone("TO1"), message);
            fails(so -> so.expectJustNot("TO1"), message);
            fails(so -> so.expect("P01"), "rule P01 answers the question programme, and this asks for triggers");
        }

        @Test
        void atOnceWhereItNamesNoRule() {
            assertThatThrownBy(answer::expectNone).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(answer::expectJustNot).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class TestsBesideTheRules {

        private final PackFile tests = file(
                "tests/ours.test.yaml",
                "{name: Many, contacts: [{people: 12, on: 2009-02-10}], yes: T01}",
                "{name: Few, contacts: [{people: 11, on: 2009-02-10}], yes: T01, just_not: T05}");

        @Test
        void areRunAndTellHowTheyWent() {
            try (RulePackVerifier verifier = verifying(Set.of("T01"), tests)) {
                List<RuleTestResult> results = verifier.run();
                assertThat(results).extracting(RuleTestResult::name).containsExactly("Many", "Few");
                assertThat(results.get(0).passed()).isTrue();
                assertThat(results.get(0).failure()).isEmpty();
                assertThat(results.get(0).problem()).isEmpty();
                RuleTestResult failed = results.get(1);
                assertThat(failed.passed()).isFalse();
                assertThat(failed.place()).isEqualTo("tests/ours.test.yaml:5");
                assertThat(failed.failure())
                        .startsWith("Few (tests/ours.test.yaml:5):\n  rule T01: findings that hold were to be 1");
                assertThat(failed.problem().orElseThrow().inWords())
                        .isEqualTo("tests/ours.test.yaml:5: error: the test \"Few\" failed."
                                + " Correct the rule or the test. [LINKS-560]");
            }
        }

        @Test
        void throwOneByOneForATestFramework() {
            try (RulePackVerifier verifier = verifying(Set.of("T01"), tests)) {
                assertThatCode(verifier.tests().get(0)::run).doesNotThrowAnyException();
                assertThatThrownBy(verifier.tests().get(1)::run)
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("rule T01");
            }
        }

        @Test
        void canBeRunAgainstOtherRules() {
            try (AskedRules rules = AskedRules.of(List.of())) {
                RulePackVerifier verifier = verifying(Set.of("T01"), tests);
                verifier.close();
                assertThat(verifier.tests().get(0).failureAgainst(rules)).isEmpty();
                assertThat(verifier.tests().get(1).failureAgainst(rules)).isPresent();
                assertThatThrownBy(verifier.tests().get(0)::failure).isInstanceOf(IllegalStateException.class);
            }
        }

        @Test
        void tellWhichRulesTheyLeaveOut() {
            try (RulePackVerifier verifier = verifying(Set.of("T01", "T05", "P02"), tests)) {
                RuleCoverage coverage = verifier.coverage();
                assertThat(coverage.neverFires()).containsExactly("P02", "T05");
                assertThat(coverage.neverJustMissed()).containsExactly("P02", "T01");
                assertThat(coverage.complete()).isFalse();
                assertThat(coverage.problems())
                        .extracting(PackProblem::code, PackProblem::rule, PackProblem::severity)
                        .containsExactly(
                                tuple(ProblemCode.RULE_NEVER_FIRES, "P02", Severity.WARNING),
                                tuple(ProblemCode.RULE_NEVER_JUST_MISSED, "P02", Severity.WARNING),
                                tuple(ProblemCode.RULE_NEVER_JUST_MISSED, "T01", Severity.WARNING),
                                tuple(ProblemCode.RULE_NEVER_FIRES, "T05", Severity.WARNING));
                assertThat(coverage.problems().get(3).inWords())
                        .isEqualTo(
                                "tests/ours.test.yaml: warning, rule T05: no test makes this rule find something that"
                                        + " holds. Add a test with yes: T05. [LINKS-561]");
            }
        }

        @Test
        void areRefusedTogetherSoThatOneFileDoesNotHideTheOther() {
            assertThatThrownBy(() -> verifying(
                            Set.of("T01"),
                            file("a.test.yaml", "{name: One, yes: T98}"),
                            file("b.test.yaml", "{name: Two, yes: T99}")))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("a.test.yaml:4, tests[0].yes, \"T98\"")
                    .hasMessageContaining("b.test.yaml:4, tests[0].yes, \"T99\"");
        }

        @Test
        void areMissedWhereThereIsNone() {
            try (RulePackVerifier verifier = verifying(Set.of("T01"))) {
                assertThatThrownBy(verifier::tests)
                        .isInstanceOf(UnusableInputException.class)
                        .hasMessageContaining("nothing is tested");
                assertThatThrownBy(verifier::run).isInstanceOf(UnusableInputException.class);
                assertThat(verifier.coverage().neverFires()).containsExactly("T01");
            }
        }

        @Test
        void listEveryFindingOfTheRulesTestedAndOfNoOthersUnlessTheyNameThem() {
            PackFile one = file("ours.test.yaml", "{name: Many, contacts: [{people: 12, on: 2009-02-10}], none: T05}");
            try (RulePackVerifier ofT05 = verifying(Set.of("T05"), one);
                    RulePackVerifier ofT01 = verifying(Set.of("T01"), one)) {
                assertThat(ofT05.run()).allMatch(RuleTestResult::passed);
                assertThat(ofT01.run()).noneMatch(RuleTestResult::passed);
            }
        }
    }
}
