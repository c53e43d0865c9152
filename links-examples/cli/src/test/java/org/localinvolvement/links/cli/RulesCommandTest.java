package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author of rules meets on the command line. */
class RulesCommandTest {

    private static final String DESCRIPTION = """
            name: wexbridge
            version: 1.0.0
            package: wexbridge.rules
            extends: [trigger]
            actions:
              - code: tell-the-ward
                title: Tell the ward manager
            switch_off:
              - rule: T02
                reference: LINk meeting of 12 March 2009, minute 7
            """;

    private static final String REPLACED = """
            replace:
              - {rule: T05, by: W01, reference: minute 9}
            """;

    private static final String PARAMETERS = """
            parameters:
              - name: wexbridge.ward-voices
                title: Voices of one ward that call for a word with its manager
                unit: people
                least: 1
                most: 1000
                whole: true
                values:
                  - from: 2009-01-01
                    value: 3
                    reference: LINk meeting of 12 March 2009, minute 8
            """;

    private static final String RULES = """
            package wexbridge.rules

            import org.localinvolvement.links.model.involvement.ThemeEvidence
            import org.localinvolvement.links.rules.parameter.Agreed

            global org.localinvolvement.links.rules.trigger.TriggerFindings findings

            rule "W01 Voices of ward 7"
              @id("W01") @title("Voices of ward 7") @cites("LINk meeting of 12 March 2009, minute 8")
              @because("{people} people of ward 7 spoke about {theme}; {limit} are agreed as enough")
              @action("tell-the-ward | gather-views")
            when
              $agreed : Agreed( name == "wexbridge.ward-voices", $theme : theme, $limit : value )
              $evidence : ThemeEvidence( theme == $theme, $people : attribute("ward", "7"), $people.most >= $limit )
            then
              findings.atLeast($evidence, $people, $agreed);
            end
            """;

    private static final String TESTS = """
            as_at: 2009-03-31
            about: food
            tests:
              - name: Three people of the ward are enough
                contacts:
                  - {people: 3, on: 2009-02-10, attributes: {ward: "7"}}
                yes: W01
              - name: Two people of the ward are one too few
                contacts:
                  - {people: 2, on: 2009-02-10, attributes: {ward: "7"}}
                just_not: W01
            """;

