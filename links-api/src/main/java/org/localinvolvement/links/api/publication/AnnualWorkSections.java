package org.localinvolvement.links.api.publication;

import static org.localinvolvement.links.api.publication.AnnualHouseSections.day;
import static org.localinvolvement.links.api.publication.AnnualHouseSections.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.localinvolvement.links.api.publication.PublishedBlock.Paragraph;
import org.localinvolvement.links.api.publication.PublishedBlock.Table;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.work.InformationRequest;
import org.localinvolvement.links.model.work.ItemClose;
import org.localinvolvement.links.model.work.Recommendation;
import org.localinvolvement.links.model.work.RecommendationAnswer;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.annual.AssembledReport;
import org.localinvolvement.links.rules.annual.ReferralSeen;
import org.localinvolvement.links.rules.annual.ReportAnswer;
import org.localinvolvement.links.rules.annual.ReportSeen;
import org.localinvolvement.links.rules.annual.RequestSeen;

/** What was asked, reported, visited and referred, and what came of the programme. */
final class AnnualWorkSections {

    private AnnualWorkSections() {}

    static List<PublishedSection> of(AssembledReport report) {
        return List.of(requests(report), reports(report), visits(report), referrals(report), items(report));
    }

    private static PublishedSection table(
            String heading, String none, String caption, List<String> header, List<List<String>> rows) {
        return new PublishedSection(
                heading, List.of(rows.isEmpty() ? new Paragraph(none) : new Table(caption, header, rows)));
    }

    private static PublishedSection requests(AssembledReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (RequestSeen one : report.requests()) {
            InformationRequest request = one.request();
            rows.add(List.of(
                    request.id(),
                    report.nameOf(request.to()),
                    request.subject(),
                    day(request.made(), "not known"),
                    day(request.answered(), "no answer on record"),
                    request.answered() == null ? "" : truth(request.complete()),
                    one.asExpected() == Truth.UNKNOWN ? "no day named, or not passed" : truth(one.asExpected())));
        }
        return table(
                "Requests for information",
                "No request for information is on record.",
                "Requests for information; no statute sets a time for the answer, and a day expected in practice binds nobody",
                List.of("Request", "Asked", "About", "Sent", "Answered", "Complete", "By the day expected"),
                rows);
    }

    private static PublishedSection reports(AssembledReport report) {
        List<List<String>> answers = new ArrayList<>();
        List<List<String>> recommendations = new ArrayList<>();
        for (ReportSeen one : report.reports()) {
            for (ReportAnswer answer : one.answers()) {
                answers.add(List.of(
                        one.id(),
                        Days.inWords(one.made()),
                        String.join(", ", one.themes()),
                        report.nameOf(answer.body()),
                        answer.owed() == Truth.NO ? "no duty to answer" : day(answer.due(), "cannot be said"),
                        answer.state().words()));
            }
            for (Recommendation recommendation : one.recommendations()) {
                recommendations.add(
                        List.of(recommendation.id(), recommendation.words(), answered(report, recommendation)));
            }
        }
        List<PublishedBlock> blocks = new ArrayList<>();
        if (answers.isEmpty()) {
            blocks.add(new Paragraph("No report is on record."));
        } else {
            blocks.add(new Table(
                    "Reports, and the answer of each body",
                    List.of("Report", "Made", "Themes", "Sent to", "Last day for the answer", "How it stands"),
                    answers));
        }
        if (!recommendations.isEmpty()) {
            blocks.add(new Table(
                    "Recommendations, and what came of them",
                    List.of("Recommendation", "What is recommended", "What bodies said and did"),
                    recommendations));
        }
        return new PublishedSection("Reports and recommendations", blocks);
    }

    private static String answered(AssembledReport report, Recommendation recommendation) {
        String answers = recommendation.answers().stream()
                .filter(answer -> answer.answered() != null || answer.looked() != null)
                .map(answer -> report.nameOf(answer.by()) + ": " + said(answer))
                .collect(Collectors.joining("; "));
        return answers.isEmpty() ? "nothing is on record" : answers;
    }

    private static String said(RecommendationAnswer answer) {
        String accepted =
                switch (answer.accepted()) {
                    case YES -> "accepted";
                    case NO -> "not accepted";
                    case UNKNOWN -> answer.answered() == null ? "no answer" : "said neither";
                };
        return accepted
                + switch (answer.actedOn()) {
                    case YES -> ", acted on";
                    case NO -> ", not acted on";
                    case UNKNOWN -> "";
                };
    }

    private static PublishedSection visits(AssembledReport report) {
        return table(
                "Visits",
                "No visit is on record.",
                "Visits that were made",
                List.of("Visit", "Day", "Premises", "Parts viewed", "Purpose", "Report"),
                report.visits().stream()
                        .map(visit -> List.of(
                                visit.id(),
                                Days.inWords(visit.day()),
                                report.nameOf(visit.premises()),
                                visit.viewedNothing() ? "none" : String.join(", ", visit.partsViewed()),
                                visit.purpose().words(),
                                visit.report() == null ? "none on record" : visit.report()))
                        .toList());
    }

    private static PublishedSection referrals(AssembledReport report) {
        return table(
                "Referrals to Overview and Scrutiny Committees",
                "No referral is on record.",
                "Referrals, and what the committee owes",
                List.of("Referral", "Made", "Committee", "Matter", "How it stands"),
                report.referrals().stream().map(one -> row(report, one)).toList());
    }

    private static List<String> row(AssembledReport report, ReferralSeen one) {
        return List.of(
                one.referral().id(),
                Days.inWords(one.referral().made()),
                report.nameOf(one.referral().committee()),
                one.referral().matter(),
                one.duties().stream()
                        .filter(duty -> duty.deadline().due() != null || duty.done() != null)
                        .map(duty -> duty.deed().words() + ": " + duty.state().words()
                                + (duty.deadline().due() == null
                                        ? ""
                                        : " (last day "
                                                + Days.inWords(duty.deadline().due()) + ")"))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static PublishedSection items(AssembledReport report) {
        return table(
                "The work programme, and what came of it",
                "No item of a work programme is on record.",
                "Items on which there was work in the year",
                List.of("Item", "Goal", "Measurable outcome", "What came of it", "Evidence"),
                report.items().stream().map(AnnualWorkSections::row).toList());
    }

    private static List<String> row(WorkProgrammeItem item) {
        ItemClose close = item.close();
        return List.of(
                item.id(),
                item.goal(),
                item.measurableOutcome() == null ? "none agreed" : item.measurableOutcome(),
                close == null ? "not closed" : outcome(close),
                close == null ? "" : close.evidence());
    }

    private static String outcome(ItemClose close) {
        String words =
                switch (close.outcome()) {
                    case MET -> "met";
                    case PARTLY -> "partly met";
                    case NOT -> "not met";
                    case TOO_EARLY -> "too early to say";
                };
        return words + " on " + Days.inWords(close.closed())
                + (close.carriedOverBecause() == null ? "" : "; carried over: " + close.carriedOverBecause());
    }
}
