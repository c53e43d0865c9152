package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.AnalysisQuestion;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Judgement;
import org.localinvolvement.links.rules.priority.Judgements;
import org.localinvolvement.links.rules.priority.Submission;
import tools.jackson.databind.JsonNode;

class DecisionJsonTest {

    private static final LocalDate AS_AT = LocalDate.of(2009, 12, 31);

    private static String programme(Stream<Contact> contacts) {
        try (Links links = Links.standard()) {
            return DecisionJson.of(links.programme(ProgrammeQuestion.of(AS_AT, links.countContacts(contacts))));
        }
    }

    private static Stream<Contact> twelvePeople() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Contact.of("R" + i, LocalDate.of(2009, 11, i), "person " + i, "podiatry"));
    }

    private static JsonNode read(String json) {
        return WrittenJson.read(json);
    }

    @Test
    void aDecisionSaysItsFormAndItsVersion() {
        JsonNode json = read(programme(twelvePeople()));
        assertThat(json.propertyNames()).containsExactly("format", "version", "decision");
        assertThat(json.at("/format").asString()).isEqualTo("links-decision");
        assertThat(json.at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void membersStandInTheOrderOfTheJavaComponents() {
        assertThat(read(programme(twelvePeople())).get("decision").propertyNames())
                .containsExactly(
                        "question",
                        "asAt",
                        "regime",
                        "outcome",
                        "answer",
                        "missing",
                        "findings",
                        "parameters",
                        "nearMisses",
                        "ruleSets",
                        "overrides",
                        "fingerprint",
                        "problems");
    }

    @Test
    void datesAreIsoAndFiguresNumbersAndTruthsWords() {
        JsonNode decision = read(programme(twelvePeople())).get("decision");
        assertThat(decision.at("/asAt").asString()).isEqualTo("2009-12-31");
        assertThat(decision.at("/outcome").asString()).isEqualTo("yes");
        assertThat(decision.at("/answer/priorities/shortList/0/theme").asString())
                .isEqualTo("podiatry");
        assertThat(decision.at("/answer/priorities/shortList/0/points/least").isNumber())
                .isTrue();
        assertThat(decision.at("/answer/priorities/shortList/0/points/least").asDecimal())
                .isEqualByComparingTo("0.12");
        assertThat(decision.at("/answer/priorities/profile/criteria/0/measure").asString())
                .isEqualTo("contributors-besides-praise");
        assertThat(decision.at("/findings/0/citations/0").asString()).startsWith("Starting a work programme");
    }

    @Test
    void aProgrammeTellsHowItWasWeighedAndHowSureItIs() {
        JsonNode answer = read(programme(twelvePeople())).at("/decision/answer/priorities");
        assertThat(answer.propertyNames())
                .containsExactly(
                        "profile",
                        "shortList",
                        "notChosen",
                        "notScored",
                        "sensitivity",
                        "influences",
                        "overrides",
                        "notUsed",
                        "goodPractice",
                        "deferred",
                        "atOnce",
                        "answered",
                        "callClosed",
                        "outOfCycle",
                        "specialistInterests",
                        "communities");
        assertThat(answer.at("/profile/method").asString()).isEqualTo("weighted-sum");
        assertThat(answer.at("/profile/keepAt").isNull()).isTrue();
        assertThat(answer.at("/shortList/0/cannotScore").isEmpty()).isTrue();
        assertThat(answer.at("/shortList/0/lines/0/judgement").isNull()).isTrue();
        assertThat(answer.at("/sensitivity/ranges/0").propertyNames())
                .containsExactly("theme", "best", "bestReached", "worst", "worstReached");
        assertThat(answer.at("/sensitivity/margins/0/criterion").asString()).isEqualTo("breadth-of-concern");
        assertThat(answer.at("/sensitivity/smallest").isNull()).isTrue();
    }

    @Test
    void judgementsAndSubmissionsShowRolesAndNoSource() {
        try (Links links = Links.standard()) {
            ContactLog log = links.countContacts(twelvePeople());
            CriteriaProfile topic = CriteriaProfile.shipped("topic");
            Judgement judged = Judgement.of(
                    "podiatry", "timely", BigDecimal.valueOf(2), "steering-group", LocalDate.of(2009, 12, 1));
            JsonNode lines = read(DecisionJson.of(links.programme(
                            new ProgrammeQuestion(AS_AT, log, topic).with(new Judgements(List.of(judged), List.of())))))
                    .at("/decision/answer/priorities/shortList/0/lines");
            assertThat(lines.at("/0/judgement/role").asString()).isEqualTo("steering-group");
            assertThat(lines.at("/0/judgement/date").asString()).isEqualTo("2009-12-01");
            assertThat(lines.at("/0/points/least").asInt()).isEqualTo(2);
            assertThat(lines.at("/1/missing").asString()).contains("steering-group could");
            assertThat(lines.at("/1/points/most").asInt()).isEqualTo(2);
            String balanced =
                    DecisionJson.of(links.programme(new ProgrammeQuestion(AS_AT, log, CriteriaProfile.shipped("jla"))
                            .with(List.of(new Submission("SECRET", "individual", null, List.of("podiatry"))))));
            assertThat(read(balanced)
                            .at("/decision/answer/priorities/shortList/0/kinds/1/score")
                            .asInt())
                    .isEqualTo(10);
            assertThat(balanced).doesNotContain("SECRET");
        }
    }

    @Test
    void theOrderOfContactsChangesNoByte() {
        List<Contact> contacts = twelvePeople().toList();
        List<Contact> reversed =
                IntStream.range(0, 12).mapToObj(i -> contacts.get(11 - i)).toList();
        assertThat(programme(reversed.stream())).isEqualTo(programme(contacts.stream()));
    }

    @Test
    void linesEndWithALineFeedOnEverySystem() {
        assertThat(programme(twelvePeople())).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void anAnalysisShowsFractionsWithSixDigitsAtMost() {
        try (Links links = Links.standard()) {
            Stream<Contact> contacts = IntStream.range(0, 100)
                    .mapToObj(i -> Contact.of("R" + i, AS_AT, "person " + Math.max(0, i - 89), "one dominates"));
            ContactLog log = links.countContacts(contacts);
            JsonNode theme = read(DecisionJson.of(links.analyse(AnalysisQuestion.of(AS_AT, log))))
                    .at("/decision/answer/themes/0");
            assertThat(theme.at("/contacts").asInt()).isEqualTo(100);
            assertThat(theme.at("/contributors/least").asInt()).isEqualTo(11);
            assertThat(theme.at("/effectiveContributors/least").asDecimal()).isEqualByComparingTo("1.233046");
            assertThat(theme.at("/largestShare/most").asDecimal()).isEqualByComparingTo("0.9");
        }
    }
}
