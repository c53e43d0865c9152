package org.localinvolvement.links.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localinvolvement.links.crm.RunningService.json;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.VisitJson;
import org.localinvolvement.links.api.visit.VisitAnswered;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class ServiceTest {

    private RunningService service = notYet();
    private String visit = "";

    @SuppressWarnings("NullAway") // JUnit starts it before the first test.
    private static RunningService notYet() {
        return null;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        service = RunningService.in(folder);
        visit = Files.readString(RunningService.QUESTIONS.resolve("visit-ward.json"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void anAnswerIsThatOfTheLibraryToTheByte() {
        HttpResponse<String> answer = service.post("/v1/visits", service.asking, visit);

        try (Links links = Links.standard()) {
            assertThat(answer.body())
                    .isEqualTo(VisitJson.write(
                            VisitAnswered.of(links, VisitJson.read("question", visit, links.register()))));
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void everyAnswerHasItsIdAndTheHeadersThatKeepBrowsersOut() {
        HttpResponse<String> answer = service.get("/health/live", "");

        assertThat(answer.headers().firstValue("X-Request-Id")).get().asString().matches("[0-9a-f]{20}");
        assertThat(answer.headers().map())
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Referrer-Policy", List.of("no-referrer"))
                .containsKey("Content-Security-Policy")
                .doesNotContainKeys("Access-Control-Allow-Origin", "Server", "Set-Cookie");
    }

    /** Which status each key gets at each address; what is open answers everybody. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /health/live                          | 200 | 200 | 200 | 200",
                "GET  | /                                     | 200 | 200 | 200 | 200",
                "GET  | /v1/openapi.json                      | 200 | 200 | 200 | 200",
                "GET  | /v1/schemas                           | 401 | 200 | 403 | 403",
                "GET  | /v1/schemas/visits-answer.schema.json | 401 | 200 | 403 | 403",
                "GET  | /health/ready                         | 200 | 200 | 200 | 200",
                "POST | /v1/visits                            | 401 | 422 | 403 | 403",
                "POST | /v1/routes                            | 401 | 422 | 403 | 403",
                "GET  | /v1/register/bodies                   | 401 | 400 | 403 | 403",
                "GET  | /v1/register/bodies/ods:5N7           | 401 | 400 | 403 | 403",
                "GET  | /v1/register/bodies/ods:5N7/succession | 401 | 200 | 403 | 403",
                "GET  | /v1/rules                             | 401 | 200 | 403 | 403",
                "GET  | /v1/rules/trigger                     | 401 | 200 | 403 | 403",
                "POST | /v1/rule-packs/check                  | 401 | 403 | 415 | 403",
                "GET  | /v1/rule-packs                        | 401 | 403 | 403 | 200",
                "GET  | /metrics                              | 401 | 403 | 403 | 200",
                "GET  | /v1/nothing                           | 401 | 404 | 404 | 404",
                "GET  | /actuator                             | 401 | 404 | 404 | 404",
            })
    void aKeyOpensWhatItsRolesOpen(String method, String path, int none, int asking, int checking, int operating) {
        assertThat(status(method, path, "")).as("no key").isEqualTo(none);
        assertThat(status(method, path, RunningService.unknownKey()))
                .as("unknown key")
                .isEqualTo(none);
        assertThat(status(method, path, service.asking)).as("asks").isEqualTo(asking);
        assertThat(status(method, path, service.operating)).as("operates").isEqualTo(operating);
        if (!path.endsWith("check")) {
            assertThat(status(method, path, service.checking)).as("checks").isEqualTo(checking);
        }
    }

    private int status(String method, String path, String key) {
        String type = path.endsWith("check") ? "application/zip" : "application/json";
        return service.send(service.request(path, key)
                        .header("Content-Type", type)
                        .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")))
                .statusCode();
    }

    @Test
    void aKeyMayAlsoComeInAHeaderOfItsOwn() {
        HttpResponse<String> answer =
                service.send(service.request("/v1/rules", "").header("X-API-Key", service.asking));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void everythingThatIsWrongWithAQuestionIsToldAtOnce() {
        HttpResponse<String> answer =
                service.post("/v1/visits", service.asking, visit.replaceFirst("\\{", "{\"dey\": 1, \"planing\": {},"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:localinvolvement:links:problem:unusable");
        assertThat(json(answer).get("requestId").asString())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
        assertThat(json(answer).get("errors").size()).isGreaterThanOrEqualTo(2);
        json(answer).get("errors").forEach(error -> {
            assertThat(error.get("code").asString()).startsWith("LINKS-");
            assertThat(error.get("source").asString()).isEqualTo("question");
            assertThat(error.get("reason").asString()).isNotBlank();
            assertThat(error.get("remedy").asString()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{", "\"\\u0000\"", "{\"day\": {\"a\": [1, {}]}}"})
    void whatIsNoQuestionIsRefusedAndCounted(String sent) {
        double before = service.refusals("unusable");

        HttpResponse<String> answer = service.post("/v1/visits", service.asking, sent);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("Exception", "jackson", "java.");
        service.until(() -> service.refusals("unusable") == before + 1);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        HttpResponse<String> answer = service.post(
                "/v1/visits", service.asking, "application/json", BodyPublishers.ofByteArray(new byte[] {'"', -1, '"'
                }));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("LINKS-105", "UTF-8");
    }

    @Test
    void anotherMethodIsRefusedWithThoseThatThereAre() {
        HttpResponse<String> answer =
                service.send(service.request("/v1/rules", service.asking).DELETE());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
        assertThat(json(answer).get("code").asString()).isEqualTo("LINKS-691");
    }

    @Test
    void anotherKindOfContentIsRefused() {
        HttpResponse<String> answer =
                service.post("/v1/visits", service.asking, "text/xml", BodyPublishers.ofString("<x/>"));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void anAnswerThatNobodyAcceptsIsNotGiven() {
        HttpResponse<String> answer =
                service.send(service.request("/v1/rules", service.asking).header("Accept", "image/png"));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(json(answer).get("type").asString()).endsWith(":not-acceptable");
    }

    @Test
    void whoHasTheRulesIsToldThatTheyAreStillTheSame() {
        String etag = service.get("/v1/rules", service.asking)
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        HttpResponse<String> again =
                service.send(service.request("/v1/rules", service.asking).header("If-None-Match", etag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theRulesOfOneQuestionAreThoseAlone() {
        HttpResponse<String> answer = service.get("/v1/rules/trigger", service.asking);

        assertThat(json(answer).get("rules").size()).isPositive();
        json(answer)
                .get("rules")
                .forEach(rule -> assertThat(rule.get("question").asString()).isEqualTo("trigger"));
        assertThat(service.get("/v1/rules/nothing", service.asking).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theRegisterListsBodiesAndTellsOne() {
        HttpResponse<String> listing =
                service.get("/v1/register/bodies?kind=primary-care-trust&asAt=2009-04-01", service.asking);
        HttpResponse<String> body = service.get("/v1/register/bodies/ods:5N7?asAt=2009-04-01", service.asking);

        assertThat(json(listing).get("bodies").size()).isEqualTo(147);
        assertThat(json(body).get("body").get("kind").asString()).isEqualTo("primary-care-trust");
        assertThat(json(service.get("/v1/register/bodies/ods:5N7/succession", service.asking))
                        .get("steps")
                        .size())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/register/bodies?kind=nothing&asAt=2009-04-01",
                "/v1/register/bodies?kind=primary-care-trust&asAt=1st",
                "/v1/register/bodies?kind=primary-care-trust",
                "/v1/register/bodies/derby?asAt=2009-04-01",
            })
    void anAddressThatSaysWhatCannotBeIsRefusedWithTheRemedy(String address) {
        HttpResponse<String> answer = service.get(address, service.asking);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("type").asString()).endsWith(":address-wrong");
        assertThat(json(answer).get("detail").asString()).containsAnyOf("Give ", "Name ");
    }

    @Test
    void figuresTellEveryRequestByItsRouteAndNothingOfWhatWasAsked() {
        service.get("/v1/register/bodies/ods:5N7/succession", service.asking);
        service.post("/v1/visits", service.asking, visit);

        String figures = service.get("/metrics", service.operating).body();

        assertThat(figures)
                .contains(
                        "links_requests_seconds_count{method=\"GET\",route=\"/v1/register/bodies/{id}/succession\",status=\"200\"}",
                        "links_requests_seconds_count{method=\"POST\",route=\"/v1/visits\",status=\"200\"}",
                        "links_questions_abandoned_total",
                        "links_packs_in_use",
                        "jvm_memory_used_bytes")
                .doesNotContain("5N7", "ward");
    }
}
