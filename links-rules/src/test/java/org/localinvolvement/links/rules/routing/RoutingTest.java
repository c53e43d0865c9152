package org.localinvolvement.links.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.TemporaryArrangements;
import org.localinvolvement.links.model.register.Coverage;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.service.PathwayOfCare;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.rules.duty.DutyClocks;

class RoutingTest {

    private static final DutyClocks CLOCKS = new DutyClocks();
    private static final Routing ROUTING = new Routing(CLOCKS);
    private static final Identifier DERBY = Identifier.links("derby-unitary");
    private static final List<Identifier> SOME = List.of(
            Identifier.ods("XHT"),
            Identifier.ods("XFT"),
            Identifier.ods("XUT"),
            Identifier.ods("XMH"),
            Identifier.ods("5N7"),
            Identifier.ods("Q33"),
            Identifier.ods("ZZZ"),
            Identifier.links("elms"),
            Identifier.links("oaks"),
            Identifier.links("practice"),
            Identifier.links("derby-unitary"),
            Identifier.links("high-peak-district"),
            Identifier.links("healthcare-commission"),
            Identifier.links("monitor"),
            Identifier.links("osc-derby-unitary"),
            Identifier.links("link-nottingham"),
            Identifier.links("nice"));
    private static final List<String> CODES = List.of(
            "gp", "home-care", "counselling", "patient-transport", "rare-illnesses", "equipment-and-adaptations");

    @AfterAll
    static void close() {
        ROUTING.close();
        CLOCKS.close();
    }

    private static RouteQuestion question(LocalDate day, List<String> services, List<Identifier> organisations) {
        Issue issue = Issue.builder("I1", "an issue", day, IssueScope.LOCAL)
                .services(services.toArray(String[]::new))
                .organisations(organisations.toArray(Identifier[]::new))
                .area(DERBY)
                .build();
        return RouteQuestion.of(day, issue, RouteTestFile.REGISTER).withSeriousHarm(Truth.NO);
    }

