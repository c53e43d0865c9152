package org.localinvolvement.links.crm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.localinvolvement.links.crm.keys.Key;
import org.localinvolvement.links.crm.keys.KeyFile;
import org.localinvolvement.links.crm.keys.Role;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service in this JVM, on a port of its own, and what a client needs to ask it. */
final class RunningService implements AutoCloseable {

    static final Path QUESTIONS = Path.of(System.getProperty("basedir", "."), "..", "cli", "questions");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final ConfigurableApplicationContext context;
    private final int port;
    final String asking;
    final String checking;
    final String operating;

    private RunningService(ConfigurableApplicationContext context, String asking, String checking, String operating) {
        this.context = context;
        this.port = CrmService.port(context);
        this.asking = asking;
        this.checking = checking;
        this.operating = operating;
    }

    /** With a key for each role, whose files lie in the folder. */
    static RunningService in(Path folder, String... options) throws IOException {
        Path keys = folder.resolve("keys.yaml");
        String asking = KeyFile.add(keys, "asks", EnumSet.of(Role.ASK));
        String checking = KeyFile.add(keys, "checks", EnumSet.of(Role.CHECK_RULES));
        String operating = KeyFile.add(keys, "operates", EnumSet.of(Role.OPERATE));
        List<String> all = new ArrayList<>(
                List.of("--port=0", "--keys=" + keys, "--folder=" + Files.createDirectories(folder.resolve("work"))));
        all.addAll(Arrays.asList(options));
        RunningService service =
                new RunningService(CrmService.start(all.toArray(String[]::new)), asking, checking, operating);
        service.until(() -> service.get("/health/ready", "").statusCode() == 200);
        return service;
    }

    HttpResponse<String> get(String path, String key) {
        return send(request(path, key).GET());
    }

    HttpResponse<String> post(String path, String key, String json) {
        return post(path, key, "application/json", BodyPublishers.ofString(json));
    }

    HttpResponse<String> post(String path, String key, String type, BodyPublisher body) {
        return send(request(path, key).header("Content-Type", type).POST(body));
    }

    HttpRequest.Builder request(String path, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(100));
        return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return MAPPER.readTree(response.body());
    }

    /** What comes back to these bytes, until the service closes the connection or says no more for a while. */
    String raw(byte[]... parts) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(15_000);
            for (byte[] part : parts) {
                socket.getOutputStream().write(part);
                socket.getOutputStream().flush();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One figure of the metrics; zero where it does not stand there. */
    double figure(String name) {
        return get("/metrics", operating)
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }

    double refusals(String reason) {
        return figure("links_refusals_total{reason=\"" + reason + "\"}");
    }

    void until(BooleanSupplier reached) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not reached within a minute");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    /** Every address that the service answers at. */
    SortedSet<String> addresses() {
        SortedSet<String> addresses = new TreeSet<>();
        context.getBean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> addresses.addAll(mapping.getPatternValues()));
        return addresses;
    }

    static String unknownKey() {
        return Key.secret();
    }

    @Override
    public void close() {
        context.close();
    }
}
