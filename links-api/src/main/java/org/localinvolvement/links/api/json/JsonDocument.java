package org.localinvolvement.links.api.json;

import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.YamlDocument;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Questions that come as JSON, read with all their faults told at once, each with its line. */
final class JsonDocument {

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonDocument() {}

    /**
     * Parses a document. It has to be JSON to the letter; every JSON text is also YAML, and is read as such from there on, because
     * that tells faults with their lines.
     *
     * @throws UnusableInputException if it is not JSON, or no object
     */
    static YamlDocument parse(String source, String text) {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                // Only whether it can be read is asked here.
            }
        } catch (StreamReadException e) {
            throw new UnusableInputException(
                    new Problem(
                            ProblemCode.DOCUMENT_NOT_JSON,
                            source,
                            Math.max(e.getLocation().getLineNr(), 0),
                            null,
                            null,
                            "this is not readable JSON from column "
                                    + Math.max(e.getLocation().getColumnNr(), 1) + " on",
                            "Correct the document; a text stands in double quotes, and a comma between two members, not after the last"));
        }
        return YamlDocument.parse(source, json);
    }
}
