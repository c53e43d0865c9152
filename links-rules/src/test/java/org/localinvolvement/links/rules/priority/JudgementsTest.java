package org.localinvolvement.links.rules.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.trigger.TriggerPoints;

class JudgementsTest {

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final Priorities PRIORITIES = new Priorities(TRIGGER_POINTS);
    private static final List<String> THEMES = List.of("dentistry", "podiatry");

    private static final CriteriaProfile PROFILE = CriteriaProfile.parse("ours.yaml", """
            name: ours
            title: What we agreed
            from: 2008-04-01
            reference: Minute 6
            method: weighted-sum
            short_list: 1
            judged_by: [steering-group, board]
            criteria:
              - {id: breadth, title: Breadth, measure: contributors, weight: 1, scale: {from: 0, to: 100}, reference: Minute 6}
              - {id: severity, title: Severity, weight: 2, scale: {from: 0, to: 4}, reference: Minute 6}
              - {id: interest, title: Interest, measure: specialist-minority, judged_by: [board], weight: 1, scale: {from: 0, to: 1}, reference: Minute 6}
            """);

    private static final String GOOD = """
            judgements:
              - theme: podiatry
                criterion: severity
                value: 2
                role: steering-group
                date: 2009-01-10
              - theme: podiatry
                criterion: interest
                value: 1
                role: board
                date: 2009-01-10
                reason: The log has no column of user groups
                unanimous: yes
            overrides:
              - theme: dentistry
                to: short-list
                role: board
                date: 2009-02-01
                unanimous: no
                reason: The contract ends in March
            """;

    @AfterAll
    static void close() {
        PRIORITIES.close();
        TRIGGER_POINTS.close();
    }

    private static List<Contact> contacts() {
        return GivenContacts.none()
                .logFrom("2008-04-01")
                .people(20)
                .about("podiatry")
                .on("2009-02-10")
                .people(30)
                .about("dentistry")
                .on("2009-02-10")
                .person(1)
                .about("meals")
                .on("2009-02-10")
                .list();
    }

    private static Decision<PrioritiesWeighed> decide(List<Judgement> judgements, ThemeOverride... overrides) {
        return decide(PROFILE, judgements, overrides);
    }

    private static Decision<PrioritiesWeighed> decide(
            CriteriaProfile profile, List<Judgement> judgements, ThemeOverride... overrides) {
        return PRIORITIES.decide(new PriorityQuestion(
                SomeQuestions.question(contacts(), Parameters.standard()),
                profile,
                new Judgements(judgements, List.of(overrides)),
                List.of()));
    }

