package org.localinvolvement.links.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.decision.ConditionSeen;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.localinvolvement.links.rules.internal.language.Complaints;
import org.localinvolvement.links.rules.internal.language.DrlReader;
import org.localinvolvement.links.rules.internal.language.DrlTree;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.pack.PackProblem;

/** Runs the tests beside the rules about routing, and sees to it that each rule has one that fires it and one that just misses it. */
class ShippedRouteRulesTest {

    private static final DutyClocks CLOCKS = new DutyClocks();
    private static final Routing ROUTING = new Routing(CLOCKS);

    @AfterAll
    static void close() {
        ROUTING.close();
        CLOCKS.close();
    }

    private static Stream<RouteTestFile.Case> all() {
        return Stream.of("links", "healthwatch").flatMap(law -> RouteTestFile.read(law).stream());
    }

    private static Set<String> ids(String law) {
        return ROUTING.rulesFor(law.equals("links") ? Regime.LINKS : Regime.LOCAL_HEALTHWATCH)
                .ids();
    }

    private static String drl(String law) throws IOException {
        String resource = ShippedModels.resource("route." + law, ".drl");
        try (InputStream stream = Objects.requireNonNull(Routing.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTestBesideTheRulesHolds() {
        return all().map(one -> DynamicTest.dynamicTest(
                one.toString(), () -> assertThat(one.failure(ROUTING)).isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "healthwatch"})
    void everyRuleHasATestInWhichItHoldsAndOneThatItJustMisses(String law) {
        Set<String> found = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        RouteTestFile.read(law).forEach(test -> {
            found.addAll(test.found());
            missed.addAll(test.justNot());
            missed.addAll(test.notForAll());
        });
        // Whether a commissioner owns premises, and what a body of another kind has to do with care, is never known.
        Set<String> neverSure = Set.of("R15?", "R54?", "B11?", "B49?");
        assertThat(found.stream()
                        .filter(id -> !id.endsWith("?") || neverSure.contains(id))
                        .map(id -> id.replace("?", "")))
                .containsAll(ids(law));
        assertThat(missed).isEqualTo(ids(law));
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "healthwatch"})
    void everyRuleKeepsToTheFormAndIsNamedByItsIdAndTitle(String law) throws IOException {
        String text = drl(law);
        Complaints complaints = new Complaints("route.drl", text);
        DrlTree tree = DrlReader.read("route.drl", text, complaints);
        FormCheck.check(tree, Routing.forms(), "org.localinvolvement.links.rules.drl.route." + law, complaints);
        assertThat(complaints.problems().stream().map(PackProblem::inWords)).isEmpty();
        assertThat(tree.rules()).hasSize(ids(law).size()).allSatisfy(rule -> {
            assertThat(rule.name()).isEqualTo(rule.says("id") + " " + rule.says("title"));
            assertThat(rule.says("id")).matches(law.equals("links") ? "R[0-9]{2}" : "B[0-9]{2}");
        });
    }

    /** So that what is unknown leaves a rule open and never silently defeats it. */
    @ParameterizedTest
    @ValueSource(strings = {"links", "healthwatch"})
    void noConditionAsksThatATruthBeSo(String law) throws IOException {
        assertThat(drl(law)).contains("!= Truth.NO").doesNotContain("== Truth.", "Truth.UNKNOWN", "!= Truth.YES");
    }

    @Test
    void noIdStandsTwiceInTheTwoLaws() {
        assertThat(ROUTING.ruleIds())
                .hasSize(ids("links").size() + ids("healthwatch").size());
    }

    @Test
    void everyReasonIsASentenceAndEveryConditionOfAFindingHeld() {
        all().forEach(one -> {
            for (Finding finding : ROUTING.decide(one.question()).findings()) {
                assertThat(finding.reason())
                        .doesNotContain("not known,", "{", "}", "null", "..")
                        .endsWith(".");
                assertThat(finding.conditions()).allMatch(ConditionSeen::held);
                assertThat(finding.citations()).isNotEmpty();
            }
        });
    }

    @Test
    void everyApproachHasAReasonAndWhatCannotBeSaidNamesWhatIsMissing() {
        all().forEach(one -> RouteAnswers.requireExplained(one.toString(), ROUTING.decide(one.question())));
    }

    @Test
    void everyBodyThatAnIssueNamesStandsInItsAnswer() {
        all().forEach(one -> {
            Decision<Routes> decision = ROUTING.decide(one.question());
            List<String> bodies = decision.answer().approaches().stream()
                    .map(approach -> String.valueOf(approach.body()))
                    .toList();
            one.question()
                    .issue()
                    .organisations()
                    .forEach(id -> assertThat(bodies).as(one.toString()).contains(id.toString()));
        });
    }

    @Test
    void theOutcomeIsWhetherSomebodyIsToBeApproached() {
        all().forEach(one -> {
            Decision<Routes> decision = ROUTING.decide(one.question());
            assertThat(decision.outcome())
                    .isEqualTo(decision.answer().approaches().stream()
                            .map(Approach::holds)
                            .reduce(Truth.NO, Truth::or));
        });
    }
}
