package org.localinvolvement.links.api.imports;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Set;
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
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * The records of JSON that a CRM answered: bare lists, and objects that hold a list, as many after each other as there are pages.
 *
 * <p>It is read by its tokens, one record at a time, because an export does not fit in memory.
 */
final class JsonRecords implements ExportRecords {

    private static final int LONGEST_TEXT = 16 * 1024 * 1024;
    private static final int LONGEST_NAME = 10_000;
    private static final int DEEPEST = 50;

    /** What API v4 and the Web API say of how many records matched, however many they answered. */
    private static final Set<String> MATCHED = Set.of("countMatched", "@odata.count");

    private enum Within {
        FILE,
        PAGE,
        RECORDS_OF_PAGE,
        BARE_RECORDS
    }

    private final String source;
    private final ExportFormat format;
    private final ExportSeen seen;
    private final JsonMembers members;
    private final JsonParser json;
    private Within within = Within.FILE;
    private boolean recordsSeen;
    private long recordsOfPage;
    private long countOfPage;
    private boolean hasNextPage;
    private @Nullable ExportRecord next;

    JsonRecords(ExportText text, String source, ImportMapping mapping, ExportSeen seen) {
        this.source = source;
        this.format = mapping.parts().format();
        this.seen = seen;
        this.members = new JsonMembers(mapping, seen);
        this.json = factory().createParser(ObjectReadContext.empty(), text.reader());
    }

    static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = guarded();
        }
        return next != null;
    }

    @Override
    public ExportRecord next() {
        ExportRecord record = hasNext() ? next : null;
        if (record == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return record;
    }

    private @Nullable ExportRecord guarded() {
        try {
            return following();
        } catch (JacksonIOException e) {
            throw ExportText.unreadable(source, "it cannot be read to its end");
        } catch (JacksonException e) {
            throw unreadable(
                    Math.max(json.currentLocation().getLineNr(), 1),
                    "this is not readable JSON from here on: it is cut off, of another form, too deep or too long");
        }
    }

    private UnusableInputException unreadable(long line, String why) {
        return new UnusableInputException(new Problem(
                ProblemCode.EXPORT_UNREADABLE,
                source,
                line,
                null,
                null,
                why,
                "Export the records again, in the format " + format.word() + " that the mapping names"));
    }

    private @Nullable ExportRecord following() {
        while (true) {
            JsonToken token = json.nextToken();
            if (token == null) {
                if (within != Within.FILE) {
                    throw unreadable(json.currentLocation().getLineNr(), "the file ends in the middle of its records");
                }
                return null;
            }
            switch (within) {
                case FILE -> begin(token);
                case PAGE -> member(token);
                case RECORDS_OF_PAGE, BARE_RECORDS -> {
                    if (token == JsonToken.START_OBJECT) {
                        recordsOfPage++;
                        return members.read(json);
                    }
                    endOfRecords(token);
                }
            }
        }
    }

    private void begin(JsonToken token) {
        if (token == JsonToken.START_ARRAY) {
            within = Within.BARE_RECORDS;
        } else if (token == JsonToken.START_OBJECT) {
            within = Within.PAGE;
            recordsSeen = false;
            recordsOfPage = 0;
            countOfPage = 0;
            hasNextPage = false;
        } else {
            throw unreadable(line(), "a list of records is expected here");
        }
    }

    private void member(JsonToken token) {
        if (token == JsonToken.END_OBJECT) {
            if (!recordsSeen) {
                throw unreadable(
                        line(),
                        "here ends an answer without the member \"" + format.records()
                                + "\": the CRM told an error, or this is something else");
            }
            if (!format.nextPage().isEmpty()) {
                seen.page(hasNextPage);
            }
            if (recordsOfPage < countOfPage) {
                seen.cutPage(countOfPage, recordsOfPage);
            }
            within = Within.FILE;
            return;
        }
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (name.equals(format.records()) && (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT)) {
            recordsSeen = true;
            within = Within.RECORDS_OF_PAGE;
        } else if (value == JsonToken.VALUE_NUMBER_INT && name.equals("count")) {
            countOfPage = json.getLongValue();
        } else if (value == JsonToken.VALUE_NUMBER_INT && MATCHED.contains(name)) {
            seen.expect(json.getLongValue());
        } else {
            hasNextPage |= name.equals(format.nextPage()) && value == JsonToken.VALUE_STRING;
            json.skipChildren();
        }
    }

    /** API v4 can key its records by a field; then they are the members of an object. */
    private void endOfRecords(JsonToken token) {
        if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
            within = within == Within.BARE_RECORDS ? Within.FILE : Within.PAGE;
        } else if (token != JsonToken.PROPERTY_NAME) {
            throw unreadable(line(), "a record is an object with its members, and here stands something else");
        }
    }

    private long line() {
        return json.currentTokenLocation().getLineNr();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
