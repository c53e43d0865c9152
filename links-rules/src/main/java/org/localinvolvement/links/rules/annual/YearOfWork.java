package org.localinvolvement.links.rules.annual;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.localinvolvement.links.model.visit.MadeVisit;
import org.localinvolvement.links.model.visit.RepresentativeOnRecord;
import org.localinvolvement.links.model.work.Referral;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.model.work.Spending;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.duty.InformationAsked;
import org.localinvolvement.links.rules.duty.ReportSent;
import org.localinvolvement.links.rules.record.LinkRecords;

/**
 * What of the records belongs to the year and was there on the date of the question.
 *
 * @param decisions relevant decisions that were made
 * @param requests requests for information that were sent
 * @param reports reports that were made
 * @param visits visits that were made
 * @param referrals referrals that were made
 * @param spending what was spent
 * @param items items of the work programme on which there was work
 * @param representatives those who were authorised on some day
 */
record YearOfWork(
        List<RelevantDecision> decisions,
        List<InformationAsked> requests,
        List<ReportSent> reports,
        List<MadeVisit> visits,
        List<Referral> referrals,
        List<Spending> spending,
        List<WorkProgrammeItem> items,
        List<RepresentativeOnRecord> representatives) {

    static YearOfWork of(AnnualReportQuestion question) {
        LinkRecords records = question.records();
        LocalDate last = question.asAt().isBefore(question.yearEnd()) ? question.asAt() : question.yearEnd();
        return new YearOfWork(
                within(question, records.decisions(), RelevantDecision::decided),
                records.requests().stream()
                        .filter(asked -> {
                            LocalDate made = asked.request().made();
                            return made != null && question.looksAt(made);
                        })
                        .toList(),
                within(question, records.reports(), sent -> sent.report().made()),
                within(question, records.visits(), MadeVisit::day),
                within(question, records.referrals(), Referral::made),
                within(question, records.spending(), Spending::day),
                records.items().stream()
                        .filter(item -> !item.period().first().isAfter(last)
                                && !item.period()
                                        .last()
                                        .isBefore(question.year().first()))
                        .toList(),
                records.representatives().stream()
                        .filter(one -> {
                            LocalDate ended = one.ended();
                            return !one.authorised().isAfter(last)
                                    && (ended == null
                                            || !ended.isBefore(question.year().first()));
                        })
                        .toList());
    }

    private static <T> List<T> within(AnnualReportQuestion question, List<T> all, Function<T, LocalDate> day) {
        return all.stream().filter(one -> question.looksAt(day.apply(one))).toList();
    }
}