    private static Set<String> candidates(Decision<Routes> decision) {
        return decision.answer().approaches().stream()
                .map(one -> one.role() + " " + one.body() + " " + one.name() + " " + one.about())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-06-02", "2009-03-31", "2009-04-01", "2013-03-31", "2013-04-01", "2015-06-01"})
    void theOrderOfBodiesServicesPathwaysAndTheirProposalsChangesNothing(String day) {
        LocalDate asAt = LocalDate.parse(day);
        Random random = new Random(7);
        Decision<Routes> first = ROUTING.decide(question(asAt, CODES, SOME));
        RouteAnswers.requireExplained(day, first);
        for (int i = 0; i < 3; i++) {
            List<Identifier> organisations = new ArrayList<>(SOME);
            List<String> services = new ArrayList<>(CODES);
            Collections.shuffle(organisations, random);
            Collections.shuffle(services, random);
            Decision<Routes> again = ROUTING.decide(question(asAt, services, organisations));
            assertThat(again).isEqualTo(first);
            assertThat(again.toString()).isEqualTo(first.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-03-31", "2014-06-02"})
    void namingOneMoreBodyNeverTakesACandidateAway(String day) {
        LocalDate asAt = LocalDate.parse(day);
        List<Identifier> named = new ArrayList<>();
        Set<String> before = candidates(ROUTING.decide(question(asAt, CODES, named)));
        for (Identifier body : SOME) {
            named.add(body);
            Decision<Routes> decision = ROUTING.decide(question(asAt, CODES, named));
            Set<String> after = candidates(decision);
            assertThat(after).containsAll(before);
            assertThat(decision.answer().to(body)).as(body.toString()).isNotEmpty();
            before = after;
        }
    }

    @Test
    void aRegisterThatHoldsNothingStillNamesWhoWouldBeApproachedAndWhatIsMissing() {
        Issue issue = Issue.builder("I1", "an issue", LocalDate.of(2009, 5, 1), IssueScope.LOCAL)
                .services("residential-care", "gp")
                .area(DERBY)
                .build();
        Decision<Routes> decision =
                ROUTING.decide(RouteQuestion.of(issue.raised(), issue, Register.of(List.of(), Coverage.nothing())));
        RouteAnswers.requireExplained("an empty register", decision);
        assertThat(decision.answer().approaches()).allMatch(approach -> approach.body() == null);
        assertThat(decision.answer().in(RouteRole.PROVIDER)).hasSize(2);
        assertThat(decision.answer().in(RouteRole.COMMISSIONER)).isNotEmpty();
        assertThat(decision.answer().in(RouteRole.SCRUTINY_COMMITTEE)).hasSize(1);
    }

    @Test
    void withoutAnAreaEveryoneIsDescribed() {
        Issue issue = Issue.builder("I1", "an issue", LocalDate.of(2009, 5, 1), IssueScope.LOCAL)
                .services("home-care")
                .build();
        Decision<Routes> decision = ROUTING.decide(RouteQuestion.of(issue.raised(), issue, RouteTestFile.REGISTER));
        RouteAnswers.requireExplained("no area", decision);
        assertThat(decision.missing()).anyMatch(missing -> missing.contains("area"));
        assertThat(decision.answer().acting().bodies()).isEmpty();
    }

    @Test
    void aPathwayThatIsNotToldIsMissing() {
        Issue issue = Issue.builder("I1", "an issue", LocalDate.of(2009, 5, 1), IssueScope.LOCAL)
                .pathway("stroke")
                .area(DERBY)
                .build();
        RouteQuestion question = RouteQuestion.of(issue.raised(), issue, RouteTestFile.REGISTER);
        assertThat(ROUTING.decide(question).missing()).contains("The steps of the pathway stroke are not told");
        PathwayOfCare stroke =
                new PathwayOfCare("stroke", "Stroke", List.of(new PathwayOfCare.Step("gp", null, DERBY, null)));
        assertThat(ROUTING.decide(question.with(stroke)).missing())
                .doesNotContain("The steps of the pathway stroke are not told");
    }

    @Test
    void anAreaThatIsNoCouncilIsAMistakeOfTheAsker() {
        Issue issue = Issue.builder("I1", "an issue", LocalDate.of(2009, 5, 1), IssueScope.LOCAL)
                .services("gp")
                .area(Identifier.ods("5N7"))
                .build();
        RouteQuestion question = RouteQuestion.of(issue.raised(), issue, RouteTestFile.REGISTER);
        assertThatThrownBy(() -> ROUTING.decide(question))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give the GSS code or the id of a council");
    }

    @Test
    void whoActsIsToldWithTheTemporaryBodyOf2008() {
        Decision<Routes> before = ROUTING.decide(question(LocalDate.of(2008, 3, 31), List.of("gp"), List.of()));
        assertThat(before.answer().acting().inWords()).startsWith("Nobody");
        assertThat(before.outcome()).isEqualTo(Truth.NO);
        Decision<Routes> links = ROUTING.decide(question(LocalDate.of(2009, 5, 1), List.of("gp"), List.of()));
        assertThat(links.answer().acting().bodies()).containsExactly(Identifier.links("link-derby"));
        Decision<Routes> healthwatch = ROUTING.decide(question(LocalDate.of(2014, 5, 1), List.of("gp"), List.of()));
        assertThat(healthwatch.answer().acting().bodies()).containsExactly(Identifier.links("healthwatch-derby"));
    }

    private static TemporaryArrangements temporaryBodyUntil(LocalDate last) {
        Period days = new Period(LocalDate.of(2008, 4, 1), last);
        return new TemporaryArrangements(
                Identity.of(Identifier.links("temporary-derby"), "Temporary arrangements of Derby")
                        .existing(days),
                DERBY);
    }

    @Test
    void theTemporaryBodyOf2008ActsUntilALinkIsKnownToHaveStarted() {
        LocalDate last = LocalDate.of(2008, 8, 31);
        Register register =
                RouteTestFile.REGISTER.combinedWith(Register.of(List.of(temporaryBodyUntil(last)), Coverage.nothing()));
        Issue issue = Issue.builder("I1", "an issue", LocalDate.of(2008, 8, 29), IssueScope.LOCAL)
                .services("gp")
                .area(DERBY)
                .build();
        Decision<Routes> before = ROUTING.decide(RouteQuestion.of(last, issue, register));
        assertThat(before.answer().acting().bodies()).containsExactly(Identifier.links("temporary-derby"));
        Decision<Routes> after = ROUTING.decide(RouteQuestion.of(last.plusDays(1), issue, register));
        assertThat(after.answer().acting().bodies()).containsExactly(Identifier.links("link-derby"));
    }

    @Test
    void aRuleThatDoesNotExistIsToldWithItsNeighbours() {
        RouteQuestion question = question(LocalDate.of(2009, 5, 1), List.of("gp"), List.of());
        assertThatThrownBy(() -> ROUTING.explain(question, "R99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("R99");
        assertThat(ROUTING.explain(question, "R02").fires()).isEqualTo(Truth.YES);
    }
}
