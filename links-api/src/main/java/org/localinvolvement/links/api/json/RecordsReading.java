package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.annual.AnnualReportQuestion;
import org.localinvolvement.links.rules.governance.GovernanceQuestion;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordsFile;

/** Reads questions about what a LINk has on record of its own work. */
final class RecordsReading {

    private RecordsReading() {}

    static Supplier<Asked> annualReport(QuestionDocument document, Links links, @Nullable ContactLog log) {
        document.allowOnly(VoicesReading.withContacts("as_at", "year_end", "records"));
        LocalDate asAt = document.asAt();
        LocalDate yearEnd = document.root().date("year_end");
        LinkRecords records = records(document, links);
        Optional<ContactsReading> contacts = ContactsReading.readIfTold(document, links, log);
        return () -> {
            AnnualReportQuestion bare = AnnualReportQuestion.of(asAt, yearEnd, records, links.register());
            AnnualReportQuestion question = contacts.map(
                            told -> bare.withContacts(told.log().analysis()))
                    .orElse(bare);
            return Asked.decided(() -> links.annualReport(question), (rule, theme) -> links.explain(question, rule));
        };
    }

    static Supplier<Asked> governance(QuestionDocument document, Links links, @Nullable ContactLog none) {
        document.allowOnly("as_at", "first", "records");
        LocalDate asAt = document.asAt();
        Optional<LocalDate> first = document.root().optionalDate("first");
        LinkRecords records = records(document, links);
        return () -> {
            GovernanceQuestion question = first.isPresent()
                    ? new GovernanceQuestion(asAt, first.get(), records)
                    : GovernanceQuestion.of(asAt, records);
            return Asked.decided(() -> links.governance(question), (rule, theme) -> links.explain(question, rule));
        };
    }

    /** An entry that cannot be read is told, and the document refused. */
    private static LinkRecords records(QuestionDocument document, Links links) {
        return RecordsFile.read(document.root().section("records"), links.register());
    }
}
