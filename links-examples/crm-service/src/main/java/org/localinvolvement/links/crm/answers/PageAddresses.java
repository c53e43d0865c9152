package org.localinvolvement.links.crm.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.localinvolvement.links.api.json.AnswerSchemas;
import org.localinvolvement.links.api.json.JsonQuestion;
import org.localinvolvement.links.api.json.RuleSchemas;
import org.localinvolvement.links.crm.door.Needs;
import org.localinvolvement.links.crm.door.Open;
import org.localinvolvement.links.crm.keys.Role;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What the service tells of itself: its OpenAPI document, a page of it, and the schemas of all documents. */
@RestController
public class PageAddresses {

    private static final String SCHEMA = "application/schema+json";
    private static final String HTML = "text/html;charset=UTF-8";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String openApi;
    private final String page;
    private final SortedMap<String, String> schemas;

    /** Reads what lies in the jar. */
    public PageAddresses() {
        openApi = resource("openapi.json");
        page = OpenApiPage.of(MAPPER.readTree(openApi));
        SortedMap<String, String> files = new TreeMap<>(AnswerSchemas.files());
        RuleSchemas.files().forEach((name, text) -> {
            if (name.endsWith(".schema.json")) {
                files.put(name, text);
            }
        });
        for (JsonQuestion question : JsonQuestion.values()) {
            files.put(question.word() + "-question.schema.json", question.questionSchema());
        }
        schemas = Collections.unmodifiableSortedMap(files);
    }

    private static String resource(String name) {
        try (InputStream stream = PageAddresses.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the jar; build the service anew");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The OpenAPI document.
     *
     * @return JSON
     */
    @Open
    @GetMapping(path = "/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> openApi() {
        return Answer.lasting(openApi, MediaType.APPLICATION_JSON);
    }

    /**
     * The OpenAPI document as a page for people.
     *
     * @return a page that loads nothing
     */
    @Open
    @GetMapping(path = "/", produces = HTML)
    public ResponseEntity<byte[]> page() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(HTML))
                .header("Content-Security-Policy", OpenApiPage.POLICY)
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The names of the schemas.
     *
     * @return a list of JSON
     */
    @Needs(Role.ASK)
    @GetMapping(path = "/v1/schemas", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> schemas() {
        return Answer.lasting(MAPPER.writeValueAsString(schemas.keySet()) + "\n", MediaType.APPLICATION_JSON);
    }

    /**
     * One schema.
     *
     * @param name its name
     * @return JSON Schema 2020-12
     */
    @Needs(Role.ASK)
    @GetMapping(path = "/v1/schemas/{name}", produces = SCHEMA)
    public ResponseEntity<byte[]> schema(@PathVariable String name) {
        String text = schemas.get(name);
        if (text == null) {
            throw new RefusedException(Refusal.NOT_FOUND, "The names of the schemas stand at /v1/schemas.");
        }
        return Answer.lasting(text, MediaType.parseMediaType(SCHEMA));
    }
}
