package org.localinvolvement.links.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.involvement.KindsOfSource;

/**
 * The example contact log is what its generator makes, and what its README says of it is true.
 *
 * <p>Everything is counted here from the file alone, with a parser of its own: neither the generator nor the library has a
 * say in it. Run with {@code -Dlinks.regenerate=true} to write the log again.
 */
class ContactLogTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "log");
    private static final Path LOG = FOLDER.resolve("contacts-2009.csv");
    private static final List<String> COLUMNS = List.of(
            "record_id",
            "date",
            "contributor",
            "group",
            "channel",
            "themes",
            "sector",
            "organisations",
            "place",
            "user_groups",
            "kind_of_source",
            "tone",
            "serious_harm",
            "ward");
    private static final LocalDate THIRD_QUARTER = LocalDate.of(2009, 7, 3);
    private static final LocalDate FOURTH_QUARTER = LocalDate.of(2009, 10, 2);
    private static final LocalDate YEAR_END = LocalDate.of(2009, 12, 31);
    private static final int POPULATION = 186_400;

    private static final List<Entry> ALL = new ArrayList<>();

    /** The good rows, a record that was exported twice counted once. */
    private static final List<Entry> GOOD = new ArrayList<>();

    private static String readme = "";

    @BeforeAll
    static void read() throws IOException {
        if (Boolean.getBoolean("links.regenerate")) {
            Files.writeString(LOG, ContactLogGenerator.generate());
        }
        List<String> lines = Files.readAllLines(LOG);
        for (int i = 1; i < lines.size(); i++) {
            ALL.add(new Entry(i + 1, cells(lines.get(i))));
        }
        Set<List<String>> seen = new HashSet<>();
        ALL.stream()
                .filter(entry -> fault(entry).isEmpty())
                .filter(entry -> seen.add(entry.cells()))
                .forEach(GOOD::add);
        readme = Files.readString(FOLDER.resolve("README.md"));
    }

    /** One line of the file and its cells. */
    private record Entry(int line, List<String> cells) {

        String cell(String column) {
            return cells.get(COLUMNS.indexOf(column));
        }

        boolean has(String column, String value) {
            return cell(column).equals(value);
        }

        List<String> list(String column) {
            return has(column, "") ? List.of() : List.of(cell(column).split("\\|", -1));
        }

        LocalDate date() {
            return LocalDate.parse(cell("date"));
        }

        boolean anonymous() {
            return has("contributor", "") && has("group", "");
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** What is wrong with a row, in the words of the README; empty if nothing is. */
    private static String fault(Entry entry) {
        if (entry.cells().size() != COLUMNS.size()) {
            return entry.cells().size() + " cells";
        }
        if (entry.has("record_id", "")) {
            return "record id missing";
        }
        if (entry.has("date", "")) {
            return "date missing";
        }
        if (!in2009(entry.cell("date"))) {
            return "date `" + entry.cell("date") + "`";
        }
        if (!Set.of("", "health", "social-care", "both").contains(entry.cell("sector"))) {
            return "sector `" + entry.cell("sector") + "`";
        }
        if (!KindsOfSource.standard().codes().contains(entry.cell("kind_of_source"))) {
            return "kind of source `" + entry.cell("kind_of_source") + "`";
        }
        if (!Set.of("", "1", "2", "3", "4", "5").contains(entry.cell("tone"))) {
            return "tone `" + entry.cell("tone") + "`";
        }
        return Set.of("yes", "no").contains(entry.cell("serious_harm"))
                ? ""
                : "serious harm `" + entry.cell("serious_harm") + "`";
    }

    private static boolean in2009(String date) {
        try {
            return LocalDate.parse(date).getYear() == 2009;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static List<Entry> about(String theme) {
        return GOOD.stream()
                .filter(entry -> entry.list("themes").contains(theme))
                .toList();
    }

    private static List<Entry> between(List<Entry> entries, LocalDate first, LocalDate last) {
        return entries.stream()
                .filter(entry -> !entry.date().isBefore(first) && !entry.date().isAfter(last))
                .toList();
    }

    private static List<Entry> lastQuarter(String theme) {
        return between(about(theme), FOURTH_QUARTER, YEAR_END);
    }

    private static Set<String> different(List<Entry> entries, String column) {
        return entries.stream().flatMap(entry -> entry.list(column).stream()).collect(toCollection(TreeSet::new));
    }

    private static int people(List<Entry> entries) {
        return different(entries, "contributor").size();
    }

    private static long anonymous(List<Entry> entries) {
        return entries.stream().filter(Entry::anonymous).count();
    }

    private static long count(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream().filter(which).count();
    }

    private static String voices(List<Entry> entries) {
        return entries.size() + " | " + people(entries) + " | "
                + different(entries, "group").size() + " | " + anonymous(entries) + " |";
    }

    /** The figures of some contacts as a row of the README's tables ends with them. */
    private static String figures(List<Entry> entries) {
        List<LocalDate> dates = entries.stream().map(Entry::date).sorted().toList();
        return "| " + voices(entries) + " " + dates.get(0) + " | " + dates.get(dates.size() - 1) + " | "
                + voices(between(entries, FOURTH_QUARTER, YEAR_END));
    }

    /** Sum of contacts squared over the sum of squared contacts per contributor. */
    private static double effectiveContributors(List<Entry> entries) {
        Map<String, Long> each = entries.stream().collect(groupingBy(entry -> entry.cell("contributor"), counting()));
        double squares = each.values().stream().mapToDouble(n -> n * n).sum();
        return entries.size() * (double) entries.size() / squares;
    }

    @Nested
    class TheFile {

        @Test
        void isWhatTheGeneratorMakes() throws IOException {
            assertThat(Files.readAllBytes(LOG))
                    .as("contacts-2009.csv differs from what the generator makes; run with -Dlinks.regenerate=true to"
                            + " write it again, then correct the README")
                    .isEqualTo(ContactLogGenerator.generate().getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void hasTheHeaderThatItsReadersExpectAndEndsEachLineWithALineFeed() throws IOException {
            String text = Files.readString(LOG);

            assertThat(text)
                    .startsWith(String.join(",", COLUMNS) + "\n")
                    .endsWith("\n")
                    .doesNotContain("\r");
        }

        @Test
        void holdsAFewThousandContactsOfHealthAndOfSocialCare() {
            assertThat(ALL).hasSizeBetween(3_500, 4_500);
            assertThat(different(GOOD, "themes")).hasSizeBetween(25, 35);
            assertThat(different(
                            GOOD.stream()
                                    .filter(e -> e.has("sector", "social-care"))
                                    .toList(),
                            "themes"))
                    .hasSizeGreaterThanOrEqualTo(8);
        }

        @Test
        void isInTheOrderOfTheDaysOnWhichItsRowsWereFiled() {
            List<String> ids = GOOD.stream()
                    .map(entry -> entry.cell("record_id"))
                    .distinct()
                    .toList();

            assertThat(ids).isSorted();
        }

        @Test
        void needsQuotesForTheNamesOfSomeWards() throws IOException {
            assertThat(Files.readString(LOG)).contains("\"Old Town, East\"", "\"Marsh End (\"\"The Marsh\"\")\"");
            assertThat(different(GOOD, "ward")).hasSize(16).contains("Old Town, East", "Marsh End (\"The Marsh\")");
        }
    }

    @Nested
    class TheHardCases {

        @Test
        void fiveHundredCallsComeFromOnePersonAndTwoOthersSpeak() {
            List<Entry> entries = about("hospital-parking-charges");

            assertThat(entries).hasSize(502);
            assertThat(people(entries)).isEqualTo(3);
            assertThat(people(lastQuarter("hospital-parking-charges"))).isEqualTo(3);
            assertThat(effectiveContributors(entries)).isCloseTo(1.008, within(0.0005));
        }

        @Test
        void fiveHundredPeopleCallOnceEachAndOverAHundredInTheLastQuarter() {
            List<Entry> entries = about("gp-appointments");

            assertThat(entries).hasSize(500);
            assertThat(people(entries)).isEqualTo(500);
            assertThat(effectiveContributors(entries)).isCloseTo(500, within(0.0005));
            assertThat(people(lastQuarter("gp-appointments"))).isEqualTo(140);
        }

        @Test
        void onePersonCallsHundredsOfTimesWhileManySayTheSame() {
            List<Entry> entries = about("discharge-from-hospital");

            assertThat(entries).hasSize(450);
            assertThat(people(entries)).isEqualTo(151);
            assertThat(effectiveContributors(entries)).isCloseTo(2.246, within(0.0005));
            assertThat(people(lastQuarter("discharge-from-hospital"))).isEqualTo(39);
        }

        @ParameterizedTest
        @CsvSource({
            "2009-01-01, 2009-03-31, 115, 36",
            "2009-04-01, 2009-06-30, 120, 38",
            "2009-07-03, 2009-10-01, 125, 38",
            "2009-10-02, 2009-12-31, 140, 38"
        })
        void theManySpeakInEveryQuarter(LocalDate first, LocalDate last, int appointments, int discharges) {
            assertThat(people(between(about("gp-appointments"), first, last))).isEqualTo(appointments);
            assertThat(people(between(about("discharge-from-hospital"), first, last)))
                    .as("the many and the one who calls all the time")
                    .isEqualTo(discharges + 1);
        }

        @Test
        void aCampaignJoinsAHundredPeopleAndFifteenOthersSpeakForThemselves() {
            List<Entry> entries = about("walk-in-centre-closure");
            List<Entry> joined =
                    entries.stream().filter(entry -> entry.has("group", "G-01")).toList();

            assertThat(joined).hasSize(120).noneMatch(entry -> entry.has("contributor", ""));
            assertThat(people(joined)).isEqualTo(100);
            assertThat(entries).hasSize(135);
            assertThat(people(entries)).isEqualTo(115);
            assertThat(about("walk-in-centre-closure")).hasSameSizeAs(lastQuarter("walk-in-centre-closure"));
        }

        @ParameterizedTest
        @CsvSource({
            "2009-01-01, 2009-03-31",
            "2009-04-01, 2009-06-30",
            "2009-07-03, 2009-10-01",
            "2009-10-02, 2009-12-31"
        })
        void twelveVoicesOnPodiatryDependOnWhoTheAnonymousAre(LocalDate first, LocalDate last) {
            List<Entry> entries = between(about("podiatry-waiting"), first, last);

            assertThat(people(entries)).isEqualTo(9);
            assertThat(anonymous(entries)).isEqualTo(10);
        }

        @Test
        void sixDeafPeopleAndNobodyElseSpeakOfInterpreters() {
            List<Entry> entries = about("british-sign-language-interpreters");

            assertThat(entries)
                    .hasSize(8)
                    .allMatch(entry -> entry.has("user_groups", "deaf-community"))
                    .noneMatch(entry -> entry.has("channel", "telephone"));
            assertThat(people(lastQuarter("british-sign-language-interpreters")))
                    .isEqualTo(6);
        }

        @Test
        void threePeopleSpeakOfARareIllness() {
            List<Entry> entries = about("huntingtons-disease-support");

            assertThat(entries)
                    .hasSize(4)
                    .allMatch(entry -> entry.list("organisations").contains("regional-neurology-centre"));
            assertThat(people(entries)).isEqualTo(3);
        }

        @Test
        void outOfHoursDoctorsRiseFromSixToThirtyFour() {
            List<Entry> entries = about("out-of-hours-doctors");

            assertThat(people(between(entries, LocalDate.of(2009, 1, 1), THIRD_QUARTER.minusDays(1))))
                    .isEqualTo(0);
            assertThat(people(between(entries, THIRD_QUARTER, FOURTH_QUARTER.minusDays(1))))
                    .isEqualTo(6);
            assertThat(people(between(entries, FOURTH_QUARTER, YEAR_END))).isEqualTo(34);
        }

        @Test
        void aPathwayLeadsAcrossTheBoundary() {
            List<Entry> entries = lastQuarter("stroke-rehabilitation-out-of-area");

            assertThat(people(entries)).isEqualTo(20);
            assertThat(count(entries, entry -> entry.has("place", "neighbouring-area")))
                    .isEqualTo(7);
            assertThat(different(entries, "organisations"))
                    .contains("wexbridge-primary-care-trust", "neighbouring-primary-care-trust");
            assertThat(different(GOOD, "place")).hasSize(9);
        }

        @Test
        void oneReportOfSeriousHarmHasAThemeAndOneHasNone() {
            List<Entry> reports = GOOD.stream()
                    .filter(entry -> entry.has("serious_harm", "yes"))
                    .toList();

            assertThat(reports).extracting(entry -> entry.cell("themes")).containsExactly("care-home-neglect", "");
            assertThat(reports)
                    .extracting(Entry::date)
                    .containsExactly(LocalDate.of(2009, 11, 17), LocalDate.of(2009, 12, 8));
            assertThat(reports.get(1).anonymous()).isTrue();
            assertThat(about("care-home-neglect")).hasSize(1);
            assertThat(readme)
                    .contains(reports.get(0).cell("record_id"), reports.get(1).cell("record_id"));
        }

        @Test
        void ninetyPeopleSpeakOfDistrictNursesAndNearlyAllPraise() {
            List<Entry> entries = about("district-nurses");

            assertThat(people(entries)).isEqualTo(90);
            assertThat(count(entries, entry -> entry.has("tone", "1"))).isEqualTo(55);
            assertThat(count(entries, entry -> entry.has("tone", "2"))).isEqualTo(29);
            assertThat(count(entries, entry -> entry.has("tone", "3"))).isEqualTo(4);
            assertThat(count(entries, entry -> entry.has("tone", "4"))).isEqualTo(2);
            List<Entry> quarter = lastQuarter("district-nurses");
            long praising = count(quarter, entry -> entry.has("tone", "1") || entry.has("tone", "2"));
            assertThat(readme).contains(praising + " of 24 in the last 91 days praise");
        }

        @Test
        void threeIndependentKindsOfSourceCorroborateHomeCareVisits() {
            Set<String> kinds = different(about("home-care-visits"), "kind_of_source");

            assertThat(kinds)
                    .containsExactly("clinicians-and-professionals", "local-communities", "representative-groups");
            assertThat(KindsOfSource.standard().independent(kinds)).isEqualTo(3);
            assertThat(people(about("home-care-visits").stream()
                            .filter(entry -> entry.has("kind_of_source", "local-communities"))
                            .toList()))
                    .isEqualTo(60);
            assertThat(different(lastQuarter("home-care-visits"), "kind_of_source"))
                    .isEqualTo(kinds);
        }

        @Test
        void twoKindsOfSourceOnHospitalFoodAreOne() {
            Set<String> kinds = different(about("hospital-food"), "kind_of_source");

            assertThat(kinds).hasSize(2);
            assertThat(KindsOfSource.standard().independent(kinds)).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({
            "respite-for-carers, 12",
            "meals-on-wheels, 11",
            "day-care-transport, 8",
            "equipment-and-adaptations, 5",
            "hearing-aid-batteries, 2"
        })
        void someThemesAreAtADistanceFromTwelveInEveryWindow(String theme, int people) {
            assertThat(people(about(theme))).isEqualTo(people);
            assertThat(people(lastQuarter(theme))).isEqualTo(people);
            assertThat(anonymous(about(theme))).isEqualTo(0);
        }

        @Test
        void dentistsAreAnIssueInWinterAndAgainInAutumn() {
            List<Entry> entries = about("dentist-registration");
            LocalDate lastOfWinter = LocalDate.of(2009, 2, 27);

            assertThat(people(between(entries, LocalDate.of(2009, 1, 12), lastOfWinter)))
                    .isEqualTo(15);
            assertThat(between(entries, lastOfWinter.plusDays(1), LocalDate.of(2009, 11, 8)))
                    .isEmpty();
            assertThat(people(between(entries, LocalDate.of(2009, 11, 9), LocalDate.of(2009, 12, 18))))
                    .isEqualTo(13);
        }

        @Test
        void fourGroupsSpeakForThemselves() {
            List<Entry> entries = about("learning-disability-day-services");

            assertThat(entries).hasSize(5).allMatch(entry -> entry.has("contributor", ""));
            assertThat(different(entries, "group")).containsExactly("G-05", "G-06", "G-07", "G-08");
        }

        @Test
        void someContactsAreNotCodedYet() {
            List<Entry> entries =
                    GOOD.stream().filter(entry -> entry.has("themes", "")).toList();

            assertThat(entries).hasSize(26);
            assertThat(readme.lines().filter(line -> line.startsWith("| Not coded |")))
                    .singleElement()
                    .asString()
                    .endsWith(figures(entries));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "hospital-parking-charges",
                    "gp-appointments",
                    "discharge-from-hospital",
                    "walk-in-centre-closure",
                    "podiatry-waiting",
                    "british-sign-language-interpreters",
                    "huntingtons-disease-support",
                    "out-of-hours-doctors",
                    "stroke-rehabilitation-out-of-area",
                    "care-home-neglect",
                    "district-nurses",
                    "home-care-visits",
                    "hospital-food",
                    "respite-for-carers",
                    "meals-on-wheels",
                    "day-care-transport",
                    "equipment-and-adaptations",
                    "hearing-aid-batteries",
                    "dentist-registration",
                    "learning-disability-day-services"
                })
        void haveTheirFiguresInTheReadme(String theme) {
            assertThat(readme.lines().filter(line -> line.contains("| `" + theme + "` |")))
                    .singleElement()
                    .asString()
                    .endsWith(figures(about(theme)));
        }
    }

    @Nested
    class TheCommunityThatNobodyHears {

        @Test
        void isInTheProfileAndNotInTheLog() throws IOException {
            assertThat(readme).contains("| `south-asian-elders` | 3,350 | 0 |");
            assertThat(Files.readString(LOG)).doesNotContain("south-asian");
        }

        @ParameterizedTest
        @CsvSource({
            "place, old-town, 31200",
            "place, north-quay, 24600",
            "place, castle-hill, 21900",
            "place, marsh-end, 16800",
            "place, weavers-field, 27500",
            "place, millfields, 22700",
            "place, eastholme, 25100",
            "place, upper-wex, 16600",
            "user_groups, older-people, 33500",
            "user_groups, carers, 18600",
            "user_groups, physical-disability, 11200",
            "user_groups, mental-health-needs, 14900",
            "user_groups, learning-disability, 3700",
            "user_groups, polish-community, 2240",
            "user_groups, deaf-community, 190"
        })
        void isTheOnlyOne(String column, String code, int population) {
            int heard = people(
                    GOOD.stream().filter(e -> e.list(column).contains(code)).toList());
            double share = heard / (double) people(GOOD);

            assertThat(share).isGreaterThan(0.85 * population / POPULATION);
            assertThat(readme).contains(String.format(Locale.ROOT, "| `%s` | %,d | %d |", code, population, heard));
        }
    }

    @Nested
    class TheBadRows {

        @Test
        void areTwelveEachAmidGoodOnesAndInTheReadme() {
            List<Entry> bad =
                    ALL.stream().filter(entry -> !fault(entry).isEmpty()).toList();

            assertThat(bad).hasSize(12);
            assertThat(bad).allSatisfy(entry -> {
                String id = entry.has("record_id", "") ? "none" : entry.cell("record_id");
                assertThat(readme).contains("| " + entry.line() + " | " + id + " | " + fault(entry) + " |");
                assertThat(fault(ALL.get(entry.line() - 3))).isEmpty();
                assertThat(fault(ALL.get(entry.line() - 1))).isEmpty();
            });
        }

        @Test
        void areAboutNoHardCase() {
            assertThat(ALL.stream().filter(entry -> !fault(entry).isEmpty()))
                    .allMatch(entry -> entry.has("themes", "pharmacy-opening-hours"));
        }

        @Test
        void standBesideARecordExportedTwiceAndANumberGivenTwice() {
            Map<String, List<Entry>> byId = new HashMap<>(ALL.stream()
                    .filter(entry -> fault(entry).isEmpty())
                    .collect(groupingBy(entry -> entry.cell("record_id"))));
            byId.values().removeIf(entries -> entries.size() == 1);

            assertThat(byId).hasSize(2).allSatisfy((id, entries) -> {
                boolean same = entries.get(0).cells().equals(entries.get(1).cells());
                assertThat(entries).hasSize(2);
                assertThat(readme)
                        .contains("| " + entries.get(0).line() + " and "
                                + entries.get(1).line() + " | " + id + " | " + (same ? "the same" : "different")
                                + " |");
            });
            assertThat(byId.values().stream()
                            .map(entries -> new HashSet<>(Arrays.asList(
                                            entries.get(0).cells(),
                                            entries.get(1).cells()))
                                    .size())
                            .collect(toSet()))
                    .containsExactlyInAnyOrder(1, 2);
        }
    }

    @Nested
    class TheReadme {

        @Test
        void countsTheRows() {
            assertThat(readme)
                    .contains(
                            ALL.size() + " rows",
                            figures(GOOD),
                            different(GOOD, "themes").size() + " themes");
        }

        @Test
        void namesEveryTheme() {
            assertThat(Stream.concat(different(GOOD, "themes").stream(), different(GOOD, "place").stream()))
                    .allSatisfy(code -> assertThat(readme).contains("`" + code + "`"));
        }
    }
}
