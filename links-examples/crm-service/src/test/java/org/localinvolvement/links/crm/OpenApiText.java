package org.localinvolvement.links.crm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.AnswerSchemas;
import org.localinvolvement.links.api.json.JsonQuestion;
import org.localinvolvement.links.crm.refusals.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the OpenAPI document of the service from the schemas and examples that the library ships. */
final class OpenApiText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String JSON = "application/json";
    private static final String DEFS = "#/$defs/";
    private static final String SCHEMAS = "#/components/schemas/";

    private final Links links;
    private final SortedMap<String, JsonNode> schemas = new TreeMap<>();
    private final ObjectNode paths = MAPPER.createObjectNode();

    private OpenApiText(Links links) {
        this.links = links;
    }

    static String of(Links links) {
        OpenApiText text = new OpenApiText(links);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(text.document()) + "\n";
    }

    private ObjectNode document() {
        // Answers first: what a question says otherwise under the same name takes another.
        Map<JsonQuestion, String> answers = new LinkedHashMap<>();
        for (JsonQuestion question : JsonQuestion.values()) {
            answers.put(question, answerSchema(question.word()));
        }
        String listing = answerSchema("register-listing");
        String body = answerSchema("register-body");
        String succession = answerSchema("register-succession");
        String rules = answerSchema("rules");
        String tests = answerSchema("rule-tests");
        answers.forEach(this::question);
        registers(listing, body, succession);
        rules(rules, tests);
        state();
        ObjectNode document = object("openapi", "3.1.0");
        document.set("info", info());
        document.set(
                "security", array(object("key", MAPPER.createArrayNode()), object("bearer", MAPPER.createArrayNode())));
        document.set("paths", paths);
        ObjectNode components = MAPPER.createObjectNode();
        components.set("securitySchemes", securitySchemes());
        components.set("responses", refusals());
        schemas.put("Problem", problem());
        ObjectNode all = MAPPER.createObjectNode();
        schemas.forEach(all::set);
        components.set("schemas", all);
        document.set("components", components);
        return document;
    }

    private static ObjectNode info() {
        ObjectNode info = object("title", "LINks: questions about Local Involvement Networks");
        info.put("version", "1");
        info.put(
                "description",
                "Every question of the library as a JSON document. The service keeps nothing of what is asked. Days are"
                        + " ISO 8601, bodies are scheme:value, what is not known is left out.");
        info.set("license", object("name", "Apache-2.0", "identifier", "Apache-2.0"));
        return info;
    }

    private static ObjectNode securitySchemes() {
        ObjectNode schemes = MAPPER.createObjectNode();
        schemes.set("bearer", object("type", "http", "scheme", "bearer"));
        schemes.set("key", object("type", "apiKey", "in", "header", "name", "X-API-Key"));
        return schemes;
    }

    private void question(JsonQuestion question, String answer) {
        JsonNode schema = MAPPER.readTree(question.questionSchema());
        String name = pascal(question.word()) + "Question";
        take(name, schema, UnaryOperator.identity());
        String summary = schema.get("description").asString();
        ObjectNode json = object("schema", ref(name));
        json.set("example", MAPPER.readTree(question.example()));
        ObjectNode answered = object("schema", ref(answer));
        answered.set("example", MAPPER.readTree(question.answer(links, "question", question.example())));
        ask("ask" + pascal(question.word()), summary, JSON, json, answered, "/v1/" + question.word());
        if (question.takesContacts()) {
            ask(
                    "ask" + pascal(question.word()) + "WithFiles",
                    summary + " The contacts are handed in as files.",
                    "multipart/form-data",
                    object("schema", form()),
                    object("schema", ref(answer)),
                    "/v1/" + question.word() + "/with-files");
        }
    }

    private void ask(String id, String summary, String takes, ObjectNode asked, ObjectNode answered, String path) {
        ObjectNode operation = operation(id, "questions", summary);
        ObjectNode content = MAPPER.createObjectNode();
        content.set(takes, asked);
        ObjectNode body = MAPPER.createObjectNode();
        body.put("required", true);
        body.set("content", content);
        operation.set("requestBody", body);
        answers(operation, JSON, answered, 400, 401, 403, 406, 408, 413, 415, 422, 429, 500, 503, 504);
        add(path, "post", operation);
    }

    private static ObjectNode form() {
        ObjectNode file = object("type", "string", "format", "binary");
        ObjectNode properties = MAPPER.createObjectNode();
        properties.set(
                "question",
                object("type", "string", "description", "The question, a JSON document without contacts of its own."));
        ObjectNode files = object("type", "array", "description", "The contacts: CSV, or what a CRM exported.");
        files.set("items", file);
        properties.set("contacts", files);
        properties.set(
                "mapping",
                object(
                        "type",
                        "string",
                        "description",
                        "How to read them: a mapping in YAML or JSON, or the name of one that the library ships."));
        ObjectNode form = object("type", "object");
        form.set("required", array("question", "contacts"));
        form.set("properties", properties);
        return form;
    }

    private void registers(String listing, String body, String succession) {
        ObjectNode bodies = operation("listBodies", "register", "Every body of a kind as at a day.");
        bodies.set("parameters", array(parameter("kind", "query", "primary-care-trust"), day()));
        answers(bodies, JSON, object("schema", ref(listing)), 400, 401, 403, 406, 429, 500);
        add("/v1/register/bodies", "get", bodies);
        ObjectNode one = operation("getBody", "register", "One body as at a day, or what is not known of it.");
        one.set("parameters", array(parameter("id", "path", "ods:5N7"), day()));
        answers(one, JSON, object("schema", ref(body)), 400, 401, 403, 406, 429, 500);
        add("/v1/register/bodies/{id}", "get", one);
        ObjectNode chain = operation("getSuccession", "register", "Who came before a body and who followed it.");
        chain.set("parameters", array(parameter("id", "path", "ods:5N7")));
        answers(chain, JSON, object("schema", ref(succession)), 400, 401, 403, 406, 429, 500);
        add("/v1/register/bodies/{id}/succession", "get", chain);
    }

    private static ObjectNode parameter(String name, String in, String example) {
        ObjectNode parameter = object("name", name, "in", in);
        parameter.put("required", true);
        parameter.set("schema", object("type", "string"));
        parameter.put("example", example);
        return parameter;
    }

    private static ObjectNode day() {
        ObjectNode day = parameter("asAt", "query", "2009-04-01");
        day.set("schema", object("type", "string", "format", "date"));
        return day;
    }

    private void rules(String rules, String tests) {
        ObjectNode all = operation("listRules", "rules", "Every rule that is asked, with what it rests on.");
        answers(all, JSON, object("schema", ref(rules)), 401, 403, 406, 429, 500);
        add("/v1/rules", "get", all);
        ObjectNode some = operation("listRulesOfQuestion", "rules", "The rules of one question.");
        some.set("parameters", array(parameter("question", "path", "trigger")));
        answers(some, JSON, object("schema", ref(rules)), 401, 403, 404, 406, 429, 500);
        add("/v1/rules/{question}", "get", some);
        ObjectNode check =
                operation("checkRulePack", "rules", "Checks a rule pack and runs its tests; nothing of it is kept.");
        ObjectNode content = MAPPER.createObjectNode();
        content.set("application/zip", object("schema", object("type", "string", "format", "binary")));
        ObjectNode sent = MAPPER.createObjectNode();
        sent.put("required", true);
        sent.set("content", content);
        check.set("requestBody", sent);
        answers(check, JSON, object("schema", ref(tests)), 400, 401, 403, 406, 408, 413, 415, 422, 429, 500, 503, 504);
        add("/v1/rule-packs/check", "post", check);
        ObjectNode packs = operation("listRulePacks", "rules", "The rule packs of the host, and what became of each.");
        answers(packs, JSON, object("schema", object("type", "object")), 401, 403, 406, 429, 500);
        add("/v1/rule-packs", "get", packs);
        ObjectNode names =
                operation("listSchemas", "schemas", "The names of the JSON Schemas of questions and answers.");
        ObjectNode listed = object("type", "array");
        listed.set("items", object("type", "string"));
        answers(names, JSON, object("schema", listed), 401, 403, 406, 429, 500);
        add("/v1/schemas", "get", names);
        ObjectNode schema = operation("getSchema", "schemas", "One JSON Schema.");
        schema.set("parameters", array(parameter("name", "path", "triggers-question.schema.json")));
        answers(
                schema,
                "application/schema+json",
                object("schema", object("type", "object")),
                401,
                403,
                404,
                406,
                429,
                500);
        add("/v1/schemas/{name}", "get", schema);
    }

    private void state() {
        ObjectNode status = object("type", "object");
        ObjectNode properties = MAPPER.createObjectNode();
        properties.set("status", object("type", "string"));
        status.set("properties", properties);
        schemas.put("Health", status);
        for (String which : List.of("live", "ready")) {
            ObjectNode health = operation(
                    which.equals("live") ? "isLive" : "isReady",
                    "state",
                    which.equals("live") ? "Whether the service runs." : "Whether the service answers questions now.");
            health.set("security", MAPPER.createArrayNode());
            answers(health, JSON, object("schema", ref("Health")), 503);
            add("/health/" + which, "get", health);
        }
        ObjectNode metrics = operation("getMetrics", "state", "The figures of the service, for Prometheus.");
        answers(metrics, "text/plain", object("schema", object("type", "string")), 401, 403, 406, 429, 500);
        add("/metrics", "get", metrics);
    }

    private static ObjectNode operation(String id, String tag, String summary) {
        ObjectNode operation = object("operationId", id);
        operation.set("tags", array(tag));
        operation.put("summary", summary);
        return operation;
    }

    private static void answers(ObjectNode operation, String type, ObjectNode answer, int... refused) {
        ObjectNode answered = object("description", "The answer.");
        ObjectNode content = MAPPER.createObjectNode();
        content.set(type, answer);
        answered.set("content", content);
        ObjectNode responses = MAPPER.createObjectNode();
        responses.set("200", answered);
        for (int status : refused) {
            responses.set(Integer.toString(status), object("$ref", "#/components/responses/Refused" + status));
        }
        operation.set("responses", responses);
    }

    private void add(String path, String method, ObjectNode operation) {
        ObjectNode methods = MAPPER.createObjectNode();
        methods.set(method, operation);
        paths.set(path, methods);
    }

    private static ObjectNode refusals() {
        SortedMap<Integer, List<String>> titles = new TreeMap<>();
        for (Refusal refusal : Refusal.values()) {
            titles.computeIfAbsent(refusal.status(), status -> new ArrayList<>())
                    .add(refusal.title());
        }
        ObjectNode responses = MAPPER.createObjectNode();
        titles.forEach((status, told) -> {
            ObjectNode response = object("description", String.join(", or: ", told) + ".");
            ObjectNode content = MAPPER.createObjectNode();
            content.set("application/problem+json", object("schema", ref("Problem")));
            response.set("content", content);
            responses.set("Refused" + status, response);
        });
        return responses;
    }

    private ObjectNode problem() {
        ObjectNode fault = object("type", "object");
        ObjectNode places = MAPPER.createObjectNode();
        for (String name : List.of("code", "source", "pointer", "column", "value", "reason", "remedy")) {
            places.set(name, object("type", "string"));
        }
        places.set("line", object("type", "integer", "format", "int64"));
        fault.set("properties", places);
        fault.set("required", array("code", "source", "reason", "remedy"));
        schemas.put("ProblemError", fault);
        ObjectNode properties = MAPPER.createObjectNode();
        for (String name : List.of("type", "title", "detail", "code", "requestId")) {
            properties.set(name, object("type", "string"));
        }
        properties.set("status", object("type", "integer"));
        ObjectNode errors = object("type", "array");
        errors.set("items", ref("ProblemError"));
        properties.set("errors", errors);
        ObjectNode problem = object("type", "object", "description", "Why there is no answer, after RFC 9457.");
        problem.set("properties", properties);
        problem.set("required", array("type", "title", "status", "detail", "code", "requestId"));
        return problem;
    }

    private String answerSchema(String word) {
        String file = word + "-answer.schema.json";
        String text = AnswerSchemas.files().get(file);
        if (text == null) {
            throw new IllegalStateException("There is no " + file + "; there are "
                    + AnswerSchemas.files().keySet());
        }
        String name = pascal(word) + "Answer";
        take(name, MAPPER.readTree(text), UnaryOperator.identity());
        return name;
    }

    /** Moves a schema and what it defines to the schemas of the document. */
    private void take(String name, JsonNode schema, UnaryOperator<String> naming) {
        Map<String, String> names = new LinkedHashMap<>();
        JsonNode defs = schema.path("$defs");
        for (String own : defs.propertyNames()) {
            names.put(own, naming.apply(own));
        }
        // Where a definition differs from one of the same name, those that use it differ too: look again until none
        // does.
        boolean again = true;
        while (again) {
            again = false;
            for (String own : defs.propertyNames()) {
                String called = names.getOrDefault(own, own);
                JsonNode known = schemas.get(called);
                if (known != null && !known.equals(moved(defs.get(own), names)) && called.equals(own)) {
                    names.put(own, own + "Asked");
                    again = true;
                }
            }
        }
        for (String own : defs.propertyNames()) {
            put(names.getOrDefault(own, own), moved(defs.get(own), names));
        }
        put(name, moved(schema, names));
    }

    private void put(String name, JsonNode schema) {
        JsonNode before = schemas.putIfAbsent(name, schema);
        if (before != null && !before.equals(schema)) {
            throw new IllegalStateException("Two schemas have the name " + name + "; give one of the records another");
        }
    }

    private static JsonNode moved(JsonNode schema, Map<String, String> names) {
        if (schema instanceof ArrayNode list) {
            ArrayNode moved = MAPPER.createArrayNode();
            list.forEach(item -> moved.add(moved(item, names)));
            return moved;
        }
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        ObjectNode moved = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String key = member.getKey();
            JsonNode value = member.getValue();
            if (key.equals("$ref") && value.asString().startsWith(DEFS)) {
                String own = value.asString().substring(DEFS.length());
                moved.put("$ref", SCHEMAS + names.getOrDefault(own, own));
            } else if (key.equals("anyOf")) {
                // Of what may be null: one or the other, and never both.
                moved.set("oneOf", moved(value, names));
            } else if (!List.of("$schema", "$id", "$defs").contains(key)) {
                moved.set(key, moved(value, names));
            }
        }
        return moved;
    }

    private static String pascal(String word) {
        StringBuilder name = new StringBuilder();
        Arrays.stream(word.split("-", -1))
                .forEach(part ->
                        name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1)));
        return name.toString();
    }

    private static ObjectNode ref(String name) {
        return object("$ref", SCHEMAS + name);
    }

    private static ObjectNode object(String... members) {
        ObjectNode object = MAPPER.createObjectNode();
        for (int i = 0; i < members.length; i += 2) {
            object.put(members[i], members[i + 1]);
        }
        return object;
    }

    private static ObjectNode object(String name, JsonNode value) {
        ObjectNode object = MAPPER.createObjectNode();
        object.set(name, value);
        return object;
    }

    private static ArrayNode array(String... texts) {
        ArrayNode array = MAPPER.createArrayNode();
        Arrays.stream(texts).forEach(array::add);
        return array;
    }

    private static ArrayNode array(JsonNode... nodes) {
        ArrayNode array = MAPPER.createArrayNode();
        Arrays.stream(nodes).forEach(array::add);
        return array;
    }
}
