package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.api.csv.ContactColumns;
import org.localinvolvement.links.api.csv.ContactFile;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.NearMiss;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.programme.WorkProgramme;

/** What becomes of each hard case of {@code log/README.md} in the work programme as at the end of 2009. */
class HardCasesTest {

    private static final LocalDate YEAR_END = LocalDate.of(2009, 12, 31);

    private static List<Problem> problems = List.of();
    private static List<Finding> findings = List.of();
    private static List<NearMiss> watchList = List.of();
    private static List<String> missing = List.of();
    private static List<Standing> standings = List.of();
    private static List<Finding> atOnce = List.of();
    private static List<Finding> answered = List.of();
    private static List<Finding> goodPractice = List.of();

    @BeforeAll
    static void ask() throws IOException {
        Parameters agreed =
                Parameters.parse("parameters.yaml", Files.readString(CommandRun.LOG_FOLDER.resolve("parameters.yaml")));
        ContactColumns columns =
                ContactColumns.parse("columns.yaml", Files.readString(CommandRun.LOG_FOLDER.resolve("columns.yaml")));
        try (Links links = Links.builder().parameters(agreed).build()) {
            ContactLog log = links.readContacts(ContactFile.of(CommandRun.LOG_FOLDER.resolve("contacts-2009.csv"))
                    .withColumns(columns)
                    .exportedOn(CommandRun.TODAY));
            Decision<WorkProgramme> decision = links.programme(ProgrammeQuestion.of(YEAR_END, log));
            PrioritiesWeighed programme = decision.answer().priorities();
            problems = log.problems();
            findings = decision.findings();
            watchList = decision.nearMisses();
            missing = decision.missing();
            standings = java.util.stream.Stream.concat(programme.shortList().stream(), programme.notChosen().stream())
                    .toList();
            atOnce = programme.atOnce();
            answered = programme.answered();
            goodPractice = programme.goodPractice();
        }
    }

    private static Truth holds(String rule, String theme) {
        return findings.stream()
                .filter(finding ->
                        finding.ruleId().equals(rule) && finding.subject().equals(theme))
                .map(Finding::holds)
                .reduce(Truth.NO, Truth::or);
    }

    private static String reason(String rule, String theme) {
        return findings.stream()
                .filter(finding ->
                        finding.ruleId().equals(rule) && finding.subject().equals(theme))
                .map(Finding::reason)
                .findFirst()
                .orElse("");
    }

    private static List<String> weighed() {
        return standings.stream().map(Standing::theme).toList();
    }

    @Test
    void fiveHundredCallsFromOnePersonReachNoVolumeAndAreAnswered() {
        assertThat(holds("T01", "hospital-parking-charges")).isEqualTo(Truth.NO);
        assertThat(holds("T02", "hospital-parking-charges")).isEqualTo(Truth.NO);
        assertThat(holds("T05", "hospital-parking-charges")).isEqualTo(Truth.YES);
        assertThat(holds("T14", "hospital-parking-charges")).isEqualTo(Truth.NO);
        assertThat(reason("T05", "hospital-parking-charges"))
                .contains("129 contacts", "was 1.03", "Different people and groups: 3, where 12 are agreed as enough");
        assertThat(answered).extracting(Finding::subject).contains("hospital-parking-charges");
        assertThat(weighed()).doesNotContain("hospital-parking-charges");
    }

    @Test
    void oneCallEachFromFiveHundredReachesVolumeAndTheShortList() {
        assertThat(holds("T01", "gp-appointments")).isEqualTo(Truth.YES);
        assertThat(holds("T05", "gp-appointments")).isEqualTo(Truth.NO);
        assertThat(holds("T14", "gp-appointments")).isEqualTo(Truth.NO);
        assertThat(reason("T01", "gp-appointments")).contains("140 different people and groups");
        assertThat(weighed().subList(0, 6)).contains("gp-appointments");
    }

    @Test
    void oneLoudVoiceAmongManyIsAnsweredAndHidesNobody() {
        assertThat(holds("T01", "discharge-from-hospital")).isEqualTo(Truth.YES);
        assertThat(holds("T14", "discharge-from-hospital")).isEqualTo(Truth.YES);
        assertThat(holds("T05", "discharge-from-hospital")).isEqualTo(Truth.NO);
        assertThat(answered)
                .extracting(Finding::ruleId, Finding::subject)
                .containsExactlyInAnyOrder(
                        tuple("T05", "hospital-parking-charges"), tuple("T14", "discharge-from-hospital"));
        assertThat(weighed()).contains("discharge-from-hospital");
    }

    @Test
    void aCampaignCountsItsPeopleAndItsGroup() {
        assertThat(holds("T01", "walk-in-centre-closure")).isEqualTo(Truth.YES);
        assertThat(holds("T05", "walk-in-centre-closure")).isEqualTo(Truth.NO);
        assertThat(weighed()).contains("walk-in-centre-closure");
    }

