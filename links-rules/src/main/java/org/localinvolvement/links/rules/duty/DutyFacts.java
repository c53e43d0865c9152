package org.localinvolvement.links.rules.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.work.InformationRequest;
import org.localinvolvement.links.model.work.Referral;
import org.localinvolvement.links.model.work.Report.ExcludedExtent;
import org.localinvolvement.links.model.work.ReportReceipt;
import org.localinvolvement.links.model.work.ReportResponse;
import org.localinvolvement.links.rules.duty.ReportSent.Lead;
import org.localinvolvement.links.rules.duty.ReportSent.Referrer;

/** Turns the events of a question into what rules are asked about, under the law that each falls under. */
final class DutyFacts {

    private static final LocalDate HEALTHWATCH = LocalDate.of(2013, 4, 1);
    private static final LocalDate COMMISSION = LocalDate.of(2009, 4, 1);

    private final DutyQuestion question;
    private final DutyClock clock;
    private final Map<DutyLaw, List<Owed>> facts = new EnumMap<>(DutyLaw.class);

    private DutyFacts(DutyQuestion question, DutyClock clock) {
        this.question = question;
        this.clock = clock;
        for (DutyLaw law : DutyLaw.values()) {
            facts.put(law, new ArrayList<>());
        }
    }

    static Map<DutyLaw, List<Owed>> of(DutyQuestion question, DutyClock clock) {
        DutyFacts facts = new DutyFacts(question, clock);
        question.events().forEach(facts::add);
        return facts.facts;
    }

    private void add(DutyEvent event) {
        if (event instanceof ReportSent sent) {
            sent.recipients().forEach(recipient -> add(sent, recipient));
        } else if (event instanceof ReferralMade made) {
            add(made);
        } else if (event instanceof CommitteeReport asked) {
            add(DutyLaw.asAt(asked.asked() == null ? question.asAt() : asked.asked()), asked.asked(), asked);
        } else if (event instanceof TransitionalReport stopped) {
            add(DutyLaw.TEMPORARY, stopped.stopped(), stopped);
        } else if (event instanceof InformationAsked asked) {
            add(asked);
        } else if (event instanceof AnnualReportYear year) {
            add(year);
        }
    }

    /** There is no duty of this law before 1 April 2008. */
    private void add(DutyLaw law, @Nullable LocalDate start, Owed fact) {
        if (start == null || Regime.asAt(start) != Regime.NONE) {
            Objects.requireNonNull(facts.get(law)).add(fact);
        }
    }

    private void add(ReportSent sent, Recipient recipient) {
        LocalDate received = sent.report().firstReceivedBy(recipient.body()).orElse(null);
        boolean byNetworkOfBefore = sent.report().made().isBefore(HEALTHWATCH);
        DutyLaw law = !byNetworkOfBefore
                ? DutyLaw.HEALTHWATCH
                : sent.referrer() == Referrer.TEMPORARY_BODY ? DutyLaw.TEMPORARY : DutyLaw.LINKS;
        ExcludedExtent excluded = law == DutyLaw.HEALTHWATCH
                ? sent.excludedServices()
                : sent.report().excluded();
        Optional<ReportResponse> response = sent.report().responseOf(recipient.body());
        Identifier trust = recipient.inPlaceOf();
        boolean successor = trust != null;
        LocalDate firstOfTrust =
                trust == null ? received : sent.report().firstReceivedBy(trust).orElse(null);
        Truth saved = law == DutyLaw.LINKS ? saved(firstOfTrust) : Truth.NO;
        if (successor && saved == Truth.NO) {
            // Nothing passed to it, so that it is not asked what it owes as if the report had come to it.
            return;
        }
        Lead lead = sent.lead();
        Lead agreed = lead != null && lead.agreed().contains(recipient.body()) ? lead : null;
        add(
                law,
                received == null ? sent.report().made() : received,
                new ReceivedReport(
                        sent.event(),
                        recipient.body().toString(),
                        received,
                        recipient.servicesProvider(),
                        recipient.relevant(),
                        fromReferrer(sent, recipient.body(), received),
                        others(sent, recipient.body(), false),
                        others(sent, recipient.body(), true),
                        extent(excluded, ExcludedExtent.WHOLLY),
                        extent(excluded, ExcludedExtent.PARTLY),
                        Truth.of(agreed != null),
                        Truth.of(agreed != null && agreed.responder().equals(recipient.body())),
                        agreed == null ? null : latest(sent, agreed),
                        several(sent),
                        sent.longerTime().jointlyArranged(),
                        sent.longerTime().boardConsulted(),
                        sent.longerTime().agreed(),
                        successor ? Truth.NO : saved,
                        successor ? Truth.NO : saved.and(recipient.primaryCareTrust()),
                        successor ? saved : Truth.NO,
                        Truth.of(!successor
                                && law != DutyLaw.HEALTHWATCH
                                && received != null
                                && !received.isBefore(HEALTHWATCH)),
                        law == DutyLaw.LINKS && !successor ? runOut(recipient, received, saved, response) : Truth.NO,
                        Truth.of(sent.networkStarted() != null
                                && !question.asAt().isBefore(sent.networkStarted())),
                        response.map(ReportResponse::acknowledged).orElse(null),
                        response.map(ReportResponse::explained).orElse(null),
                        recipient.copiedOn(),
                        recipient.toldNoneRelevant(),
                        recipient.inWriting()));
    }

