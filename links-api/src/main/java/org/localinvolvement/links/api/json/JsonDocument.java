package org.localinvolvement.links.api.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.KeysRead;
import org.localinvolvement.links.rules.document.Written;
import org.localinvolvement.links.rules.document.Written.Entries;
import org.localinvolvement.links.rules.document.Written.Entry;
import org.localinvolvement.links.rules.document.Written.Items;
import org.localinvolvement.links.rules.document.Written.Kind;
import org.localinvolvement.links.rules.document.Written.Single;
import org.localinvolvement.links.rules.document.WrittenDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Questions that come as JSON, read once and with all their faults told at once, each with its line and its JSON pointer. For one
 * document.
 */
final class JsonDocument {

    /** The limits are told here, where their places are known; the parser only has not to stop before. */
    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.DEEPEST + 1)
                    .maxNumberLength(JsonLimits.MOST_BYTES)
                    .maxNameLength(JsonLimits.MOST_BYTES)
                    .maxStringLength(JsonLimits.MOST_BYTES)
                    .build())
            .build();

    private final String source;
    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();

    private JsonDocument(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * Parses a document.
     *
     * @throws UnusableInputException if it is not JSON to the letter or no object, or breaks a limit; with all broken limits but that of
     *     its size and depth, beyond which nothing is read
     */
    static WrittenDocument parse(String source, String text) {
        return parse(source, text, KeysRead.UNHEARD);
    }

    /** As {@link #parse(String, String)}, telling what is read. */
    static WrittenDocument parse(String source, String text, KeysRead keysRead) {
        requireSize(source, text);
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), json)) {
            return WrittenDocument.json(source, new JsonDocument(source, parser).root(), keysRead);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 0);
            int column = e.getLocation() == null ? 1 : Math.max(e.getLocation().getColumnNr(), 1);
            throw notJson(source, line, "this is not readable JSON from column " + column + " on");
        }
    }

    /** Where a value stands; written out only where something is told of it. */
    private record Place(@Nullable Place of, String step) {

        static final Place TOP = new Place(null, "");

        Place member(String name) {
            return new Place(this, name);
        }

        Place item(int index) {
            return new Place(this, Integer.toString(index));
        }

        /** As a JSON pointer. */
        String pointer() {
            return of == null
                    ? ""
                    : of.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
        }
    }

    private static void requireSize(String source, String text) {
        long bytes = text.length() > JsonLimits.MOST_BYTES
                ? text.length()
                : text.length() * 3L <= JsonLimits.MOST_BYTES ? 0 : bytes(text);
        if (bytes > JsonLimits.MOST_BYTES) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.JSON_TOO_LARGE,
                    source,
                    0,
                    null,
                    null,
                    "the document has more than " + JsonLimits.MOST_BYTES + " bytes",
                    "Ask with less, or hand contacts in as a file of rows"));
        }
    }

    /** In UTF-8; half of a character that needs two counts as half of its four bytes. */
    private static long bytes(String text) {
        return text.chars()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate((char) c) ? 2 : 3)
                .sum();
    }

    private static UnusableInputException notJson(String source, int line, String reason) {
        return new UnusableInputException(
                new Problem(
                        ProblemCode.DOCUMENT_NOT_JSON,
                        source,
                        line,
                        null,
                        null,
                        reason,
                        "Correct the document; a text stands in double quotes, and a comma between two members, not after the last"));
    }

    private Entries root() {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw notJson(source, first == null ? 0 : line(), "this is no JSON object");
        }
        Entries root = object(Place.TOP, 1);
        if (parser.nextToken() != null) {
            throw notJson(source, line(), "something follows the JSON object");
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return root;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Written value(JsonToken token, Place place, int depth) {
        int line = line();
        return switch (token) {
            case START_OBJECT -> object(place, depth + 1);
            case START_ARRAY -> list(place, depth + 1);
            case VALUE_STRING -> single(Kind.WORDS, place, line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> single(Kind.NUMBER, place, line);
            case VALUE_NULL -> new Single("null", Kind.NOTHING, line);
            default -> new Single(parser.getString(), Kind.FLAG, line);
        };
    }

    private Single single(Kind kind, Place place, int line) {
        String text = parser.getString();
        if (kind == Kind.WORDS && text.length() > JsonLimits.LONGEST_TEXT) {
            tell(
                    ProblemCode.JSON_TEXT_TOO_LONG,
                    line,
                    place,
                    "this text has more than " + JsonLimits.LONGEST_TEXT + " characters",
                    "Shorten it");
        }
        if (kind == Kind.NUMBER && text.length() > JsonLimits.LONGEST_NUMBER) {
            tell(
                    ProblemCode.JSON_NUMBER_TOO_LONG,
                    line,
                    place,
                    "this number has more than " + JsonLimits.LONGEST_NUMBER + " characters",
                    "Round it");
        }
        return new Single(text, kind, line);
    }

    private Items list(Place place, int depth) {
        int line = line();
        requireDepth(place, depth, line);
        List<Written> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (items.size() == JsonLimits.MOST_ITEMS) {
                throw broken(
                        ProblemCode.JSON_TOO_MANY,
                        line,
                        place,
                        "this list has more than " + JsonLimits.MOST_ITEMS + " items",
                        "Ask with fewer");
            }
            items.add(value(token, place.item(items.size()), depth));
        }
        return new Items(items, line);
    }

    private Entries object(Place place, int depth) {
        int line = line();
        requireDepth(place, depth, line);
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int lineOfName = line();
            String name = parser.currentName();
            if (name.length() > JsonLimits.LONGEST_TEXT) {
                throw broken(
                        ProblemCode.JSON_TEXT_TOO_LONG,
                        lineOfName,
                        place,
                        "the name of a member has more than " + JsonLimits.LONGEST_TEXT + " characters",
                        "Shorten it");
            }
            if (entries.size() == JsonLimits.MOST_MEMBERS) {
                throw broken(
                        ProblemCode.JSON_TOO_MANY,
                        line,
                        place,
                        "this object has more than " + JsonLimits.MOST_MEMBERS + " members",
                        "Leave members out");
            }
            Place at = place.member(name);
            Integer before = lines.putIfAbsent(name, lineOfName);
            if (before != null) {
                tell(
                        ProblemCode.MEMBER_TWICE,
                        lineOfName,
                        at,
                        "this member already stands on line " + before,
                        "Leave one of the two out");
            }
            entries.add(new Entry(name, lineOfName, value(parser.nextToken(), at, depth)));
        }
        return new Entries(entries, line);
    }

    private void requireDepth(Place place, int depth, int line) {
        if (depth > JsonLimits.DEEPEST) {
            throw broken(
                    ProblemCode.JSON_TOO_DEEP,
                    line,
                    place,
                    "objects and lists stand within each other more than " + JsonLimits.DEEPEST + " deep",
                    "Correct the document; no question is so deep");
        }
    }

    private void tell(ProblemCode code, int line, Place place, String reason, String remedy) {
        String pointer = place.pointer();
        problems.add(new Problem(code, source, line, pointer.isEmpty() ? null : pointer, null, reason, remedy));
        if (problems.size() == WrittenDocument.MOST_PROBLEMS) {
            throw new UnusableInputException(problems);
        }
    }

    /** Of what is beyond this limit nothing is read. */
    private UnusableInputException broken(ProblemCode code, int line, Place place, String reason, String remedy) {
        tell(code, line, place, reason, remedy);
        return new UnusableInputException(problems);
    }
}
