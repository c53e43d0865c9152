package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VisitCommandTest {

    private static final Path QUESTIONS = Path.of(System.getProperty("basedir", "."), "questions");
    private static final String WARD = "visit-ward.json";
    private static final String CARE_HOME = "visit-care-home.json";
    private static final String HEALTHWATCH = "visit-healthwatch.json";
    private static final Pattern MEMBER = Pattern.compile("\"[A-Za-z]+\": (\"[^\"]*\"|\\[[^\\]\\[{]*\\])");

    @TempDir
    private Path folder = Path.of("");

    private static CommandRun asked(String file, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "visit";
        args[1] = QUESTIONS.resolve(file).toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return CommandRun.of(args);
    }

    private CommandRun askedOf(String json) throws IOException {
        return CommandRun.of(
                "visit", Files.writeString(folder.resolve("visit.json"), json).toString());
    }

    private static String text(String file) throws IOException {
        return Files.readString(QUESTIONS.resolve(file));
    }

    private static JsonNode json(String file) {
        CommandRun run = asked(file, "--format", "json");
        assertThat(run.exit()).isZero();
        return JsonMapper.shared().readTree(run.data());
    }

    private static JsonNode topic(JsonNode answered, String topic) {
        for (JsonNode one : answered.at("/advice/answer/topics")) {
            if (one.at("/topic").asString().equals(topic)) {
                return one;
            }
        }
        throw new AssertionError("no topic " + topic);
    }

    @Test
    void aWardHasToBeShownAndWhereStaffLiveNot() {
        JsonNode answered = json(WARD);
        assertThat(answered.at("/entry/answer/entries/0/outcome").asString()).isEqualTo("duty-applies");
        assertThat(answered.at("/entry/answer/entries/1/outcome").asString()).isEqualTo("no-duty");
        assertThat(answered.at("/entry/answer/entries/1/grounds/0/ruleId").asString())
                .isEqualTo("E09");
        assertThat(answered.at("/representatives/0/authorisation/authorised").asString())
                .isEqualTo("yes");
        assertThat(topic(answered, "regulator").at("/against").asString()).isEqualTo("yes");
        assertThat(topic(answered, "earlier-visits").at("/advice/0/ruleId").asString())
                .isEqualTo("V12");
        assertThat(topic(answered, "time").at("/against").asString()).isEqualTo("no");
        assertThat(topic(answered, "decision").at("/against").asString()).isEqualTo("no");
    }

    @Test
    void anIndependentHomeHasAContractAtMostAndTheBedroomAGroundOfItsOwn() {
        JsonNode answered = json(CARE_HOME);
        assertThat(answered.at("/entry/answer/entries/0/outcome").asString()).isEqualTo("no-duty");
        assertThat(answered.at("/entry/answer/entries/0/contract").asString()).isEqualTo("allows");
        assertThat(answered.at("/entry/answer/entries/1/grounds").findValuesAsString("ruleId"))
                .containsExactly("E02", "E05", "E06", "E08", "E23");
        assertThat(answered.at("/representatives/0/authorisation/authorised").asString())
                .isEqualTo("no");
        assertThat(answered.at("/advice").isNull()).isTrue();
    }

    @Test
    void aCouncilOfTheRegisterIsAskedUnderTheLawOfLocalHealthwatch() {
        JsonNode answered = json(HEALTHWATCH);
        assertThat(answered.at("/entry/regime").asString()).isEqualTo("local-healthwatch");
        assertThat(answered.at("/entry/answer/entries/0/outcome").asString()).isEqualTo("cannot-say");
        assertThat(answered.at("/entry/answer/entries/0/missing/0").asString())
                .isEqualTo("whether care services are provided there at that time");
        assertThat(topic(answered, "regulator").at("/missing/0").asString())
                .isEqualTo("what Care Quality Commission may plan there");
        assertThat(topic(answered, "decision").at("/advice/0/ruleId").asString())
                .isEqualTo("V22");
    }

    private Path pack() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("wexbridge"));
        Files.writeString(pack.resolve("pack.yaml"), """
                name: wexbridge
                version: 1.0.0
                package: wexbridge.rules
                extends: [entry.links]
                switch_off:
                  - {rule: E08, reference: minute 7}
                """);
        Files.writeString(pack.resolve("rooms.drl"), """
                package wexbridge.rules

                import org.localinvolvement.links.model.place.PartKind
                import org.localinvolvement.links.rules.entry.SoughtEntry

                global org.localinvolvement.links.rules.entry.LinkEntryFindings findings

                rule "W09 A room of one's own"
                  @id("W09") @title("A room of one's own") @cites("LINk meeting of 12 March 2009, minute 8")
                  @because("{representative} is to see {part}; the lead asks the residents first")
                  @test("none")
                when
                  $entry : SoughtEntry( kind == PartKind.NON_COMMUNAL, $part : part, $representative : representative )
                then
                  findings.beside($entry);
                end
                """);
        return pack;
    }

    @Test
    void aPackSpeaksBesideTheAnswerAndItsNameAndWhatItSetsAsideAreTold() throws IOException {
        String pack = pack().toString();
        CommandRun text = asked(CARE_HOME, "--rules", pack);
        assertThat(text.messages()).isEmpty();
        assertThat(text.exit()).isZero();
        assertThat(text.data())
                .containsOnlyOnce(
                        "Beside the answer: W09 A room of one's own (pack wexbridge). R1 is to see Bedroom 1;")
                .contains("What rule packs set aside", "E08", "switched off", "minute 7", "wexbridge 1.0.0 (");
        JsonNode answered = JsonMapper.shared()
                .readTree(asked(CARE_HOME, "--rules", pack, "--format", "json").data());
        assertThat(answered.at("/entry/answer/entries/1/grounds").findValuesAsString("ruleId"))
                .containsExactly("E02", "E05", "E06", "E23");
        assertThat(answered.at("/entry/answer/entries/1/beside").findValuesAsString("ruleId"))
                .contains("W09");
        assertThat(answered.at("/entry/findings").findValuesAsString("pack")).contains("links", "wexbridge");
        assertThat(answered.at("/entry/overrides/0/name").asString()).isEqualTo("E08");
    }

    @Test
    void aPackInWhichSomethingIsWrongIsRefused() throws IOException {
        Path pack = pack();
        Files.writeString(
                pack.resolve("rooms.drl"),
                Files.readString(pack.resolve("rooms.drl")).replace("kind ==", "kin =="));
        CommandRun run = asked(CARE_HOME, "--rules", pack.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("SoughtEntry has no field \"kin\"");
    }

    @Test
    void theAdviceStandsUnderAHeadingOfItsOwnAfterTheLegalAnswer() {
        String text = asked(WARD).data();
        assertThat(text)
                .startsWith("Enter and view on 10 June 2009\n")
                .contains("Ward 4, representative R1\n", "- The duty applies: ", "Kind of test: fact.")
                .contains("Representative R1: authorised? yes\n", "SI 2008/528 reg 3(2)(a)")
                .contains("V03 The regulator is there near the visit.", "Recalled guidance.");
        assertThat(text.indexOf("Planning advice, apart from the legal answer"))
                .isGreaterThan(text.indexOf("authorised?"));
        assertThat(asked(CARE_HOME).data()).doesNotContain("Planning advice");
        assertThat(asked(WARD, "--format", "markdown").data()).startsWith("# Enter and view on 10 June 2009\n");
    }

    @Test
    void whatTheLinkAgreedIsPutOverTheExamples() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), """
                parameters:
                  - name: visit.near-days
                    values:
                      - {from: 2009-04-01, value: 4, reference: LINk meeting of 12 March 2009}
                """);
        String text = asked(WARD, "--parameters", own.toString()).data();
        assertThat(text).doesNotContain("V03").contains("visit.near-days: 4 days", "LINk meeting of 12 March 2009");
    }

    @Test
    void aBodyOfOnesOwnIsFoundAndARefusedRowIsToldWithExitCodeOne() throws IOException {
        Path own = Files.writeString(folder.resolve("bodies.csv"), """
                body,fact,value,from,until
                crm:elms,kind,independent-provider,,
                crm:elms,statutory-name,The Elms,,
                crm:other,kind,no-such-kind,,
                """);
        Path question = Files.writeString(
                folder.resolve("visit.json"),
                text(CARE_HOME)
                        .replace(
                                "\"role\": \"independent-provider\", \"contractAllowsEntry\": \"yes\"",
                                "\"body\": \"crm:elms\""));
        CommandRun run = CommandRun.of("visit", question.toString(), "--register", own.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).contains("bodies.csv", "LINKS-622");
        assertThat(run.data()).contains("E23 An independent provider", "Contract: its terms are not known");
    }

    @Test
    void everyFaultIsToldAtOnceWithItsLineAndARemedy() throws IOException {
        CommandRun run = askedOf(text(WARD)
                .replace("\"careNow\"", "\"careNou\"")
                .replace("\"staff-residence\"", "\"staff-residense\"")
                .replace("\"nhs-trust\"", "\"nhs-trusts\"")
                .replace("\"satisfied\": \"yes\"", "\"satisfied\": \"perhaps\"")
                .replace("\"from\": \"2009-06-15\"", "\"from\": \"15 June\""));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.data()).isEmpty();
        assertThat(run.messages().lines()).hasSize(5).allMatch(line -> line.startsWith("visit.json:"));
        assertThat(run.messages())
                .contains("/premises/parts/0/careNou", "Did you mean \"careNow\"?")
                .contains("/premises/parts/1/kind", "Did you mean \"staff-residence\"?")
                .contains("/provider/role", "/representatives/0/satisfied", "/planning/regulatorPlans/0/from");
    }

    @Test
    void whatTheDomainRefusesIsToldAtOnceTooWithItsLine() throws IOException {
        CommandRun run = askedOf(text(WARD)
                .replace("\"announced\": \"2009-06-03\"", "\"announced\": \"2009-06-11\"")
                .replace("\"Nurses' home\"", "\"Ward 4\""));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("visit.json:", "two parts called \"Ward 4\"");
        CommandRun late = askedOf(text(WARD)
                .replace("\"announced\": \"2009-06-03\"", "\"announced\": \"2009-06-11\"")
                .replace("\"to\": \"2009-06-16\"", "\"to\": \"2009-06-14\"")
                .replace("\"statementPublished\": \"2009-05-28\"", "\"statementPublished\": \"2009-05-01\""));
        assertThat(late.exit()).isEqualTo(2);
        assertThat(late.messages()).contains("/planning/announced");
        assertThat(askedOf(text(WARD).replace("\"id\": \"R1\"", "\"id\": \"Jane Doe\""))
                        .messages())
                .contains("opaque key")
                .doesNotContain("LINKS-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {WARD, CARE_HOME, HEALTHWATCH})
    void whatIsCutOffIsNeverAFaultOfTheProgram(String file) throws IOException {
        String text = text(file).strip();
        for (int end = 0; end < text.length(); end += 41) {
            CommandRun run = askedOf(text.substring(0, end));
            assertThat(run.exit()).as("cut off at " + end).isEqualTo(2);
            assertThat(run.messages()).contains("visit.json", "LINKS-2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WARD, CARE_HOME, HEALTHWATCH})
    void whatIsChangedIsNeverAFaultOfTheProgram(String file) throws IOException {
        String text = text(file);
        List<String> strange = List.of(
                "\"\"",
                "\"yes\"",
                "[]",
                "{}",
                "null",
                "7",
                "\"a b@c\"",
                "\"+999999999-12-31\"",
                "\"2008-04-01\"",
                "[\"\"]",
                "[{}]",
                "\"-999999999-01-01\"",
                "\"ods:5N7\"",
                "true",
                "\"{day}\\u0007\"");
        Random random = new Random(5);
        for (MatchResult member : MEMBER.matcher(text).results().toList()) {
            for (int i = 0; i < 2; i++) {
                String value = strange.get(random.nextInt(strange.size()));
                CommandRun run = askedOf(text.substring(0, member.start(1)) + value + text.substring(member.end(1)));
                assertThat(run.exit())
                        .as(member.group() + " became " + value + ": " + run.messages())
                        .isIn(0, 2);
                assertThat(run.messages().isEmpty()).isEqualTo(run.exit() == 0);
            }
        }
    }
}
