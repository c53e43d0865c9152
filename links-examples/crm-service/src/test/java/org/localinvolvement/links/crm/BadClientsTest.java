package org.localinvolvement.links.crm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.localinvolvement.links.crm.RunningService.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that do what no client should: each is refused cleanly and counted, and the service answers afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class BadClientsTest {

    private Path folder = Path.of("");
    private RunningService service = notYet();
    private String asked = "";

    @SuppressWarnings("NullAway") // JUnit starts it before the first test.
    private static RunningService notYet() {
        return null;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        this.folder = folder;
        service = RunningService.in(
                folder,
                "--limits.head-time=1s",
                "--limits.pause-time=1s",
                "--limits.grace-time=1s",
                "--limits.question-size=100KB",
                "--limits.pack-size=200KB");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @BeforeEach
    void ask() throws IOException {
        asked = Files.readString(RunningService.QUESTIONS.resolve("visit-ward.json"));
    }

    @AfterEach
    void theServiceAnswersAfterwards() throws IOException {
        HttpResponse<String> answer = service.post("/v1/visits", service.asking, asked);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (Stream<Path> left = Files.walk(folder.resolve("work"))) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .as("what is left of uploads")
                    .containsExactly(".lock");
        }
    }

    private void isCounted(String reason, double before) {
        service.until(() -> service.refusals(reason) == before + 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no HTTP | GARBAGE\\r\\n\\r\\n | 400",
                "bytes of TLS | \\x16\\x03\\x01\\x02\\x00\\x01\\x00\\r\\n\\r\\n | 400",
                "no host | GET /health/live HTTP/1.1\\r\\n\\r\\n | 400",
                "a space in a name | GET /health/live HTTP/1.1\\r\\nHost: x\\r\\nA B: c\\r\\n\\r\\n | 400",
                "two lengths | POST /v1/visits HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 3\\r\\nContent-Length: 4\\r\\n\\r\\nabc | 400",
                "a way out of the root | GET /../../etc/passwd HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n | 400",
                "a zero in the path | GET /v1/%00 HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n | 400",
                "another version | GET / HTTP/9.9\\r\\nHost: x\\r\\n\\r\\n | 505",
            })
    void garbageIsAnsweredWithAProblem(String what, String sent, int status) throws IOException {
        double before = service.refusals("not-understood");

        String answer = service.raw(bytes(unescaped(sent)));

        assertThat(answer).as(what).startsWith("HTTP/1.1 " + status).contains("Content-Type: application/problem+json");
        assertThat(answer).doesNotContain("<html", "tomcat", "java.", "\tat ");
        if (status == 400) {
            isCounted("not-understood", before);
        }
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\r", i) || text.startsWith("\\n", i)) {
                plain.append(text.charAt(++i) == 'r' ? '\r' : '\n');
            } else if (text.startsWith("\\x", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    @Test
    void thousandsOfHeadersAreRefused() throws IOException {
        double before = service.refusals("not-understood");

        String answer =
                service.raw(bytes("GET /health/live HTTP/1.1\r\nHost: x\r\n" + "A: b\r\n".repeat(3000) + "\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 400").contains("problem+json");
        isCounted("not-understood", before);
    }

    @Test
    void aClientThatStallsInTheHeadIsCutOff() throws IOException {
        double before = service.refusals("sent-too-slowly");

        String answer = service.raw(bytes("POST /v1/visits HTTP/1.1\r\nHost: x\r\nContent-"));

        assertThat(answer).isEmpty();
        isCounted("sent-too-slowly", before);
    }

    @Test
    void aHeadThatDripsIsCutOff() throws Exception {
        double before = service.refusals("sent-too-slowly");

        try (Socket socket = service.connect()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(bytes("GET /health/live HTTP/1.1\r\nHost: x\r\n"));
            for (int i = 0; i < 6; i++) {
                Thread.sleep(300);
                socket.getOutputStream().write(bytes("A" + i + ": b\r\n"));
                socket.getOutputStream().flush();
            }
        } catch (IOException e) {
            // The service may have closed the connection already: that is what is wanted.
            assertThat(e).isNotNull();
        }

        isCounted("sent-too-slowly", before);
    }

    private String head(String key, int length) {
        return "POST /v1/visits HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer " + key
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    @Test
    void aClientThatStallsInTheBodyIsCutOff() throws IOException {
        double before = service.refusals("sent-too-slowly");

        String answer = service.raw(bytes(head(service.asking, 1000) + "{\"day\":"));

        assertThat(answer).startsWith("HTTP/1.1 408").contains("LINKS-697", "Connection: close");
        isCounted("sent-too-slowly", before);
    }

    @Test
    void aBodyThatDripsIsCutOff() throws Exception {
        double before = service.refusals("sent-too-slowly");

        try (Socket socket = service.connect()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(bytes(head(service.asking, 1000)));
            for (int i = 0; i < 20; i++) {
                Thread.sleep(200);
                socket.getOutputStream().write(' ');
                socket.getOutputStream().flush();
            }
        } catch (IOException e) {
            // The service may have closed the connection already: that is what is wanted.
            assertThat(e).isNotNull();
        }

        isCounted("sent-too-slowly", before);
    }

    @Test
    void aClientThatGoesAwayInTheBodyIsCounted() throws IOException {
        double before = service.refusals("broken-off");

        try (Socket socket = service.connect()) {
            socket.getOutputStream().write(bytes(head(service.asking, 1000) + "{\"day\":"));
            socket.getOutputStream().flush();
        }

        isCounted("broken-off", before);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() throws IOException {
        double before = service.refusals("too-large");
        String large = "x".repeat(150_000);

        String announced = service.raw(bytes(head(service.asking, large.length()) + large));
        String inPieces =
                service.raw(bytes(head(service.asking, 0).replace("Content-Length: 0", "Transfer-Encoding: chunked")
                        + Integer.toHexString(large.length()) + "\r\n" + large + "\r\n0\r\n\r\n"));

        assertThat(announced).startsWith("HTTP/1.1 413").contains("LINKS-695");
        assertThat(inPieces).startsWith("HTTP/1.1 413").contains("LINKS-695");
        isCounted("too-large", before + 1);
    }

    @Test
    void nobodyIsHeardWithoutAKeyHoweverMuchTheySend() throws IOException {
        double before = service.refusals("key-missing");

        String answer = service.raw(bytes("POST /v1/visits HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 10000000\r\n\r\n" + "x".repeat(50_000)));

        assertThat(answer).startsWith("HTTP/1.1 401").contains("LINKS-692", "WWW-Authenticate: Bearer");
        isCounted("key-missing", before);
    }

    @Test
    void aZipBombIsRefusedBeforeItGoesOff() throws IOException {
        double before = service.refusals("too-large");
        byte[] bomb = zip("pack.yaml", "0".repeat(30_000_000));

        HttpResponse<String> answer = service.post(
                "/v1/rule-packs/check", service.checking, "application/zip", BodyPublishers.ofByteArray(bomb));

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("LINKS-510", "100 times as large");
        isCounted("too-large", before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"../out.yaml", "/tmp/out.yaml", "a/../../out.yaml", "a\\out.yaml", "./pack.yaml"})
    void anArchiveThatNamesFilesOutsideOfItselfIsRefused(String name) throws IOException {
        HttpResponse<String> answer = service.post(
                "/v1/rule-packs/check",
                service.checking,
                "application/zip",
                BodyPublishers.ofByteArray(zip(name, "name: x")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("LINKS-501").doesNotContain("out.yaml");
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        HttpResponse<String> answer = service.post(
                "/v1/rule-packs/check", service.checking, "application/zip", BodyPublishers.ofString("PK no zip"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("LINKS-501");
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(ISO_8859_1));
        }
        return bytes.toByteArray();
    }
}
