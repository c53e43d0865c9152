package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code links deadline} and {@code links working-days} say and refuse. */
class DeadlineCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun deadline(String duty, String... more) {
        List<String> args = new ArrayList<>(List.of("deadline", "--duty", duty));
        args.addAll(Arrays.asList(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private Path holidays(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    @Nested
    class ADeadline {

        @Test
        void isToldWithItsCountItsCalendarAndItsProvision() {
            CommandRun run = deadline("explain-action", "--received", "2008-12-15");
            assertThat(run.exit()).isZero();
            assertThat(run.messages()).isEmpty();
            assertThat(run.data())
                    .contains(
                            "last day: 14 January 2009 (2009-01-14)",
                            "20 working days beginning with 15 December 2008",
                            "25 December 2008 (Christmas Day)",
                            "calendar England 2008 to 2028",
                            "rests on: SI 2008/528 reg 5(2)(b)")
                    .doesNotContain("nothing on record");
        }

        @ParameterizedTest
        @CsvSource({"2009-01-13, not due", "2009-01-14, due today", "2009-01-15, overdue"})
        void tellsItsStateAsAtADay(String asAt, String state) {
            assertThat(deadline("explain-action", "--received", "2008-12-15", "--as-at", asAt)
                            .data())
                    .endsWith("with nothing on record as done: " + state + "\n");
        }

        private Path pack(String setAside) throws IOException {
            Path pack = Files.createDirectory(folder.resolve("wexbridge"));
            Files.writeString(
                    pack.resolve("pack.yaml"),
                    "name: wexbridge\nversion: 1.0.0\npackage: wexbridge.rules\nextends: [duty.links]\n" + setAside);
            Files.writeString(pack.resolve("answers.drl"), """
                    package wexbridge.rules

                    import org.localinvolvement.links.model.decision.Truth
                    import org.localinvolvement.links.rules.duty.ReceivedReport
                    import org.localinvolvement.links.rules.duty.Term

                    global org.localinvolvement.links.rules.duty.LinkDutyFindings findings

                    rule "W02 Whoever signed the compact explains"
                      @id("W02") @title("Whoever signed the compact explains")
                      @cites("Compact of 1 April 2008, clause 4")
                      @because("{on} signed the compact and explains what it does about {event}")
                      @action("explain-action")
                    when
                      $report : ReceivedReport( servicesProvider != Truth.NO, $provider : servicesProvider, $event : event, $on : on )
                      $term : Term( name == "report" )
                    then
                      findings.within($report, $provider, $term);
                    end
                    """);
            return pack;
        }

        @Test
        void canRestOnARuleOfAPackThatStandsInThePlaceOfTheLibrarys() throws IOException {
            String pack = pack("replace:\n  - {rule: D02, by: W02, reference: minute 5}\n")
                    .toString();
            CommandRun run = deadline("explain-action", "--received", "2008-12-15", "--rules", pack);
            assertThat(run.messages()).isEmpty();
            assertThat(run.exit()).isZero();
            assertThat(run.data())
                    .contains(
                            "last day: 14 January 2009",
                            "rests on: Compact of 1 April 2008, clause 4; SI 2008/528 reg 5(2), (3)\n")
                    .contains("a rule of your own: W02 Whoever signed the compact explains (pack wexbridge): "
                            + "body:recipient signed the compact and explains what it does about the report. ")
                    .contains("set aside: D02, replaced by W02 (pack wexbridge; minute 5)\n");
            assertThat(deadline("explain-action", "--received", "2008-12-15", "--rules", pack, "--format", "json")
                            .data())
                    .contains(
                            "\"rules\" : [\n      \"W02\"",
                            "\"pack\" : \"wexbridge\"",
                            "\"ruleSets\" : [",
                            "\"kind\" : \"rule-replaced\"");
        }

        @Test
        void isNoneWhereAPackSwitchedItsRuleOffAndThatIsSaid() throws IOException {
            Path pack = pack("switch_off:\n  - {rule: D02, reference: minute 5}\n");
            Files.delete(pack.resolve("answers.drl"));
            CommandRun run = deadline("explain-action", "--received", "2008-12-15", "--rules", pack.toString());
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.messages()).contains("set aside: D02, switched off (pack wexbridge; minute 5)");
        }

        @ParameterizedTest
        @CsvSource({
            "acknowledge-report, --received, 2009-04-01, 2009-04-30",
            "copy-on, --received, 2009-04-01, 2009-04-30",
            "tell-none-relevant, --received, 2009-04-01, 2009-04-30",
            "explain-for-all, --received, 2009-04-01, 2009-05-01",
            "acknowledge-social-care-referral, --made, 2009-04-01, 2009-04-30",
            "acknowledge-health-referral, --made, 2009-04-01, 2009-04-30",
            "answer-committee, --received, 2009-03-03, 2009-03-31",
            "prepare-annual-report, --made, 2009-03-31, 2009-06-30",
            "prepare-transitional-report, --made, 2008-12-31, 2009-02-28",
            "copy-transitional-report, --made, 2008-12-31, 2009-03-31",
            "explain-action, --received, 2013-04-02, 2013-04-29"
        })
        void isThatOfTheProvision(String duty, String option, String day, String last) {
            CommandRun run = deadline(duty, option, day);
            assertThat(run.messages()).isEmpty();
            assertThat(run.exit()).isZero();
            assertThat(run.data()).contains("(" + last + ")\n");
        }

        @Test
        void readsTheLatestDayAsCountedWhereThatIsAsked() {
            assertThat(deadline("explain-for-all", "--received", "2009-04-01", "--count-the-latest-day")
                            .data())
                    .contains("(2009-04-30)", "a reading of the law: ");
        }

        @Test
        void ofARequestForInformationIsNone() {
            CommandRun run = deadline("answer-request", "--received", "2009-04-01");
            assertThat(run.exit()).isZero();
            assertThat(run.data()).contains("counted: There is no statutory deadline\n");
        }

        @Test
        void ofFreedomOfInformationNeedsACalendarOfTheWholeKingdom() throws IOException {
            CommandRun without = deadline("answer-freedom-of-information", "--received", "2009-03-02");
            assertThat(without.exit()).isZero();
            assertThat(without.data()).contains("missing: a calendar of the United Kingdom");
            Path file = holidays("uk.csv", "date,name", "2009-03-17,Saint Patrick's Day", "2009-04-10,Good Friday");
            assertThat(deadline(
                                    "answer-freedom-of-information",
                                    "--received",
                                    "2009-03-02",
                                    "--united-kingdom",
                                    file.toString())
                            .data())
                    .contains("(2009-03-31)");
        }

        @Test
        void isToldAsJsonWithAStateOnlyAsAtADay() {
            CommandRun run = deadline("explain-action", "--received", "2008-12-15", "--format", "json");
            assertThat(run.data())
                    .contains("\"format\" : \"links-deadline\"", "\"due\" : \"2009-01-14\"")
                    .doesNotContain("\"state\"");
            assertThat(deadline(
                                    "explain-action",
                                    "--received",
                                    "2008-12-15",
                                    "--as-at",
                                    "2009-01-14",
                                    "--format",
                                    "json")
                            .data())
                    .contains("\"state\" : \"due\"");
        }

        @Test
        void ofAnUnknownDutyIsRefusedWithTheKnown() {
            CommandRun run = deadline("explain-acton", "--received", "2008-12-15");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.data()).isEmpty();
            assertThat(run.messages()).contains("Did you mean \"explain-action\"?", "answer-committee", "[LINKS-403]");
        }

        @Test
        void isRefusedWithoutTheDayFromWhichItRuns() {
            CommandRun run = deadline("acknowledge-health-referral", "--received", "2009-04-01");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.messages()).contains("--made is missing");
        }

        @Test
        void isRefusedWhereThereWasNoSuchDuty() {
            CommandRun run = deadline("explain-action", "--received", "2008-03-31");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.messages()).contains("no provision known to the library", "2008-03-31");
        }

