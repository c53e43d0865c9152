package org.localinvolvement.links.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.api.json.ProgrammeJson;
import org.localinvolvement.links.api.report.ComparisonReport;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Criterion;
import org.localinvolvement.links.rules.priority.Judgement;
import org.localinvolvement.links.rules.priority.Judgements;
import org.localinvolvement.links.rules.priority.Submission;
import org.localinvolvement.links.rules.programme.ProgrammePlan;
import org.localinvolvement.links.rules.programme.WorkProgramme;

class ProgrammeComparisonTest {

    private static final LocalDate AS_AT = LocalDate.of(2009, 12, 31);
    private static final Links LINKS = Links.standard();
    private static final CriteriaProfile VOICES = CriteriaProfile.shipped("voices");

    @AfterAll
    static void close() {
        LINKS.close();
    }

    private static List<Contact> voices(Object... themesAndPeople) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < themesAndPeople.length; i += 2) {
            for (int person = 0; person < (int) themesAndPeople[i + 1]; person++) {
                String theme = (String) themesAndPeople[i];
                contacts.add(Contact.of(
                        theme + person, LocalDate.of(2009, 11, 1).plusDays(person % 28), "person " + person, theme));
            }
        }
        return contacts;
    }

    private static Decision<WorkProgramme> programme(CriteriaProfile profile, List<Contact> contacts) {
        return LINKS.programme(new ProgrammeQuestion(AS_AT, LINKS.countContacts(contacts.stream()), profile));
    }

    private static ProgrammeComparison between(Decision<WorkProgramme> before, Decision<WorkProgramme> after) {
        return ProgrammeComparison.between(ProgrammeSeen.of(before), ProgrammeSeen.of(after));
    }

    private static ThemeMoved moved(ProgrammeComparison comparison, String theme) {
        return comparison.moved().stream()
                .filter(one -> one.theme().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class AKeptDecision {

        @Test
        void isReadAsTheDecisionItselfIsSeen() {
            for (CriteriaProfile profile : List.of(VOICES, CriteriaProfile.shipped("links-default"), derby())) {
                Decision<WorkProgramme> decision = programme(profile, voices("podiatry", 20, "gp", 13));
                assertThat(ProgrammeJson.read("kept.json", DecisionJson.of(decision)))
                        .isEqualTo(ProgrammeSeen.of(decision));
            }
        }

        private static CriteriaProfile derby() {
            return CriteriaProfile.shipped("derby-2008");
        }

        @Test
        void withJudgementsAndDecisionsIsReadAlike() {
            CriteriaProfile topic = CriteriaProfile.shipped("topic");
            Judgement judged = Judgement.of("podiatry", "timely", BigDecimal.valueOf(2), "steering-group", AS_AT);
            Decision<WorkProgramme> decision = LINKS.programme(
                    new ProgrammeQuestion(AS_AT, LINKS.countContacts(voices("podiatry", 20).stream()), topic)
                            .with(new Judgements(List.of(judged), List.of())));
            assertThat(ProgrammeJson.read("kept.json", DecisionJson.of(decision)))
                    .isEqualTo(ProgrammeSeen.of(decision));
        }

        @Test
        void ofABalanceOfGroupsIsReadAlike() {
            Decision<WorkProgramme> decision = LINKS.programme(new ProgrammeQuestion(
                            AS_AT, LINKS.countContacts(voices("podiatry", 20).stream()), CriteriaProfile.shipped("jla"))
                    .with(List.of(new Submission("s1", "individual", null, List.of("podiatry")))));
            assertThat(ProgrammeJson.read("kept.json", DecisionJson.of(decision)))
                    .isEqualTo(ProgrammeSeen.of(decision));
        }

        @Test
        void thatIsNoJsonIsRefusedWithItsLine() {
            assertThatThrownBy(() -> ProgrammeJson.read("kept.json", "{\n oops"))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("kept.json:2");
        }

        @Test
        void ofAnotherQuestionIsRefused() {
            assertThatThrownBy(
                            () -> ProgrammeJson.read("kept.json", "{\"format\": \"links-decision\", \"version\": 1}"))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("this is no decision about a work programme");
        }

        @Test
        void thatIsNotWholeIsRefusedWithThePlace() {
            String json = DecisionJson.of(programme(VOICES, voices("podiatry", 20)));
            String without = json.replace("\"rank\" : 1", "\"rank\" : \"first\"");
            assertThat(without).isNotEqualTo(json);
            assertThatThrownBy(() -> ProgrammeJson.read("kept.json", without))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("/decision/answer/priorities/shortList/0/rank")
                    .hasMessageContaining("a whole number");
        }

        @Test
        void ofANewerFormIsRefused() {
            String json = DecisionJson.of(programme(VOICES, voices("podiatry", 20)));
            assertThatThrownBy(
                            () -> ProgrammeJson.read("kept.json", json.replace("\"version\" : 1,", "\"version\" : 2,")))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("not version 2");
        }
    }

    @Nested
    class TwoProgrammes {

        @Test
        void thatAreEqualShowNothingMoved() {
            Decision<WorkProgramme> one = programme(VOICES, voices("podiatry", 20, "gp", 13));
            ProgrammeComparison comparison = between(one, programme(VOICES, voices("gp", 13, "podiatry", 20)));
            assertThat(comparison.isEmpty()).isTrue();
            assertThat(comparison.same()).isEqualTo(2);
            assertThat(ComparisonReport.TEXT.of(comparison)).contains("Nothing moved");
        }

        @Test
        void differByAThemeThatMoreVoicesRaise() {
            ProgrammeComparison comparison = between(
                    programme(VOICES, voices("podiatry", 20, "gp", 13)),
                    programme(VOICES, voices("podiatry", 20, "gp", 33)));
            assertThat(comparison.agreed()).isEmpty();
            ThemeMoved gp = moved(comparison, "gp");
            assertThat(gp.because())
                    .containsExactly(
                            "Breadth of concern: 0.33 points, before 0.13, because its figure is 33, before 13.",
                            "No longer ahead of it: podiatry.");
            assertThat(moved(comparison, "podiatry").because()).containsExactly("Ahead of it now, and not before: gp.");
        }

        @Test
        void differByAThemeThatIsNewAndOneThatIsGone() {
            ProgrammeComparison comparison =
                    between(programme(VOICES, voices("podiatry", 20)), programme(VOICES, voices("gp", 20)));
            assertThat(moved(comparison, "gp").before()).isNull();
            assertThat(moved(comparison, "gp").because().get(0))
                    .contains("It was not weighed before", "Volume of voices");
            assertThat(moved(comparison, "podiatry").after()).isNull();
            assertThat(moved(comparison, "podiatry").because().get(0)).startsWith("Not weighed any more.");
        }

        @Test
        void differByAWeightAndAShorterList() {
            Criterion breadth = VOICES.criteria().get(0).withWeight(BigDecimal.TEN);
            List<Criterion> criteria = new ArrayList<>(VOICES.criteria());
            criteria.set(0, breadth);
            List<Contact> contacts = voices("podiatry", 20, "gp", 13);
            ProgrammeComparison comparison = between(
                    programme(VOICES, contacts),
                    programme(VOICES.withCriteria(criteria).withShortList(1), contacts));
            assertThat(comparison.agreed())
                    .containsExactly(
                            "Places on the short list: 1, before 6.",
                            "Criterion Breadth of concern: weight 10, scale from 0 to 500, before weight 5, scale from 0 to 500.");
            assertThat(moved(comparison, "gp").because())
                    .containsExactly(
                            "Breadth of concern: 0.26 points, before 0.13, because its weight is 10, before 5.",
                            "No longer on the short list; it holds 1, and held 6 before.",
                            "Whether it belongs on the short list cannot be said any more.");
        }

        @Test
        void differByAnItemThatALargerBudgetLeavesRoomFor() {
            Decision<WorkProgramme> before = planned(1000);
            Decision<WorkProgramme> after = planned(3000);
            ProgrammeComparison comparison = between(before, after);
            assertThat(comparison.moved()).isEmpty();
            assertThat(comparison.items()).hasSize(1);
            assertThat(comparison.items().get(0)).startsWith("W2, gp: chosen, before deferred (budget");
            assertThat(ProgrammeSeen.of(before)).isEqualTo(ProgrammeJson.read("kept", DecisionJson.of(before)));
            assertThat(ComparisonReport.TEXT.of(comparison)).contains("Items of the programme", "W2, gp: chosen");
        }

        private static Decision<WorkProgramme> planned(int budget) {
            ProgrammePlan plan = ProgrammePlan.parse("plan", """
                    name: a plan
                    reference: A test
                    limits: {measurable_outcome: not-required, budget: %d}
                    items:
                      - {id: W1, theme: podiatry, goal: a, owner: group, cost: 900, from: 2010-01-01, until: 2010-02-01}
                      - {id: W2, theme: gp, goal: b, owner: group, cost: 800, from: 2010-01-01, until: 2010-02-01}
                    """.formatted(budget));
            return LINKS.programme(
                    new ProgrammeQuestion(AS_AT, LINKS.countContacts(voices("podiatry", 20, "gp", 13).stream()), VOICES)
                            .with(plan));
        }

        @Test
        void areComparedAlikeWhetherKeptOrNot() {
            Decision<WorkProgramme> before = programme(VOICES, voices("podiatry", 20, "gp", 13));
            Decision<WorkProgramme> after = programme(VOICES, voices("podiatry", 31, "dentist", 14));
            ProgrammeComparison kept = ProgrammeComparison.between(
                    ProgrammeJson.read("a", DecisionJson.of(before)), ProgrammeJson.read("b", DecisionJson.of(after)));
            for (ComparisonReport form : ComparisonReport.values()) {
                assertThat(form.of(kept)).isEqualTo(form.of(between(before, after)));
            }
        }
    }
}