    /** Whether the time was still running on 1 April 2013. */
    private Truth saved(@Nullable LocalDate received) {
        if (question.asAt().isBefore(HEALTHWATCH)) {
            return Truth.NO;
        }
        if (received == null) {
            return Truth.UNKNOWN;
        }
        if (!received.isBefore(HEALTHWATCH)) {
            return Truth.NO;
        }
        Deadline own = clock.deadline(TermTable.shipped().get(DutyLaw.LINKS, "report"), received);
        return own.due() == null ? Truth.UNKNOWN : Truth.of(!own.due().isBefore(HEALTHWATCH));
    }

    /** Whether the time was over by 1 April 2013 and something that had to be done in it was not. */
    private Truth runOut(
            Recipient recipient, @Nullable LocalDate received, Truth saved, Optional<ReportResponse> response) {
        if (question.asAt().isBefore(HEALTHWATCH) || (received != null && !received.isBefore(HEALTHWATCH))) {
            return Truth.NO;
        }
        Truth unanswered = isMissing(response.map(ReportResponse::acknowledged))
                .or(recipient.relevant().and(isMissing(response.map(ReportResponse::explained))));
        return recipient.servicesProvider().and(saved.not()).and(unanswered);
    }

    private static Truth isMissing(Optional<LocalDate> done) {
        return Truth.of(done.filter(day -> day.isBefore(HEALTHWATCH)).isEmpty());
    }

    private static Truth extent(ExcludedExtent excluded, ExcludedExtent wanted) {
        return excluded == ExcludedExtent.UNKNOWN ? Truth.UNKNOWN : Truth.of(excluded == wanted);
    }

    private static Truth fromReferrer(ReportSent sent, Identifier body, @Nullable LocalDate received) {
        if (received == null) {
            return Truth.UNKNOWN;
        }
        List<ReportReceipt> first = sent.report().receipts().stream()
                .filter(receipt ->
                        receipt.recipient().equals(body) && receipt.received().equals(received))
                .toList();
        return Truth.of(first.stream().anyMatch(receipt -> receipt.copiedBy() == null));
    }

    /** Whether there is another body that is a services-provider and relevant, and, where asked, seems not to have the report. */
    private static Truth others(ReportSent sent, Identifier body, boolean lacking) {
        return sent.recipients().stream()
                .filter(other -> !other.body().equals(body) && other.inPlaceOf() == null)
                .map(other -> other.servicesProvider()
                        .and(other.relevant())
                        .and(Truth.of(!lacking
                                || sent.report().firstReceivedBy(other.body()).isEmpty())))
                .reduce(Truth.NO, Truth::or);
    }

    private static Truth several(ReportSent sent) {
        List<Truth> relevant = sent.recipients().stream()
                .map(one -> one.servicesProvider().and(one.relevant()))
                .toList();
        long certain = relevant.stream().filter(one -> one == Truth.YES).count();
        long possible = relevant.stream().filter(one -> one != Truth.NO).count();
        return certain >= 2 ? Truth.YES : possible >= 2 ? Truth.UNKNOWN : Truth.NO;
    }

    private static @Nullable LocalDate latest(ReportSent sent, Lead lead) {
        LocalDate latest = null;
        for (Identifier body : lead.agreed()) {
            Optional<LocalDate> received = sent.report().firstReceivedBy(body);
            if (received.isEmpty()) {
                return null;
            }
            if (latest == null || received.get().isAfter(latest)) {
                latest = received.get();
            }
        }
        return latest;
    }

    private void add(ReferralMade made) {
        Referral referral = made.referral();
        DutyLaw law = made.referrer() == Referrer.TEMPORARY_BODY ? DutyLaw.TEMPORARY : DutyLaw.asAt(referral.made());
        add(
                law,
                referral.made(),
                new ReferredMatter(
                        made.event(),
                        referral.committee().toString(),
                        Truth.of(referral.concernsSocialCare()),
                        Truth.of(referral.concernsHealth()),
                        referral.made(),
                        referral.received(),
                        referral.acknowledged()));
    }

    private void add(InformationAsked asked) {
        InformationRequest request = asked.request();
        add(
                DutyLaw.asAt(request.received() == null ? question.asAt() : request.received()),
                request.received(),
                new InformationSought(
                        asked.event(),
                        request.to().toString(),
                        asked.publicAuthority(),
                        request.received(),
                        request.received() == null
                                ? Truth.UNKNOWN
                                : Truth.of(!request.received().isAfter(question.asAt())),
                        request.expectedInPractice(),
                        Truth.of(request.expectedInPractice() != null),
                        request.answered()));
    }

    private void add(AnnualReportYear year) {
        DutyLaw law = DutyLaw.asAt(year.yearEnd());
        String on = year.preparer().toString();
        add(
                law,
                year.yearEnd(),
                new AnnualReport(
                        year.event(),
                        on,
                        year.yearEnd(),
                        Truth.of(question.asAt().isAfter(year.yearEnd())),
                        year.prepared(),
                        year.published()));
        for (AnnualReportYear.Copy copy : year.copies()) {
            // Whether s.227(4) named the Commission or its predecessors before 1 April 2009 is not confirmed.
            Truth owed = copy.role() == CopyRole.CARE_QUALITY_COMMISSION
                            && question.asAt().isBefore(COMMISSION)
                    ? copy.owed().and(Truth.UNKNOWN)
                    : copy.owed();
            add(
                    law,
                    year.yearEnd(),
                    new AnnualReportCopy(
                            year.event() + ", copy to " + copy.recipient(),
                            on,
                            copy.role(),
                            copy.recipient(),
                            owed,
                            copy.copied()));
        }
    }

    /** How a wording that does not say whether the day itself counts is read in a question. */
    static Counting read(Term term, DutyQuestion question) {
        return term.counting() == Counting.OF ? question.of() : term.counting();
    }
}
