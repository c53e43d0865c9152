package org.localinvolvement.links.rules.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.work.DeclaredInterest;
import org.localinvolvement.links.model.work.JudgementMade;
import org.localinvolvement.links.model.work.Readiness;
import org.localinvolvement.links.model.work.ReadinessPoint;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordKind;

/** Holds how a LINk started and who runs it against the guide of 2008: shares are Java's work, what follows is the rules'. */
final class RunningFacts {

    private final GovernanceQuestion question;
    private final LinkRecords records;
    private final DominationShare most;
    private final DominationFewest fewest;
    private final List<RelevantDecision> decisions;
    private final List<ShareOfOne> shares = new ArrayList<>();
    private final List<Object> facts = new ArrayList<>();

    RunningFacts(GovernanceQuestion question, DominationShare most, DominationFewest fewest) {
        this.question = question;
        this.records = question.records();
        this.most = most;
        this.fewest = fewest;
        this.decisions = records.decisions().stream()
                .filter(one -> question.looked().contains(one.decided()))
                .toList();
        facts.add(most);
        facts.add(fewest);
        addPoints();
        addShares(
                "relevant decisions",
                RecordKind.DECISIONS,
                decisions.stream().map(RelevantDecision::madeBy).toList());
        addShares(
                "items of the work programme",
                RecordKind.ITEMS,
                records.items().stream()
                        .filter(this::isWorkedOn)
                        .map(WorkProgrammeItem::owner)
                        .toList());
        addShares(
                "judgements of themes",
                RecordKind.JUDGEMENTS,
                records.judgements().stream()
                        .filter(one -> question.looked().contains(one.day()))
                        .map(JudgementMade::judgedBy)
                        .toList());
        facts.addAll(shares);
        facts.add(new InterestsTold(HouseTopic.RUNNING, GovernanceFacts.untold(records, RecordKind.INTERESTS)));
        records.interests().stream()
                .filter(one -> !one.declared().isAfter(question.asAt()))
                .forEach(one -> facts.add(interest(one)));
    }

    List<Object> facts() {
        return facts;
    }

    /** Of each that is counted and each role or group, in the order of the alphabet. */
    List<ShareOfOne> shares() {
        return List.copyOf(shares);
    }

    private void addPoints() {
        if (question.regime() != Regime.LINKS) {
            return;
        }
        for (ReadinessPoint point : ReadinessPoint.values()) {
            List<Readiness> told = records.readiness().stream()
                    .filter(one -> one.point() == point && !one.day().isAfter(question.asAt()))
                    .toList();
            // They stand in the order of their days; of the last day all count.
            List<Readiness> last = told.stream()
                    .filter(one -> one.day().equals(told.get(told.size() - 1).day()))
                    .toList();
            facts.add(new PointOfStarting(
                    HouseTopic.READINESS,
                    inWords(point),
                    last.isEmpty()
                            ? "nothing is on record"
                            : String.join(
                                    ", ", last.stream().map(Readiness::evidence).toList()),
                    last.stream()
                            .map(Readiness::settled)
                            .reduce(Truth::and)
                            .orElse(Truth.UNKNOWN)
                            .not()));
        }
    }

    private static String inWords(ReadinessPoint point) {
        return switch (point) {
            case WAYS_OF_RUNNING -> "ways of running the LINk, among them how people are authorised to enter and view";
            case EXISTING_INVOLVEMENT -> "how to build on existing local involvement activity";
            case COMMUNICATION -> "how to communicate with communities, and how they can influence the work";
            case REACHING_OUT -> "creative and innovative ways to reach out to and involve people and groups";
            case SPENDING -> "how much money to spend on the different aspects of the work";
        };
    }

    private boolean isWorkedOn(WorkProgrammeItem item) {
        return !item.period().first().isAfter(question.asAt())
                && !item.period().last().isBefore(question.first());
    }

    private void addShares(String what, RecordKind kind, List<String> whose) {
        int total = whose.size();
        boolean told = records.tells(kind);
        boolean enough = total >= fewest.fewest();
        facts.add(new SharesCounted(
                HouseTopic.RUNNING, what, total, told && (enough || total == 0) ? Truth.NO : Truth.UNKNOWN));
        Map<String, Integer> counts = new TreeMap<>();
        whose.forEach(who -> counts.merge(who, 1, Integer::sum));
        counts.forEach((who, count) -> {
            Ratio share = Ratio.of(count, total);
            shares.add(new ShareOfOne(
                    HouseTopic.RUNNING,
                    what,
                    who,
                    count,
                    total,
                    share.toDecimal(2).stripTrailingZeros().toPlainString(),
                    Truth.of(enough && share.compareTo(most.parameter().ratio()) > 0)));
        });
    }

    private InterestOfWhoDecided interest(DeclaredInterest one) {
        List<String> made = decisions.stream()
                .filter(decision -> decision.madeBy().equals(one.role()))
                .map(RelevantDecision::id)
                .toList();
        Truth none = GovernanceFacts.untold(records, RecordKind.DECISIONS);
        return new InterestOfWhoDecided(
                HouseTopic.RUNNING,
                one.role(),
                one.matter(),
                one.declared(),
                made.isEmpty() ? "none on record" : String.join(", ", made),
                made.isEmpty() ? none : Truth.YES);
    }
}
