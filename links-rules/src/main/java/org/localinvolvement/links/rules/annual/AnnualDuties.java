package org.localinvolvement.links.rules.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.rules.duty.AnnualReportYear;
import org.localinvolvement.links.rules.duty.AnnualReportYear.Copy;
import org.localinvolvement.links.rules.duty.CopyRole;
import org.localinvolvement.links.rules.duty.DutyEvent;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.duty.ReferralMade;
import org.localinvolvement.links.rules.duty.ReportSent;
import org.localinvolvement.links.rules.duty.TransitionalReport;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.PreparedReport;

/** The events of the year from which duties follow: its reports and referrals, and the annual report itself. */
final class AnnualDuties {

    private final AnnualReportQuestion question;
    private final YearOfWork work;
    private final AnnualReportYear year;
    private final List<String> copiesBeside;

    AnnualDuties(AnnualReportQuestion question, YearOfWork work) {
        this.question = question;
        this.work = work;
        LinkRecords records = question.records();
        Optional<PreparedReport> prepared = records.annualReports().stream()
                .filter(report -> report.yearEnd().equals(question.yearEnd()))
                .findFirst();
        AnnualReportYear bare = recipients(records.link(), records.authority(), prepared);
        CopiesSent copies = new CopiesSent(question, prepared);
        this.year = new AnnualReportYear(
                bare.event(),
                bare.preparer(),
                bare.yearEnd(),
                copies.with(bare),
                prepared.map(PreparedReport::prepared).orElse(null),
                prepared.map(PreparedReport::published).orElse(null));
        this.copiesBeside = copies.beside(bare);
    }

    private AnnualReportYear recipients(Identifier link, Identifier authority, Optional<PreparedReport> prepared) {
        String event = nameOf(question.yearEnd());
        LocalDate yearEnd = question.yearEnd();
        boolean held =
                !question.register().asAt(yearEnd).areasOf(authority).values().isEmpty();
        AnnualReportYear named = held
                ? AnnualReportYear.of(event, link, authority, yearEnd, question.register())
                : new AnnualReportYear(
                        event,
                        link,
                        yearEnd,
                        List.of(
                                new Copy(CopyRole.LOCAL_AUTHORITY, authority.toString(), Truth.YES, null),
                                new Copy(
                                        CopyRole.SCRUTINY_COMMITTEE,
                                        "everybody else whom the Act names: the register does not hold " + authority
                                                + " on the last day of the year",
                                        Truth.UNKNOWN,
                                        null)),
                        null,
                        null);
        List<Copy> all = new ArrayList<>(named.copies());
        prepared.ifPresent(report -> report.directed()
                .forEach(body -> all.add(new Copy(CopyRole.DIRECTED, body.toString(), Truth.YES, null))));
        return new AnnualReportYear(event, link, yearEnd, all, null, null);
    }

    static String nameOf(LocalDate yearEnd) {
        int first = yearEnd.getYear() - 1;
        int last = yearEnd.getYear() % 100;
        return "annual report " + first + "-" + (last < 10 ? "0" : "") + last;
    }

    AnnualReportYear year() {
        return year;
    }

    List<String> copiesBeside() {
        return copiesBeside;
    }

    DutyQuestion asked() {
        List<DutyEvent> events = new ArrayList<>();
        events.add(year);
        events.addAll(work.reports());
        work.referrals().forEach(referral -> events.add(new ReferralMade(referral, ReportSent.Referrer.NETWORK)));
        TransitionalReport transitional = question.records().transitional();
        if (transitional != null && isOfTheYear(transitional)) {
            events.add(transitional);
        }
        return new DutyQuestion(question.asAt(), events, question.england(), null, Counting.OF);
    }

    private boolean isOfTheYear(TransitionalReport transitional) {
        return transitional.stopped() == null || question.year().contains(transitional.stopped());
    }
}
