package org.localinvolvement.links.crm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.json.JsonQuestion;

/** The service as a process of its own, from its first line to its end. */
@Timeout(180)
class StopTest {

    private static final Pattern ADDRESS = Pattern.compile("answers at (http://127\\.0\\.0\\.1:[0-9]+)");

    @TempDir
    private Path folder = Path.of("");

    private Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrmService.class.getName()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }

    private String address(Process process) throws Exception {
        while (process.isAlive()) {
            Matcher told = ADDRESS.matcher(output());
            if (told.find()) {
                return told.group(1);
            }
            Thread.sleep(50);
        }
        throw new AssertionError(output());
    }

    @Test
    void aQuestionThatIsBeingAskedIsAnsweredBeforeTheServiceStops() throws Exception {
        Process make = start(MakeKey.WORD, "--keys=" + folder.resolve("keys.yaml"), "--name=crm", "--roles=ask");
        assertThat(make.waitFor()).isZero();
        String key = output().lines().reduce((first, second) -> second).orElseThrow();
        assertThat(Files.readString(folder.resolve("keys.yaml")))
                .doesNotContain(key)
                .contains("name: crm");

        Process process = start("--port=0", "--keys=" + folder.resolve("keys.yaml"), "--folder=" + folder);
        try {
            byte[] question = JsonQuestion.PROGRAMMES.example().getBytes(UTF_8);
            String head =
                    "POST /v1/programmes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                            + key + "\r\nConnection: close\r\nContent-Length: " + question.length + "\r\n\r\n";
            URI address = URI.create(address(process));
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.setSoTimeout(60_000);
                socket.getOutputStream().write(head.getBytes(UTF_8));
                socket.getOutputStream().write(question, 0, 10);
                socket.getOutputStream().flush();
                // Long enough for the question to be under way, and shorter than it may stall.
                Thread.sleep(3_000);
                process.destroy();
                Thread.sleep(1_000);
                socket.getOutputStream().write(question, 10, question.length - 10);
                socket.getOutputStream().flush();

                assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                        .startsWith("HTTP/1.1 200");
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .as("what is left of the service's own folder")
                    .containsExactlyInAnyOrder("keys.yaml", "out.txt");
        }
    }

    @Test
    void withNothingGivenItListensHereAloneAnswersNobodyAndSaysHowToMakeAKey() throws Exception {
        Process process = start("--port=0");
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create(address(process) + "/v1/rules"))
                    .build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(question, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("make-key");
            assertThat(output()).contains("make-key --keys=keys.yaml");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void anOptionThatThereIsNotAndAFileThatCannotBeUsedAreTold() throws Exception {
        Process misspelt = start("--kees=keys.yaml");
        assertThat(misspelt.waitFor()).isEqualTo(2);
        assertThat(output()).contains("There is no option --kees", "\"keys\"").doesNotContain("\tat ");

        Files.writeString(folder.resolve("keys.yaml"), "keys:\n  - name: x\n    role: [ask]\n");
        Process unusable = start("--port=0", "--keys=" + folder.resolve("keys.yaml"));
        assertThat(unusable.waitFor()).isNotZero();
        assertThat(output()).contains("LINKS-202", "role", "Correct the file").doesNotContain("\tat ");
    }
}
