package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.api.CareHomesOfGreaterManchester.Home;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.IndependentProvider;
import org.localinvolvement.links.model.register.Coverage;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.entry.EntryProvider;
import org.localinvolvement.links.rules.routing.Approach;
import org.localinvolvement.links.rules.routing.Approach.Way;
import org.localinvolvement.links.rules.routing.RoutePower;
import org.localinvolvement.links.rules.routing.RouteQuestion;
import org.localinvolvement.links.rules.routing.RouteRole;
import org.localinvolvement.links.rules.routing.Routes;

/** Asks whom to approach about every care home of a list, under either law. */
class CareHomeRoutesTest {

    private static final Links LINKS = Links.standard();

    @AfterAll
    static void close() {
        LINKS.close();
    }

    private static Identifier id(Home home) {
        return Identifier.links("home-" + home.row());
    }

    private static Register withTheHomes(List<Home> homes) {
        List<Body> independent = homes.stream()
                .filter(home -> home.role() == EntryProvider.INDEPENDENT_PROVIDER)
                .<Body>map(home ->
                        new IndependentProvider(Identity.of(id(home), "The home of row " + home.row()), List.of()))
                .toList();
        return Register.standard().combinedWith(Register.of(independent, Coverage.nothing()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-06-29", "2019-06-28"})
    void everyHomeIsRoutedAndEveryAnswerExplained(String day) {
        LocalDate asAt = LocalDate.parse(day);
        List<Home> homes = CareHomesOfGreaterManchester.read().homes();
        Register register = withTheHomes(homes);
        assertThat(homes).hasSize(559).allSatisfy(home -> {
            Identifier council = home.council(register.asAt(asAt)).orElseThrow().id();
            boolean independent = home.role() == EntryProvider.INDEPENDENT_PROVIDER;
            Issue issue = Issue.builder("I" + home.row(), "Meals", asAt, IssueScope.LOCAL)
                    .services(home.services().toArray(String[]::new))
                    .area(council)
                    .organisations(independent ? id(home) : council)
                    .build();
            Decision<Routes> decision = LINKS.route(RouteQuestion.of(asAt, issue, register));
            assertThat(decision.regime()).isEqualTo(Regime.asAt(asAt));
            decision.answer().approaches().forEach(approach -> assertExplained(approach, decision));
            Way toTheCouncil = way(decision, RouteRole.COMMISSIONER, council, RoutePower.MAKE_REPORT);
            assertThat(toTheCouncil.holds()).isEqualTo(Truth.YES);
            assertThat(toTheCouncil.duties()).anySatisfy(duty -> {
                assertThat(duty.deed()).isEqualTo(Deed.EXPLAIN_ACTION);
                assertThat(duty.citations()).isNotEmpty();
            });
            if (independent) {
                assertThat(way(decision, RouteRole.PROVIDER, id(home), RoutePower.MAKE_REPORT)
                                .answers())
                        .isEqualTo(Truth.NO);
                assertThat(way(decision, RouteRole.PROVIDER, id(home), RoutePower.ENTER_AND_VIEW)
                                .holds())
                        .isEqualTo(Truth.NO);
                // The list tells of no contract, and care that is wholly private has none.
                Way contract = way(decision, RouteRole.PROVIDER, id(home), RoutePower.USE_THE_CONTRACT);
                assertThat(contract.holds()).isEqualTo(Truth.UNKNOWN);
                assertThat(contract.missing()).isNotEmpty();
            }
        });
    }

    private static Way way(Decision<Routes> decision, RouteRole role, Identifier body, RoutePower power) {
        return decision.answer()
                .find(role, body)
                .flatMap(approach -> approach.way(power))
                .orElseThrow(() -> new AssertionError(role + " " + body + " " + power));
    }

    private static void assertExplained(Approach approach, Decision<Routes> decision) {
        assertThat(approach.reasons()).as(approach.name()).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.reason()).endsWith(".").doesNotContain("{", "null");
            assertThat(reason.citations()).isNotEmpty();
        });
        if (approach.holds() == Truth.UNKNOWN) {
            assertThat(approach.missing()).as(approach.name()).isNotEmpty();
            assertThat(decision.missing()).containsAll(approach.missing());
        }
        approach.ways().stream()
                .filter(way -> way.holds() == Truth.UNKNOWN)
                .forEach(way -> assertThat(way.missing())
                        .as(approach.name() + " " + way.power())
                        .isNotEmpty());
    }
}
