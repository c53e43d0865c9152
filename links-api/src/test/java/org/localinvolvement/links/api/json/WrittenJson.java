package org.localinvolvement.links.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON that the library wrote, which keeps to the schema of its format. */
public final class WrittenJson {

    private WrittenJson() {}

    /**
     * The document, once a schema took it.
     *
     * @param json as it was written
     * @return for looking into
     */
    public static JsonNode read(String json) {
        JsonNode document = SomeSchema.json(json);
        String format = document.path("format").asString("");
        List<List<String>> refusals = AnswerDocument.all().stream()
                .filter(one -> one.format().equals(format))
                .map(one -> one.shipped().refusals(document))
                .toList();
        assertThat(refusals).as("%s: what the schemas have against it", format).anyMatch(List::isEmpty);
        return document;
    }
}
