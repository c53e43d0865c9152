package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.register.Register;

/** What a person who asks the register meets on the command line. */
class RegisterCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun register(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "register";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.of(all);
    }

    private static CommandRun list(String kind, String asAt, String... more) {
        return register(with(more, "--kind", kind, "--as-at", asAt));
    }

    private static CommandRun show(String code, String asAt, String... more) {
        return register(with(more, "show", code, "--as-at", asAt));
    }

    private static String[] with(String[] more, String... first) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private String file(String rows) throws IOException {
        Path file = folder.resolve("our-bodies.csv");
        Files.writeString(file, "body,fact,value,from,until\n" + rows);
        return file.toString();
    }

    @Nested
    class AListOfAKind {

        @Test
        void saysThatTheseAreAllWhereTheRegisterKnows() {
            CommandRun run = list("strategic-health-authority", "2009-04-01");
            assertThat(run.exit()).isZero();
            assertThat(run.messages()).isEmpty();
            assertThat(run.data())
                    .startsWith("Strategic Health Authority as at 1 April 2009\n===")
                    .contains("Bodies: 10. The register holds every one of that day.\n")
                    .contains("ods:Q33  East Midlands             east-midlands\n");
        }

        @Test
        void ofPrimaryCareTrustsAfterTheyEndedIsNoneAndNotNotHeld() {
            CommandRun run = list("primary-care-trust", "2013-04-01");
            assertThat(run.exit()).isZero();
            assertThat(run.messages()).isEmpty();
            assertThat(run.data()).contains("None: the register knows that there is none on that day.");
        }

        @Test
        void ofAKindThatIsNotShippedIsNotHeldAndNeverEmptyWithoutAWord() {
            CommandRun run = list("host-organisation", "2009-04-01", "--format", "csv");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).isEqualTo("id,kind,codes,name,from,until,facts\n");
            assertThat(run.messages())
                    .startsWith("register, \"host-organisation\": Not every host organisation is held for any date.")
                    .contains("--register FILE")
                    .endsWith("[LINKS-404]\n");
        }

        @Test
        void beforeTheFirstDayOfTheRegisterIsNotHeld() {
            CommandRun run = list("local-authority", "2008-03-31");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data())
                    .contains("Not held: the register cannot say which there are on that day.")
                    .contains("A register answers as at a date from 1 April 2008 on");
            assertThat(run.messages()).contains("[LINKS-404]");
        }

        @Test
        void thatTheRegisterKnowsInPartSaysWhatIsMissing() {
            CommandRun run = list("foundation-trust", "2010-01-01");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("Not held");
            assertThat(run.messages()).contains("[LINKS-404]");
        }

        @Test
        void asCommaSeparatedRowsHasOneRowABody() {
            CommandRun run = list("local-authority", "2009-04-01", "--format", "csv");
            assertThat(run.exit()).isZero();
            assertThat(run.data().lines())
                    .hasSize(1 + 353)
                    .contains("links:amber-valley-district,local-authority,gss:E07000032,Amber Valley,,,"
                            + "tier=district|region=east-midlands|county=links:derbyshire-county");
        }

        @Test
        void asJsonSaysWhetherItIsWhole() {
            CommandRun run = list("strategic-health-authority", "2009-04-01", "--format", "json");
            assertThat(run.exit()).isZero();
            assertThat(run.data()).startsWith("""
                            {
                              "format" : "links-register-listing",
                              "version" : 1,
                              "kind" : "strategic-health-authority",
                              "asAt" : "2009-04-01",
                              "whole" : true,
                              "missing" : [ ],
                              "remarks" : [ ],
                              "bodies" : [
                                {
                                  "id" : "ods:Q30",
                                  "kind" : "strategic-health-authority",
                                  "name" : "North East",
                                  "from" : "2006-07-01",
                                  "until" : "2013-03-31",
                            """);
        }

        @ParameterizedTest
        @EnumSource(BodyKind.class)
        void ofEveryKindIsAnsweredInEveryForm(BodyKind kind) {
            for (String form : List.of("text", "csv", "json")) {
                CommandRun run = list(kind.code(), "2009-05-15", "--format", form);
                boolean whole = Register.standard()
                        .asAt(LocalDate.of(2009, 5, 15))
                        .ofKind(kind)
                        .isWhole();
                assertThat(run.exit()).as(form).isEqualTo(whole ? 0 : 1);
                assertThat(run.data()).as(form).isNotEmpty().endsWith("\n");
                assertThat(run.messages().isEmpty()).as(form).isEqualTo(whole);
            }
        }
    }

    @Nested
    class OneBody {

        @Test
        void isShownWithWhatTheRegisterAnswersAboutIt() {
            CommandRun run = show("E06000015", "2009-04-01");
            assertThat(run.exit()).isZero();
            assertThat(run.messages()).isEmpty();
            assertThat(run.data())
                    .startsWith("Derby as at 1 April 2009\n")
                    .containsPattern("id +links:derby-unitary")
                    .containsPattern("code +gss:E06000015")
                    .containsPattern("tier +unitary")
                    .containsPattern("LINk that covers it +LINk for Derby \\(links:link-derby\\)\\.")
                    .containsPattern(
                            "Host of that LINk +Not held: The host of links:link-derby on that day is not held\\.")
                    .containsPattern("Commissioners of health care +Derby City Primary Care Trust \\(ods:5N7\\)\\.")
                    .containsPattern("Strategic Health Authority +East Midlands \\(ods:Q33\\)\\.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ods:5N7", "ods:5n7", "5N7", "5n7", "Derby City PCT", "derby city primary care trust"})
        void isFoundByACodeInAnyFormAndByName(String typed) {
            CommandRun run = show(typed, "2009-04-01", "--format", "json");
            assertThat(run.messages()).isEmpty();
            assertThat(run.exit()).isZero();
            assertThat(run.data()).contains("\"id\" : \"ods:5N7\"", "\"question\" : \"accounts-to\"");
        }

        @Test
        void thatIsADistrictIsServedByItsCountyToo() {
            CommandRun run = show("Amber Valley", "2009-04-01");
            assertThat(run.exit()).isZero();
            assertThat(run.data())
                    .containsPattern("county +links:derbyshire-county")
                    .containsPattern(
                            "Councils that serve the place +Amber Valley \\(links:amber-valley-district\\), Derbyshire");
        }

        @Test
        void thatIsAStrategicHealthAuthorityOverseesTrusts() {
            CommandRun run = show("Q33", "2009-04-01", "--format", "csv");
            assertThat(run.exit()).isZero();
            assertThat(run.data())
                    .startsWith("part,item,value,name,from,until\n")
                    .contains("body,id,ods:Q33,East Midlands,2006-07-01,2013-03-31\n")
                    .contains("related,accounts-to,links:department-of-health,Department of Health,,\n")
                    .contains("related,oversees,ods:5N7,Derby City Primary Care Trust,,\n")
                    .contains("missing,oversees,");
        }

        @Test
        void thatWasAbolishedNamesItsSuccessor() {
            CommandRun run = show("E07000157", "2009-04-01");
            assertThat(run.exit()).isZero();
            assertThat(run.data())
                    .contains("None: the register knows that nothing answers to gss:E07000157 on that day.")
                    .contains("followed by")
                    .contains("links:northumberland-unitary");
        }

        @ParameterizedTest
        @CsvSource({"gss:E06000051x, gss:E06000051", "links:derby-unitry, links:derby-unitary"})
        void thatNobodyHoldsIsNotHeldAndNamesWhatComesNear(String code, String near) {
            CommandRun run = show(code, "2009-04-01");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("Not held: ");
            assertThat(run.messages()).contains("did you mean " + near, "[LINKS-404]");
        }

        @Test
        void beforeTheFirstDayIsNotHeld() {
            CommandRun run = show("E06000015", "2008-03-31", "--format", "json");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data())
                    .contains(
                            "\"whole\" : false",
                            "\"body\" : null",
                            "A register answers as at a date from 1 April 2008 on");
        }

        @Test
        void isNotChosenAmongSeveralOfOneName() {
            CommandRun run = show("Gloucestershire", "2009-04-01");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.data()).isEmpty();
            assertThat(run.messages())
                    .contains(
                            "several bodies bear this name",
                            "links:gloucestershire-county (local authority)",
                            "[LINKS-405]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2009-04-01", "2012-12-31", "2013-04-01", "2020-01-01", "2025-01-01"})
        void ofWhateverKindIsShownOnAnyDate(String day) {
            Register.standard().entries().stream()
                    .filter(body -> body.existsOn(LocalDate.parse(day)))
                    .collect(Collectors.toMap(
                            body -> body.kind() + " " + body.getClass(), body -> body, (one, other) -> one))
                    .values()
                    .forEach(body -> {
                        CommandRun run = show(body.id().toString(), day);
                        assertThat(run.exit()).as(body.id().toString()).isIn(0, 1);
                        assertThat(run.data()).contains(body.id().toString());
                    });
        }
    }

    @Nested
    class Succession {

        @Test
        void leadsThroughEveryStepWithItsDates() {
            CommandRun run = register("succession", "links:bedfordshire-county", "--format", "csv");
            assertThat(run.exit()).isZero();
            assertThat(run.data()).isEqualTo("""
                    distance,id,kind,name,from,until,predecessors,successors
                    0,links:bedfordshire-county,local-authority,Bedfordshire,,2009-03-31,,links:bedford-unitary|links:central-bedfordshire-unitary
                    1,links:bedford-unitary,local-authority,Bedford,2009-04-01,,links:bedford-district|links:bedfordshire-county,
                    1,links:central-bedfordshire-unitary,local-authority,Central Bedfordshire,2009-04-01,,links:bedfordshire-county|links:mid-bedfordshire-district|links:south-bedfordshire-district,
                    """);
        }

        @Test
        void goesBackToThoseThatCameBefore() {
            CommandRun run = register("succession", "5QV");
            assertThat(run.data()).containsPattern(" -1 +ods:5P3 ").containsPattern(" -1 +ods:5P4 ");
        }

        @Test
        void saysWhereWhatFollowedIsNotHeld() {
            CommandRun run = register("succession", "5N7", "--format", "json");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data())
                    .contains("\"format\" : \"links-register-succession\"", "\"whole\" : false", "\"distance\" : 0");
            assertThat(run.messages()).contains("What followed Derby City", "is not held", "[LINKS-404]");
        }

        @Test
        void ofACodeThatNobodyHoldsIsNotHeld() {
            CommandRun run = register("succession", "E06999999");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("Not held: the register never heard of gss:E06999999.");
        }

        @Test
        void isNotAskedByName() {
            CommandRun run = register("succession", "Derby City");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.messages()).contains("\"Derby City\" is no code", "[LINKS-403]");
        }
    }

    @Nested
    class AFileOfOnesOwn {

        @Test
        void isPutOverTheRegister() throws IOException {
            String file = file("""
                    links:derby-host,kind,host-organisation,,
                    links:derby-host,statutory-name,Voices of Derby,,
                    links:link-derby,kind,local-involvement-network,2008-04-01,2013-03-31
                    links:link-derby,statutory-name,Derby LINk,,
                    links:link-derby,authority,links:derby-unitary,,
                    links:link-derby,host,links:derby-host,2008-04-01,
                    """);
            CommandRun run = show("E06000015", "2009-04-01", "--register", file);
            assertThat(run.messages()).isEmpty();
            assertThat(run.exit()).isZero();
            assertThat(run.data())
                    .containsPattern("LINk that covers it +Derby LINk \\(links:link-derby\\)\\.")
                    .containsPattern("Host of that LINk +Voices of Derby \\(links:derby-host\\)\\.");
        }

        @Test
        void isAnsweredFromAsFarAsItCanBeRead() throws IOException {
            String file = file("""
                    links:derby-host,kind,host-organisation,,
                    links:derby-host,statutory-name,Voices of Derby,,
                    links:other,kind,hsot-organisation,,
                    links:other,statutory-name,Other,,
                    """);
            CommandRun run = show("links:derby-host", "2009-04-01", "--register", file);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("Voices of Derby");
            assertThat(run.messages())
                    .contains("our-bodies.csv:4", "Did you mean \"host-organisation\"?", "[LINKS-622]");
        }

        @Test
        void tellsWhatContradictsTheRegister() throws IOException {
            String file = file("""
                    links:our-derby,kind,local-authority,,
                    links:our-derby,short-name,Derby of ours,,
                    links:our-derby,code,gss:E06000015,,
                    links:our-derby,tier,unitary,,
                    links:our-derby,region,east-midlands,,
                    """);
            CommandRun run = show("E06000015", "2009-04-01", "--register", file);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).startsWith("Derby of ours as at");
            assertThat(run.messages()).contains("\"links:derby-unitary\"", "give both entries one id", "[LINKS-406]");
        }

        @Test
        void thatNamesNoCouncilWhereOneIsMeantIsNotHeld() throws IOException {
            String file = file("""
                    links:osc-x,kind,overview-and-scrutiny-committee,,
                    links:osc-x,statutory-name,X,,
                    links:osc-x,authority,links:osc-x,,
                    links:osc-x,scrutinises,health-care,,
                    """);
            CommandRun run = show("links:osc-x", "2009-04-01", "--register", file, "--format", "csv");
            assertThat(run.exit()).isZero();
            assertThat(run.data()).contains("missing,areas,\"Which council is meant by links:osc-x, an Overview and");
        }

        @Test
        void thatIsNotThereCannotBeUsed() {
            CommandRun run = show(
                    "5N7",
                    "2009-04-01",
                    "--register",
                    folder.resolve("none.csv").toString());
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.data()).isEmpty();
            assertThat(run.messages()).contains("none.csv", "[LINKS-108]");
        }
    }

    @Nested
    class TheReadme {

        private static String listing(String language) throws IOException {
            String readme = Files.readString(Path.of("..", "..", "README.md")).replace("\r\n", "\n");
            String fence = "\n```" + language + "\n";
            int start = readme.indexOf(fence) + fence.length();
            assertThat(readme.indexOf(fence, start))
                    .as("listings in " + language)
                    .isNegative();
            return readme.substring(start, readme.indexOf("```\n", start));
        }

        @Test
        void showsWhatTheCommandPrints() throws IOException {
            Path own = Files.writeString(folder.resolve("our-bodies.csv"), listing("csv"));
            StringBuilder printed = new StringBuilder();
            listing("console")
                    .lines()
                    .filter(line -> line.startsWith("$ links "))
                    .forEach(line -> {
                        printed.append(line).append('\n');
                        String command = line.substring("$ links ".length());
                        printed.append(CommandRun.of(Stream.of(command.split(" "))
                                        .map(word -> word.equals("our-bodies.csv") ? own.toString() : word)
                                        .toArray(String[]::new))
                                .data());
                    });
            assertThat(printed.toString()).isEqualTo(listing("console")).contains("$ links register show");
        }
    }

    @Nested
    class WrongUsage {

        private void assertRefused(CommandRun run, String... words) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.data()).isEmpty();
            assertThat(run.messages()).contains(words).contains("[LINKS-403]").doesNotContain("The program failed");
        }

        @Test
        void ofTheKindNamesTheNearestAndAll() {
            assertRefused(
                    list("primary-care-trusts", "2009-04-01"),
                    "\"primary-care-trusts\" is no kind of body",
                    "Did you mean \"primary-care-trust\"?",
                    "Known are: advice-service, ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2009-02-30", "01/04/2009", "today", "2009-4-1"})
        void ofTheDateSaysHowToWriteOne(String day) {
            assertRefused(list("local-authority", day), "is no day; write it as year-month-day");
            assertRefused(show("5N7", day), "is no day; write it as year-month-day");
        }

        @Test
        void isToAskWithoutADateBecauseNobodyReadsTheClock() {
            assertRefused(register("--kind", "local-authority"), "Missing required option: --as-at DATE");
            assertRefused(register("show", "5N7"), "--as-at");
        }

        @Test
        void isToAskForNoKind() {
            assertRefused(register("--as-at", "2009-04-01"), "Missing required option: --kind KIND");
        }

        @Test
        void ofACommandNamesTheNearest() {
            assertRefused(register("shwo"), "Did you mean \"show\"?");
        }
    }

    @Test
    void theHelpSaysWhatMayBeTypedAndHowItEnds() {
        assertThat(register("show", "--help").data())
                .contains("ods:5N7")
                .contains("eight digits")
                .contains("0   answered whole")
                .contains("1   answered, but something is not held");
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Apia", "ar-SA-u-nu-arab, America/St_Johns"})
    void theSameBytesComeInEveryLanguageAndTimeZone(String language, String zone) {
        List<String[]> questions = List.of(
                new String[] {"--kind", "local-authority", "--as-at", "2009-04-01"},
                new String[] {"--kind", "regulator", "--as-at", "2009-04-01", "--format", "csv"},
                new String[] {"show", "E06000015", "--as-at", "2009-04-01", "--format", "json"},
                new String[] {"show", "Isle of Wight", "--as-at", "2009-04-01"},
                new String[] {"succession", "E07000157"});
        List<CommandRun> here =
                questions.stream().map(RegisterCommandTest::register).toList();
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(questions.stream().map(RegisterCommandTest::register)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }
}
