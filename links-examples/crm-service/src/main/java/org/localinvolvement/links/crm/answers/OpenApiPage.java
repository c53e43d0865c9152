package org.localinvolvement.links.crm.answers;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document as a page that a browser shows without loading anything: no script, no picture, no font. */
final class OpenApiPage {

    /** Its own few rules of style stand in the page, and nothing else may be loaded or run. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String STYLE = """
            body { font-family: sans-serif; max-width: 60rem; margin: 1rem auto; padding: 0 1rem; color: #111; }
            pre { background: #f2f2f2; padding: .5rem; overflow: auto; max-height: 24rem; }
            summary { cursor: pointer; padding: .3rem 0; }
            code { font-family: monospace; }
            """;

    private OpenApiPage() {}

    static String of(JsonNode document) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head><meta charset=\"UTF-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(text(document.at("/info/title").asString()))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head>\n<body>\n<h1>")
                .append(text(document.at("/info/title").asString()))
                .append("</h1>\n<p>")
                .append(text(document.at("/info/description").asString()))
                .append(
                        "</p>\n<p>The document itself: <a href=\"/v1/openapi.json\">/v1/openapi.json</a></p>\n<main>\n");
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                operation(page, method.getKey(), path.getKey(), method.getValue());
            }
        }
        page.append("</main>\n<h2 id=\"schemas\">Schemas</h2>\n");
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> folded(
                        page,
                        "<code id=\"" + text(schema.getKey()) + "\">" + text(schema.getKey()) + "</code>",
                        schema.getValue()));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void operation(StringBuilder page, String method, String path, JsonNode operation) {
        page.append("<section>\n<h2><code>")
                .append(text(method.toUpperCase(Locale.ROOT)))
                .append(' ')
                .append(text(path))
                .append("</code></h2>\n<p>")
                .append(text(operation.path("summary").asString()))
                .append("</p>\n");
        for (JsonNode parameter : operation.path("parameters")) {
            page.append("<p><code>")
                    .append(text(parameter.get("name").asString()))
                    .append("</code>, for example <code>")
                    .append(text(parameter.path("example").asString()))
                    .append("</code></p>\n");
        }
        content(page, "Question", operation.at("/requestBody/content"));
        content(page, "Answer", operation.at("/responses/200/content"));
        page.append("<p>Refused with ");
        page.append(String.join(
                ", ",
                operation.path("responses").propertyNames().stream()
                        .filter(status -> !status.equals("200"))
                        .toList()));
        page.append("</p>\n</section>\n");
    }

    private static void content(StringBuilder page, String what, JsonNode content) {
        content.properties().forEach(type -> {
            String reference = type.getValue().at("/schema/$ref").asString("");
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            page.append("<p>")
                    .append(what)
                    .append(": <code>")
                    .append(text(type.getKey()))
                    .append("</code>")
                    .append(name.isEmpty() ? "" : ", <a href=\"#" + text(name) + "\">" + text(name) + "</a>")
                    .append("</p>\n");
            if (type.getValue().has("example")) {
                folded(page, "Example", type.getValue().get("example"));
            }
        });
    }

    private static void folded(StringBuilder page, String title, JsonNode json) {
        page.append("<details><summary>")
                .append(title)
                .append("</summary><pre>")
                .append(text(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json)))
                .append("</pre></details>\n");
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
