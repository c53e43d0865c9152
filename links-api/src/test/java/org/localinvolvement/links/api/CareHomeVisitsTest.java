package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.api.CareHomesOfGreaterManchester.Home;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.place.PartKind;
import org.localinvolvement.links.model.place.PremisesPart;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.register.RegisterAsAt;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;
import org.localinvolvement.links.rules.entry.EntryAnswer;
import org.localinvolvement.links.rules.entry.EntryAnswer.ContractBasis;
import org.localinvolvement.links.rules.entry.EntryAnswer.Entry;
import org.localinvolvement.links.rules.entry.EntryAnswer.Ground;
import org.localinvolvement.links.rules.entry.EntryAnswer.Outcome;
import org.localinvolvement.links.rules.entry.EntryFact;
import org.localinvolvement.links.rules.entry.EntryProvider;
import org.localinvolvement.links.rules.entry.EntryQuestion;
import org.localinvolvement.links.rules.entry.PartSought;
import org.localinvolvement.links.rules.entry.VisitingRepresentative;

/** Asks for a visit of the lounge and of a bedroom of every care home of a list, under either law. */
class CareHomeVisitsTest {

    private static final String LINK_DAY = "2012-06-29";
    private static final String HEALTHWATCH_DAY = "2019-06-28";
    private static final Links LINKS = Links.standard();

    @AfterAll
    static void close() {
        LINKS.close();
    }

    private static EntryQuestion question(Home home, LocalDate day) {
        return EntryQuestion.of(day, home.role())
                .with(EntryFact.CARE_HOME, Truth.YES)
                .with(EntryFact.CONTROLS, Truth.YES)
                .with(PartSought.of(new PremisesPart("Lounge", PartKind.COMMUNAL)))
                .with(PartSought.of(new PremisesPart("Bedroom 1", PartKind.NON_COMMUNAL)))
                .with(VisitingRepresentative.of(AuthorisedRepresentative.authorised("R1")));
    }

    private static List<String> ids(List<Ground> grounds) {
        return grounds.stream().map(Ground::ruleId).toList();
    }

