package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteCommandTest {

    private static final Path QUESTIONS = Path.of(System.getProperty("basedir", "."), "questions");

    private static String question(String name) {
        return QUESTIONS.resolve(name).toString();
    }

    private static CommandRun careHome(String... more) {
        String[] args = new String[4 + more.length];
        args[0] = "route";
        args[1] = question("route-care-home.json");
        args[2] = "--register";
        args[3] = question("route-care-home.register.csv");
        System.arraycopy(more, 0, args, 4, more.length);
        return CommandRun.of(args);
    }

    @Test
    void aCareHomeIsBoundByItsContractAndTheCouncilByTheRegulations() {
        CommandRun run = careHome();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).isEmpty();
        assertThat(run.data().replaceAll("\\s+", " "))
                .contains("Whom to approach, as at 1 May 2009", "The LINk acts: LINk for Derby (links:link-derby).")
                .contains(
                        "Derby (links:derby-unitary), commissioner. Open: make a report or recommendation [acknowledge the"
                                + " report in writing, by 1 June 2009, explain in writing what action is intended, or why none is,"
                                + " by 1 June 2009]")
                .contains("The Elms Care Home (links:the-elms), provider.")
                .contains("Not open: ask under the Freedom of Information Act 2000, enter and view.")
                .contains("Not to be approached");
    }

    @Test
    void theAnswerIsAlsoJsonAndTheSameBytesTwice() {
        CommandRun run = careHome("--format", "json");
        assertThat(run.data())
                .contains("\"question\" : \"route\"", "\"role\" : \"commissioner\"", "\"ruleId\" : \"R18\"");
        assertThat(careHome("--format", "json").data()).isEqualTo(run.data());
    }

    @Test
    void everyStepOfAPathwayLeadsToItsBodiesAndTheLinkThere() {
        CommandRun run = CommandRun.of("route", question("route-stroke-pathway.json"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.data().replaceAll("\\s+", " "))
                .contains("LINk for Nottingham (links:link-nottingham), neighbouring network.")
                .contains("(ods:RX9), provider.")
                .contains("(ods:5N7), commissioner.");
    }

    @Test
    void faultsOfAQuestionAreToldTogetherWithTheirLines(@TempDir Path folder) throws IOException {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, """
                {
                  "version": 1,
                  "asAt": "2009-05-01",
                  "issue": {"id": "I1", "area": "Derby", "scope": "locl"},
                  "harm": "no"
                }
                """);
        CommandRun run = CommandRun.of("route", wrong.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.data()).isEmpty();
        assertThat(run.messages()).contains("wrong.json", "scheme:value", "local", "harm", "title");
    }

    @Test
    void anAreaThatIsNoCouncilIsToldAndNoFaultOfTheProgram(@TempDir Path folder) throws IOException {
        Path wrong = folder.resolve("area.json");
        Files.writeString(
                wrong,
                "{\"version\": 1, \"asAt\": \"2009-05-01\", \"issue\": {\"id\": \"I1\", \"title\": \"t\","
                        + " \"services\": [\"gp\"], \"area\": \"ods:5N7\"}}");
        CommandRun run = CommandRun.of("route", wrong.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("give the GSS code or the id of a council");
    }

    @Test
    void aFileThatContradictsTheRegisterIsTold(@TempDir Path folder) throws IOException {
        Path bodies = folder.resolve("our-bodies.csv");
        Files.writeString(bodies, """
                body,fact,value,from,until
                links:our-derby,kind,local-authority,,
                links:our-derby,short-name,Derby of ours,,
                links:our-derby,code,gss:E06000015,,
                links:our-derby,tier,unitary,,
                links:our-derby,region,east-midlands,,
                """);
        CommandRun run = careHome("--register", bodies.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.messages()).contains("\"links:derby-unitary\"", "[LINKS-406]");
    }
}