        @Test
        void isRefusedWithDaysInTheWrongOrder() {
            CommandRun run = deadline("explain-action", "--received", "2009-03-31", "--made", "2009-04-01");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.messages()).contains("[LINKS-403]");
        }

        @Test
        void beyondTheCalendarIsRefusedUntilAFileReachesThere() throws IOException {
            CommandRun run = deadline("explain-action", "--received", "2028-12-20");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.data()).isEmpty();
            assertThat(run.messages()).contains("[LINKS-611]", "--calendar");
            Path file = holidays("2029.csv", "date,name", "2029-01-01,New Year's Day");
            assertThat(deadline("explain-action", "--received", "2028-12-20", "--calendar", file.toString())
                            .exit())
                    .isZero();
        }
    }

    @Nested
    class WorkingDays {

        private CommandRun count(String from, String days, String counting, String... more) {
            List<String> args =
                    new ArrayList<>(List.of("working-days", "--from", from, "--days", days, "--counting", counting));
            args.addAll(Arrays.asList(more));
            return CommandRun.of(args.toArray(String[]::new));
        }

        @ParameterizedTest
        @CsvSource({"beginning-with, 2009-01-14", "following, 2009-01-15", "of, 2009-01-15"})
        void areCountedAsTheWordingSays(String counting, String last) {
            CommandRun run = count("2008-12-15", "20", counting);
            assertThat(run.exit()).isZero();
            assertThat(run.data()).startsWith(last + "\n20 working days ");
        }

        @Test
        void areToldAsJson() {
            assertThat(count("2008-12-15", "20", "of", "--format", "json").data())
                    .contains("\"format\" : \"links-working-days\"", "\"due\" : \"2009-01-15\"");
        }

        @Test
        void beyondTheCalendarAreRefusedWithTheCode() {
            CommandRun run = count("2028-12-20", "20", "of");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.data()).isEmpty();
            assertThat(run.messages()).contains("[LINKS-611]");
            assertThat(count("2007-12-20", "20", "of").messages()).contains("20 December 2007", "[LINKS-611]");
        }

        @Test
        void needACountAndAWordingThatExist() {
            assertThat(count("2008-12-15", "0", "of").messages()).contains("at least one working day");
            CommandRun run = count("2008-12-15", "20", "from");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.messages()).contains("beginning-with, following, of");
        }

        @Test
        void refuseACalendarThatLeavesAYearOut() throws IOException {
            Path file = holidays("2031.csv", "date,name", "2031-01-01,New Year's Day");
            CommandRun run = count("2028-12-20", "20", "of", "--calendar", file.toString());
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.messages()).contains("2031.csv", "Give the years from 2029 on");
        }

        @Test
        void refuseACalendarWithoutADate() throws IOException {
            Path file = holidays("none.csv", "date,name");
            assertThat(count("2028-12-20", "20", "of", "--calendar", file.toString())
                            .messages())
                    .contains("none.csv", "no line begins with a date");
        }
    }
}