    private static Standing standing(Decision<PrioritiesWeighed> decision, String theme) {
        return Stream.of(decision.answer().shortList(), decision.answer().notChosen())
                .flatMap(List::stream)
                .filter(one -> one.theme().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    private static Judgement severity(String theme, String value, String role, String day) {
        return Judgement.of(theme, "severity", new BigDecimal(value), role, LocalDate.parse(day));
    }

    private static ThemeOverride override(String theme, ThemeOverride.To to, String day, boolean unanimous) {
        return new ThemeOverride(theme, to, "board", LocalDate.parse(day), unanimous, "Agreed in a test");
    }

    private static List<Problem> complaints(String yaml) {
        UnusableInputException thrown = catchThrowableOfType(
                UnusableInputException.class, () -> Judgements.parse("judged.yaml", yaml, PROFILE, THEMES));
        assertThat(thrown).as("judgements that are refused").isNotNull();
        return thrown.problems();
    }

    @Nested
    class AFile {

        @Test
        void isReadWordForWord() {
            assertThat(Judgements.parse("judged.yaml", GOOD, PROFILE, THEMES))
                    .isEqualTo(new Judgements(
                            List.of(
                                    severity("podiatry", "2.0", "steering-group", "2009-01-10"),
                                    new Judgement(
                                            "podiatry",
                                            "interest",
                                            BigDecimal.ONE,
                                            "board",
                                            LocalDate.of(2009, 1, 10),
                                            "The log has no column of user groups",
                                            Truth.YES)),
                            List.of(new ThemeOverride(
                                    "dentistry",
                                    ThemeOverride.To.SHORT_LIST,
                                    "board",
                                    LocalDate.of(2009, 2, 1),
                                    false,
                                    "The contract ends in March"))));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                theme: podiatry | theme: podiatri | LINKS-231 | 2 | judgements[0].theme | Did you mean "podiatry"?
                theme: dentistry | theme: denistry | LINKS-231 | 15 | overrides[0].theme | Did you mean "dentistry"?
                criterion: severity | criterion: severety | LINKS-232 | 3 | judgements[0].criterion | Did you mean "severity"?
                criterion: severity | criterion: breadth | LINKS-204 | 3 | judgements[0].criterion | this criterion is measured
                value: 2 | value: 5 | LINKS-204 | 4 | judgements[0].value | runs from 0 to 4
                value: 2 | value: -1 | LINKS-204 | 4 | judgements[0].value | a number from 0
                role: steering-group | role: chair | LINKS-204 | 5 | judgements[0].role | does not judge severity
                role: steering-group | role: Jane Smith | LINKS-204 | 5 | judgements[0].role | never a person's name
                date: 2009-01-10 | date: 10/01/2009 | LINKS-204 | 6 | judgements[0].date | a date is written
                reason: The log has no column of user groups | unanimous: no | LINKS-203 | 7 | judgements[1].reason | recorded reason
                to: short-list | to: shortlist | LINKS-204 | 16 | overrides[0].to | Did you mean "short-list"?
                reason: The contract ends in March | resaon: Because | LINKS-202 | 20 | overrides[0].resaon | not known here
                """)
        void isToldWhatIsWrongAndWhere(String good, String bad, String code, long line, String column, String words) {
            assertThat(GOOD).contains(good);
            String yaml =
                    bad.startsWith("unanimous") ? GOOD.replace("    " + good + "\n", "") : GOOD.replaceFirst(good, bad);
            assertThat(complaints(yaml))
                    .filteredOn(problem -> problem.code().code().equals(code))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.column()).isEqualTo(column);
                        assertThat(problem.line()).isEqualTo(line);
                        assertThat(problem.inWords()).contains(words).doesNotContain("Jane");
                    });
        }

        @Test
        void isToldAllItsFaultsAtOnce() {
            assertThat(complaints("""
                    judgements:
                      - {theme: meals, criterion: severity, value: 9, role: chair, date: 2009-01-10}
                    overrides:
                      - {theme: meals, to: short-list, role: board, date: 2009-01-10}
                    """))
                    .extracting(problem -> problem.line() + " " + problem.column() + " "
                            + problem.code().code())
                    .containsExactlyInAnyOrder(
                            "2 judgements[0].theme LINKS-231",
                            "2 judgements[0].value LINKS-204",
                            "2 judgements[0].role LINKS-204",
                            "4 overrides[0].theme LINKS-231",
                            "4 overrides[0].unanimous LINKS-203",
                            "4 overrides[0].reason LINKS-203");
        }
    }

    @Test
    void theLatestJudgementOnOrBeforeTheDayCounts() {
        Decision<PrioritiesWeighed> decision = decide(List.of(
                severity("podiatry", "4", "board", "2009-01-10"),
                severity("podiatry", "1", "steering-group", "2009-03-31"),
                severity("podiatry", "3", "board", "2009-04-01")));
        // 20 of 100, and 1 of 4 times 2
        assertThat(standing(decision, "podiatry").points()).isEqualTo(Bounds.exactly(Ratio.of(7, 10)));
        assertThat(standing(decision, "podiatry").lines().get(1).judgement())
                .isEqualTo(severity("podiatry", "1", "steering-group", "2009-03-31"));
        assertThat(decision.answer().notUsed()).containsExactly("Judgements dated after the as-at date: 1");
    }

    @Test
    void judgementsOfOneDayThatDifferCannotScore() {
        Standing standing = standing(
                decide(List.of(
                        severity("podiatry", "2", "board", "2009-01-09"),
                        severity("podiatry", "4", "board", "2009-01-10"),
                        severity("podiatry", "1", "steering-group", "2009-01-10"))),
                "podiatry");
        assertThat(standing.points()).isEqualTo(new Bounds(Ratio.of(1, 5), Ratio.of(11, 5)));
        assertThat(standing.cannotScore())
                .containsExactly("Severity: judgements of 10 January 2009 differ, and nobody can say which counts");
    }

    @Test
    void judgementsOfOneDayThatAgreeScore() {
        assertThat(standing(
                                decide(List.of(
                                        severity("podiatry", "4", "board", "2009-01-10"),
                                        severity("podiatry", "4.0", "steering-group", "2009-01-10"))),
                                "podiatry")
                        .cannotScore())
                .isEmpty();
    }

    @Test
    void whatNobodyHasJudgedIsNamedWithWhoCould() {
        Decision<PrioritiesWeighed> decision = decide(List.of(severity("dentistry", "2", "board", "2009-01-10")));
        Standing standing = standing(decision, "podiatry");
        assertThat(standing.chosen()).isEqualTo(Truth.UNKNOWN);
        assertThat(standing.points()).isEqualTo(new Bounds(Ratio.of(1, 5), Ratio.of(11, 5)));
        assertThat(standing.cannotScore())
                .containsExactly("Severity: nobody has judged it; board or steering-group could");
        assertThat(decision.missing())
                .containsExactly("judgements about podiatry, by severity (who can judge: board, steering-group)");
        assertThat(decision.outcome()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatCannotReachTheShortListWhateverIsJudgedIsNotChosenAndStaysVisible() {
        Decision<PrioritiesWeighed> decision = decide(
                PROFILE.withCriteria(List.of(
                        PROFILE.criteria().get(0), PROFILE.criteria().get(1).withWeight(new BigDecimal("0.11")))),
                List.of(severity("dentistry", "0", "board", "2009-01-10")));
        Standing standing = standing(decision, "podiatry");
        assertThat(standing.chosen()).isEqualTo(Truth.UNKNOWN);
        Decision<PrioritiesWeighed> settled = decide(
                PROFILE.withCriteria(List.of(
                        PROFILE.criteria().get(0), PROFILE.criteria().get(1).withWeight(new BigDecimal("0.1")))),
                List.of(severity("dentistry", "0", "board", "2009-01-10")));
        assertThat(standing(settled, "podiatry").chosen()).isEqualTo(Truth.NO);
        assertThat(standing(settled, "podiatry").cannotScore()).hasSize(1);
    }

    @Test
    void whatWeighsNothingLacksNothing() {
        Decision<PrioritiesWeighed> decision = decide(
                PROFILE.withCriteria(List.of(
                        PROFILE.criteria().get(0), PROFILE.criteria().get(1).withWeight(BigDecimal.ZERO))),
                List.of());
        assertThat(decision.outcome()).isEqualTo(Truth.YES);
        assertThat(standing(decision, "podiatry").cannotScore()).isEmpty();
    }

    @Test
    void aJudgementStandsInThePlaceOfAMeasuredFigureOnlyWithItsReason() {
        Judgement without = Judgement.of("podiatry", "interest", BigDecimal.ONE, "board", LocalDate.of(2009, 1, 10));
        assertThatThrownBy(() -> decide(List.of(without)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("LINKS-203")
                .hasMessageContaining("recorded reason");
        Judgement with = new Judgement(
                "podiatry", "interest", BigDecimal.ONE, "board", LocalDate.of(2009, 1, 10), "Known to all", Truth.YES);
        assertThat(standing(decide(List.of(with)), "podiatry").lines().get(2).points())
                .isEqualTo(Bounds.exactly(1));
        assertThat(standing(decide(List.of()), "podiatry").lines().get(2).points())
                .isEqualTo(Bounds.exactly(0));
    }

    @Test
    void judgementsAboutAThemeThatIsNotWeighedAreTold() {
        assertThat(decide(List.of(severity("meals", "4", "board", "2009-01-10")))
                        .answer()
                        .notUsed())
                .containsExactly("Judgements about meals: the theme is not weighed");
    }

    @Test
    void judgementsMadeInCodeAreCheckedLikeThoseOfAFile() {
        assertThatThrownBy(() -> decide(List.of(severity("podiatry", "5", "board", "2009-01-10"))))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("runs from 0 to 4");
        assertThatThrownBy(() -> severity("podiatry", "1", "Jane Smith", "2009-01-10"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never a person's name")
                .hasMessageNotContaining("Jane");
    }

    @Nested
    class AnOverride {

        private final CriteriaProfile breadth =
                PROFILE.withCriteria(List.of(PROFILE.criteria().get(0)));

        @Test
        void putsAThemeOnTheShortListAlsoOneThatNoRuleWeighs() {
            Decision<PrioritiesWeighed> decision =
                    decide(breadth, List.of(), override("meals", ThemeOverride.To.SHORT_LIST, "2009-03-31", false));
            assertThat(decision.answer().shortList())
                    .extracting(Standing::theme)
                    .containsExactly("meals");
            assertThat(standing(decision, "meals").triggers()).containsExactly("Decision against the points");
            assertThat(standing(decision, "dentistry").chosen()).isEqualTo(Truth.NO);
            assertThat(decision.answer().overrides())
                    .extracting(OverrideSeen::counts, OverrideSeen::because)
                    .containsExactly(tuple(true, "its reason is recorded"));
        }

        @Test
        void countsFromItsDayOnAndUntilALaterOne() {
            Decision<PrioritiesWeighed> decision = decide(
                    breadth,
                    List.of(),
                    override("podiatry", ThemeOverride.To.SHORT_LIST, "2009-03-01", true),
                    override("podiatry", ThemeOverride.To.NOT_CHOSEN, "2009-03-02", true),
                    override("podiatry", ThemeOverride.To.SHORT_LIST, "2009-04-01", true));
            assertThat(decision.answer().shortList())
                    .extracting(Standing::theme)
                    .containsExactly("dentistry");
            assertThat(decision.answer().overrides())
                    .extracting(OverrideSeen::counts, OverrideSeen::because)
                    .containsExactly(
                            tuple(false, "a later decision about the theme was taken"),
                            tuple(true, "its reason is recorded, and it was unanimous"));
            assertThat(decision.answer().notUsed()).containsExactly("Decisions dated after the as-at date: 1");
        }

        @Test
        void doesNotCountWhereDecisionsOfOneDayContradictEachOther() {
            Decision<PrioritiesWeighed> decision = decide(
                    breadth,
                    List.of(),
                    override("podiatry", ThemeOverride.To.SHORT_LIST, "2009-03-01", true),
                    override("podiatry", ThemeOverride.To.NOT_CHOSEN, "2009-03-01", true));
            assertThat(decision.answer().shortList())
                    .extracting(Standing::theme)
                    .containsExactly("dentistry");
            assertThat(decision.answer().overrides())
                    .hasSize(2)
                    .allSatisfy(seen -> assertThat(seen.because()).contains("contradict each other"));
        }

        @Test
        void isRefusedWhereTheListHasNoRoomForAll() {
            assertThatThrownBy(() -> decide(
                            breadth,
                            List.of(),
                            override("podiatry", ThemeOverride.To.SHORT_LIST, "2009-03-01", true),
                            override("dentistry", ThemeOverride.To.SHORT_LIST, "2009-03-01", true)))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("LINKS-234")
                    .hasMessageContaining("2 themes");
        }

        @Test
        void hasItsReason() {
            assertThatThrownBy(() -> new ThemeOverride(
                            "podiatry", ThemeOverride.To.SHORT_LIST, "board", LocalDate.of(2009, 3, 1), true, " "))
                    .hasMessageContaining("recorded reason");
        }
    }

    @Nested
    class SubmissionsHandedIn {

        @Test
        void belongToAProfileThatBalancesGroupsAndToNoOther() {
            var submission = new Submission("s-1", "individual", null, List.of("meals"));
            var question = SomeQuestions.question(contacts(), Parameters.standard());
            assertThatThrownBy(() -> PRIORITIES.decide(
                            new PriorityQuestion(question, PROFILE, Judgements.none(), List.of(submission))))
                    .hasMessageContaining("LINKS-233");
            CriteriaProfile jla = CriteriaProfile.shipped("jla");
            assertThatThrownBy(() -> PRIORITIES.decide(new PriorityQuestion(question, jla)))
                    .hasMessageContaining("LINKS-233");
            Decision<PrioritiesWeighed> decision = PRIORITIES.decide(new PriorityQuestion(
                    question,
                    jla,
                    Judgements.none(),
                    List.of(
                            submission,
                            submission,
                            new Submission("s-2", "group", LocalDate.of(2009, 4, 1), List.of("dentistry")),
                            new Submission("s-3", "group", null, List.of("interpreters")))));
            assertThat(decision.answer().shortList())
                    .extracting(one -> one.theme() + " " + one.points())
                    .containsExactly("meals 10", "interpreters 10", "dentistry 0", "podiatry 0");
            assertThat(decision.answer().notUsed())
                    .containsExactly(
                            "Submissions dated after the as-at date: 1",
                            "Submissions that repeat one of the same source (individual): 1",
                            "No contact is about interpreters, which submissions rank: it is weighed; check its code");
            assertThat(decision.toString()).doesNotContain("s-1");
        }
    }
}
