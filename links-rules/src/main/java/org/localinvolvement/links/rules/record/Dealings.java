package org.localinvolvement.links.rules.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.model.visit.MadeVisit;
import org.localinvolvement.links.model.visit.PlannedVisit;
import org.localinvolvement.links.model.visit.VisitPurpose;
import org.localinvolvement.links.model.work.Activity;
import org.localinvolvement.links.model.work.InformationRequest;
import org.localinvolvement.links.model.work.Recommendation;
import org.localinvolvement.links.model.work.RecommendationAnswer;
import org.localinvolvement.links.model.work.Referral;
import org.localinvolvement.links.model.work.Report;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;
import org.localinvolvement.links.model.work.ReportResponse;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.duty.InformationAsked;
import org.localinvolvement.links.rules.duty.Recipient;
import org.localinvolvement.links.rules.duty.ReportSent;

/** Reads what passed between the LINk and other bodies; the form stands at {@link RecordsFile}. */
final class Dealings {

    private final Register register;

    Dealings(Register register) {
        this.register = register;
    }

    Supplier<InformationAsked> request(Section section) {
        section.allowOnly(
                "id", "to", "subject", "made", "received", "expected", "answered", "complete", "public_authority");
        String id = section.text("id");
        Identifier to = section.identifier("to");
        String subject = section.text("subject");
        LocalDate made = section.date("made");
        LocalDate received = RecordsFile.day(section, "received");
        LocalDate expected = RecordsFile.day(section, "expected");
        LocalDate answered = RecordsFile.day(section, "answered");
        Truth complete = section.optionalTruth("complete").orElse(Truth.UNKNOWN);
        Truth authority = section.optionalTruth("public_authority").orElse(Truth.UNKNOWN);
        return () -> new InformationAsked(
                new InformationRequest(id, to, subject, made, received, expected, answered, complete), authority);
    }

    Supplier<ReportSent> report(Section section) {
        section.allowOnly("id", "made", "services", "themes", "excluded", "to", "recommendations");
        String id = section.text("id");
        LocalDate made = section.date("made");
        List<String> services = section.texts("services");
        List<String> themes = section.optionalTexts("themes");
        ExcludedExtent excluded =
                section.optionalConstant("excluded", ExcludedExtent.class).orElse(ExcludedExtent.UNKNOWN);
        List<Supplier<Sent>> sent =
                section.sections("to").stream().map(to -> sent(to, made)).toList();
        List<Supplier<Recommendation>> recommendations =
                section.toldSections("recommendations").orElse(List.of()).stream()
                        .map(Dealings::recommendation)
                        .toList();
        return () -> {
            List<ReportReceipt> receipts = new ArrayList<>();
            List<ReportResponse> responses = new ArrayList<>();
            List<Recipient> recipients = new ArrayList<>();
            for (Supplier<Sent> one : sent) {
                Sent to = one.get();
                recipients.add(to.recipient());
                if (to.receipt() != null) {
                    receipts.add(to.receipt());
                }
                if (to.response() != null) {
                    responses.add(to.response());
                }
            }
            List<Recommendation> all =
                    recommendations.stream().map(Supplier::get).toList();
            return ReportSent.of(
                    Report.of(id, made, Set.copyOf(services), all)
                            .withThemes(Set.copyOf(themes))
                            .withExcluded(excluded)
                            .withCorrespondence(receipts, responses),
                    recipients);
        };
    }

    /** One to whom a report went, what it received and what it answered. */
    private record Sent(
            Recipient recipient,
            @Nullable ReportReceipt receipt,
            @Nullable ReportResponse response) {}

