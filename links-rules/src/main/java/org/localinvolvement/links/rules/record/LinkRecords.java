package org.localinvolvement.links.rules.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.visit.MadeVisit;
import org.localinvolvement.links.model.visit.RepresentativeOnRecord;
import org.localinvolvement.links.model.work.DeclaredInterest;
import org.localinvolvement.links.model.work.JudgementMade;
import org.localinvolvement.links.model.work.ProcedureBreach;
import org.localinvolvement.links.model.work.PublishedProcedure;
import org.localinvolvement.links.model.work.Readiness;
import org.localinvolvement.links.model.work.Referral;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.model.work.Spending;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.duty.InformationAsked;
import org.localinvolvement.links.rules.duty.ReportSent;
import org.localinvolvement.links.rules.duty.TransitionalReport;

/**
 * What a LINk, or a local Healthwatch organisation, has on record of its own work. The library keeps none of it: it comes with each
 * question.
 *
 * <p>Lists stand in the order of their days and ids. A list of a kind that is not {@linkplain #told() told} is empty and says nothing.
 *
 * @param link whose records they are
 * @param authority the council that makes the arrangements
 * @param host the organisation that supports it; null where it is not told, and for a local Healthwatch
 * @param contactOfLink how the LINk can be reached; null where it is not told
 * @param contactOfHost how the host can be reached; null where it is not told
 * @param told the kinds of records that are told, be it that there are none
 * @param inPart of these, the kinds of which an entry could not be read, so that nobody can say that something is not on record
 * @param procedures what it published of how it works
 * @param decisions relevant decisions
 * @param breaches breaches of the procedure for decisions
 * @param requests what it asked bodies to tell
 * @param reports reports and recommendations, with those to whom they went
 * @param referrals referrals to committees
 * @param visits visits that were made
 * @param representatives authorised representatives, with opaque keys
 * @param representativeLists the days on which their list was published
 * @param spending what the host spent
 * @param interests interests that were declared
 * @param items items of the work programme
 * @param judgements who judged which theme by which criterion, and when
 * @param readiness how far the five points of starting are settled
 * @param annualReports annual reports
 * @param transitional the report of the temporary body of 2008; null where none is told
 */
public record LinkRecords(
        Identifier link,
        Identifier authority,
        @Nullable Identifier host,
        @Nullable String contactOfLink,
        @Nullable String contactOfHost,
        Set<RecordKind> told,
        Set<RecordKind> inPart,
        List<PublishedProcedure> procedures,
        List<RelevantDecision> decisions,
        List<ProcedureBreach> breaches,
        List<InformationAsked> requests,
        List<ReportSent> reports,
        List<Referral> referrals,
        List<MadeVisit> visits,
        List<RepresentativeOnRecord> representatives,
        List<LocalDate> representativeLists,
        List<Spending> spending,
        List<DeclaredInterest> interests,
        List<WorkProgrammeItem> items,
        List<JudgementMade> judgements,
        List<Readiness> readiness,
        List<PreparedReport> annualReports,
        @Nullable TransitionalReport transitional) {

    /** Sorts and copies. */
    public LinkRecords {
        Objects.requireNonNull(link, "link: say whose records they are");
        Objects.requireNonNull(authority, "authority: give the council that makes the arrangements");
        told = kinds(told);
        inPart = kinds(inPart);
        procedures = sorted(
                procedures,
                Comparator.comparing(PublishedProcedure::kind)
                        .thenComparing(PublishedProcedure::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(PublishedProcedure::title));
        decisions = sorted(decisions, byDay(RelevantDecision::decided, RelevantDecision::id));
        breaches = sorted(breaches, byDay(ProcedureBreach::found, ProcedureBreach::id));
        requests = sorted(requests, byDay(one -> one.request().made(), InformationAsked::event));
        reports = sorted(reports, byDay(one -> one.report().made(), ReportSent::event));
        referrals = sorted(referrals, byDay(Referral::made, Referral::id));
        visits = sorted(visits, byDay(MadeVisit::day, MadeVisit::id));
        representatives = sorted(
                representatives,
                byDay(
                        RepresentativeOnRecord::authorised,
                        one -> one.representative().id()));
        representativeLists = sorted(representativeLists, Comparator.naturalOrder());
        spending = sorted(spending, byDay(Spending::day, Spending::id));
        interests = sorted(
                interests,
                byDay(DeclaredInterest::declared, DeclaredInterest::role).thenComparing(DeclaredInterest::matter));
        items = sorted(items, byDay(one -> one.period().first(), WorkProgrammeItem::id));
        judgements = sorted(
                judgements,
                byDay(JudgementMade::day, JudgementMade::theme)
                        .thenComparing(JudgementMade::criterion)
                        .thenComparing(JudgementMade::judgedBy));
        readiness = sorted(
                readiness,
                Comparator.comparing(Readiness::point).thenComparing(byDay(Readiness::day, Readiness::evidence)));
        annualReports = sorted(annualReports, Comparator.comparing(PreparedReport::yearEnd));
    }

    private static Set<RecordKind> kinds(Set<RecordKind> kinds) {
        EnumSet<RecordKind> ordered = EnumSet.noneOf(RecordKind.class);
        ordered.addAll(kinds);
        return Collections.unmodifiableSet(ordered);
    }

    private static <T> List<T> sorted(List<T> all, Comparator<? super T> order) {
        return all.stream().sorted(order).toList();
    }

    private static <T> Comparator<T> byDay(Function<T, @Nullable LocalDate> day, Function<T, String> id) {
        return Comparator.comparing(day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(id);
    }

    /**
     * Whether a kind of records is told whole.
     *
     * @param kind the kind
     * @return false where nobody told of it or an entry of it could not be read, so that what is not there says nothing
     */
    public boolean tells(RecordKind kind) {
        return told.contains(kind) && !inPart.contains(kind);
    }
}
