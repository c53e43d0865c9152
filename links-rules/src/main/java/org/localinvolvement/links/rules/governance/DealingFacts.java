package org.localinvolvement.links.rules.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.work.DecisionHead;
import org.localinvolvement.links.model.work.InformationRequest;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordKind;

/** Holds what a LINk did against its decisions. */
final class DealingFacts {

    private static final List<RecordKind> KINDS = List.of(
            RecordKind.DECISIONS,
            RecordKind.REQUESTS,
            RecordKind.REPORTS,
            RecordKind.REFERRALS,
            RecordKind.VISITS,
            RecordKind.SPENDING);

    private final GovernanceQuestion question;
    private final LinkRecords records;
    private final List<RelevantDecision> decisions;
    private final List<Object> facts = new ArrayList<>();

    private DealingFacts(GovernanceQuestion question) {
        this.question = question;
        this.records = question.records();
        this.decisions = records.decisions().stream()
                .filter(one -> !one.decided().isAfter(question.asAt()))
                .toList();
    }

    static List<Object> of(GovernanceQuestion question) {
        DealingFacts of = new DealingFacts(question);
        KINDS.forEach(kind -> of.facts.add(
                new NotTold(HouseTopic.DEALINGS, kind.words(), GovernanceFacts.untold(question.records(), kind))));
        of.addAll();
        return of.facts;
    }

    private void addAll() {
        records.requests()
                .forEach(one -> add(
                        "request for information",
                        one.event(),
                        asked(one.request()),
                        DecisionHead.ASK_FOR_INFORMATION,
                        null));
        records.reports()
                .forEach(one -> add("report", one.event(), one.report().made(), DecisionHead.SEND_A_REPORT, null));
        records.referrals().forEach(one -> add("referral", one.id(), one.made(), DecisionHead.REFER_A_MATTER, null));
        records.visits()
                .forEach(one -> add(
                        "visit",
                        one.id(),
                        one.day(),
                        DecisionHead.ENTER_PREMISES,
                        one.planned().decision()));
        records.spending().forEach(one -> add("spending", one.id(), one.day(), DecisionHead.SPENDING, one.decision()));
    }

    private static @Nullable LocalDate asked(InformationRequest request) {
        return request.made() == null ? request.received() : request.made();
    }

    /** What is of no known day is looked at too: nothing says that it lies outside of the days. */
    private void add(String kind, String id, @Nullable LocalDate day, DecisionHead head, @Nullable String named) {
        if (day != null && !question.looked().contains(day)) {
            return;
        }
        List<RelevantDecision> about = decisions.stream()
                .filter(one -> one.about().contains(id) || one.id().equals(named))
                .toList();
        List<RelevantDecision> fitting =
                about.stream().filter(one -> one.heads().contains(head)).toList();
        facts.add(new DealingDone(
                HouseTopic.DEALINGS,
                kind,
                id,
                day == null ? "a day that is not told" : Days.inWords(day),
                head == DecisionHead.SPENDING ? "spend money" : DecisionRegister.inWords(head),
                String.join(", ", about.stream().map(RelevantDecision::id).toList()),
                about.isEmpty() ? undecided(head) : Truth.NO,
                Truth.of(!about.isEmpty() && fitting.isEmpty()),
                fitting.stream().map(one -> later(one, day)).reduce(Truth::and).orElse(Truth.NO)));
    }

    /** A decision that does not tell what it is about may be about this. */
    private Truth undecided(DecisionHead head) {
        boolean open = !records.tells(RecordKind.DECISIONS)
                || decisions.stream()
                        .anyMatch(one -> one.about().isEmpty() && one.heads().contains(head));
        return open ? Truth.UNKNOWN : Truth.YES;
    }

    private static Truth later(RelevantDecision decision, @Nullable LocalDate day) {
        return day == null ? Truth.UNKNOWN : DecisionRegister.before(day, decision.decided());
    }
}
