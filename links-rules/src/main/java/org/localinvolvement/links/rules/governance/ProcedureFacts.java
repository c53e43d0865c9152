package org.localinvolvement.links.rules.governance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.work.ProcedureBreach;
import org.localinvolvement.links.model.work.ProcedureBreach.ReferredTo;
import org.localinvolvement.links.model.work.PublishedProcedure;
import org.localinvolvement.links.model.work.PublishedProcedure.Amendment;
import org.localinvolvement.links.model.work.PublishedProcedure.Kind;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.rules.record.LinkRecords;
import org.localinvolvement.links.rules.record.RecordKind;

/** Holds procedures, their amendments and their breaches against what is asked of them. */
final class ProcedureFacts {

    private final GovernanceQuestion question;
    private final LinkRecords records;
    private final LocalDate asAt;
    private final boolean healthwatch;
    private final Optional<RelevantDecision> firstDecision;
    private final List<Object> facts = new ArrayList<>();

    private ProcedureFacts(GovernanceQuestion question) {
        this.question = question;
        this.records = question.records();
        this.asAt = question.asAt();
        this.healthwatch = question.regime() == Regime.LOCAL_HEALTHWATCH;
        // The records stand in the order of their days.
        this.firstDecision = records.decisions().stream()
                .filter(one -> !one.decided().isAfter(asAt))
                .findFirst();
    }

    /** What SI 2008/528 reg 2, from 1 April 2013 SI 2012/3094 reg 40, asks. */
    static List<Object> ofDecisions(GovernanceQuestion question) {
        ProcedureFacts of = new ProcedureFacts(question);
        of.add(HouseTopic.PROCEDURES, Kind.DECISIONS);
        of.add(HouseTopic.PROCEDURES, Kind.BREACHES);
        of.untold(HouseTopic.PROCEDURES, RecordKind.PROCEDURES);
        of.untold(HouseTopic.BREACHES, RecordKind.BREACHES);
        question.records().breaches().forEach(of::breach);
        if (of.healthwatch) {
            of.add(HouseTopic.LAY_INVOLVEMENT, Kind.LAY_INVOLVEMENT);
            of.untold(HouseTopic.LAY_INVOLVEMENT, RecordKind.PROCEDURES);
        }
        return of.facts;
    }

    /** What SI 2008/528 reg 3, from 1 April 2013 SI 2012/3094 reg 42, asks. */
    static List<Object> ofRepresentatives(GovernanceQuestion question) {
        ProcedureFacts of = new ProcedureFacts(question);
        of.add(HouseTopic.REPRESENTATIVES, Kind.AUTHORISED_REPRESENTATIVES);
        of.untold(HouseTopic.REPRESENTATIVES, RecordKind.PROCEDURES);
        return of.facts;
    }

    private void untold(HouseTopic about, RecordKind kind) {
        facts.add(new NotTold(about, kind.words(), GovernanceFacts.untold(records, kind)));
    }

    private void add(HouseTopic about, Kind kind) {
        if (!records.tells(RecordKind.PROCEDURES)) {
            return;
        }
        List<PublishedProcedure> had =
                records.procedures().stream().filter(one -> one.kind() == kind).toList();
        facts.add(new ProcedureRequired(
                about,
                inWords(kind),
                provision(kind),
                kind.hasToSay(),
                firstDecision.map(RelevantDecision::id).orElse("none"),
                Truth.of(had.isEmpty()),
                had.stream()
                        .map(one -> one.isPublished(asAt).not())
                        .reduce(Truth::and)
                        .orElse(Truth.NO),
                had.stream().map(one -> one.saysWhat().not()).reduce(Truth::and).orElse(Truth.NO),
                about == HouseTopic.PROCEDURES ? late(kind, had) : Truth.NO));
        for (PublishedProcedure one : had) {
            one.amendments().stream()
                    .filter(amendment -> !amendment.made().isAfter(asAt))
                    .forEach(amendment -> facts.add(amended(about, one.title(), amendment)));
        }
    }

    private Truth late(Kind kind, List<PublishedProcedure> had) {
        if (firstDecision.isEmpty() || had.isEmpty()) {
            return Truth.NO;
        }
        RelevantDecision first = firstDecision.get();
        Truth told =
                kind == Kind.DECISIONS && first.procedurePublished() != null ? first.hasEarlierProcedure() : Truth.NO;
        return had.stream()
                .map(one -> DecisionRegister.before(one.published(), first.decided()))
                .reduce(told, Truth::or)
                .not();
    }

    private AmendmentMade amended(HouseTopic about, String title, Amendment amendment) {
        LocalDate published = amendment.published();
        return new AmendmentMade(
                about,
                title,
                amendment.made(),
                (int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(amendment.made(), asAt)),
                published == null || published.isAfter(asAt) ? Truth.UNKNOWN : Truth.NO);
    }

    /** One found in the days that are looked at, and an older one that still is not referred. */
    private void breach(ProcedureBreach breach) {
        LocalDate referred = breach.referred();
        boolean open = referred == null || referred.isAfter(asAt);
        if (breach.found().isAfter(asAt) || (breach.found().isBefore(question.first()) && !open)) {
            return;
        }
        Truth elsewhere = Truth.of(healthwatch && !open && breach.referredTo() == ReferredTo.HOST);
        facts.add(new BreachFound(
                HouseTopic.BREACHES,
                breach.id(),
                breach.found(),
                breach.what(),
                breach.mustBeReferred().and(Truth.of(open)),
                breach.mustBeReferred().and(elsewhere)));
    }

    private static String inWords(Kind kind) {
        return switch (kind) {
            case DECISIONS -> "making relevant decisions";
            case BREACHES -> "breaches of the procedure for decisions";
            case AUTHORISED_REPRESENTATIVES -> "deciding who may be an authorised representative";
            case LAY_INVOLVEMENT -> "involving lay persons and volunteers";
        };
    }

    private String provision(Kind kind) {
        return switch (kind) {
            case DECISIONS -> healthwatch ? "SI 2012/3094 reg 40(4)" : "SI 2008/528 reg 2(3)(c)(i)";
            case BREACHES -> healthwatch ? "SI 2012/3094 reg 40(4), (5)" : "SI 2008/528 reg 2(3)(c)(ii), (4)";
            case AUTHORISED_REPRESENTATIVES -> healthwatch ? "SI 2012/3094 reg 42(1)" : "SI 2008/528 reg 3(1)(a)";
            case LAY_INVOLVEMENT -> "SI 2012/3094 reg 40(1)(g), (4)";
        };
    }
}
