package org.localinvolvement.links.model.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

/** Writes what is held of bodies as the rows of a file, the same bytes for the same bodies. */
final class FactRows {

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);
    private String body = "";

    FactRows() {
        writer.writeRecord(
                RegisterFile.BODY, RegisterFile.FACT, RegisterFile.VALUE, RegisterFile.FROM, RegisterFile.UNTIL);
    }

    void about(String subject) {
        this.body = subject;
    }

    void row(String fact, Object value, Period period) {
        writer.writeRecord(body, fact, written(value), date(period.from()), date(period.until()));
    }

    void once(String fact, @Nullable Object value) {
        if (value != null) {
            row(fact, value, Period.always());
        }
    }

    void undated(String fact, Collection<?> values) {
        values.forEach(value -> once(fact, value));
    }

    void all(String fact, List<? extends Dated<?>> values) {
        values.forEach(dated -> row(fact, dated.value(), dated.period()));
    }

    void timeline(String fact, Timeline<?> timeline) {
        all(fact, timeline.values());
    }

    void bodies(String fact, DatedSet<Identifier> set) {
        all(fact, set.members());
    }

    String text() {
        return text.toString();
    }

    private static String written(Object value) {
        return value instanceof Enum<?> listed ? Codes.of(listed) : value.toString();
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