    private Supplier<Sent> sent(Section section, LocalDate made) {
        section.allowOnly(
                "body",
                "services_provider",
                "relevant",
                "received",
                "copied_by",
                "acknowledged",
                "explained",
                "action_intended",
                "in_writing",
                "copied_on",
                "told_none_relevant");
        Identifier body = section.identifier("body");
        Truth provider = section.optionalTruth("services_provider").orElse(null);
        Truth relevant = section.optionalTruth("relevant").orElse(Truth.UNKNOWN);
        LocalDate received = RecordsFile.day(section, "received");
        Identifier copiedBy = section.optionalIdentifier("copied_by").orElse(null);
        LocalDate acknowledged = RecordsFile.day(section, "acknowledged");
        LocalDate explained = RecordsFile.day(section, "explained");
        Truth intended = section.optionalTruth("action_intended").orElse(Truth.UNKNOWN);
        Truth inWriting = section.optionalTruth("in_writing").orElse(Truth.YES);
        LocalDate copied = RecordsFile.day(section, "copied_on");
        LocalDate told = RecordsFile.day(section, "told_none_relevant");
        return () -> {
            Recipient recipient = recipient(body, provider, relevant, received == null ? made : received)
                    .having(copied, told)
                    .answeringInWriting(inWriting);
            return new Sent(
                    recipient,
                    received == null ? null : new ReportReceipt(body, received, copiedBy),
                    acknowledged == null && explained == null && intended == Truth.UNKNOWN
                            ? null
                            : new ReportResponse(body, acknowledged, explained, intended));
        };
    }

    /** As the register knows the body on the day, unless the file says whether it has to answer. */
    private Recipient recipient(Identifier code, @Nullable Truth provider, Truth relevant, LocalDate day) {
        List<Body> held = register.asAt(day).find(code).values();
        if (provider != null || held.isEmpty()) {
            return Recipient.of(code, provider == null ? Truth.UNKNOWN : provider, relevant);
        }
        Recipient known = Recipient.of(held.get(0), day, relevant);
        // The file's code stands, so that receipts and answers agree with it.
        return new Recipient(
                code, known.servicesProvider(), relevant, Truth.YES, null, null, known.primaryCareTrust(), null);
    }

    private static Supplier<Recommendation> recommendation(Section section) {
        section.allowOnly("id", "words", "answers");
        String id = section.text("id");
        String words = section.text("words");
        List<Supplier<RecommendationAnswer>> answers = section.toldSections("answers").orElse(List.of()).stream()
                .map(Dealings::answer)
                .toList();
        return () -> new Recommendation(
                id, words, answers.stream().map(Supplier::get).toList());
    }

    private static Supplier<RecommendationAnswer> answer(Section section) {
        section.allowOnly("by", "answered", "accepted", "looked", "acted_on");
        Identifier by = section.identifier("by");
        LocalDate answered = RecordsFile.day(section, "answered");
        Truth accepted = section.optionalTruth("accepted").orElse(Truth.UNKNOWN);
        LocalDate looked = RecordsFile.day(section, "looked");
        Truth actedOn = section.optionalTruth("acted_on").orElse(Truth.UNKNOWN);
        return () -> new RecommendationAnswer(by, answered, accepted, looked, actedOn);
    }

    Supplier<Referral> referral(Section section) {
        section.allowOnly("id", "committee", "matter", "sector", "made", "received", "acknowledged");
        String id = section.text("id");
        Identifier committee = section.identifier("committee");
        String matter = section.text("matter");
        Sector sector = section.constant("sector", Sector.class);
        LocalDate made = section.date("made");
        LocalDate received = RecordsFile.day(section, "received");
        LocalDate acknowledged = RecordsFile.day(section, "acknowledged");
        return () -> new Referral(id, committee, matter, sector, made, received, acknowledged);
    }

    Supplier<MadeVisit> visit(Section section) {
        section.allowOnly(
                "id",
                "premises",
                "day",
                "parts",
                "viewed",
                "representatives",
                "purpose",
                "activities",
                "item",
                "announced",
                "decision",
                "report");
        String id = section.text("id");
        Identifier premises = section.identifier("premises");
        LocalDate day = section.date("day");
        List<String> parts = section.texts("parts");
        List<String> viewed =
                section.has("viewed") ? section.saysNone("viewed") ? List.of() : section.texts("viewed") : parts;
        List<String> representatives = section.texts("representatives");
        String purpose = section.text("purpose");
        Set<Activity> activities = section.optionalConstants("activities", Activity.class);
        String item = section.optionalText("item").orElse(null);
        LocalDate announced = RecordsFile.day(section, "announced");
        String decision = section.optionalText("decision").orElse(null);
        String report = section.optionalText("report").orElse(null);
        return () -> new MadeVisit(
                new PlannedVisit(
                        id,
                        premises,
                        Set.copyOf(parts),
                        day,
                        Set.copyOf(representatives),
                        new VisitPurpose(purpose, activities, item),
                        announced,
                        decision),
                day,
                Set.copyOf(viewed),
                report);
    }
}
