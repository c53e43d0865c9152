package org.localinvolvement.links.api.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object a line; a line that is none is told, and the next is read. */
final class JsonLineRecords implements ExportRecords {

    private static final int LONGEST_LINE = 1024 * 1024;

    private final String source;
    private final JsonMembers members;
    private final Reader text;
    private final JsonFactory factory = JsonRecords.factory();
    private final StringBuilder line = new StringBuilder();
    private long number;
    private boolean atEnd;
    private boolean tooLong;
    private @Nullable ExportRecord next;

    JsonLineRecords(ExportText text, String source, ImportMapping mapping, ExportSeen seen) {
        this.source = source;
        this.members = new JsonMembers(mapping, seen);
        this.text = text.reader();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !atEnd) {
            readLine();
            if (tooLong || !line.toString().isBlank()) {
                next = record();
            }
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

    private void readLine() {
        line.setLength(0);
        tooLong = false;
        number++;
        try {
            for (int sign = text.read(); ; sign = text.read()) {
                if (sign < 0) {
                    atEnd = true;
                    return;
                }
                if (sign == '\n') {
                    return;
                }
                if (line.length() < LONGEST_LINE) {
                    line.append((char) sign);
                } else {
                    tooLong = true;
                }
            }
        } catch (IOException e) {
            throw ExportText.unreadable(source, "it cannot be read to its end");
        }
    }

    private ExportRecord record() {
        if (tooLong) {
            return broken("this line has more than one million characters", "Leave the texts out of the export");
        }
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line.toString())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return broken("a record is a JSON object on a line of its own", "Export one record a line");
            }
            ExportRecord record = members.read(json);
            return json.nextToken() == null
                    ? new ExportRecord(number, record.texts(), record.removed(), null)
                    : broken("something follows the record on its line", "Export one record a line");
        } catch (JacksonException e) {
            return broken(
                    atEnd
                            ? "this line, the last, is not readable JSON: it may be cut off"
                            : "this line is not readable JSON",
                    "Export the record again");
        }
    }

    private ExportRecord broken(String why, String remedy) {
        return ExportRecord.broken(new Problem(ProblemCode.RECORD_UNREADABLE, source, number, null, null, why, remedy));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
