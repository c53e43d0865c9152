package org.localinvolvement.links.rules.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;
import org.localinvolvement.links.model.work.ReportResponse;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.duty.DutyEvent;
import org.localinvolvement.links.rules.duty.Recipient;
import org.localinvolvement.links.rules.duty.ReportSent;
import org.localinvolvement.links.rules.duty.ReportSent.Lead;
import org.localinvolvement.links.rules.duty.ReportSent.LongerTime;
import org.localinvolvement.links.rules.duty.ReportSent.Referrer;

/** Reads a report with those to whom it went. The notation stands in the Javadoc of {@link RuleTestFile}. */
final class ReportNotation {

    /** One recipient as it is told, whose bodies may yet turn out to be impossible. */
    private record Told(
            String body,
            Truth provider,
            Truth relevant,
            Truth inWriting,
            Truth primaryCareTrust,
            String inPlaceOf,
            String copiedBy,
            List<LocalDate> received,
            @Nullable LocalDate acknowledged,
            @Nullable LocalDate explained,
            @Nullable LocalDate copiedOn,
            @Nullable LocalDate told) {

        static Told of(Section one) {
            one.allowOnly(
                    "body",
                    "provider",
                    "relevant",
                    "in_writing",
                    "pct",
                    "in_place_of",
                    "received",
                    "again",
                    "copied_by",
                    "acknowledged",
                    "explained",
                    "copied_on",
                    "told");
            List<LocalDate> received = new ArrayList<>();
            one.optionalDate("received").ifPresent(received::add);
            one.optionalDate("again").ifPresent(received::add);
            return new Told(
                    one.text("body"),
                    one.optionalTruth("provider").orElse(Truth.YES),
                    one.optionalTruth("relevant").orElse(Truth.YES),
                    one.optionalTruth("in_writing").orElse(Truth.YES),
                    one.optionalTruth("pct").orElse(Truth.NO),
                    one.optionalText("in_place_of").orElse(""),
                    one.optionalText("copied_by").orElse(""),
                    received,
                    EventNotation.day(one, "acknowledged"),
                    EventNotation.day(one, "explained"),
                    EventNotation.day(one, "copied_on"),
                    EventNotation.day(one, "told"));
        }

        Recipient recipient() {
            return new Recipient(
                    EventNotation.body(body),
                    provider,
                    relevant,
                    inWriting,
                    copiedOn,
                    told,
                    primaryCareTrust,
                    named(inPlaceOf));
        }

        List<ReportReceipt> receipts() {
            return received.stream()
                    .map(day -> new ReportReceipt(EventNotation.body(body), day, named(copiedBy)))
                    .toList();
        }

        List<ReportResponse> responses() {
            return acknowledged == null && explained == null
                    ? List.of()
                    : List.of(new ReportResponse(EventNotation.body(body), acknowledged, explained, Truth.UNKNOWN));
        }

        private static @Nullable Identifier named(String word) {
            return word.isEmpty() ? null : EventNotation.body(word);
        }
    }

    private ReportNotation() {}

    static Supplier<DutyEvent> read(Section given) {
        given.allowOnly(
                "made",
                "by",
                "started",
                "recipients",
                "agreed",
                "excluded",
                "excluded_services",
                "joint",
                "consulted",
                "agreed_longer");
        LocalDate made = given.date("made");
        List<Told> told = given.sections("recipients").stream().map(Told::of).toList();
        ExcludedExtent excluded = extent(given, "excluded");
        ExcludedExtent excludedServices = extent(given, "excluded_services");
        LongerTime longer = new LongerTime(
                given.optionalTruth("joint").orElse(Truth.NO),
                given.optionalTruth("consulted").orElse(Truth.NO),
                given.optionalTruth("agreed_longer").orElse(Truth.NO));
        boolean temporary = EventNotation.referrer(given) == Referrer.TEMPORARY_BODY;
        LocalDate started = EventNotation.day(given, "started");
        List<String> agreed = GivenNotation.words(given, "agreed");
        return () -> {
            Report report = Report.of("R1", made, Set.of("podiatry"), List.of())
                    .withExcluded(excluded)
                    .withCorrespondence(
                            told.stream()
                                    .flatMap(one -> one.receipts().stream())
                                    .toList(),
                            told.stream()
                                    .flatMap(one -> one.responses().stream())
                                    .toList());
            ReportSent sent = ReportSent.of(
                            report, told.stream().map(Told::recipient).toList())
                    .withExcludedServices(excludedServices)
                    .withLongerTime(longer);
            if (temporary) {
                sent = sent.byTemporaryBody(started);
            }
            return agreed.isEmpty() ? sent : sent.withLead(lead(agreed));
        };
    }

    /** The first of those who agreed is the lead. */
    private static Lead lead(List<String> agreed) {
        return new Lead(
                EventNotation.body(agreed.get(0)),
                new HashSet<>(agreed.stream().map(EventNotation::body).toList()));
    }

    private static ExcludedExtent extent(Section given, String key) {
        return given.optionalConstant(key, ExcludedExtent.class).orElse(ExcludedExtent.NOT_AT_ALL);
    }
}
