package org.localinvolvement.links.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.JsonQuestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class OpenApiTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path RESOURCE = Path.of(
            System.getProperty("basedir", "."),
            "src",
            "main",
            "resources",
            "org",
            "localinvolvement",
            "links",
            "crm",
            "answers",
            "openapi.json");

    private RunningService service = notYet();
    private JsonNode document = MAPPER.createObjectNode();

    @SuppressWarnings("NullAway") // JUnit starts it before the first test.
    private static RunningService notYet() {
        return null;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        service = RunningService.in(folder);
        document = RunningService.json(service.get("/v1/openapi.json", ""));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void theDocumentIsMadeOfTheSchemasAndExamplesOfTheLibrary() throws IOException {
        String made;
        try (Links links = Links.standard()) {
            made = OpenApiText.of(links);
        }
        if (Boolean.getBoolean("links.openapi.write")) {
            Files.createDirectories(RESOURCE.getParent());
            Files.writeString(RESOURCE, made);
        }

        assertThat(Files.readString(RESOURCE))
                .as("stale: run this test with -Dlinks.openapi.write=true")
                .isEqualTo(made);
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsAnsweredAsTheDocumentSays(JsonQuestion question) {
        JsonNode operation = document.at("/paths").get("/v1/" + question.word()).get("post");
        String asked = MAPPER.writeValueAsString(
                operation.at("/requestBody/content").get("application/json").get("example"));

        HttpResponse<String> answer = service.post("/v1/" + question.word(), service.asking, asked);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(RunningService.json(answer))
                .isEqualTo(operation
                        .at("/responses/200/content")
                        .get("application/json")
                        .get("example"));
    }

    @Test
    void everyExampleOfAnAddressIsAnswered() {
        int[] asked = new int[1];
        document.get("paths").properties().forEach(path -> {
            JsonNode operation = path.getValue().get("get");
            if (operation == null) {
                return;
            }
            String address = path.getKey();
            StringBuilder query = new StringBuilder();
            for (JsonNode parameter : operation.path("parameters")) {
                String name = parameter.get("name").asString();
                String example = parameter.get("example").asString();
                if (parameter.get("in").asString().equals("path")) {
                    address = address.replace("{" + name + "}", example);
                } else {
                    query.append(query.isEmpty() ? '?' : '&')
                            .append(name)
                            .append('=')
                            .append(example);
                }
            }
            String key =
                    address.equals("/metrics") || address.equals("/v1/rule-packs") ? service.operating : service.asking;
            HttpResponse<String> answer = service.get(address + query, key);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(address)
                    .startsWith(operation
                            .at("/responses/200/content")
                            .propertyNames()
                            .iterator()
                            .next());
            asked[0]++;
        });
        assertThat(asked[0]).isGreaterThan(8);
    }

    @Test
    void theDocumentHasEveryAddressOfTheServiceButItself() {
        SortedSet<String> told = new TreeSet<>(document.get("paths").propertyNames());
        told.addAll(List.of("/", "/v1/openapi.json"));

        assertThat(service.addresses()).isEqualTo(told);
    }

    @Test
    void everythingThatIsReferredToIsThereAndNothingIsFetchedFromElsewhere() {
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/components/");
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
        assertThat(document.toString()).doesNotContain("http://", "https://", "anyOf", "$defs");
    }

    @Test
    void thePageShowsEveryAddressAndLoadsNothingFromElsewhere() {
        HttpResponse<String> page = service.get("/", "");

        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .startsWith("default-src 'none';")
                .doesNotContain("http");
        document.get("paths")
                .propertyNames()
                .forEach(path -> assertThat(page.body()).contains(path));
        assertThat(page.body()).doesNotContain("http://", "https://", "<script", "src=", "@import", "url(");
    }
}
