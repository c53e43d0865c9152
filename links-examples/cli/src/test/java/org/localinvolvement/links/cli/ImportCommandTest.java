package org.localinvolvement.links.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command does with the export of a CRM, and which tasks it writes for one. */
class ImportCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private String export = "";
    private String key = "";

    @BeforeEach
    void writeTheExport() throws IOException {
        StringBuilder records = new StringBuilder("[");
        for (int i = 1; i <= 12; i++) {
            records.append("""
                    {"id":%d,"activity_date_time":"2009-12-%02d 23:30:00","modified_date":"2010-01-01 10:00:00","is_deleted":false,
                     "activity_type_id:name":"Phone Call","medium_id:name":"phone","target_contact_id":[%d],
                     "Concern.Topic:name":["access","parking"],"Concern.Tone:name":"concern","Concern.Ward":"North"},
                    """.formatted(i, i, 100 + i));
        }
        export = written("activities.json", records.substring(0, records.length() - 2) + "]");
        key = written("key", "thirty-two bytes are enough for it\n");
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private CommandRun run(String command, String... more) {
        List<String> args = new ArrayList<>(
                List.of(command, "--contacts", export, "--mapping", "civicrm-activities", "--pseudonym-key", key));
        args.addAll(Arrays.asList(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    @Test
    void it_tells_what_became_of_each_record_and_writes_a_log_that_the_commands_read() throws IOException {
        Path log = folder.resolve("contacts.csv");
        CommandRun imported = run("import", "--to", log.toString());
        assertThat(imported.exit()).isZero();
        assertThat(imported.data()).contains("Records read: 12\n  counted: 12\n", "  themes, \"parking\": 12\n");
        assertThat(Files.readString(log)).contains(",p-").doesNotContain(",101,");
        CommandRun fromTheLog =
                CommandRun.of("triggers", "--contacts", log.toString(), "--as-at", "2010-01-15", "--format", "json");
        CommandRun fromTheExport = run("triggers", "--as-at", "2010-01-15", "--format", "json");
        assertThat(fromTheExport.data()).isEqualTo(fromTheLog.data()).contains("\"appointments\"");
        assertThat(fromTheExport.messages()).contains("does not know the code \"parking\" of themes; records: 12.");
    }

    @Test
    void the_account_is_json_where_a_program_reads_it() {
        assertThat(run("import", "--format", "json").data())
                .contains("\"format\" : \"links-import\"", "\"counted\" : 12");
    }

    @Test
    void a_trigger_becomes_a_task_once() throws IOException {
        CommandRun first = run("triggers", "--as-at", "2010-01-15", "--tasks", "salesforce-tasks", "--link", "crm:x");
        assertThat(first.exit()).isZero();
        assertThat(first.data()).contains("Volume of voices: appointments", ",Normal,Not Started\n");
        String former = written("tasks.csv", first.data());
        CommandRun later = run(
                "triggers",
                "--as-at",
                "2009-12-02",
                "--tasks",
                "salesforce-tasks",
                "--link",
                "crm:x",
                "--former",
                former);
        assertThat(later.data().lines().skip(1)).allMatch(line -> line.endsWith(",Low,Completed"));
        assertThat(later.data()).contains("No longer called for");
    }

    @Test
    void a_short_or_missing_key_and_options_of_a_plain_log_are_refused() throws IOException {
        key = written("short", "short");
        assertThat(run("import").messages()).contains("LINKS-127").doesNotContain("short,");
        key = written("key", "thirty-two bytes are enough for it");
        assertThat(run("triggers", "--strict").messages()).contains("--strict are for a plain log");
        assertThat(run("trace", "--theme", "appointments", "--from", "2009-12-01")
                        .messages())
                .contains("links import --to FILE");
        assertThat(run("triggers", "--link", "crm:x").messages()).contains("--link and --former go with --tasks");
        assertThat(run("triggers", "--tasks", "civicrm-tasks").messages()).contains("--tasks needs --link");
        assertThat(run("triggers", "--contacts", export, "--mapping", "none.yaml")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void mappings_to_start_from_can_be_listed_and_copied() {
        assertThat(CommandRun.of("mapping").data())
                .contains("For --mapping: civicrm-activities,", "For --tasks: civicrm-tasks,");
        assertThat(CommandRun.of("mapping", "salesforce-cases").data()).startsWith("# Cases of Salesforce");
        assertThat(CommandRun.of("mapping", "salesforce-task").messages())
                .contains("Did you mean \"salesforce-tasks\"?");
    }

    @Test
    void the_commands_of_the_guide_to_the_API_do_what_it_says() throws IOException {
        String guide = Files.readString(Path.of("..", "..", "links-api", "README.md"));
        int begin = guide.indexOf("```console\n") + "```console\n".length();
        List<String> commands =
                guide.substring(begin, guide.indexOf("```", begin)).lines().toList();
        assertThat(commands).hasSize(3);
        for (String command : commands) {
            String[] args = Arrays.stream(command.split(" +", -1))
                    .skip(1)
                    .map(word -> word.equals("activities.json")
                            ? export
                            : word.equals("pseudonym.key")
                                    ? key
                                    : word.endsWith(".csv")
                                            ? folder.resolve(word).toString()
                                            : word)
                    .toArray(String[]::new);
            assertThat(CommandRun.of(args).exit()).as(command).isZero();
        }
        assertThat(Files.readString(folder.resolve("contacts.csv"))).contains(",p-");
        assertThat(Files.readString(folder.resolve("tasks.csv"))).contains("Volume of voices: appointments");
    }
}