    @Test
    void theListHoldsEveryHomeAndTellsEachWordThatNoServiceHas() {
        CareHomesOfGreaterManchester list = CareHomesOfGreaterManchester.read();
        assertThat(list.homes())
                .hasSize(559)
                .allSatisfy(home -> assertThat(home.services()).contains("residential-care"));
        assertThat(list.problems())
                .hasSize(22)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.VALUE_UNKNOWN))
                .allSatisfy(problem -> assertThat(problem.line()).isPositive())
                .extracting(problem -> String.valueOf(problem.value()))
                .contains(
                        "Diagnosis/screening",
                        "Education disability services",
                        "Hospice",
                        "Long-term conditions",
                        "Rehabilitation (illness/injury)",
                        "Rehabilitation (substance abuse)",
                        "Shared lives",
                        "Supported living");
        List<Long> rows = list.homes().stream().map(Home::row).toList();
        assertThat(list.problems()).allSatisfy(problem -> assertThat(rows).contains(problem.line()));
    }

    @Test
    void aHomeOfWhichNoWordIsKnownIsStillAskedAbout(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("homes.csv");
        Files.writeString(file, "name,type,website,area_name\nThe Elms,Hospice,NA,Bury\n");
        CareHomesOfGreaterManchester list = CareHomesOfGreaterManchester.read(file);
        assertThat(list.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.value()).isEqualTo("Hospice");
            assertThat(problem.inWords()).contains("homes.csv:2", "LINKS-115");
        });
        assertThat(list.homes()).singleElement().satisfies(home -> {
            Decision<EntryAnswer> decision = LINKS.enterAndView(question(home, LocalDate.parse(LINK_DAY)));
            assertThat(decision.answer().entries()).hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK_DAY, HEALTHWATCH_DAY})
    void theCouncilOfEveryHomeIsHeldAndSoIsItsLink(String day) {
        RegisterAsAt register = Register.standard().asAt(LocalDate.parse(day));
        Map<String, Integer> homes = new TreeMap<>();
        for (Home home : CareHomesOfGreaterManchester.read().homes()) {
            LocalAuthority council = home.council(register).orElseThrow(() -> new AssertionError(home.area()));
            if (day.equals(LINK_DAY)) {
                assertThat(register.linksCovering(council.id()).only())
                        .as(home.area())
                        .isPresent();
            } else {
                // Local Healthwatch organisations are a host's to load: not held, and never none.
                assertThat(register.localHealthwatchCovering(council.id()).isNotHeld())
                        .as(home.area())
                        .isTrue();
            }
            homes.merge(council.id().value(), 1, Integer::sum);
        }
        assertThat(homes)
                .hasSize(10)
                .containsEntry("manchester-metropolitan", 89)
                .containsEntry("wigan-metropolitan", 56);
        assertThat(homes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(559);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK_DAY, HEALTHWATCH_DAY})
    void everyAnswerAboutEveryHomeIsExplained(String day) {
        LocalDate asAt = LocalDate.parse(day);
        List<Decision<EntryAnswer>> answers = new ArrayList<>();
        for (Home home : CareHomesOfGreaterManchester.read().homes()) {
            Decision<EntryAnswer> decision = LINKS.enterAndView(question(home, asAt));
            assertThat(decision.answer().entries()).hasSize(2);
            decision.answer().entries().forEach(entry -> assertExplained(entry, decision));
            Entry lounge = decision.answer().entries().get(0);
            Entry bedroom = decision.answer().entries().get(1);
            String law = asAt.isBefore(LocalDate.of(2013, 4, 1)) ? "E" : "H";
            assertThat(bedroom.outcome()).isEqualTo(Outcome.NO_DUTY);
            assertThat(ids(bedroom.grounds())).contains(law + "08");
            if (home.role() == EntryProvider.INDEPENDENT_PROVIDER) {
                assertThat(lounge.outcome()).isEqualTo(Outcome.NO_DUTY);
                assertThat(ids(lounge.grounds())).containsExactly(law + "02", law + "23");
                assertThat(lounge.contract()).isEqualTo(ContractBasis.NOT_KNOWN);
            } else {
                assertThat(lounge.outcome()).isEqualTo(Outcome.CANNOT_SAY);
                assertThat(lounge.missing()).contains("whether care services are provided there at that time");
                assertThat(lounge.contract()).isEqualTo(ContractBasis.NOT_IN_QUESTION);
            }
            answers.add(decision);
        }
        assertThat(answers)
                .hasSize(559)
                .allSatisfy(decision -> assertThat(decision.regime()).isEqualTo(Regime.asAt(asAt)));
    }

    private static void assertExplained(Entry entry, Decision<EntryAnswer> decision) {
        List<Ground> all = new ArrayList<>(entry.grounds());
        all.addAll(entry.beside());
        assertThat(entry.grounds()).isNotEmpty();
        assertThat(all).allSatisfy(ground -> {
            assertThat(ground.reason()).endsWith(".").doesNotContain("{", "null");
            assertThat(ground.citations()).isNotEmpty();
        });
        assertThat(entry.missing().isEmpty()).isEqualTo(entry.outcome() != Outcome.CANNOT_SAY);
        boolean open = all.stream().anyMatch(ground -> ground.holds() == Truth.UNKNOWN);
        assertThat(!open || !decision.missing().isEmpty()).isTrue();
    }

    @Test
    void threeHomesAreACouncilsAndThreeATrustsByTheirSites() {
        Map<EntryProvider, Integer> roles = new TreeMap<>();
        CareHomesOfGreaterManchester.read().homes().forEach(home -> roles.merge(home.role(), 1, Integer::sum));
        assertThat(roles)
                .containsEntry(EntryProvider.INDEPENDENT_PROVIDER, 553)
                .containsEntry(EntryProvider.LOCAL_AUTHORITY, 3)
                .containsEntry(EntryProvider.NHS_TRUST, 3);
    }
}
