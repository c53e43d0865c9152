package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.AnalysisQuestion;
import org.localinvolvement.links.api.ContactReport;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.TriggersQuestion;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.rules.routing.Routes;
import org.localinvolvement.links.rules.trigger.TriggersReached;

class AnswerReadingTest {

    private static final LocalDate AS_AT = LocalDate.of(2009, 12, 31);

    private static ContactLog twelvePeople(Links links) {
        return links.countContacts(IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Contact.builder("R" + i, LocalDate.of(2009, 11, i))
                        .contributor("person " + i)
                        .themes("podiatry")
                        .sector(Sector.HEALTH)
                        .build()));
    }

    private static String analysis() {
        try (Links links = Links.standard()) {
            return DecisionJson.of(links.analyse(AnalysisQuestion.of(AS_AT, twelvePeople(links))));
        }
    }

    private static List<Problem> problems(String json) {
        return catchThrowableOfType(
                        UnusableInputException.class, () -> DecisionJson.read("kept.json", json, ContactReport.class))
                .problems();
    }

    @Test
    void aDecisionThatWasKeptIsTheDecisionThatWasGivenButForLongFractions() {
        try (Links links = Links.standard()) {
            TriggersQuestion question = new TriggersQuestion(AS_AT, twelvePeople(links));
            Decision<TriggersReached> decision = links.triggers(question);
            RuleExplanation why = links.explain(question, "T01");
            String json = DecisionJson.of(decision, List.of(why));
            Decision<TriggersReached> read = DecisionJson.read("kept.json", json, TriggersReached.class);
            assertThat(DecisionJson.of(read, List.of(why))).isEqualTo(json);
            assertThat(read.findings()).isEqualTo(decision.findings());
            assertThat(read.answer().reached()).isEqualTo(decision.answer().reached());
            assertThat(DecisionJson.readExplanations("kept.json", json, TriggersReached.class))
                    .containsExactly(why);
            assertThat(DecisionJson.of(decision, List.of())).isEqualTo(DecisionJson.of(decision));
            assertThat(DecisionJson.readExplanations("kept.json", DecisionJson.of(decision), TriggersReached.class))
                    .isEmpty();
        }
    }

    @Test
    void sectorsAreWordsInJsonAndConstantsInJava() {
        String json = analysis();
        assertThat(json).contains("\"health\" : {").doesNotContain("HEALTH");
        assertThat(DecisionJson.read("kept.json", json, ContactReport.class)
                        .answer()
                        .themes()
                        .get(0)
                        .sector("HEALTH")
                        .least())
                .isEqualTo(12);
    }

    @Test
    void allThatIsWrongIsToldAtOnceEachWithItsPointerAndItsLine() {
        String json = analysis()
                .replace("\"asAt\" : \"2009-12-31\"", "\"asAt\" : \"31/12/2009\"")
                .replace("\"outcome\" : \"yes\"", "\"outcom\" : \"yes\"")
                .replace("\"regime\" : \"links\"", "\"regime\" : \"link\"")
                .replaceFirst("\"contacts\" : 12", "\"contacts\" : \"12\"");
        assertThat(problems(json))
                .extracting(problem -> problem.code().code(), Problem::line, Problem::column)
                .containsExactly(
                        tuple("LINKS-204", 6L, "/decision/asAt"),
                        tuple("LINKS-204", 7L, "/decision/regime"),
                        tuple("LINKS-203", 4L, "/decision/outcome"),
                        tuple("LINKS-204", 14L, "/decision/answer/contacts"),
                        tuple("LINKS-202", 8L, "/decision/outcom"));
        assertThat(problems(json).get(4).remedy()).contains("Did you mean \"outcome\"?");
        assertThat(problems(json).get(1).remedy()).contains("Did you mean \"links\"?");
    }

    @Test
    void whatADomainRefusesIsAProblemOfItsPlace() {
        String json = analysis().replaceFirst("(\"contributors\" : \\{\\s+\"least\" : )12", "$199");
        assertThat(problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("/decision/answer/contributors");
            assertThat(problem.reason()).contains("99");
        });
    }

    @Test
    void anotherFormatAnotherVersionAndAnotherQuestionAreRefused() {
        String json = analysis();
        assertThat(problems(json.replace("links-decision", "links-visit")))
                .extracting(problem -> problem.code().code(), Problem::column)
                .containsExactly(tuple("LINKS-661", "/format"));
        assertThat(problems(json.replaceFirst("\"version\" : 1", "\"version\" : 2")))
                .extracting(problem -> problem.code().code(), Problem::column)
                .containsExactly(tuple("LINKS-662", "/version"));
        assertThat(problems(json.replace("\"analysis\"", "\"route\"")))
                .extracting(Problem::column)
                .containsExactly("/decision/question");
        assertThatThrownBy(() -> DecisionJson.read("kept.json", json, Routes.class))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("/decision/answer/acting");
        assertThatThrownBy(() -> DecisionJson.read("kept.json", json, Problem.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Problem is no answer; give one of AssembledReport, ContactReport");
    }

    @Test
    void whatIsNoJsonOrDeeperThanAnyAnswerIsRefused() {
        assertThat(problems("{\"format\" : links}"))
                .extracting(problem -> problem.code().code(), Problem::line)
                .containsExactly(tuple("LINKS-209", 1L));
        assertThat(problems("")).hasSize(1);
        assertThat(problems("{} {}")).hasSize(1);
        assertThat(problems("{\"version\" : 1, \"version\" : 1}")).hasSize(1);
        assertThat(problems("[".repeat(100_000)))
                .extracting(problem -> problem.code().code())
                .containsExactly("LINKS-663");
        assertThat(problems("9".repeat(1_000)))
                .extracting(problem -> problem.code().code())
                .containsExactly("LINKS-663");
    }

    @Test
    void aMemberThatMayBeMissingMayBeLeftOut() {
        String json = analysis();
        String without = json.replaceAll(",\\s+\"firstDate\" : \"[0-9-]+\"", "");
        assertThat(without).isNotEqualTo(json);
        assertThat(DecisionJson.read("kept.json", without, ContactReport.class)
                        .answer()
                        .themes()
                        .get(0)
                        .firstDate())
                .isNull();
    }
}