    @Test
    void anonymousContactsLeaveItOpenWhetherPodiatryIsAConcernOfMany() {
        assertThat(holds("T01", "podiatry-waiting")).isEqualTo(Truth.UNKNOWN);
        assertThat(missing).anyMatch(what -> what.contains("10 anonymous contacts about podiatry-waiting"));
        assertThat(standings)
                .filteredOn(standing -> standing.theme().equals("podiatry-waiting"))
                .singleElement()
                .satisfies(standing -> assertThat(standing.weighed()).isEqualTo(Truth.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "british-sign-language-interpreters, 6 people of deaf-community",
        "huntingtons-disease-support, 3 people of rare-illness"
    })
    void aSmallGroupCountsAsMuchAsManyOthers(String theme, String figures) {
        assertThat(holds("T04", theme)).isEqualTo(Truth.YES);
        assertThat(holds("T01", theme)).isEqualTo(Truth.NO);
        assertThat(reason("T04", theme)).contains(figures);
        assertThat(weighed().subList(0, 6)).contains(theme);
    }

    @Test
    void outOfHoursDoctorsRise() {
        assertThat(holds("T02", "out-of-hours-doctors")).isEqualTo(Truth.YES);
        assertThat(reason("T02", "out-of-hours-doctors")).contains("34", "6");
        assertThat(holds("T02", "gp-appointments")).isEqualTo(Truth.NO);
    }

    @Test
    void bothAllegationsOfSeriousHarmArePassedOnAtOnceAlsoTheOneWithoutATheme() {
        assertThat(atOnce)
                .extracting(Finding::ruleId, Finding::subject, Finding::holds)
                .containsExactlyInAnyOrder(tuple("T03", "care-home-neglect", Truth.YES), tuple("T03", "", Truth.YES));
        assertThat(atOnce)
                .extracting(Finding::reason)
                .anyMatch(reason -> reason.contains("R-03487"))
                .anyMatch(reason -> reason.contains("R-03758"));
    }

    @Test
    void districtNursesAreGoodPracticeAndNoConcern() {
        assertThat(holds("T13", "district-nurses")).isEqualTo(Truth.YES);
        assertThat(goodPractice)
                .extracting(Finding::ruleId, Finding::subject, Finding::holds)
                .containsExactly(tuple("P02", "district-nurses", Truth.YES));
        assertThat(weighed()).doesNotContain("district-nurses");
    }

    @Test
    void onlyIndependentKindsOfSourceCorroborateEachOther() {
        assertThat(holds("T07", "home-care-visits")).isEqualTo(Truth.YES);
        assertThat(reason("T07", "home-care-visits")).contains("3 independent kinds of source");
        assertThat(holds("T07", "hospital-food")).isEqualTo(Truth.NO);
    }

    @Test
    void exactlyTwelveIsEnough() {
        assertThat(holds("T01", "respite-for-carers")).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "meals-on-wheels, 1",
        "day-care-transport, 4",
        "equipment-and-adaptations, 7",
        "hearing-aid-batteries, 10"
    })
    void theWatchListSaysHowFarOffTheOthersAre(String theme, int distance) {
        assertThat(holds("T01", theme)).isEqualTo(Truth.NO);
        assertThat(watchList)
                .filteredOn(
                        miss -> miss.subject().equals(theme) && miss.measure().equals("voices"))
                .singleElement()
                .satisfies(miss -> assertThat(miss.distance()).hasToString(Integer.toString(distance)));
    }

    @Test
    void dentistsAreANewEpisodeInAutumn() {
        assertThat(holds("T01", "dentist-registration")).isEqualTo(Truth.YES);
        assertThat(reason("T01", "dentist-registration"))
                .containsPattern("First reached on \\d+ (November|December) 2009");
    }

    @Test
    void exactlyTheBadRowsOfTheReadmeAreRefused() {
        assertThat(problems)
                .extracting(Problem::line, problem -> problem.code().code(), Problem::column, Problem::value)
                .containsExactly(
                        tuple(617L, "LINKS-112", "date", "2009-02-30"),
                        tuple(1158L, "LINKS-113", "date", "1900-01-01"),
                        tuple(1414L, "LINKS-114", "date", "2099-05-14"),
                        tuple(1640L, "LINKS-115", "tone", "7"),
                        tuple(1741L, "LINKS-110", null, null),
                        tuple(1916L, "LINKS-115", "kind_of_source", "local-comunities"),
                        tuple(2220L, "LINKS-115", "sector", "housing"),
                        tuple(2228L, "LINKS-109", null, null),
                        tuple(2307L, "LINKS-109", null, null),
                        tuple(2565L, "LINKS-111", "date", null),
                        tuple(2886L, "LINKS-111", "record_id", null),
                        tuple(3094L, "LINKS-104", null, null),
                        tuple(3283L, "LINKS-104", null, null),
                        tuple(3674L, "LINKS-115", "serious_harm", "maybe"),
                        tuple(3998L, "LINKS-112", "date", "31/12/2009"));
    }
}