    private static final String FACTS = """
            as_at: 2009-03-31
            about: food
            contacts:
              - {people: 2, on: 2009-02-10, attributes: {ward: "7"}}
              - {people: 9, first: 3, on: 2009-02-10}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path pack = Path.of("");

    @BeforeEach
    void write() throws IOException {
        pack = Files.createDirectory(folder.resolve("wexbridge"));
        put("pack.yaml", DESCRIPTION);
        put("parameters.yaml", PARAMETERS);
        put("wards.drl", RULES);
        put("wards.test.yaml", TESTS);
        Files.writeString(folder.resolve("facts.yaml"), FACTS);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(pack.resolve(name), text);
    }

    private CommandRun rules(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "rules";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.of(all);
    }

    @Nested
    class Checking {

        @Test
        void endsWithNothingToSayWhereNothingIsWrong() {
            CommandRun run = rules("check", pack.toString());
            assertThat(run.exit()).isZero();
            assertThat(run.data()).isEqualTo("0 errors, 0 warnings\n");
            assertThat(run.messages()).isEmpty();
        }

        @Test
        void pointsAtEachMistakeOfEachFileAndEndsWithOne() throws IOException {
            put("wards.drl", RULES.replace("$people.most >=", "$people.mos >="));
            put("more.drl", RULES.replace("W01", "W02").replace("package wexbridge.rules", "package other"));
            CommandRun run = rules("check", pack.toString());
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("""
                    wards.drl:14:89: error, rule W01: Voices has no field "mos". Did you mean "most"?""");
            assertThat(run.data()).contains("                      ^^^\n");
            assertThat(run.data()).contains("more.drl:1:9: error: ").contains("[LINKS-523]");
            assertThat(run.data()).endsWith("2 errors, 0 warnings\n");
        }

        @Test
        void tellsTheSameAsJson() throws IOException {
            put("wards.drl", RULES.replace("$people.most >=", "$people.mos >="));
            CommandRun run = rules("check", pack.toString(), "--format", "json");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data())
                    .startsWith("{\n  \"format\" : \"links-rule-problems\",\n  \"version\" : 1,")
                    .contains(
                            "\"code\" : \"LINKS-536\"",
                            "\"severity\" : \"error\"",
                            "\"line\" : 14",
                            "\"rule\" : \"W01\"");
        }

        @Test
        void tellsOfAFileOfTestsHowItsNameEnds() throws IOException {
            put("wards.tests.yaml", TESTS);
            CommandRun run = rules("check", pack.toString());
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("If this is a file of tests, let its name end in .test.yaml");
        }

        @Test
        void takesAPlaceWithoutAPackAsAProblem() {
            CommandRun run = rules("check", folder.resolve("nowhere").toString());
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("nowhere: error: ", "[LINKS-501]");
        }
    }

    @Nested
    class RunningTests {

        @Test
        void runsTheTestsBesideTheRules() {
            CommandRun run = rules("test", pack.toString());
            assertThat(run.data()).isEqualTo("2 tests, 0 failed; 0 errors, 0 warnings\n");
            assertThat(run.exit()).isZero();
        }

        @Test
        void tellsWhatATestExpectedAndWhatTheRulesSaid() throws IOException {
            put("wards.test.yaml", TESTS.replace("{people: 3,", "{people: 4,").replace("{people: 2,", "{people: 3,"));
            CommandRun run = rules("test", pack.toString());
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data())
                    .contains("Two people of the ward are one too few", "W01", "[LINKS-560]", "2 tests, 1 failed");
        }

        @Test
        void tellsWhichRuleNoTestJustMisses() throws IOException {
            put("wards.test.yaml", TESTS.substring(0, TESTS.indexOf("  - name: Two")));
            CommandRun run = rules("test", pack.toString());
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("rule W01: no test just misses this rule", "[LINKS-562]");
        }

        @Test
        void tellsThatNothingIsTestedWhereThereIsNoTest() throws IOException {
            Files.delete(pack.resolve("wards.test.yaml"));
            CommandRun run = rules("test", pack.toString());
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("there is no file of tests", "0 tests, 0 failed");
        }

        @Test
        void triesChangedRulesWhereThatIsAskedFor() {
            CommandRun run = rules("test", pack.toString(), "--mutations");
            assertThat(run.data()).contains("theme == $theme left out", "[LINKS-563]", "changed rules tried");
            assertThat(run.exit()).isEqualTo(1);
        }

        @Test
        void runsNothingOfAPackInWhichSomethingIsWrong() throws IOException {
            put("wards.drl", RULES.replace("findings.atLeast", "System.exit"));
            CommandRun run = rules("test", pack.toString(), "--format", "json");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.data()).contains("\"format\" : \"links-rule-tests\"", "\"tests\" : [", "LINKS-546");
        }
    }

    @Nested
    class Listing {

        @Test
        void tellsOfEveryRuleWhatItRestsOnAndReads() {
            CommandRun run = rules("list", pack.toString());
            assertThat(run.exit()).isZero();
            assertThat(run.data())
                    .contains("T01 Volume of voices\n  question: trigger\n  pack: links, trigger.drl:")
                    .contains("  cites: 2007 Act s.221(2)(c)\n")
                    .contains(
                            "T02 Rising trend\n",
                            "  set aside: switched off (pack wexbridge; LINk meeting of 12 March 2009, minute 7)\n")
                    .contains("W01 Voices of ward 7\n  question: trigger\n  pack: wexbridge, wards.drl:8\n")
                    .contains("  calls for: tell-the-ward, gather-views\n")
                    .contains("  parameters: evidence.window-days, wexbridge.ward-voices\n")
                    .contains("  question: entry.links\n", "  question: duty.healthwatch\n", "  kind of test: fact\n");
        }

        @Test
        void tellsOfAPackAloneWhatStandsInWhosePlace() throws IOException {
            put("pack.yaml", DESCRIPTION + REPLACED);
            CommandRun run = rules("list", pack.toString(), "--own");
            assertThat(run.exit()).isZero();
            assertThat(run.data().lines().filter(line -> line.startsWith("T") || line.startsWith("W")))
                    .hasSize(3)
                    .last()
                    .isEqualTo("W01 Voices of ward 7");
            assertThat(run.data().lines().filter(line -> line.startsWith("  question: ")))
                    .hasSize(3);
            assertThat(run.data())
                    .contains("T02 Rising trend\n", "T05 ")
                    .contains("  set aside: replaced by W01 (pack wexbridge; minute 9)\n")
                    .contains("  stands in the place of: T05\n");
            assertThat(rules("list", pack.toString(), "--own", "--format", "json")
                            .data())
                    .contains(
                            "\"replacedBy\" : \"W01\"",
                            "\"reference\" : \"minute 9\"",
                            "\"inPlaceOf\" : [\n        \"T05\"")
                    .doesNotContain("\"id\" : \"T01\"");
        }

        @Test
        void tellsTheSameAsJson() {
            CommandRun run = rules("list", "--format", "json");
            assertThat(run.exit()).isZero();
            assertThat(run.data())
                    .contains("\"format\" : \"links-rules\"", "\"id\" : \"P02\"", "\"overrules\" : [\n        \"P01\"");
        }
    }

    @Nested
    class Explaining {

        private CommandRun explain(String id, String... more) {
            String[] args = {
                "explain", id, "--facts", folder.resolve("facts.yaml").toString(), "--rules", pack.toString()
            };
            String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
            System.arraycopy(more, 0, all, args.length, more.length);
            return rules(all);
        }

        @Test
        void tellsWhichConditionStoodInTheWay() {
            CommandRun run = explain("W01");
            assertThat(run.exit()).isZero();
            assertThat(run.data())
                    .startsWith("W01 Voices of ward 7 (pack wexbridge): it does not fire\n")
                    .contains("ThemeEvidence: $people.most >= $limit did not hold: 2 against 3\n");
        }

        @Test
        void tellsTheSameAsJson() {
            CommandRun run = explain("T01", "--format", "json");
            assertThat(run.exit()).isZero();
            assertThat(run.data())
                    .contains("\"format\" : \"links-rule-explanation\"", "11 of 12 people, 1 more would reach it");
        }

        @Test
        void tellsWhichRuleWasPerhapsMeant() {
            CommandRun run = explain("W1");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.messages()).contains("there is no rule of this id", "Did you mean \"W01\"?", "[LINKS-554]");
        }

        private CommandRun explainGiven(String id, String yaml, String... more) throws IOException {
            Path given = Files.writeString(folder.resolve("given.yaml"), yaml);
            String[] args = {"explain", id, "--facts", given.toString()};
            String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
            System.arraycopy(more, 0, all, args.length, more.length);
            return rules(all);
        }

        @Test
        void tellsWhatTheRuleFindsWhereItFires() throws IOException {
            CommandRun enough = explain("W01", "--format", "text");
            assertThat(enough.data()).doesNotContain("It finds");
            Files.writeString(folder.resolve("facts.yaml"), FACTS.replace("people: 2", "people: 3"));
            assertThat(explain("W01").data())
                    .contains("\nIt finds, for food: yes: 3 people of ward 7 spoke about food; 3 are agreed as enough");
        }

        @Test
        void tellsWhatIsMissingWhereTheRuleFiresButCannotSay() throws IOException {
            Files.writeString(
                    folder.resolve("facts.yaml"),
                    FACTS.replace("people: 2", "people: 1")
                            .replace(
                                    "contacts:\n",
                                    "contacts:\n  - {anonymous: 2, on: 2009-02-10, attributes: {ward: \"7\"}}\n"));
            CommandRun run = explain("W01", "--theme", "food");
            assertThat(run.data())
                    .contains(
                            "(pack wexbridge): it fires\n", "\nIt finds, for food: cannot say: ", "\n  to be known: ");
            assertThat(explain("W01", "--format", "json").data())
                    .contains("\"findings\" : [", "\"holds\" : \"unknown\"", "\"missing\" : [\n");
        }

        @Test
        void tellsOfARuleThatThePackSetsAsideWhatStandsInItsPlace() throws IOException {
            put("pack.yaml", DESCRIPTION + REPLACED);
            CommandRun off = explain("T02");
            assertThat(off.exit()).isEqualTo(2);
            assertThat(off.messages())
                    .contains("pack wexbridge switches it off (LINk meeting of 12 March 2009, minute 7)")
                    .contains("Leave the pack out to explain the rule without it");
            assertThat(explain("T05").messages())
                    .contains("pack wexbridge puts W01 in its place (minute 9)", "Explain W01, or leave the pack out");
        }

        @Test
        void tellsOfAnUnknownRuleThatItsPackCanBeNamed() throws IOException {
            assertThat(explainGiven("W01", FACTS).messages())
                    .contains("there is no rule of this id", "Name its pack with --rules");
            assertThat(explain("W1").messages()).doesNotContain("Name its pack");
        }

        @Test
        void tellsOfARuleAboutEntryAndOfOneAboutDuties() throws IOException {
            CommandRun entry = explainGiven("E14", "question: entry\nas_at: 2009-06-02\nvisit: {care_now: no}\n");
            assertThat(entry.exit()).isZero();
            assertThat(entry.data()).startsWith("E14 ").contains("it fires", "SI 2008/915 reg 3(2)(f)");
            CommandRun duty = explainGiven(
                    "D37",
                    "question: duties\nas_at: 2009-06-02\nrequest: {received: 2009-05-01, public_authority: no}\n");
            assertThat(duty.exit()).isZero();
            assertThat(duty.data()).contains("it does not fire", "publicAuthority != Truth.NO did not hold: NO");
        }

        @Test
        void tellsThatARuleIsOfAnotherQuestionOrLawOrThatThereIsNoTheme() throws IOException {
            String visit = "question: entry\nas_at: 2009-06-02\n";
            CommandRun question = explainGiven("T01", visit);
            assertThat(question.exit()).isEqualTo(2);
            assertThat(question.messages()).contains("answers another question than entry", "[LINKS-554]");
            CommandRun law = explainGiven("H14", visit);
            assertThat(law.exit()).isEqualTo(2);
            assertThat(law.messages()).contains("There is no rule \"H14\"", "[LINKS-554]");
            CommandRun theme = explainGiven("E14", visit, "--theme", "food");
            assertThat(theme.exit()).isEqualTo(2);
            assertThat(theme.messages()).contains("these facts are about no theme");
        }

        @Test
        void tellsThatAThemeIsNotAmongTheFacts() {
            CommandRun run = explain("W01", "--theme", "foot");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.messages()).contains("foot").contains("food").doesNotContain("The program failed");
        }
    }

    @Test
    void aProgrammeTakesRulesOfItsOwn() throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), """
                record_id,date,contributor,themes,Ward
                R-1,2009-02-02,ann,food,7
                R-2,2009-02-03,bob,food,7
                R-3,2009-02-04,cem,food,7
                """);
        Path columns = Files.writeString(folder.resolve("columns.yaml"), """
                columns:
                  record_id: record_id
                  date: date
                  contributor: contributor
                  themes: themes
                attributes:
                  ward: {column: Ward, type: text}
                """);
        CommandRun run = CommandRun.of(
                "programme",
                "--contacts",
                log.toString(),
                "--columns",
                columns.toString(),
                "--as-at",
                "2009-03-31",
                "--rules",
                pack.toString());
        assertThat(run.messages()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.data())
                .contains("3 people of ward 7 spoke about food; 3 are agreed as enough")
                .contains("wexbridge 1.0.0");
    }
}
