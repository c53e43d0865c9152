package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.json.RouteJson;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.routing.RoutePower;
import org.localinvolvement.links.rules.routing.RouteQuestion;
import org.localinvolvement.links.rules.routing.RouteRole;
import org.localinvolvement.links.rules.routing.Routes;

class RouteLinksTest {

    private static final Links LINKS = Links.standard();
    private static final String QUESTION = """
            {
              "version": 1,
              "asAt": "2009-05-01",
              "issue": {"id": "I1", "title": "Waiting for podiatry", "services": ["podiatry"], "area": "links:derby-unitary"},
              "services": [
                {"code": "podiatry", "name": "Podiatry", "sector": "health", "commissioners": ["primary-care-trust"]}
              ],
              "proposals": [
                {"id": "C1", "proposer": "ods:5N7", "services": ["podiatry"], "areas": ["links:derby-unitary"],
                 "substantial": "yes", "first": "2009-04-01", "last": "2009-06-30"}
              ],
              "excluded": "not-at-all",
              "seriousHarm": "no"
            }
            """;

    @AfterAll
    static void close() {
        LINKS.close();
    }

    @Test
    void aQuestionThatComesAsJsonIsAnsweredAndExplained() {
        RouteQuestion question = RouteJson.read("route.json", QUESTION, Register.standard());
        Decision<Routes> decision = LINKS.route(question);
        Identifier trust = Identifier.ods("5N7");
        assertThat(decision.answer()
                        .find(RouteRole.COMMISSIONER, trust)
                        .orElseThrow()
                        .isOpen(RoutePower.MAKE_REPORT))
                .isEqualTo(Truth.YES);
        assertThat(decision.answer()
                        .find(RouteRole.PROPOSER, trust)
                        .orElseThrow()
                        .holds())
                .isEqualTo(Truth.YES);
        assertThat(LINKS.explain(question, "R02").fires()).isEqualTo(Truth.YES);
        assertThat(RouteJson.write(decision)).isEqualTo(RouteJson.write(LINKS.route(question)));
    }

    @Test
    void everyFaultOfAQuestionIsToldAtOnce() {
        String wrong = QUESTION.replace("\"links:derby-unitary\"}", "\"Derby\"}")
                .replace("\"last\": \"2009-06-30\"", "\"last\": \"2009-03-30\"")
                .replace("\"code\": \"podiatry\"", "\"code\": \"gp\"")
                .replace("\"seriousHarm\"", "\"harm\"");
        assertThatThrownBy(() -> RouteJson.read("route.json", wrong, Register.standard()))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        refused -> assertThat(refused.problems()).hasSize(4).allMatch(problem -> problem.line() > 0));
    }

    @Test
    @SuppressWarnings("NullAway") // a host that does not check for null hands one in
    void aQuestionThatLacksSomethingIsRefused() {
        RouteQuestion question = RouteJson.read("route.json", QUESTION, Register.standard());
        RouteQuestion lacking = new RouteQuestion(
                question.asAt(),
                question.issue(),
                question.register(),
                null,
                question.pathways(),
                question.services(),
                question.proposals(),
                null,
                null,
                question.england(),
                null);
        assertThatThrownBy(() -> LINKS.route(lacking))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("serious harm");
    }
}
