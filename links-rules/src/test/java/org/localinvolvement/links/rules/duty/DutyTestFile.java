package org.localinvolvement.links.rules.duty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.InformationRequest;
import org.localinvolvement.links.model.involvement.Referral;
import org.localinvolvement.links.model.involvement.Report;
import org.localinvolvement.links.model.involvement.Report.ExcludedExtent;
import org.localinvolvement.links.model.involvement.ReportReceipt;
import org.localinvolvement.links.model.involvement.ReportResponse;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.time.WorkingDays;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.duty.ReportSent.Lead;
import org.localinvolvement.links.rules.duty.ReportSent.LongerTime;
import org.localinvolvement.links.rules.duty.ReportSent.Referrer;

/**
 * Reads the tests beside the rules about duties, {@code duty-*.test.yaml}. A test has an {@code as_at} and one event: a {@code report}
 * with {@code recipients}, a {@code referral}, a {@code committee_report}, a {@code transitional} report, an {@code annual} report or
 * a {@code request}. It expects the rules that find something ({@code yes}, {@code unknown}, each once), those that are just missed
 * ({@code just_not}), and {@code duties}: who, what, the last day or the kind of deadline, and the state.
 */
final class DutyTestFile {

    record Case(
            String name,
            DutyQuestion question,
            Set<String> yes,
            Set<String> unknown,
            List<String> justNot,
            List<String> duties) {
        @Override
        public String toString() {
            return name;
        }
    }

    private DutyTestFile() {}

    static List<Case> read(String law) {
        String resource = "/org/localinvolvement/links/rules/drl/duty/" + law + "/duty-" + law + ".test.yaml";
        try (InputStream stream = Objects.requireNonNull(DutyTestFile.class.getResourceAsStream(resource), resource)) {
            YamlDocument document =
                    YamlDocument.parse(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            List<Case> cases = new ArrayList<>();
            for (Section section : document.root().sections("tests")) {
                section.allowOnly(
                        "name",
                        "as_at",
                        "of",
                        "report",
                        "referral",
                        "committee_report",
                        "transitional",
                        "annual",
                        "request",
                        "yes",
                        "unknown",
                        "just_not",
                        "duties");
                Counting of = Counting.parse(section.optionalText("of").orElse("of"));
                cases.add(new Case(
                        section.text("name"),
                        new DutyQuestion(
                                section.date("as_at"), List.of(event(section)), WorkingDays.england(), null, of),
                        new HashSet<>(words(section, "yes")),
                        new HashSet<>(words(section, "unknown")),
                        words(section, "just_not"),
                        section.keys().contains("duties") ? section.texts("duties") : List.of()));
            }
            document.complete();
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Section section, String key) {
        return section.optionalText(key)
                .map(text ->
                        Arrays.stream(text.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    private static DutyEvent event(Section section) {
        String key = section.keys().stream()
                .filter(Set.of("report", "referral", "committee_report", "transitional", "annual", "request")::contains)
                .findFirst()
                .orElseThrow();
        Section given = section.optionalSection(key).orElseThrow();
        return switch (key) {
            case "report" -> report(given);
            case "referral" ->
                new ReferralMade(
                        new Referral(
                                "M1",
                                body("osc"),
                                "day centres",
                                Sector.valueOf(constant(given.text("sector"))),
                                given.date("made"),
                                day(given, "received"),
                                day(given, "acknowledged")),
                        referrer(given));
            case "committee_report" ->
                new CommitteeReport(
                        "C1",
                        "test:trust",
                        truth(given, "nhs_body", Truth.YES),
                        day(given, "asked"),
                        day(given, "answered"));
            case "transitional" ->
                new TransitionalReport(
                        "T1",
                        "test:forum",
                        truth(given, "has_stopped", Truth.YES),
                        day(given, "stopped"),
                        day(given, "prepared"),
                        day(given, "copied"));
            case "annual" ->
                new AnnualReportYear(
                        "A1",
                        body("link"),
                        given.date("year_end"),
                        given.optionalSections("copies").stream()
                                .map(copy -> new AnnualReportYear.Copy(
                                        CopyRole.valueOf(constant(copy.text("role"))),
                                        copy.text("to"),
                                        truth(copy, "owed", Truth.YES),
                                        day(copy, "copied")))
                                .toList(),
                        day(given, "prepared"),
                        day(given, "published"));
            default ->
                new InformationAsked(
                        new InformationRequest(
                                "Q1",
                                body("trust"),
                                "waiting times",
                                day(given, "received"),
                                day(given, "expected"),
                                day(given, "answered")),
                        truth(given, "public_authority", Truth.YES));
        };
    }

    private static ReportSent report(Section given) {
        List<Recipient> recipients = new ArrayList<>();
        List<ReportReceipt> receipts = new ArrayList<>();
        List<ReportResponse> responses = new ArrayList<>();
        for (Section one : given.sections("recipients")) {
            Identifier body = body(one.text("body"));
            Recipient recipient = new Recipient(
                    body,
                    truth(one, "provider", Truth.YES),
                    truth(one, "relevant", Truth.YES),
                    truth(one, "in_writing", Truth.YES),
                    day(one, "copied_on"),
                    day(one, "told"),
                    truth(one, "pct", Truth.NO),
                    one.optionalText("in_place_of").map(DutyTestFile::body).orElse(null));
            recipients.add(recipient);
            for (String key : List.of("received", "again")) {
                LocalDate received = day(one, key);
                if (received != null) {
                    receipts.add(new ReportReceipt(
                            body,
                            received,
                            one.optionalText("copied_by")
                                    .map(DutyTestFile::body)
                                    .orElse(null)));
                }
            }
            if (day(one, "acknowledged") != null || day(one, "explained") != null) {
                responses.add(new ReportResponse(body, day(one, "acknowledged"), day(one, "explained"), Truth.UNKNOWN));
            }
        }
        Report report = Report.of("R1", given.date("made"), Set.of("podiatry"), List.of())
                .withExcluded(extent(given, "excluded"))
                .withCorrespondence(receipts, responses);
        ReportSent sent = ReportSent.of(report, recipients)
                .withExcludedServices(extent(given, "excluded_services"))
                .withLongerTime(new LongerTime(
                        truth(given, "joint", Truth.NO),
                        truth(given, "consulted", Truth.NO),
                        truth(given, "agreed_longer", Truth.NO)));
        if (referrer(given) == Referrer.TEMPORARY_BODY) {
            sent = sent.byTemporaryBody(day(given, "started"));
        }
        List<String> agreed = words(given, "agreed");
        return agreed.isEmpty()
                ? sent
                : sent.withLead(new Lead(
                        body(agreed.get(0)),
                        new HashSet<>(agreed.stream().map(DutyTestFile::body).toList())));
    }

    private static ExcludedExtent extent(Section given, String key) {
        return given.optionalText(key)
                .map(text -> ExcludedExtent.valueOf(constant(text)))
                .orElse(ExcludedExtent.NOT_AT_ALL);
    }

    private static Referrer referrer(Section given) {
        return given.optionalText("by").orElse("").equals("temporary") ? Referrer.TEMPORARY_BODY : Referrer.NETWORK;
    }

    private static Identifier body(String word) {
        return new Identifier("test", word);
    }

    private static Truth truth(Section section, String key, Truth otherwise) {
        return section.optionalText(key)
                .map(text -> Truth.valueOf(constant(text)))
                .orElse(otherwise);
    }

    private static @Nullable LocalDate day(Section section, String key) {
        return section.keys().contains(key) ? section.date(key) : null;
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
