package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.place.PremisesPart;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.model.work.InformationRequest;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.duty.InformationAsked;
import org.localinvolvement.links.rules.duty.Recipient;
import org.localinvolvement.links.rules.duty.ReportSent;
import org.localinvolvement.links.rules.entry.EnterAndView;
import org.localinvolvement.links.rules.entry.EntryAnswer;
import org.localinvolvement.links.rules.entry.EntryFact;
import org.localinvolvement.links.rules.entry.EntryProvider;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.entry.PartSought;
import org.localinvolvement.links.rules.entry.VisitingRepresentative;
import org.localinvolvement.links.rules.pack.PackFile;
import org.localinvolvement.links.rules.pack.PackProblem;
import org.localinvolvement.links.rules.pack.RulePack;

/** A host can add rules to every question that rules answer, entry and duties under each law among them. */
class PacksForEveryQuestionTest {

    private static final Identifier HOME = new Identifier("test", "home");

    private static List<PackFile> files(String question, String findings, String fact, String rule) {
        return List.of(
                new PackFile(
                        "pack.yaml",
                        "name: ours\nversion: 1.0.0\npackage: ours.rules\nextends: [" + question + "]\nactions:\n"
                                + "  - {code: tell-the-lead, title: Tell who leads on visits}\n"),
                new PackFile("ours.drl", """
                        package ours.rules
                        import org.localinvolvement.links.model.decision.Truth
                        %s
                        global org.localinvolvement.links.rules.%s findings

                        %s""".formatted(
                                imports("org.localinvolvement.links.rules." + fact, rule), findings, rule)));
    }

    private static String imports(String fact, String rule) {
        String term = "import org.localinvolvement.links.rules.duty.Term\n";
        return "import " + fact + "\n" + (rule.contains("Term(") ? term : "");
    }

    /** A finding of a host's own beside an entry: its own agreement about visits without notice. */
    private static List<PackFile> visits(String question, String findings, String more) {
        return files(question, "entry." + findings, "entry.SoughtEntry", """
                rule "L01 Our lead hears of a visit without notice"
                  @id("L01") @title("Our lead hears of a visit without notice") @cites("LINk meeting of 3 March 2009, minute 4")
                  @because("{representative} visits {part} without notice") @test("none")
                  @action("tell-the-lead") %s
                when
                  $entry : SoughtEntry( withoutNotice != Truth.NO, $part : part, $representative : representative )
                then
                  findings.beside($entry);
                end
                """.formatted(more));
    }

    /** A duty that a contract makes: an independent home answers reports, though no regulation says so. */
    private static List<PackFile> contract(String question, String findings, String head, String said) {
        return files(question, "duty." + findings, "duty.ReceivedReport", """
                rule "L02 The home's contract asks for an answer"
                  @id("L02") @title("The home's contract asks for an answer") @cites("Contract of 1 April 2009, clause 12")
                  @because("Clause 12 binds {on} to answer {event} as a services-provider would") %s
                when
                  $report : ReceivedReport( on == "test:home", notServicesProvider != Truth.NO, $notProvider : notServicesProvider, $event : event, $on : on )
                  $term : Term( name == "report" )
                then
                  findings.%s;
                end
                """.formatted(head, said));
    }

    private static final String ANSWERS = "@action(\"explain-action\")";
    private static final String IN_TIME = "within($report, $notProvider, $term)";

    private static List<PackFile> requests() {
        return files("duty.links", "duty.LinkDutyFindings", "duty.InformationSought", """
                rule "L03 Our council promised to answer"
                  @id("L03") @title("Our council promised to answer") @cites("Protocol with the council, paragraph 3")
                  @because("{on} promised to answer {event}") @action("answer-request")
                when
                  $request : InformationSought( arrived != Truth.NO, $asked : arrived, $event : event, $on : on )
                then
                  findings.atNoStatedTime($request, $asked);
                end
                """);
    }

    private static EntryQuestion visit(String day) {
        return EntryQuestion.of(LocalDate.parse(day), EntryProvider.NHS_TRUST)
                .with(EntryFact.WITHOUT_NOTICE, Truth.YES)
                .with(PartSought.of(new PremisesPart("Ward 4", PartKind.SERVICE_AREA)))
                .with(VisitingRepresentative.of(AuthorisedRepresentative.authorised("R1")));
    }

    private static ReportSent sent(String day, boolean temporary) {
        LocalDate made = LocalDate.parse(day);
        ReportSent sent = ReportSent.of(
                Report.of("R1", made, Set.of("podiatry"), List.of())
                        .withExcluded(ExcludedExtent.NOT_AT_ALL)
                        .withCorrespondence(List.of(new ReportReceipt(HOME, made, null)), List.of()),
                List.of(Recipient.of(HOME, Truth.NO, Truth.YES)));
        return temporary ? sent.byTemporaryBody(null) : sent;
    }

    private static Set<ProblemCode> codes(List<PackFile> files) {
        Set<ProblemCode> codes = new TreeSet<>();
        RulePackCheck.check(files).forEach(problem -> codes.add(problem.code()));
        return codes;
    }

