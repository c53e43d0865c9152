package org.localinvolvement.links.api.imports;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.csv.CsvRows;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactFold;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.KindsOfSource;

/**
 * Reads the exports of CRMs, each file twice: first for the versions of its records, then for the records. Of each record about 60
 * bytes are kept between the two; otherwise memory does not grow with records, but with problems.
 *
 * <p>A record counts once, in its last version. Where two rows of that version differ, none of them counts, because nobody can say
 * which is right. A record whose last version is deleted does not count.
 *
 * <p>Safe for several threads.
 */
public final class CrmImport {

    private final Validator validator;
    private final KindsOfSource kindsOfSource;

    /**
     * A reader.
     *
     * @param validator checks each contact
     * @param kindsOfSource the kinds of source that a record may name
     */
    public CrmImport(Validator validator, KindsOfSource kindsOfSource) {
        this.validator = validator;
        this.kindsOfSource = kindsOfSource;
    }

    /**
     * Reads contacts.
     *
     * @param export the export, whose mapping is of contacts
     * @param each is given every counted contact, under its pseudonym, in the thread that reads
     * @return the counted contacts and what became of every record
     * @throws UnusableInputException if a file cannot be read at all or is not of its format
     * @throws IllegalArgumentException if the mapping is of issues
     */
    public ImportedContacts contacts(CrmExport export, Consumer<Contact> each) {
        require(export.mapping().ofContacts(), "issues", "importIssues");
        Keys keys = new Keys(export.mapping(), export.pseudonyms());
        Run run = new Run(export, keys);
        ContactReading reading = new ContactReading(export.mapping(), run.reading, keys, kindsOfSource, validator);
        ContactFold fold = new ContactFold();
        LocalDate begins = export.mapping().parts().logBegins();
        if (begins != null) {
            fold.begins(begins);
        }
        ImportAccount account = run.read((record, identity, problems) -> {
            Contact contact = reading.read(record, identity, problems);
            if (contact == null) {
                return false;
            }
            fold.add(contact);
            each.accept(contact);
            return true;
        });
        ContactLog log = new ContactLog(
                fold.toAnalysis(), account.counted() + account.refused(), account.counted(), account.problems());
        return new ImportedContacts(log, account);
    }

    /**
     * Reads issues.
     *
     * @param export the export, whose mapping is of issues
     * @return the issues and what became of every record
     * @throws UnusableInputException if a file cannot be read at all or is not of its format
     * @throws IllegalArgumentException if the mapping is of contacts
     */
    public ImportedIssues issues(CrmExport export) {
        require(!export.mapping().ofContacts(), "contacts", "importContacts");
        Run run = new Run(export, new Keys(export.mapping(), export.pseudonyms()));
        IssueReading reading = new IssueReading(export.mapping(), run.reading);
        List<Issue> issues = new ArrayList<>();
        ImportAccount account = run.read((record, identity, problems) -> {
            Issue issue = reading.read(record, identity, problems);
            if (issue == null) {
                return false;
            }
            issues.add(issue);
            return true;
        });
        issues.sort(Comparator.comparing(Issue::id));
        return new ImportedIssues(issues, account);
    }

    private static void require(boolean fits, String records, String instead) {
        if (!fits) {
            throw new IllegalArgumentException("The mapping is of " + records + "; ask " + instead);
        }
    }

    /** Takes a record that counts; false if it was refused with a problem. */
    private interface Taker {
        boolean take(ExportRecord record, RecordIdentity identity, RowProblems problems);
    }

    /** One reading of one export. */
    private static final class Run {
        private final CrmExport export;
        private final ImportMapping mapping;
        private final RecordIdentity.Reader identities;
        private final CodeTables codes;
        private final Reading reading;
        private final RecordVersions versions = new RecordVersions();
        private final ExportSeen seen;
        private final List<Problem> problems = new ArrayList<>();
        private long read;
        private long counted;
        private long repeated;
        private long superseded;
        private long deleted;
        private long notAsked;
        private long refused;

        Run(CrmExport export, Keys keys) {
            this.export = export;
            this.mapping = export.mapping();
            this.identities = new RecordIdentity.Reader(mapping, keys);
            this.codes = new CodeTables(mapping);
            this.reading = new Reading(mapping, codes, export.exportedOn());
            this.seen = new ExportSeen(mapping);
        }

        ImportAccount read(Taker taker) {
            for (Path file : export.files()) {
                List<Problem> toldLater = new ArrayList<>();
                forEach(file, seen, record -> {
                    RecordIdentity identity = identity(record, CsvRows.nameOf(file), toldLater);
                    if (identity != null) {
                        versions.add(identity);
                    }
                    toldLater.clear();
                });
            }
            ExportSeen again = new ExportSeen(mapping);
            for (Path file : export.files()) {
                String source = CsvRows.nameOf(file);
                forEach(file, again, record -> second(record, source, taker));
            }
            List<String> names = export.files().stream().map(CsvRows::nameOf).toList();
            problems.addAll(seen.problems(String.join(", ", names), versions.size()));
            return new ImportAccount(
                    names, read, counted, repeated, superseded, deleted, notAsked, refused, codes.unmapped(), problems);
        }

        private @Nullable RecordIdentity identity(ExportRecord record, String source, List<Problem> told) {
            if (record.broken() != null) {
                told.add(record.broken());
                return null;
            }
            return identities.read(record, new RowProblems(source, record.line(), told));
        }

        private void second(ExportRecord record, String source, Taker taker) {
            read++;
            RecordIdentity identity = identity(record, source, problems);
            if (identity == null) {
                refused++;
                return;
            }
            RowProblems told = new RowProblems(source, record.line(), problems);
            switch (versions.standing(identity)) {
                case SUPERSEDED -> superseded++;
                case REPEATED -> repeated++;
                case DELETED -> deleted++;
                case CONTRADICTED -> {
                    refused++;
                    contradicted(told);
                }
                case LAST -> {
                    if (!isAsked(record)) {
                        notAsked++;
                    } else if (taker.take(record, identity, told)) {
                        counted++;
                    } else {
                        refused++;
                    }
                }
            }
        }

        private boolean isAsked(ExportRecord record) {
            ImportMapping.Marked only = mapping.parts().only();
            return only == null
                    || record.texts(mapping.place(only.column())).stream().anyMatch(only.values()::contains);
        }

        private void contradicted(RowProblems told) {
            if (mapping.parts().version() == null) {
                told.tell(
                        ProblemCode.RECORD_CONTRADICTED,
                        null,
                        null,
                        "the record of this row stands with other content on another row too, and none of them is counted",
                        "Export each record once, or name in the mapping the field that tells its version");
            } else {
                told.tell(
                        ProblemCode.VERSION_CONTRADICTED,
                        null,
                        null,
                        "the same version of this record stands with other content on another row too, and none of them is"
                                + " counted",
                        "Export the record again, with the field that tells its version");
            }
        }

        private void forEach(Path file, ExportSeen into, Consumer<ExportRecord> action) {
            try (ExportRecords records = open(file, into)) {
                records.forEachRemaining(action);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private ExportRecords open(Path file, ExportSeen into) throws IOException {
            String source = CsvRows.nameOf(file);
            ExportText text = ExportText.open(file, mapping.parts().encoding());
            return switch (mapping.parts().format()) {
                case CSV -> new CsvRecords(text, source, mapping, into);
                case JSON_LINES -> new JsonLineRecords(text, source, mapping, into);
                case CIVICRM, DATAVERSE -> new JsonRecords(text, source, mapping, into);
            };
        }
    }
}
