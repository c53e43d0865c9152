package org.localinvolvement.links.rules.governance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.DecisionHead;
import org.localinvolvement.links.model.work.PublishedProcedure;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.rules.governance.DecisionOnRegister.Statement;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordKind;

/** Puts relevant decisions on the register: what is on record of each by the as-at date, and no more. */
final class DecisionRegister {

    private final LinkRecords records;
    private final LocalDate asAt;
    private final Regime regime;
    private final int agreed;
    private final List<DecisionOnRegister> entries = new ArrayList<>();

    DecisionRegister(GovernanceQuestion question, int agreed) {
        this.records = question.records();
        this.asAt = question.asAt();
        this.regime = question.regime();
        this.agreed = agreed;
        records.decisions().stream()
                .filter(one -> question.looked().contains(one.decided()))
                .map(this::entry)
                .forEach(entries::add);
    }

    List<DecisionOnRegister> entries() {
        return List.copyOf(entries);
    }

    List<DecisionOnRegister> unpublished() {
        return entries.stream()
                .filter(one -> one.statement() == Statement.NOT_YET)
                .toList();
    }

    List<DecisionMade> facts() {
        return entries.stream().map(DecisionRegister::fact).toList();
    }

    private static DecisionMade fact(DecisionOnRegister one) {
        return new DecisionMade(
                HouseTopic.DECISIONS,
                one.id(),
                one.decided(),
                one.days(),
                one.procedureBefore().not(),
                Truth.of(one.statement() == Statement.NOT_YET),
                Truth.of(one.statement() != Statement.NOT_YET),
                Truth.of(one.statement() == Statement.WITHOUT_REASONS));
    }

    private DecisionOnRegister entry(RelevantDecision decision) {
        LocalDate published = knownBy(decision.statementPublished());
        int days = (int) Math.min(
                Integer.MAX_VALUE, ChronoUnit.DAYS.between(decision.decided(), published == null ? asAt : published));
        return new DecisionOnRegister(
                decision.id(),
                decision.heads().stream().map(DecisionRegister::inWords).toList(),
                provisions(decision),
                decision.decided(),
                decision.decision(),
                decision.madeBy(),
                procedureBefore(decision),
                published == null
                        ? Statement.NOT_YET
                        : decision.reasons() == null ? Statement.WITHOUT_REASONS : Statement.PUBLISHED,
                published,
                days,
                days > agreed,
                decision.reasons(),
                List.copyOf(decision.about()));
    }

    /** What happened after the as-at date is not looked at. */
    private @Nullable LocalDate knownBy(@Nullable LocalDate day) {
        return day == null || day.isAfter(asAt) ? null : day;
    }

    static String inWords(DecisionHead head) {
        return head.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private List<Citation> provisions(RelevantDecision decision) {
        return regime == Regime.LOCAL_HEALTHWATCH
                ? List.of(new Citation("SI 2012/3094 reg 40(2), (3)"))
                : decision.heads().stream().map(DecisionHead::provision).toList();
    }

    /** What the decision itself tells goes first; where it tells nothing, what is told of the procedures. */
    private Truth procedureBefore(RelevantDecision decision) {
        if (decision.procedurePublished() != null || !records.tells(RecordKind.PROCEDURES)) {
            return decision.hasEarlierProcedure();
        }
        return records.procedures().stream()
                .filter(one -> one.kind() == PublishedProcedure.Kind.DECISIONS)
                .map(one -> before(one.published(), decision.decided()))
                .reduce(Truth.NO, Truth::or);
    }

    /** Two things of one day do not tell which came first. */
    static Truth before(@Nullable LocalDate earlier, LocalDate later) {
        return earlier == null || earlier.equals(later) ? Truth.UNKNOWN : Truth.of(earlier.isBefore(later));
    }
}
