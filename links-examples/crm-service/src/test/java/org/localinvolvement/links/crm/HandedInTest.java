package org.localinvolvement.links.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localinvolvement.links.crm.RunningService.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.csv.ContactFile;
import org.localinvolvement.links.api.json.JsonQuestion;
import org.springframework.util.FileSystemUtils;

/** Files that are handed in, and packs that lie in the host's folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(180)
class HandedInTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("basedir", "."), "..");
    private static final Path PACK = EXAMPLES.resolve("host-rules/src/main/resources/wexbridge");
    private static final Path LOG = EXAMPLES.resolve("cli/year-2009-10/contacts.csv");
    private static final String QUESTION = "{\"version\": 1, \"asAt\": \"2009-12-31\"}";

    private RunningService service = notYet();
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway") // JUnit starts it before the first test.
    private static RunningService notYet() {
        return null;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path key = Files.writeString(folder.resolve("pseudonyms.key"), "0123456789abcdef".repeat(2));
        Files.createDirectories(folder.resolve("packs"));
        service = RunningService.in(
                folder, "--pseudonym-key=" + key, "--packs=" + folder.resolve("packs"), "--packs-every=200ms");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private record SentPart(String name, String text) {}

    private HttpResponse<String> send(List<SentPart> parts) {
        StringBuilder body = new StringBuilder();
        for (SentPart part : parts) {
            body.append("--limit\r\nContent-Disposition: form-data; name=\"")
                    .append(part.name())
                    .append("\"; filename=\"of-a-person.csv\"\r\n\r\n")
                    .append(part.text())
                    .append("\r\n");
        }
        return service.post(
                "/v1/triggers/with-files",
                service.asking,
                "multipart/form-data; boundary=limit",
                BodyPublishers.ofString(body.append("--limit--\r\n").toString()));
    }

    private void nothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.walk(folder.resolve("work"))) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly(".lock");
        }
    }

    @Test
    void aLogBesideTheQuestionIsReadAsTheLibraryReadsIt() throws IOException {
        HttpResponse<String> answer =
                send(List.of(new SentPart("question", QUESTION), new SentPart("contacts", Files.readString(LOG))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (Links links = Links.standard()) {
            assertThat(answer.body())
                    .isEqualTo(JsonQuestion.TRIGGERS.answer(
                            links, "question", QUESTION, links.readContacts(ContactFile.of(LOG))));
        }
        assertThat(service.figure("links_uploads_total")).isPositive();
        nothingIsLeft();
    }

    @Test
    void anExportOfACrmIsReadByAMappingThatTheLibraryShips() throws IOException {
        String export = "{\"values\": [{\"id\": 1, \"activity_date_time\": \"2009-11-03 10:00:00\","
                + " \"target_contact_id\": [77], \"activity_type_id:name\": \"Phone Call\"}], \"count\": 1}";

        HttpResponse<String> answer = send(List.of(
                new SentPart("question", QUESTION),
                new SentPart("contacts", export),
                new SentPart("mapping", "civicrm-activities")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        nothingIsLeft();
    }

    @Test
    void aFormThatCannotBeUsedIsRefusedWithTheRemedyAndNotTheNameOfItsFile() throws IOException {
        List<List<SentPart>> forms = List.of(
                List.of(new SentPart("question", QUESTION)),
                List.of(new SentPart("contacts", "x")),
                List.of(new SentPart("question", QUESTION), new SentPart("contacts", "x"), new SentPart("more", "")),
                List.of(
                        new SentPart("question", QUESTION),
                        new SentPart("contacts", "{}"),
                        new SentPart("mapping", "civicrm-activites")),
                List.of(new SentPart("question", QUESTION), new SentPart("contacts", "no log\n1\n")));
        for (List<SentPart> form : forms) {
            HttpResponse<String> answer = send(form);

            assertThat(answer.statusCode()).as(form.toString()).isEqualTo(422);
            assertThat(answer.body()).doesNotContain("of-a-person", folder.toString());
        }
        nothingIsLeft();
    }

    @Test
    void aFormThatIsNoneIsNotUnderstood() {
        HttpResponse<String> answer = service.post(
                "/v1/triggers/with-files", service.asking, "multipart/form-data", BodyPublishers.ofString("--x\r\n"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aPackIsCheckedAndItsTestsAreRun() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive);
                Stream<Path> files = Files.walk(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(PACK.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }

        HttpResponse<String> answer = service.post(
                "/v1/rule-packs/check",
                service.checking,
                "application/zip",
                BodyPublishers.ofByteArray(archive.toByteArray()));
        HttpResponse<String> forEditors = service.send(service.request("/v1/rule-packs/check", service.checking)
                .header("Content-Type", "application/zip")
                .header("Accept", "application/sarif+json")
                .POST(BodyPublishers.ofByteArray(archive.toByteArray())));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).get("tests").size()).isPositive();
        assertThat(json(forEditors).get("version").asString()).isEqualTo("2.1.0");
        nothingIsLeft();
    }

    @Test
    void packsInTheFolderAreTakenRefusedAndWithdrawnWhileTheServiceRuns() throws IOException {
        Path place = folder.resolve("packs/wexbridge");
        FileSystemUtils.copyRecursively(PACK, place);
        aged(place);
        service.until(() -> service.figure("links_packs_in_use") == 1);
        String rules = service.get("/v1/rules", service.asking).body();

        Path description = place.resolve("pack.yaml");
        String sound = Files.readString(description);
        Files.writeString(description, sound.replace("package:", "pakage:"));
        aged(place);
        service.until(() -> service.figure("links_packs_refused") == 1);

        assertThat(service.get("/v1/rules", service.asking).body())
                .isEqualTo(rules)
                .contains("wexbridge");
        assertThat(service.get("/v1/rule-packs", service.operating).body()).contains("\"refused\" : true", "pakage");

        FileSystemUtils.deleteRecursively(place);
        service.until(() -> service.figure("links_packs_in_use") == 0);
        assertThat(service.get("/v1/rules", service.asking).body()).doesNotContain("\"pack\" : \"wexbridge\"");
    }

    /** As if it had been written a while ago, so that the test need not wait until it has settled. */
    private static void aged(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(10)));
            }
        }
    }

    @Test
    void aKeyThatIsTakenBackOpensNothingAnyMore() throws IOException {
        Path keys = folder.resolve("keys.yaml");
        String before = Files.readString(keys, StandardCharsets.UTF_8);
        Files.writeString(keys, "keys:\n" + before.substring(before.indexOf("  - name: checks")));
        service.until(() -> service.get("/v1/rules", service.asking).statusCode() == 401);

        Files.writeString(keys, before);
        service.until(() -> service.get("/v1/rules", service.asking).statusCode() == 200);
    }
}
