package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.commissioning.CommissionerKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.annual.AnnualReportQuestion;
import org.localinvolvement.links.rules.annual.AssembledReport;
import org.localinvolvement.links.rules.annual.InfluenceCount;
import org.localinvolvement.links.rules.annual.ReportAnswer;
import org.localinvolvement.links.rules.commissioning.CommissionerPosition;
import org.localinvolvement.links.rules.commissioning.CommissioningFile;
import org.localinvolvement.links.rules.commissioning.CyclePosition;
import org.localinvolvement.links.rules.commissioning.CycleQuestion;
import org.localinvolvement.links.rules.commissioning.HostCommissioning;
import org.localinvolvement.links.rules.commissioning.PhaseWindow;
import org.localinvolvement.links.rules.commissioning.WindowState;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.DutyState;
import org.localinvolvement.links.rules.governance.DecisionOnRegister;
import org.localinvolvement.links.rules.governance.GovernanceQuestion;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordsFile;
import org.localinvolvement.links.rules.record.RecordsRead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole year of one LINk: its annual report and its influence come out to the figures that its README tells. */
class YearOfALinkTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "year-2009-10");
    private static final LocalDate AS_AT = LocalDate.of(2010, 7, 15);
    private static final LocalDate YEAR_END = LocalDate.of(2010, 3, 31);

    private static LinkRecords records;
    private static Register register;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void read() throws IOException {
        for (Map.Entry<String, String> file : YearGenerator.files().entrySet()) {
            if (Boolean.getBoolean("links.regenerate")) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }
        List<String> problems = new ArrayList<>();
        register = RegisterOptions.read(
                List.of(FOLDER.resolve("register.csv")), problem -> problems.add(problem.inWords()));
        RecordsRead read =
                RecordsFile.parse("records.yaml", Files.readString(FOLDER.resolve("records.yaml")), register);
        read.problems().forEach(problem -> problems.add(problem.inWords()));
        assertThat(problems).isEmpty();
        records = read.records();
    }

    private static CommandRun annualReport(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "annual-report",
                FOLDER.resolve("records.yaml").toString(),
                "--register",
                FOLDER.resolve("register.csv").toString(),
                "--contacts",
                FOLDER.resolve("contacts.csv").toString(),
                "--exported",
                AS_AT.toString(),
                "--as-at",
                AS_AT.toString()));
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private static AssembledReport report(Links links, LocalDate asAt) {
        return links.annualReport(AnnualReportQuestion.of(asAt, YEAR_END, records, register))
                .answer();
    }

    @Test
    void theFilesAreWhatTheGeneratorMakes() throws IOException {
        for (Map.Entry<String, String> file : YearGenerator.files().entrySet()) {
            assertThat(Files.readAllBytes(FOLDER.resolve(file.getKey())))
                    .as(file.getKey()
                            + " differs from what the generator makes; run with -Dlinks.regenerate=true to write it"
                            + " again, then correct the README")
                    .isEqualTo(file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theInfluenceTableHasTheFiguresOfTheReadme() throws IOException {
        try (Links links = Links.standard()) {
            AssembledReport report = report(links, AS_AT);
            List<String> rows =
                    new ArrayList<>(List.of(row("In all", report.influence().all())));
            report.influence().byBody().forEach((body, count) -> rows.add(row(body.toString(), count)));

            assertThat(Files.readAllLines(FOLDER.resolve("README.md"))).containsSubsequence(rows);
            assertThat(rows).hasSize(5);
            assertThat(report.influence().byTheme()).hasSize(9);
        }
    }

    private static String row(String of, InfluenceCount count) {
        assertThat(count.notDue() + count.cannotSay()).isZero();
        return "| " + of + " | " + count.reports() + " | " + count.answersOwed() + " | " + count.inTime() + " | "
                + count.late() + " | " + count.incomplete() + " | " + count.overdue() + " | " + count.recommendations()
                + " | " + count.accepted() + " | " + count.refused() + " | " + count.actedOn() + " | "
                + count.notActedOn() + " |";
    }

    @Test
    void theMoneyIsThatOfTheYearAloneAndAddsUp() throws IOException {
        Map<String, BigDecimal> counted = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("records.yaml"))) {
            if (line.startsWith("  - {id: S-")) {
                LocalDate day = LocalDate.parse(after(line, "day: "));
                if (!day.isBefore(LocalDate.of(2009, 4, 1)) && !day.isAfter(YEAR_END)) {
                    counted.merge(after(line, "on: "), new BigDecimal(after(line, "amount: ")), BigDecimal::add);
                }
            }
        }
        try (Links links = Links.standard()) {
            AssembledReport report = report(links, AS_AT);
            Map<String, BigDecimal> told = new TreeMap<>();
            report.finance().aspects().forEach(aspect -> told.put(aspect.on(), aspect.amount()));

            assertThat(told).isEqualTo(counted).hasSize(6);
            assertThat(report.finance().total()).isEqualTo("61236.40");
            assertThat(told).containsEntry("staff", new BigDecimal("50400.00"));
        }
    }

    private static String after(String line, String key) {
        String rest = line.substring(line.indexOf(key) + key.length());
        return rest.substring(0, rest.indexOf(','));
    }

    @Test
    void whatTheReadmeTellsOfTheRestIsSo() {
        try (Links links = Links.standard()) {
            AssembledReport report = report(links, AS_AT);

            assertThat(report.visits()).hasSize(3);
            assertThat(report.requests()).hasSize(6);
            assertThat(report.requests())
                    .filteredOn(one -> one.request().answered() == null)
                    .hasSize(1);
            assertThat(report.decisions()).hasSize(21);
            assertThat(report.representatives()).isEqualTo(4);
            assertThat(report.referrals())
                    .extracting(one -> one.duties().stream()
                            .filter(duty -> duty.deed() == Deed.ACKNOWLEDGE_REFERRAL)
                            .findFirst()
                            .orElseThrow()
                            .state())
                    .containsExactly(DutyState.ANSWERED_IN_TIME, DutyState.ANSWERED_LATE);
        }
    }

    @Test
    void theContactsOfTheYearAreThoseThatTheFileHolds() throws IOException {
        TreeSet<String> people = new TreeSet<>();
        int contacts = 0;
        for (String line : Files.readAllLines(FOLDER.resolve("contacts.csv"))) {
            String[] cells = line.split(",", -1);
            if (cells[1].compareTo("2009-04-01") >= 0 && cells[1].compareTo("2010-03-31") <= 0) {
                people.add(cells[2]);
                contacts++;
            }
        }
        JsonNode heard = JsonMapper.shared()
                .readTree(annualReport("--format", "json").data())
                .at("/decision/answer/heard");

        assertThat(heard.at("/contacts").asInt()).isEqualTo(contacts).isEqualTo(362);
        assertThat(heard.at("/contributors/least").asInt()).isEqualTo(people.size());
    }

    @Test
    void thePublishedReportNamesNoSmallCommunityAndNoContributor() {
        for (String format : List.of("markdown", "html")) {
            CommandRun run = annualReport("--format", format);

            assertThat(run.exit()).as(run.messages()).isZero();
            assertThat(run.data())
                    .contains("Wexbridge LINk", "61236.40", "older-people", "I-03")
                    .doesNotContain("deaf-community", "P-0", "W-0", "ar-01");
        }
    }

    @Test
    void theReportOnTheYearBeforeIsAnotherOne() {
        CommandRun run = annualReport("--year-end", "2009-03-31");

        assertThat(run.data()).contains("annual report 2008-09", "999.99").doesNotContain("R-01");
    }

    @Test
    void movingTheDateForwardNeverTakesAnAnswerBack() {
        Map<DutyState, List<DutyState>> next = Map.of(
                DutyState.NOT_DUE,
                List.of(
                        DutyState.NOT_DUE,
                        DutyState.DUE,
                        DutyState.OVERDUE,
                        DutyState.ANSWER_INCOMPLETE,
                        DutyState.ANSWERED_IN_TIME),
                DutyState.DUE,
                List.of(
                        DutyState.OVERDUE,
                        DutyState.ANSWER_INCOMPLETE,
                        DutyState.ANSWERED_IN_TIME,
                        DutyState.ANSWERED_LATE),
                DutyState.OVERDUE,
                List.of(DutyState.OVERDUE, DutyState.ANSWER_INCOMPLETE, DutyState.ANSWERED_LATE),
                DutyState.ANSWER_INCOMPLETE,
                List.of(DutyState.ANSWER_INCOMPLETE, DutyState.ANSWERED_LATE),
                DutyState.ANSWERED_IN_TIME,
                List.of(DutyState.ANSWERED_IN_TIME),
                DutyState.ANSWERED_LATE,
                List.of(DutyState.ANSWERED_LATE),
                DutyState.OPEN,
                List.of(DutyState.OPEN, DutyState.DONE),
                DutyState.DONE,
                List.of(DutyState.DONE));
        Map<String, DutyState> before = new TreeMap<>();
        int decisions = 0;
        int accepted = 0;
        try (Links links = Links.standard()) {
            for (LocalDate day = LocalDate.of(2009, 4, 1); !day.isAfter(AS_AT); day = day.plusDays(1)) {
                AssembledReport report = report(links, day);
                assertThat(report.decisions()).hasSizeGreaterThanOrEqualTo(decisions);
                assertThat(report.influence().all().accepted()).isGreaterThanOrEqualTo(accepted);
                decisions = report.decisions().size();
                accepted = report.influence().all().accepted();
                for (ReportAnswer answer : report.reports().stream()
                        .flatMap(one -> one.answers().stream())
                        .toList()) {
                    DutyState last = before.put(answer.report() + answer.body(), answer.state());
                    if (last != null) {
                        assertThat(next.get(last)).as(day + " " + answer).contains(answer.state());
                    }
                }
            }
        }
        assertThat(before).hasSize(10);
        assertThat(decisions).isEqualTo(21);
    }

    @Test
    void theRegisterOfDecisionsTellsWhatIsStillUnpublished() {
        try (Links links = Links.standard()) {
            assertThat(unpublished(links, YEAR_END)).containsExactly("D-05", "D-08");
            assertThat(unpublished(links, LocalDate.of(2010, 5, 3))).containsExactly("D-05", "D-08");
            assertThat(unpublished(links, LocalDate.of(2010, 5, 4))).containsExactly("D-08");
        }
    }

    private static List<String> unpublished(Links links, LocalDate asAt) {
        return links
                .governance(new GovernanceQuestion(asAt, LocalDate.of(2009, 4, 1), records))
                .answer()
                .unpublished()
                .stream()
                .map(DecisionOnRegister::id)
                .toList();
    }

    @Test
    void movingTheDateForwardNeverUnpublishesADecisionAndNeverTakesOneOffTheRegister() {
        TreeSet<String> published = new TreeSet<>();
        TreeSet<String> made = new TreeSet<>();
        try (Links links = Links.standard()) {
            for (LocalDate day = LocalDate.of(2009, 4, 1); !day.isAfter(AS_AT); day = day.plusDays(1)) {
                List<DecisionOnRegister> register = links.governance(
                                new GovernanceQuestion(day, LocalDate.of(2009, 4, 1), records))
                        .answer()
                        .register();
                TreeSet<String> onRegister = new TreeSet<>();
                TreeSet<String> told = new TreeSet<>();
                for (DecisionOnRegister one : register) {
                    onRegister.add(one.id());
                    if (one.statement() != DecisionOnRegister.Statement.NOT_YET) {
                        told.add(one.id() + " " + one.published());
                    }
                }
                assertThat(onRegister).as(day.toString()).containsAll(made);
                assertThat(told).as(day.toString()).containsAll(published);
                made.addAll(onRegister);
                published.addAll(told);
            }
        }
        assertThat(made).hasSize(21);
        assertThat(published).hasSize(20);
    }

    @Test
    void movingTheDateForwardNeverReopensAWindowAndNeverMovesItsLastDay() throws IOException {
        HostCommissioning held =
                CommissioningFile.parse("commissioning.yaml", Files.readString(FOLDER.resolve("commissioning.yaml")));
        Map<String, WindowState> before = new TreeMap<>();
        boolean outOfStep = false;
        try (Links links = Links.standard()) {
            for (LocalDate day = LocalDate.of(2009, 4, 1); !day.isAfter(AS_AT); day = day.plusDays(1)) {
                for (String service : List.of("podiatry", "counselling")) {
                    CyclePosition position = links.cycle(CycleQuestion.of(day, service, held, register)
                                    .with(Identifier.links("wexbridge-pct"), CommissionerKind.PRIMARY_CARE_TRUST)
                                    .with(Identifier.links("wexbridge"), CommissionerKind.COUNCIL))
                            .answer();
                    outOfStep |= !position.together().isEmpty();
                    for (CommissionerPosition one : position.commissioners()) {
                        for (PhaseWindow window : Stream.of(one.ahead(), one.open(), one.closed())
                                .flatMap(List::stream)
                                .toList()) {
                            WindowState last = before.put(
                                    service + one.commissioner() + window.phase() + window.days(), window.state());
                            assertThat(last == WindowState.CLOSED && window.state() != WindowState.CLOSED)
                                    .as(day + " " + window)
                                    .isFalse();
                            assertThat(last == WindowState.OPEN && window.state() == WindowState.AHEAD)
                                    .as(day + " " + window)
                                    .isFalse();
                        }
                    }
                }
            }
        }
        assertThat(before).hasSize(7).containsValue(WindowState.CLOSED).doesNotContainValue(WindowState.AHEAD);
        assertThat(outOfStep).isTrue();
    }

    @Test
    void everyCommandOfTheReadmeRuns() throws IOException {
        List<String> commands = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("links "))
                .toList();
        assertThat(commands).hasSize(3);
        for (String command : commands) {
            String[] args = Arrays.stream(command.split(" ", -1))
                    .skip(1)
                    .map(word -> Files.exists(FOLDER.resolve(word))
                            ? FOLDER.resolve(word).toString()
                            : word)
                    .toArray(String[]::new);
            CommandRun run = CommandRun.of(args);

            // That the council follows the Engagement Cycle is not told, which the exit code of a cycle says.
            assertThat(run.exit())
                    .as(command + run.messages())
                    .isEqualTo(
                            command.startsWith("links cycle")
                                    ? LinksCommand.ANSWERED_WITH_PROBLEMS
                                    : LinksCommand.ANSWERED);
            assertThat(run.messages()).as(command).isEmpty();
            assertThat(run.data()).as(command).isNotBlank();
        }
    }

    @Test
    void aRecordThatCannotBeReadIsToldAndTheRestCounts() throws IOException {
        String yaml = Files.readString(FOLDER.resolve("records.yaml")).replace("made: 2009-05-11", "made: 2009-05-32");
        Path file = Files.writeString(folder.resolve("records.yaml"), yaml);
        CommandRun run = CommandRun.of(
                "annual-report",
                file.toString(),
                "--register",
                FOLDER.resolve("register.csv").toString(),
                "--as-at",
                AS_AT.toString());

        assertThat(run.exit()).isEqualTo(LinksCommand.ANSWERED_WITH_PROBLEMS);
        assertThat(run.messages()).contains("records.yaml:", "2009-05-32").contains("LINKS-2");
        assertThat(run.data()).contains("R-02").doesNotContain("R-01 ");
    }
}