    @ParameterizedTest
    @CsvSource({"entry.links, LinkEntryFindings, 2009-06-02", "entry.healthwatch, HealthwatchEntryFindings, 2014-06-02"
    })
    void aFindingOfAHostStandsBesideTheAnswerAboutEntryAndChangesNoneOfIt(
            String question, String findings, String day) {
        List<PackFile> files = visits(question, findings, "");
        assertThat(RulePackCheck.check(files)).isEmpty();
        try (EnterAndView ours = new EnterAndView(List.of(RulePack.of(files)));
                EnterAndView shipped = new EnterAndView()) {
            Decision<EntryAnswer> decision = ours.decide(visit(day));
            Decision<EntryAnswer> without = shipped.decide(visit(day));
            assertThat(decision.findings())
                    .filteredOn(finding -> finding.ruleId().equals("L01"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.pack()).isEqualTo("ours");
                        assertThat(finding.actions()).containsExactly("tell-the-lead");
                        assertThat(finding.reason()).isEqualTo("R1 visits Ward 4 without notice.");
                    });
            assertThat(decision.outcome()).isEqualTo(without.outcome());
            assertThat(decision.answer().entries().get(0).grounds())
                    .isEqualTo(without.answer().entries().get(0).grounds());
            assertThat(decision.answer().entries().get(0).beside())
                    .extracting(EntryAnswer.Ground::ruleId)
                    .contains("L01");
            assertThat(decision.ruleSets()).extracting(RuleSet::name).containsExactly(question, "ours");
            assertThat(ours.ruleIdsOf("ours")).containsExactly("L01");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "duty.links, LinkDutyFindings, 2009-04-01, false, 2009-04-30",
        "duty.temporary, TemporaryDutyFindings, 2008-04-01, true, 2008-04-28",
        "duty.healthwatch, HealthwatchDutyFindings, 2022-09-01, false, 2022-09-29"
    })
    void aDutyThatAContractMakesIsCountedAsThoseOfTheLaw(
            String question, String findings, String day, boolean temporary, String due) {
        List<PackFile> files = contract(question, findings, ANSWERS, IN_TIME);
        assertThat(RulePackCheck.check(files)).isEmpty();
        try (DutyClocks ours = new DutyClocks(List.of(RulePack.of(files)));
                DutyClocks shipped = new DutyClocks()) {
            DutyQuestion asked = DutyQuestion.of(LocalDate.parse(day), List.of(sent(day, temporary)));
            assertThat(shipped.decide(asked).answer().duties()).isEmpty();
            Decision<DutiesOwed> decision = ours.decide(asked);
            assertThat(decision.answer().duties()).singleElement().satisfies(duty -> {
                assertThat(duty.deed()).isEqualTo(Deed.EXPLAIN_ACTION);
                assertThat(duty.holds()).isEqualTo(Truth.YES);
                assertThat(duty.deadline().due()).isEqualTo(due);
                assertThat(duty.rules()).containsExactly("L02");
            });
            assertThat(decision.ruleSets()).extracting(RuleSet::name).contains(question, "ours");
            assertThat(ours.explain(asked, "L02").fires()).isEqualTo(Truth.YES);
            assertThat(ours.ruleIdsOf("ours")).containsExactly("L02");
        }
    }

    @Test
    void whatAHostCallsAFactThatIsNotKnownIsNamedInWhatIsMissing() {
        try (DutyClocks ours = new DutyClocks(List.of(RulePack.of(requests())))) {
            DutyQuestion asked = DutyQuestion.of(
                    LocalDate.of(2009, 6, 1),
                    List.of(new InformationAsked(
                            InformationRequest.of("Q1", HOME, "waiting times").withDays(null, null, null), Truth.NO)));
            Decision<DutiesOwed> decision = ours.decide(asked);
            assertThat(decision.answer().duties())
                    .filteredOn(duty -> duty.rules().contains("L03"))
                    .extracting(Duty::holds)
                    .containsExactly(Truth.UNKNOWN);
            assertThat(decision.missing()).contains("what a rule calls \"asked\" of Q1 and test:home");
            assertThat(decision.findings()).extracting(Finding::ruleId).contains("D36", "L03");
        }
    }

    @Nested
    class APackIsRefusedThat {

        @Test
        void setsAGroundOfLawAside() {
            List<PackFile> files = visits("entry.links", "LinkEntryFindings", "@overrules(\"E22\")");
            assertThat(RulePackCheck.check(files)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.OVERRULING_REFUSED);
                assertThat(problem.inWords()).contains("ours.drl:", "overrules E22", "Take @overrules out");
            });
            assertThatThrownBy(() -> new EnterAndView(List.of(RulePack.of(files).trusted())))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("overrules E22");
        }

        @Test
        void namesAKindOfTestThatThereIsNot() {
            List<PackFile> files = new ArrayList<>();
            visits("entry.links", "LinkEntryFindings", "")
                    .forEach(file ->
                            files.add(new PackFile(file.name(), file.text().replace("\"none\"", "\"facts\""))));
            assertThat(codes(files)).containsExactly(ProblemCode.ANNOTATION_WRONG);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "@action(\"tell-the-lead\"); within($report, $notProvider, $term); ACTION_UNKNOWN",
                    "@action(\"explain\"); within($report, $notProvider, $term); ACTION_UNKNOWN",
                    "@reading(\"one\"); within($report, $notProvider, $term); ANNOTATION_MISSING",
                    "@action(\"copy-on | explain-action\"); within($report, $notProvider, $term); ANNOTATION_WRONG",
                    "@action(\"explain-action\"); said($report, $notProvider); ANNOTATION_WRONG",
                    "@action(\"explain-action\") @overrules(\"E01\"); within($report, $notProvider, $term); OVERRIDE_UNKNOWN"
                })
        void saysOfADutyWhatNobodyCouldUnderstand(String head, String said, ProblemCode code) {
            assertThat(codes(contract("duty.links", "LinkDutyFindings", head, said)))
                    .containsExactly(code);
        }

        @Test
        void asksForATermThatTheLawDoesNotHave() {
            List<PackFile> files = new ArrayList<>();
            contract("duty.links", "LinkDutyFindings", ANSWERS, IN_TIME)
                    .forEach(file ->
                            files.add(new PackFile(file.name(), file.text().replace("\"report\"", "\"reports\""))));
            assertThat(RulePackCheck.check(files)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.FACT_TEXT_UNKNOWN);
                assertThat(problem.inWords()).contains("no Term has the name \"reports\"", "Did you mean \"report\"?");
            });
        }

        @Test
        void answersAQuestionThatItDoesNotExtend() {
            assertThat(codes(contract("duty.links", "HealthwatchDutyFindings", ANSWERS, IN_TIME)))
                    .containsExactly(ProblemCode.QUESTION_NOT_EXTENDED);
        }

        @Test
        void bringsRulesWithTheIdOfAnotherQuestion() {
            List<PackFile> files = new ArrayList<>();
            visits("entry.links", "LinkEntryFindings", "")
                    .forEach(file ->
                            files.add(new PackFile(file.name(), file.text().replace("L01", "D01"))));
            assertThat(RulePackCheck.check(files))
                    .extracting(PackProblem::code)
                    .containsExactly(ProblemCode.RULE_ID_TWICE);
        }
    }

    /** The tests that a host writes beside such rules run, cover them and notice every change. */
    @Nested
    class TheTestsOfAHost {

        @Test
        void ofARuleAboutEntryRunAndNoticeEveryChange() {
            List<PackFile> files = new ArrayList<>(visits("entry.links", "LinkEntryFindings", ""));
            files.add(new PackFile("ours.test.yaml", """
                    question: entry
                    as_at: 2009-06-02
                    tests:
                      - name: The lead hears of a visit of which nobody was told
                        visit: {without_notice: yes}
                        yes: L01
                        actions: tell-the-lead
                        says: visits the part without notice
                      - name: Of one of which the provider was told the lead need not hear
                        visit: {without_notice: no}
                        just_not: L01
                      - name: Whether notice was given may be unknown, and the duty applies all the same
                        visit: {without_notice: unknown}
                        unknown: L01, E22
                        yes: E26
                        outcome: YES
                        missing: whether the visit was without notice
                    """));
            noticesEverything(files, 3);
        }

        @Test
        void ofARuleAboutDutiesRunAndNoticeEveryChange() {
            List<PackFile> files = new ArrayList<>(contract("duty.links", "LinkDutyFindings", ANSWERS, IN_TIME));
            files.add(new PackFile("ours.test.yaml", """
                    question: duties
                    as_at: 2009-01-15
                    tests:
                      - name: The home has to answer by its contract
                        report:
                          made: 2008-12-12
                          recipients:
                            - {body: home, provider: no, received: 2008-12-15}
                        yes: L02
                        duties: [home explain-action 2009-01-14 OVERDUE]
                      - name: Another home has no such contract
                        report:
                          made: 2008-12-12
                          recipients:
                            - {body: villa, provider: no, received: 2008-12-15}
                        none: L02
                      - name: As a services-provider it would answer by the Regulations
                        report:
                          made: 2008-12-12
                          recipients:
                            - {body: home, received: 2008-12-15}
                        just_not: L02
                      - name: Whether it is one may be unknown
                        report:
                          made: 2008-12-12
                          recipients:
                            - {body: home, provider: unknown, received: 2008-12-15}
                        unknown: L02
                    """));
            noticesEverything(files, 4);
        }

        private void noticesEverything(List<PackFile> files, int tests) {
            assertThat(RulePackCheck.check(files)).isEmpty();
            try (RulePackVerifier verifier = RulePackVerifier.of(RulePack.of(files))) {
                assertThat(verifier.run())
                        .hasSize(tests)
                        .allSatisfy(result -> assertThat(result.failure()).isEmpty());
                assertThat(verifier.coverage().complete()).isTrue();
                assertThat(verifier.mutations()).isNotEmpty().noneMatch(RuleMutation::survived);
            }
        }
    }
}
