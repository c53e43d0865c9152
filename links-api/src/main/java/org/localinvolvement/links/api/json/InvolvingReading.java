package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.involving.DocumentsQuestion;
import org.localinvolvement.links.rules.involving.DocumentsRecord;
import org.localinvolvement.links.rules.involving.InvolvementFile;
import org.localinvolvement.links.rules.involving.InvolvementQuestion;
import org.localinvolvement.links.rules.involving.InvolvementRecord;
import org.localinvolvement.links.rules.involving.NeedsQuestion;
import org.localinvolvement.links.rules.involving.NeedsRecord;

/** Reads questions how bodies involve people. */
final class InvolvingReading {

    private InvolvingReading() {}

    static Supplier<Asked> dutyToInvolve(QuestionDocument document, Links links, @Nullable ContactLog none) {
        document.allowOnly("as_at", "involvement");
        LocalDate asAt = document.asAt();
        Supplier<InvolvementRecord> told = InvolvementFile.body(document.root().section("involvement"));
        return () -> {
            InvolvementQuestion question = new InvolvementQuestion(asAt, links.register(), told.get());
            return Asked.decided(() -> links.dutyToInvolve(question), (rule, theme) -> links.explain(question, rule));
        };
    }

    static Supplier<Asked> needs(QuestionDocument document, Links links, @Nullable ContactLog none) {
        document.allowOnly("as_at", "needs");
        LocalDate asAt = document.asAt();
        Supplier<NeedsRecord> told = InvolvementFile.needs(document.root().section("needs"));
        return () -> {
            NeedsQuestion question = new NeedsQuestion(asAt, links.register(), told.get());
            return Asked.decided(() -> links.needsAssessment(question), (rule, theme) -> links.explain(question, rule));
        };
    }

    static Supplier<Asked> documents(QuestionDocument document, Links links, @Nullable ContactLog none) {
        document.allowOnly("as_at", "documents");
        LocalDate asAt = document.asAt();
        Supplier<DocumentsRecord> told =
                InvolvementFile.documents(document.root().section("documents"));
        return () -> {
            DocumentsQuestion question = new DocumentsQuestion(asAt, links.register(), told.get());
            return Asked.decided(() -> links.documentsHeld(question), (rule, theme) -> links.explain(question, rule));
        };
    }
}
