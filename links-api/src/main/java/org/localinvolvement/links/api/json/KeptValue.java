package org.localinvolvement.links.api.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** What stands in a kept JSON document, each with its line. */
sealed interface KeptValue {

    /** From 1. */
    int line();

    /** An object. */
    record Members(Map<String, KeptValue> members, int line) implements KeptValue {}

    /** A list. */
    record Items(List<KeptValue> items, int line) implements KeptValue {}

    /** A text, a number as {@link java.math.BigDecimal}, true or false, or null. */
    record Single(@Nullable Object value, int line) implements KeptValue {}

    /**
     * Parses a document that the library wrote.
     *
     * @throws UnusableInputException if it is not JSON to the letter, or goes beyond what an answer can be
     */
    static KeptValue parse(String source, String text) {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = Strict.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UnusableInputException(
                        Strict.problem(ProblemCode.DOCUMENT_NOT_JSON, source, null, "the document is empty"));
            }
            KeptValue value = Strict.value(parser, first);
            if (parser.nextToken() != null) {
                throw new UnusableInputException(Strict.problem(
                        ProblemCode.DOCUMENT_NOT_JSON,
                        source,
                        parser.currentTokenLocation(),
                        "something stands after the end of the document"));
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new UnusableInputException(Strict.problem(
                    ProblemCode.ANSWER_BEYOND_LIMITS,
                    source,
                    e.getLocation(),
                    "no answer is as deep, and no text or number in it as long, as this"));
        } catch (JacksonException e) {
            throw new UnusableInputException(Strict.problem(
                    ProblemCode.DOCUMENT_NOT_JSON, source, e.getLocation(), "this is not readable JSON"));
        }
    }

    /** How it is read. */
    final class Strict {

        private static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(64)
                        .maxStringLength(1_000_000)
                        .maxNumberLength(100)
                        .build())
                .build();

        private Strict() {}

        private static Problem problem(
                ProblemCode code, String source, @Nullable TokenStreamLocation place, String reason) {
            return new Problem(
                    code,
                    source,
                    place == null ? 0 : Math.max(place.getLineNr(), 0),
                    null,
                    null,
                    place == null ? reason : reason + ", from column " + Math.max(place.getColumnNr(), 1) + " on",
                    "Give the document as the library wrote it");
        }

        private static KeptValue value(JsonParser parser, JsonToken token) {
            int line = parser.currentTokenLocation().getLineNr();
            return switch (token) {
                case START_OBJECT -> {
                    Map<String, KeptValue> members = new LinkedHashMap<>();
                    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                        members.put(name, value(parser, parser.nextToken()));
                    }
                    yield new Members(members, line);
                }
                case START_ARRAY -> {
                    List<KeptValue> items = new ArrayList<>();
                    for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                        items.add(value(parser, item));
                    }
                    yield new Items(items, line);
                }
                case VALUE_STRING -> new Single(parser.getString(), line);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Single(parser.getDecimalValue(), line);
                case VALUE_TRUE -> new Single(true, line);
                case VALUE_FALSE -> new Single(false, line);
                case VALUE_NULL -> new Single(null, line);
                default -> throw new IllegalStateException("A parser of JSON text gives no " + token);
            };
        }
    }
}
