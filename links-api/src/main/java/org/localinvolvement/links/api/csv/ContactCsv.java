package org.localinvolvement.links.api.csv;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.csv.CsvRows;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactFold;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.involvement.KindsOfSource;

/**
 * Reads a contact log from a comma-separated file (RFC 4180, the separator a choice, line ends of any kind).
 *
 * <p>The file is read twice: first for the ids of its records, then for its contacts. A row whose record id stands on
 * another row with the same content is counted once; where the content differs, none of the rows is counted, because nobody
 * can say which is right. The first reading keeps each record id with its line and a fingerprint, about 150 bytes a record, and
 * lets them go before the second; otherwise memory does not grow with rows.
 *
 * <p>Every row that cannot be used becomes a problem with line, column, value and reason, and the rest goes on. A file
 * whose rows can no longer be told apart (a quotation mark left open) cannot be used at all.
 *
 * <p>Safe for several threads.
 */
public final class ContactCsv {

    private final Validator validator;
    private final KindsOfSource kindsOfSource;

    /**
     * A reader.
     *
     * @param validator checks each contact
     * @param kindsOfSource the kinds of source that a log may name
     */
    public ContactCsv(Validator validator, KindsOfSource kindsOfSource) {
        this.validator = validator;
        this.kindsOfSource = kindsOfSource;
    }

    /**
     * Reads and counts a log, and hands each contact that is counted on as well.
     *
     * @param file the file and how to read it
     * @param each is given every counted contact in the order of the rows, and is not to keep them all: a log need not fit in memory
     * @return the counted contacts and every problem
     * @throws UnusableInputException if the file cannot be read at all or lacks a column; if reading is strict, at the first
     *     row that cannot be used
     */
    public ContactLog read(ContactFile file, Consumer<Contact> each) {
        String source = file.name();
        Records records = records(file, source);
        List<Problem> problems = new ArrayList<>();
        ContactFold fold = new ContactFold();
        LocalDate begins = file.columns().logBegins();
        if (begins != null) {
            fold.begins(begins);
        }
        long read = 0;
        long counted = 0;
        CsvRows.@Nullable Row notTextElsewhere = null;
        long rowsNotTextElsewhere = 0;
        try (CsvRows rows = CsvRows.open(
                file.path(), file.columns().encoding(), file.columns().separator())) {
            ContactHeader header = header(rows, file, source);
            ContactCells cells = new ContactCells(source, file.columns(), header, kindsOfSource, file.exportedOn());
            Set<String> seen = new HashSet<>();
            while (rows.hasNext()) {
                CsvRows.Row row = rows.next();
                read++;
                int before = problems.size();
                Contact contact = contact(row, header.recordId(row), cells, records, seen, problems);
                if (contact == null) {
                    stopIfStrict(file, problems, before);
                } else {
                    fold.add(contact);
                    each.accept(contact);
                    counted++;
                }
                if (header.notTextElsewhere(row)) {
                    notTextElsewhere = notTextElsewhere == null ? row : notTextElsewhere;
                    rowsNotTextElsewhere++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (notTextElsewhere != null) {
            problems.add(new Problem(
                    ProblemCode.NOT_TEXT_UNUSED,
                    source,
                    notTextElsewhere.line(),
                    null,
                    null,
                    rowsNotTextElsewhere + " rows, this one first, hold bytes that are not text in "
                            + file.columns().encoding().name()
                            + ", in columns that are not used; no row was refused for that",
                    "Save the log as UTF-8, or declare its encoding in the column mapping"));
        }
        return new ContactLog(fold.toAnalysis(), read, counted, problems);
    }

    private static void stopIfStrict(ContactFile file, List<Problem> problems, int before) {
        if (file.strict()) {
            throw new UnusableInputException(problems.subList(before, problems.size()));
        }
    }

    /** Record ids that stand more than once, each with its first line: alike each time, or contradicting each other. */
    private record Records(Map<String, Long> repeated, Map<String, Long> contradicted) {}

    private record Seen(long content, long line) {}

    private Records records(ContactFile file, String source) {
        Map<String, Seen> contents = new HashMap<>();
        Records records = new Records(new HashMap<>(), new HashMap<>());
        try (CsvRows rows = CsvRows.open(
                file.path(), file.columns().encoding(), file.columns().separator())) {
            ContactHeader header = header(rows, file, source);
            while (rows.hasNext()) {
                CsvRows.Row row = rows.next();
                String id = header.recordId(row);
                if (!id.isEmpty()) {
                    long content = header.content(row);
                    Seen first = contents.putIfAbsent(id, new Seen(content, row.line()));
                    if (first != null) {
                        (first.content() == content ? records.repeated() : records.contradicted())
                                .put(id, first.line());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private ContactHeader header(CsvRows rows, ContactFile file, String source) {
        if (!rows.hasNext()) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.LOG_EMPTY,
                    source,
                    0,
                    null,
                    null,
                    "this file is empty",
                    "Export the log again, with a header line"));
        }
        CsvRows.Row row = rows.next();
        if (row.tooLong()) {
            throw new UnusableInputException(ContactCells.tooLong(source, row));
        }
        return new ContactHeader(source, file.columns(), row.cells());
    }

    private @Nullable Contact contact(
            CsvRows.Row row, String id, ContactCells cells, Records records, Set<String> seen, List<Problem> problems) {
        Long first = records.contradicted().get(id);
        if (first != null) {
            problems.add(cells.problem(
                    ProblemCode.RECORD_CONTRADICTED,
                    row,
                    null,
                    null,
                    "the record id of this row stands with other content on "
                            + (first == row.line() ? "a later row" : "line " + first)
                            + " too, and none of them is counted",
                    "Export each record once, in its last version"));
            return null;
        }
        if (records.repeated().containsKey(id) && !seen.add(id)) {
            problems.add(cells.problem(
                    ProblemCode.RECORD_REPEATED,
                    row,
                    null,
                    null,
                    "this record stands word for word on line "
                            + records.repeated().get(id) + ", and only that row is looked at",
                    "Export each record once"));
            return null;
        }
        Contact contact = cells.read(row, problems);
        return contact != null && valid(contact, row, cells, problems) ? contact : null;
    }

    private boolean valid(Contact contact, CsvRows.Row row, ContactCells cells, List<Problem> problems) {
        Set<ConstraintViolation<Contact>> violations = validator.validate(contact);
        violations.stream()
                .map(ConstraintViolation::getMessage)
                .sorted(Comparator.naturalOrder())
                .forEach(message -> problems.add(
                        cells.problem(ProblemCode.CONTACT_INVALID, row, null, null, message, "Correct the row")));
        return violations.isEmpty();
    }
}
