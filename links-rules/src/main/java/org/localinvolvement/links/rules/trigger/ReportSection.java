package org.localinvolvement.links.rules.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.ReportReceipt;
import org.localinvolvement.links.model.work.ReportResponse;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.duty.Recipient;
import org.localinvolvement.links.rules.duty.ReportSent;

/** Reads a report to one services-provider; the form stands at {@link SurroundingsFile}. */
final class ReportSection {

    private ReportSection() {}

    static Supplier<ReportSent> read(Section section) {
        section.allowOnly("id", "to", "made", "received", "acknowledged", "explained", "relevant");
        String id = section.text("id");
        Identifier to = section.identifier("to");
        LocalDate made = section.date("made");
        Optional<LocalDate> received = section.optionalDate("received");
        Optional<LocalDate> acknowledged = section.optionalDate("acknowledged");
        Optional<LocalDate> explained = section.optionalDate("explained");
        Truth relevant = section.optionalTruth("relevant").orElse(Truth.YES);
        refuseBefore(section, "received", received, made);
        refuseBefore(section, "acknowledged", acknowledged, received.orElse(made));
        refuseBefore(section, "explained", explained, received.orElse(made));
        return () -> ReportSent.of(
                Report.of(id, made, Set.of("services"), List.of())
                        .withExcluded(Report.ExcludedExtent.NOT_AT_ALL)
                        .withCorrespondence(
                                received.map(day -> List.of(new ReportReceipt(to, day, null)))
                                        .orElse(List.of()),
                                acknowledged.isEmpty() && explained.isEmpty()
                                        ? List.of()
                                        : List.of(new ReportResponse(
                                                to, acknowledged.orElse(null), explained.orElse(null), Truth.UNKNOWN))),
                List.of(Recipient.of(to, Truth.YES, relevant)));
    }

    private static void refuseBefore(Section section, String key, Optional<LocalDate> day, LocalDate first) {
        if (day.isPresent() && day.get().isBefore(first)) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    key,
                    "this lies before the day that it follows",
                    "Correct one of the two days");
        }
    }
}
